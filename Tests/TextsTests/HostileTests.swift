import Accounts
import Testing
import Texts

@Suite struct HostileTests {
  /// Whatever may stand in a file, in an order nobody would type.
  private static let pieces: [[UInt8]] =
    [
      "# ", "## ", "### ", "####", "- ", "1. ", "999) ", ": ", "id: ", "when: ", "2026-02-29: ",
      "-", "\n", "\n\n", "\r", "\r\n", "\t", "  ", "<!--", "-->", "{", "}", "{contact}", "\"",
      "\"\"", ",", ";", "(", ")", "customer,invoice,due,open", "a,1,2026-01-02,", "9999999999999",
      "0.1", "People", "Trends", "Heard", "Say", "Do", "plan", "é", "👩‍👩‍👧", "שלום", "\u{202E}",
      "\u{301}", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x82], [0x1B]]

  @Test func `no reader stumbles over any text`() throws {
    var random = Seeded(state: 7)
    let id = try #require(Token("harlow"))
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
        HostileTests.pieces.randomElement(using: &random) ?? []
      }
      let findings =
        OutlineReader.read(text, file: "f").findings
        + CardFormat.read(text, file: "f", id: id).findings
        + GlossaryFormat.read(text, file: "f").findings
        + PromptFormat.read(text, file: "f").findings
        + LinesFormat.read(text, file: "f").findings + PromptFile.read(text, file: "f").findings
        + CompanyFormat.read(text, file: "f").findings
        + OpenItemsFormat.read(text, file: "f").findings
      _ = CardFormat.names(text)
      _ = Placeholder.fill(String(decoding: text, as: UTF8.self)) { _ in nil }
      for finding in findings {
        #expect(finding.line >= 0 && finding.column >= 0 && finding.excerpt.count <= 500)
        #expect(finding.page(width: 40).utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
        #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
      }
    }
  }

  @Test func `one line of a megabyte is read like any other`() {
    let long = String(repeating: "x{contat} ", count: 100_000)
    let prompt = PromptFormat.read(bytes("# A\n## Say\n1. " + long), file: "f")
    #expect(prompt.findings.count < 20)
    let items = OpenItemsFormat.read(bytes("customer,invoice,due,open\n" + long), file: "f")
    #expect(items.findings.count == 1)
  }

  @Test func `a table with more columns than anyone has is read`() {
    let row = String(repeating: "1,", count: 100_000)
    #expect(CSV.read(bytes(row)).rows.map(\.count) == [100_001])
  }
}
