import Accounts

/// Which way to err: the rules that hold whatever the examples say.
struct Caution {
  let line: TypedLine
  let hits: [ConceptFinder.Hit]
  let hearing: Hearing

  /// Situations that stop all asking must be named in so many words: the concepts that do.
  static func lock(_ situation: Situation) -> String? {
    switch situation {
    case .insolvency: "INSOLVENT"
    case .legal: "LEGAL"
    case .badNews: "BADNEWS"
    case .stopCalling: "STOPCALLING"
    default: nil
    }
  }

  /// Moves marks where a mistake in one direction would hurt more than in the other.
  func apply(to marks: inout [Double]) {
    preferTheirCustomer(&marks)
    holdBackUnnamedLocks(&marks)
    settleTies(&marks)
  }

  /// "Their contractor is in chapter 11" is about money they wait for, not about them.
  private func preferTheirCustomer(_ marks: inout [Double]) {
    guard let ours = group(.insolvency), let theirs = group(.awaitingTheirCustomer),
      let end = hits.first(where: { name($0) == "INSOLVENT" }),
      let customer = hits.last(where: {
        name($0) == "THEIRCUSTOMER" && $0.words.lowerBound < end.words.lowerBound
      })
    else { return }
    let start = customer.words.upperBound
    let between = line.words[start..<max(start, end.words.lowerBound)]
    guard !between.contains(where: { Self.ourselves.contains($0.form) }) else { return }
    let best = max(marks[ours], marks[theirs])
    (marks[ours], marks[theirs]) = (best - Tuning.farAhead, best)
  }

  /// A lock that no word of its own speaks for must be far ahead of the best situation that is none;
  /// else it stands behind it, as it does where its words mean something harmless.
  private func holdBackUnnamedLocks(_ marks: inout [Double]) {
    let open = marks.indices.dropLast().filter { Self.lock(hearing.situations[$0]) == nil }
    guard let best = open.map({ marks[$0] }).max() else { return }
    let isHarmless = hits.contains { name($0) == "HARMLESS" }
    for group in marks.indices.dropLast() {
      guard let word = Self.lock(hearing.situations[group]),
        !hits.contains(where: { name($0) == word })
      else { continue }
      if !isHarmless, marks[group] > best + Tuning.farAhead { continue }
      marks[group] = min(marks[group], best - Tuning.lockTie - 0.1)
    }
  }

  /// In doubt between a lock or a dispute and what leads to an ask: no ask.
  private func settleTies(_ marks: inout [Double]) {
    guard let top = marks.dropLast().max() else { return }
    let order = marks.indices.dropLast().filter { marks[$0] > top - Tuning.lockTie }
      .sorted { (marks[$0], $1) > (marks[$1], $0) }
    guard let best = order.first, nature(best) == .open else { return }
    let careful =
      order.dropFirst().first { nature($0) == .lock && marks[best] - marks[$0] < Tuning.lockTie }
      ?? order.dropFirst().first { nature($0) == .dispute && marks[best] - marks[$0] < Tuning.tie }
    guard let careful else { return }
    (marks[best], marks[careful]) = (marks[careful], marks[best])
  }

  private func nature(_ group: Int) -> Nature { hearing.situations[group].nature }

  private func group(_ situation: Situation) -> Int? {
    hearing.situations.firstIndex(of: situation)
  }

  private func name(_ hit: ConceptFinder.Hit) -> String {
    hearing.ear.features.finder.names[hit.concept]
  }

  private static let ourselves = Set(["we", "i", "us", "ourselves"].map { Array($0.utf8) })
}
