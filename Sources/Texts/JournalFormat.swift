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
    read(bytes, file: file, filter: customer.map { JournalFilter(customer: $0) })
  }

  /// What a journal holds of what a filter lets through.
  package static func read(
    _ bytes: [UInt8], file: String, filter: JournalFilter?
  ) -> (facts: [Fact], findings: [Finding]) {
    var reader = JournalReader(bytes, file: file, filter: filter)
    reader.read()
    return (reader.facts, reader.allFindings())
  }

  /// Looks at every line of a journal without making text of it.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: the path that findings name.
  ///   - words: facts of other words, `fix` and `void` excepted, are given with their id alone and
  ///     unchecked; every fact is checked if it is left out.
  ///   - visit: is given each fact, in the file's order.
  /// - Returns: what `read` finds; of unchecked lines nothing.
  package static func scan(
    _ bytes: [UInt8], file: String, only words: Set<JournalGlance.Word>? = nil,
    _ visit: (JournalGlance) -> Void
  ) -> [Finding] {
    var reader = JournalReader(bytes, file: file)
    reader.scan(only: words.map { JournalGlance.Words($0) }, visit)
    return reader.allFindings()
  }

  /// The fact of one line, which `scan` has found at this place.
  package static func fact(_ bytes: [UInt8], _ line: Range<Int>) -> Fact? {
    read(Array(bytes[line]) + [0x0A], file: "").facts.first
  }

  /// Whether a line ends in an id, whatever else it is.
  package static func hasLine(_ bytes: [UInt8], endingIn id: FactID) -> Bool {
    let word = Array(id.description.utf8)
    let needle = ByteNeedle(exactly: word)
    var at = 0
    while let place = needle.first(in: bytes.span, from: at) {
      let end = place + word.count
      if end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D { return true }
      at = end
    }
    return false
  }
}
