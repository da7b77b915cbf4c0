import Accounts

extension Scene {
  /// Questions of their trade, nearest to what they make, buy, work on and said last, best first.
  ///
  /// Each term, product and trend with a question is weighed by the words its name, its other names
  /// and its neighbors share with the card (what they work on now and what they said last count
  /// most); a season counts in its months, by the customer's half of the earth. What rests for this
  /// person is left out; equal ones stand as terms, products, seasons, trends, and in the glossary's
  /// order.
  package func tradeLines(limit: Int = 3) -> [Suggestion] {
    guard let glossary = dossier.glossary, !hasBadNews else { return [] }
    let resting = dossier.resting(for: contact?.name, on: now.day)
    let about = Interests(sources())
    let found =
      glossary.terms.compactMap { weighed($0, about) }
      + glossary.supplies.compactMap { weighed($0, about) }
      + glossary.seasons.compactMap { weighed($0, about) }
      + glossary.trends.compactMap { weighed($0, about) }
    // What rests is asked of the best alone: of hundreds only a few are shown.
    let ranked = found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    let free = ranked.lazy.map(\.element.line).filter {
      !resting.contains($0.key) && !isUnmentionable($0.text)
    }
    return Array(free.prefix(limit))
  }

  private typealias Weighed = (weight: Int, line: Suggestion)

  private func weighed(_ term: Term, _ about: Interests) -> Weighed? {
    guard let ask = term.ask else { return nil }
    let (weight, near) = about.weigh(
      names: [term.name] + term.also, around: term.near + [term.meaning, ask])
    return weighed(weight, term.key, ask, "\(term.name): near to \(near)")
  }

  private func weighed(_ supply: Supply, _ about: Interests) -> Weighed? {
    guard let ask = supply.ask else { return nil }
    let (weight, near) = about.weigh(
      names: [supply.name] + supply.also, around: supply.near + [supply.text, ask])
    return weighed(weight, supply.key, ask, "we sell them \(supply.name): near to \(near)")
  }

  /// A season in its months is near to everyone of the trade, and nearer with words of the card.
  private func weighed(_ season: Season, _ about: Interests) -> Weighed? {
    let months = hemisphere == .south ? season.south : season.north
    guard let ask = season.ask, months.contains(now.day.fields.month) else { return nil }
    let (weight, _) = about.weigh(names: [season.name], around: [season.text, ask])
    let month = now.day.short.drop { $0 != " " }
    return weighed(weight + 4, season.key, ask, "\(season.name): their season in\(month)")
  }

  private func weighed(_ trend: Trend, _ about: Interests) -> Weighed? {
    guard let ask = trend.ask, isFresh(trend) else { return nil }
    let (weight, near) = about.weigh(
      names: [trend.title], around: [trend.text, trend.why ?? ""])
    guard weight > 2 else { return nil }
    return weighed(weight, trend.key, ask, "\(trend.year), \(trend.title): near to \(near)")
  }

  private func weighed(_ weight: Int, _ key: String, _ ask: String, _ why: String) -> Weighed? {
    guard weight > 0 else { return nil }
    return (weight, Suggestion(kind: .trade, key: key, text: ask, why: why))
  }

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
