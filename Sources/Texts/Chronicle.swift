package import Accounts

/// The journal's facts as they stand after all corrections, in order.
///
/// The order is date, time, call id and number; the order of files and lines means nothing. The
/// same fact twice counts once. `fix` gives its target a new body, `void` takes its target away,
/// be it a fact or another correction; of two corrections the newer holds.
package struct Chronicle: Sendable {
  /// The facts that hold, without `fix` and `void`.
  package let facts: [Fact]

  /// Ids that stand for two different facts, neither of which is among `facts`.
  package let findings: [Finding]

  /// Folds facts of any order.
  ///
  /// A `fix` whose target is not among the facts, because its line cannot be read, or whose id
  /// stands for two different facts, gives the fact itself: with its own head and the target's id.
  package init(_ facts: [Fact]) {
    let order = ChronicleOrder(facts)
    let rivals = order.rivals
    let corrections = Corrections(
      order.single.filter { fact in fact.id.map { rivals[$0] == nil } ?? true })
    guard !corrections.isEmpty || !rivals.isEmpty else {
      self.facts = order.single
      findings = []
      return
    }
    var folded = order.single.compactMap { fact in
      corrections.effective(fact, isRival: fact.id.map { rivals[$0] != nil } ?? false)
    }
    let known = Set(order.single.compactMap(\.id))
    folded += corrections.orphans(known: known)
    self.facts = ChronicleOrder(folded).single
    findings = rivals.filter { !corrections.settles($0.key) }.sorted { $0.key < $1.key }
      .map { Chronicle.finding($0.key, $0.value) }
  }

  private static func finding(_ id: FactID, _ rivals: [Fact]) -> Finding {
    let files = Set(rivals.map(JournalFormat.path(of:))).sorted()
    let words = rivals.map { "`\(JournalWriter.body($0.body).prefix(120))`" }
    return Finding(
      file: files.first ?? "Journal", line: 0, column: 0, length: 0, severity: .error,
      message:
        "\(id) stands for \(rivals.count) different facts: \(words.joined(separator: " and ")); "
        + "none of them is counted",
      remedy: "say which is right: courtesy fix \(id.description.dropFirst()), and the fact as it "
        + "should be", excerpt: "")
  }
}

extension JournalFormat {
  /// The file a fact belongs to by its head, relative to the book, such as
  /// `Journal/jo/2026-11.journal`.
  package static func path(of fact: Fact) -> String {
    "Journal/\(fact.collector)/\(month(of: fact.moment.day)).journal"
  }

  /// The month of a day as journals are named by it, such as `2026-11`.
  package static func month(of day: Day) -> String { String(day.description.dropLast(3)) }
}
