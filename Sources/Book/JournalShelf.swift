package import Accounts
package import Texts

/// Every collector's journals, read together.
package enum JournalShelf {
  /// The largest month's file that is read, in bytes: a million facts are 212 MB.
  package static let limit = 512 << 20

  /// The facts of all month files, file by file; `Chronicle` puts them in order.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - customer: only this customer's facts, skipping the other lines unread.
  ///   - since: leaves out the files of months before this day's. Whole months, because a
  ///     correction stands in its target's month.
  /// - Returns: the facts, and what is wrong with the files.
  package static func read(
    book: BookFolder, customer: Token? = nil, since: Day? = nil
  ) -> (facts: [Fact], findings: [Finding]) {
    var facts: [Fact] = []
    var findings: [Finding] = []
    let first = since.map(JournalFormat.month(of:)) ?? ""
    for collector in book.folders(in: "Journal") {
      for name in book.list("Journal/\(collector)", suffix: ".journal") {
        let path = "Journal/\(collector)/\(name)"
        guard isMonth(name), Token(collector) != nil else {
          findings.append(stray(path))
          continue
        }
        guard name >= first else { continue }
        switch book.read(path, limit: limit) {
        case .success(let bytes):
          let read = JournalFormat.read(bytes, file: path, customer: customer)
          facts += read.facts
          findings += read.findings
        case .failure(let error): findings.append(unread(error))
        }
      }
    }
    return (facts, findings)
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

  private static func unread(_ error: BookError) -> Finding {
    Finding(
      file: error.path, line: 0, column: 0, length: 0, severity: .error, message: error.message,
      remedy: error.remedy, excerpt: "")
  }
}
