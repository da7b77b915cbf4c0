import Testing
import Texts

@Suite struct CardNumberCheckTests {
  @Test(
    arguments: [
      ("- note: [4111 1111 1111 1111] 12/27 CVC 123", "- note: **** **** **** 1111 12/27 CVC 123"),
      ("[4111\u{A0}1111\u{A0}1111\u{A0}1111]", "****\u{A0}****\u{A0}****\u{A0}1111"),
      ("- [378282246310005], [5500-0000-0000-0004]", "- ***********0005, ****-****-****-0004"),
      ("über [6011111111111117]", "über ************1117"),
      ("- phone: +1 937 555 0140", ""), ("- invoices: 4471 4398 4462 4488", ""),
      ("- bank: DE89 3704 0044 0532 0130 00", ""), ("paid 4111 1111 1111 1112", ""),
      ("2026-11-23 10:42 and 1112223334445", ""), ("- card ending ****1111", ""),
    ] as [(String, String)])
  func `a whole card number in a file is pointed at, and not shown again`(
    marked: String, excerpt: String
  ) {
    let parts = marked.split(separator: "[", omittingEmptySubsequences: false).map(String.init)
    let line = marked.filter { $0 != "[" && $0 != "]" }
    let found = CardNumberCheck.findings(Array("# Title\n\(line)\n".utf8), file: "Customers/x.md")
    #expect(found.count == parts.count - 1)
    var column = (parts.first?.count ?? 0) + 1
    for (finding, part) in zip(found, parts.dropFirst()) {
      let number = part.prefix { $0 != "]" }
      #expect(finding.place == "Customers/x.md:2:\(column)")
      #expect(finding.length == number.count && finding.severity == .error)
      #expect(finding.excerpt == excerpt)
      column += part.count - 1
    }
  }

  @Test func `a file's name is one line of a finding, whatever it holds`() {
    let finding = Finding(
      file: "Customers/a\nb\u{1B}[2J.md", line: 0, column: 0, length: 0, severity: .error,
      message: "the file's name is no id", remedy: "rename it", excerpt: "")
    #expect(
      finding.page(width: 80) == "Customers/a b [2J.md: the file's name is no id\nRename it.")
  }
}
