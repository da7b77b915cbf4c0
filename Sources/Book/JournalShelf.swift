package import Accounts
package import Texts

/// Every collector's journals, read together, one month's file after the other.
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
    read(book: book, filter: customer.map { JournalFilter(customer: $0) }, since: since)
  }

  /// The facts that a filter lets through, of all month files from a day's month on.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - filter: which lines are read; all if it is `nil`.
  ///   - since: leaves out the files of months before this day's.
  ///   - collector: only this collector's files.
  /// - Returns: the facts, and what is wrong with the lines that were read.
  package static func read(
    book: BookFolder, filter: JournalFilter?, since: Day? = nil, collector: Token? = nil
  ) -> (facts: [Fact], findings: [Finding]) {
    let all = MonthFile.all(book: book, since: since)
    let files = all.files.filter { collector == nil || $0.collector == collector?.text }
    let parts = Crew.share(files.count) { member, members in
      let reader = MonthReader(book)
      return stride(from: member, to: files.count, by: members).map { index in
        read(files[index], reader, filter)
      }
    }
    var facts: [Fact] = []
    var findings = all.findings
    for index in files.indices {
      let part = parts[index % parts.count][index / parts.count]
      facts += part.facts
      findings += part.findings
    }
    return (facts, findings)
  }

  /// One file's facts.
  static func read(
    _ file: MonthFile, _ reader: MonthReader, _ filter: JournalFilter?
  ) -> (facts: [Fact], findings: [Finding]) {
    switch reader.bytes(file) {
    case .success(let bytes): JournalFormat.read(bytes, file: file.path, filter: filter)
    case .failure(let finding): ([], [finding])
    }
  }

  /// The facts that a filter lets through, month by month and the newest first, until enough is
  /// known.
  ///
  /// A month is closed in itself: its corrections stand in it. So what `visit` is given can be
  /// folded by `Chronicle` alone, provided the filter lets the corrections through: one by customer
  /// does.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - filter: which lines are read.
  ///   - since: leaves out the files of months before this day's.
  ///   - visit: is given one month's facts of all collectors; returns whether to
  ///     go on.
  package static func visitNewestFirst(
    book: BookFolder, filter: JournalFilter?, since: Day? = nil, _ visit: ([Fact]) -> Bool
  ) {
    let files = MonthFile.all(book: book, since: since).files
    let months = Dictionary(grouping: files, by: \.month).sorted { $0.key > $1.key }
    let reader = MonthReader(book)
    for (_, files) in months {
      guard visit(files.flatMap { read($0, reader, filter).facts }) else { return }
    }
  }

  /// A customer's latest calls, or notes outside a call: their facts as they stand, oldest first.
  ///
  /// Reads backwards from the newest month, and no further than it must.
  package static func latest(_ count: Int, of customer: Token?, book: BookFolder) -> [Fact] {
    var facts: [Fact] = []
    let filter = customer.map { JournalFilter(customer: $0) }
    visitNewestFirst(book: book, filter: filter) { month in
      facts = Chronicle(month).facts + facts
      return Set(facts.map(call)).count < count
    }
    var calls: Set<String> = []
    for fact in facts.reversed() where calls.count < count { calls.insert(call(fact)) }
    return facts.filter { calls.contains(call($0)) }
  }

  private static func call(_ fact: Fact) -> String {
    fact.id?.call ?? JournalFormat.line(for: fact)
  }
}
