package import Accounts
package import Texts

extension JournalShelf {
  /// The facts that are wanted, as folding all files would give them, read month by month from the
  /// newest: of what is not wanted nothing is kept.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - filter: which lines are read; it has to let corrections through, as one by customer does.
  ///   - since: leaves out the files of months before this day's.
  ///   - isWanted: which facts are kept.
  ///   - isEnough: is given a month's wanted facts; returns whether older ones matter no more.
  /// - Returns: the facts in their order, how many there were before any was left out, and what is
  ///   wrong with the files read; `nil` when a month is not closed in itself, because a correction
  ///   stands in another month than its target or an id in two: then all has to be folded at once.
  package static func wanted(
    book: BookFolder, filter: JournalFilter?, since: Day?, where isWanted: (Fact) -> Bool,
    until isEnough: ([Fact]) -> Bool
  ) -> (facts: [Fact], count: Int, findings: [Finding])? {
    let all = MonthFile.all(book: book, since: since)
    let months = Dictionary(grouping: all.files, by: \.month).sorted { $0.key > $1.key }
    let reader = MonthReader(book)
    var ids = KeySet()
    var (kept, count, findings): ([[Fact]], Int, [Finding]) = ([], 0, all.findings)
    for (_, files) in months {
      let parts = files.map { read($0, reader, filter) }
      let facts = parts.flatMap(\.facts)
      let chronicle = Chronicle(facts)
      guard isClosed(facts), chronicle.facts.allSatisfy({ isNew($0, &ids) }) else { return nil }
      findings += parts.flatMap(\.findings) + chronicle.findings
      count += chronicle.facts.count
      let wanted = chronicle.facts.filter(isWanted)
      kept.append(wanted)
      if isEnough(wanted) { break }
    }
    // A fact in another month's file stands where its own moment puts it.
    return (Chronicle(kept.reversed().flatMap { $0 }).facts, count, findings)
  }

  private static func isNew(_ fact: Fact, _ ids: inout KeySet) -> Bool {
    fact.id.map { ids.insert(IDKey.key($0)) } ?? true
  }

  /// Whether every correction's target is among the facts.
  private static func isClosed(_ facts: [Fact]) -> Bool {
    let targets = facts.compactMap { fact -> FactID? in
      switch fact.body {
      case .fix(let target, _), .void(let target, _): target
      default: nil
      }
    }
    guard !targets.isEmpty else { return true }
    return Set(facts.compactMap(\.id)).isSuperset(of: targets)
  }
}
