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
  /// A `fix` whose target is not among the facts, because its line cannot be read, or whose target's
  /// id stands for two different facts, gives the fact itself: with its own head and the target's id.
  package init(_ facts: [Fact]) {
    let sorted = facts.sorted(by: Chronicle.comesFirst)
    var seen: [FactID: Fact] = [:]
    var rivals: [FactID: [Fact]] = [:]
    var single: [Fact] = []
    for fact in sorted {
      guard let id = fact.id else {
        single.append(fact)
        continue
      }
      guard let first = seen[id] else {
        seen[id] = fact
        single.append(fact)
        continue
      }
      if fact == first || rivals[id]?.contains(fact) ?? false { continue }
      rivals[id, default: [first]].append(fact)
    }
    let corrections = Corrections(single.filter { $0.id.map { rivals[$0] == nil } ?? true })
    var folded = single.compactMap { corrections.effective($0, isRival: $0.id.map { rivals[$0] != nil } ?? false) }
    folded += corrections.orphans(known: seen)
    self.facts = folded.sorted(by: Chronicle.comesFirst)
    findings = rivals.filter { !corrections.settles($0.key) }.sorted { $0.key < $1.key }
      .map { Chronicle.finding($0.key, $0.value) }
  }

  /// The order of a journal; ties that no journal should hold are broken by the lines themselves.
  private static func comesFirst(_ left: Fact, _ right: Fact) -> Bool {
    if left.moment != right.moment { return left.moment < right.moment }
    let (first, second) = (left.id?.call ?? "", right.id?.call ?? "")
    if first != second { return first.utf8.lexicographicallyPrecedes(second.utf8) }
    let (number, other) = (left.id?.number ?? 0, right.id?.number ?? 0)
    if number != other { return number < other }
    return JournalFormat.line(for: left).utf8
      .lexicographicallyPrecedes(JournalFormat.line(for: right).utf8)
  }

  private static func finding(_ id: FactID, _ rivals: [Fact]) -> Finding {
    let files = Set(rivals.map(JournalFormat.path(of:))).sorted()
    let words = rivals.map { "`\(JournalWriter.body($0.body).prefix(120))`" }
    return Finding(
      file: files.first ?? "Journal", line: 0, column: 0, length: 0, severity: .error,
      message: "\(id) stands for \(rivals.count) different facts: \(words.joined(separator: " and ")); "
        + "none of them is counted",
      remedy: "say which is right: courtesy fix \(id.description.dropFirst()), and the fact as it "
        + "should be", excerpt: "")
  }
}

extension JournalFormat {
  /// The file a fact belongs to by its head, relative to the book, such as `Journal/jo/2026-11.journal`.
  package static func path(of fact: Fact) -> String {
    "Journal/\(fact.collector)/\(month(of: fact.moment.day)).journal"
  }

  /// The month of a day as journals are named by it, such as `2026-11`.
  package static func month(of day: Day) -> String { String(day.description.dropLast(3)) }
}
