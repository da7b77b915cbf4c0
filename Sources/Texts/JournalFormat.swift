package import Accounts

/// The journal's text: one fact a line, as `Journal.md` beside this file lays down.
package enum JournalFormat {
  /// The first line of every journal.
  package static let version = "# courtesy journal 1"

  /// The line of a fact, without line break.
  ///
  /// Whatever the strings hold, the reader reads back one fact with the same body, and its line is
  /// this line again: control and bidirectional characters are dropped, blanks at the ends cut,
  /// `|` is written `¦`, line breaks are written `\n`, card numbers keep their last four digits,
  /// empty words become `-`. A value no journal can hold (a day after the year 9999, a negative
  /// promise, an id that is none) gives a line the reader refuses; the book checks that.
  package static func line(for fact: Fact) -> String {
    let customer = fact.customer?.text ?? "-"
    let person = fact.person.map(JournalText.name) ?? "-"
    let head = "\(fact.moment) \(customer) @\(fact.collector) | \(person) | "
    let body = JournalWriter.body(fact.body)
    return head + (fact.id.map { "\(body) \($0)" } ?? withoutMark(body))
  }

  /// A body that ends a line without id: a last word that would be taken for a mark is made plain.
  private static func withoutMark(_ body: String) -> String {
    guard let blank = body.lastIndex(of: " ") else { return body }
    let word = body[body.index(after: blank)...]
    guard word.hasPrefix("#"), word == "#torn" || FactID(word) != nil else { return body }
    return body[...blank] + "\u{FF03}" + word.dropFirst()
  }

  /// What a journal holds: every good fact, and a finding for every bad line.
  ///
  /// Facts come in the file's order; `Chronicle` puts them in theirs. A line is left out for a
  /// finding that is an error, and kept for a warning. A bad line whose id a `fix` or `void` of the
  /// same file names is settled and not reported again.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; bytes after its last line break are never a fact.
  ///   - file: the path that findings name.
  ///   - customer: reads only this customer's facts. The other lines are skipped unread, so that
  ///     what is wrong with them is not found.
  /// - Returns: the facts in the file's order, and the findings in the order of lines.
  package static func read(
    _ bytes: [UInt8], file: String, customer: Token? = nil
  ) -> (facts: [Fact], findings: [Finding]) {
    var reader = JournalReader(bytes, file: file, customer: customer)
    reader.read()
    return (reader.facts, reader.allFindings())
  }
}
