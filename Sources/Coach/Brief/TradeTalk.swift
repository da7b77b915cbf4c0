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
    let about = Interests(sources())
    var found: [(weight: Int, order: Int, line: Suggestion)] = []
    for (order, term) in glossary.terms.enumerated() {
      guard let ask = term.ask else { continue }
      let (weight, near) = about.weigh(
        names: [term.name] + term.also, around: term.near + [term.meaning, ask])
      guard weight > 0 else { continue }
      let line = Suggestion(
        kind: .trade, key: term.key, text: ask, why: "\(term.name): near to \(near)")
      found.append((weight, order, line))
    }
    for (order, trend) in glossary.trends.enumerated() {
      guard let ask = trend.ask, isFresh(trend) else { continue }
      let (weight, near) = about.weigh(
        names: [trend.title], around: [trend.text, trend.why ?? ""])
      guard weight > 2 else { continue }
      let line = Suggestion(
        kind: .trade, key: trend.key, text: ask,
        why: "\(trend.year), \(trend.title): near to \(near)")
      found.append((weight, Scene.firstTrend + order, line))
    }
    // What rests is asked of the best alone: of hundreds only a few are shown.
    let ranked = found.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }
    let free = ranked.lazy.filter { one in
      !resting.contains(one.line.key)
        && !isUnmentionable(one.line.text)
    }
    return free.prefix(limit).map(\.line)
  }

  /// Trends stand behind equal terms.
  private static let firstTrend = 10_000

  private func isFresh(_ trend: Trend) -> Bool {
    let year = now.day.fields.year
    return trend.checkAfter.map { $0 >= year } ?? (trend.year > year - 12)
  }

  /// What the card and they themselves say of their work, with its weight, in a fixed order.
  private func sources() -> [Interests.Source] {
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
      source.text.map {
        Interests.Source(words: Words.telling($0), weight: source.weight, name: source.source)
      }
    }
  }
}
