package import Accounts

/// How full a glossary is: counts for the trainer who keeps it.
package struct GlossaryStats: Hashable, Sendable {
  /// Something counted, with its name.
  package struct Count: Hashable, Sendable {
    /// What is counted.
    package let name: String
    /// How many there are.
    package let number: Int
  }

  /// The terms.
  package let terms: Int
  /// The terms with a question, with an example, with a source, and with something to mind.
  package let shares: [Count]
  /// The chapters of terms, in the file's order.
  package let chapters: [Count]
  /// The trends by time: each of the last ten years, then decades, then everything before 1900; the
  /// newest first, empty ones left out.
  package let trends: [Count]
  /// The trends that were to be looked at again by a year that has passed.
  package let old: Int

  /// Counts a glossary as of a year.
  package init(_ glossary: Glossary, year: Int) {
    terms = glossary.terms.count
    shares = [
      ("with a question", \Term.ask), ("with context", \.example), ("with a source", \.source),
      ("to be careful", \.careful),
    ].map { name, part in
      Count(name: name, number: glossary.terms.count { $0[keyPath: part] != nil })
    }
    chapters = GlossaryStats.counts(glossary.terms.map(\.chapter))
    let newestFirst = glossary.trends.map(\.year).sorted(by: >)
    trends = GlossaryStats.counts(newestFirst.map { GlossaryStats.span(of: $0, as: year) })
    old = glossary.trends.count { $0.isOld(in: year) }
  }

  /// The name of the time in which a year is counted.
  private static func span(of year: Int, as now: Int) -> String {
    if year > now - 10 { return "\(year)" }
    return year < 1900 ? "earlier" : "\(year / 10 * 10)s"
  }

  private static func counts(_ names: [String]) -> [Count] {
    var order: [String] = []
    var numbers: [String: Int] = [:]
    for name in names {
      if numbers[name] == nil { order.append(name) }
      numbers[name, default: 0] += 1
    }
    return order.map { Count(name: $0, number: numbers[$0] ?? 0) }
  }
}

extension Trend {
  /// Whether this was to be looked at again by a year that has passed.
  package func isOld(in year: Int) -> Bool { checkAfter.map { $0 < year } ?? false }
}
