internal import Accounts
internal import Texts

/// One collector's journal of one month, by its path.
struct MonthFile {
  /// The path inside the book.
  let path: String
  /// Whose it is.
  let collector: String
  /// The month as its name has it, `2026-11`.
  let month: String

  /// All of a book's files from a day's month on, collector by collector, and what stands among them
  /// that is none.
  static func all(
    book: BookFolder, since: Day? = nil
  ) -> (files: [MonthFile], findings: [Finding]) {
    var files: [MonthFile] = []
    var findings: [Finding] = []
    let first = since.map(JournalFormat.month(of:)) ?? ""
    for collector in book.folders(in: "Journal") {
      let isCollector = Token(collector) != nil
      for name in book.names("Journal/\(collector)", suffix: ".journal") {
        let path = "Journal/\(collector)/\(name)"
        if isCollector, isMonth(name) {
          guard name >= first else { continue }
          files.append(
            MonthFile(path: path, collector: collector, month: String(name.prefix(7))))
        } else if book.isFile(path) {
          findings.append(stray(path))
        }
      }
    }
    return (files, findings)
  }

  private static func isMonth(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count == 15, bytes[4] == UInt8(ascii: "-") else { return false }
    var numbers = [0, 0]
    for place in [0, 1, 2, 3, 5, 6] {
      guard bytes[place] &- 0x30 < 10 else { return false }
      numbers[place / 5] = numbers[place / 5] * 10 + Int(bytes[place] - 0x30)
    }
    return numbers[0] > 0 && (1...12).contains(numbers[1])
  }

  private static func stray(_ path: String) -> Finding {
    Finding(
      file: path, line: 0, column: 0, length: 0, severity: .error,
      message: "this is no month of a collector's journal, so it is not read",
      remedy: "journals are named as Journal/jo/2026-11.journal", excerpt: "")
  }
}
