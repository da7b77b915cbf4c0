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
      for name in book.names("Journal/\(collector)", suffix: ".journal") {
        let path = "Journal/\(collector)/\(name)"
        if isMonth(name), Token(collector) != nil {
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
    name.utf8.count == 15 && Day(iso: "\(name.prefix(7))-01") != nil
  }

  private static func stray(_ path: String) -> Finding {
    Finding(
      file: path, line: 0, column: 0, length: 0, severity: .error,
      message: "this is no month of a collector's journal, so it is not read",
      remedy: "journals are named as Journal/jo/2026-11.journal", excerpt: "")
  }
}
