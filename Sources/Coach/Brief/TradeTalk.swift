import Accounts

extension Scene {
  /// Questions of their trade, nearest to what they make, buy, work on and said last, best first.
  ///
  /// Each term and trend with a question is weighed by the words its name, its other names and its
  /// neighbors share with the card (what they work on now and what they said last count most). What
  /// rests for this person is left out; equal ones stay in the glossary's order.
  package func tradeLines(limit: Int = 3) -> [Suggestion] {
    guard let glossary = dossier.glossary, !hasBadNews else { return [] }
    let resting = dossier.resting(for: contact?.name, on: now.day)
    let about = interests()
    var found: [(weight: Int, order: Int, line: Suggestion)] = []
    for (order, term) in glossary.terms.enumerated() {
      guard let ask = term.ask, !resting.contains(term.key), !isUnmentionable(ask) else { continue }
      let (weight, near) = weigh(
        names: [term.name] + term.also, around: term.near + [term.meaning, ask], about)
      guard weight > 0 else { continue }
      let line = Suggestion(
        kind: .trade, key: term.key, text: ask, why: "\(term.name): near to \(near)")
      found.append((weight, order, line))
    }
    for (order, trend) in glossary.trends.enumerated() {
      guard let ask = trend.ask, !resting.contains(trend.key), isFresh(trend) else { continue }
      let (weight, near) = weigh(
        names: [trend.title], around: [trend.text, trend.why ?? ""], about)
      guard weight > 2 else { continue }
      let line = Suggestion(
        kind: .trade, key: trend.key, text: ask,
        why: "\(trend.year), \(trend.title): near to \(near)")
      found.append((weight, 10_000 + order, line))
    }
    return found.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }.prefix(limit).map(\.line)
  }

  private func isFresh(_ trend: Trend) -> Bool {
    let year = now.day.fields.year
    return trend.checkAfter.map { $0 >= year } ?? (trend.year > year - 12)
  }

  /// The telling words of the card with their weights, in a fixed order.
  private func interests() -> [(words: Set<String>, weight: Int, source: String)] {
    let last = dossier.history.suffix(40).compactMap { fact -> String? in
      switch fact.body {
      case .heard(_, let text), .learned(let text): text
      default: nil
      }
    }.suffix(4).joined(separator: " ")
    let sources: [(text: String?, weight: Int, source: String)] = [
      (last, 3, "what they said last"), (customer.now, 5, "what they work on now"),
      (customer.makes, 4, "what they make"), (customer.buys, 3, "what they buy"),
      (customer.use, 2, "how they use it"),
    ]
    return sources.compactMap { source in
      source.text.map { (Words.telling($0), source.weight, source.source) }
    }
  }

  private func weigh(
    names: [String], around: [String],
    _ about: [(words: Set<String>, weight: Int, source: String)]
  ) -> (weight: Int, near: String) {
    let named = names.reduce(into: Set<String>()) { $0.formUnion(Words.telling($1)) }
    let beside = around.reduce(into: Set<String>()) { $0.formUnion(Words.telling($1)) }
    var total = 0
    var best = (weight: 0, source: "")
    for interest in about {
      let weight =
        interest.weight
        * (3 * named.intersection(interest.words).count + beside.intersection(interest.words).count)
      total += weight
      if weight > best.weight { best = (weight, interest.source) }
    }
    return (total, best.source)
  }
}
