package import Accounts

/// The terms a newcomer should know first.
package enum CoreTerms {
  /// The terms of a glossary, those first that others are explained with most.
  ///
  /// A term counts once for each entry that names it or another name of it as `near`; of equal ones
  /// those with a question go first, then the file's order.
  package static func ranked(_ glossary: Glossary) -> [Term] {
    let counts = counts(glossary)
    let order = glossary.terms.enumerated().sorted { left, right in
      let (first, second) = (weight(left.element, counts), weight(right.element, counts))
      return first == second ? left.offset < right.offset : first > second
    }
    return order.map(\.element)
  }

  /// The core of each chapter, chapters and terms in the file's order.
  package static func chapters(
    _ glossary: Glossary, each limit: Int
  ) -> [(name: String, terms: [Term])] {
    let ranked = ranked(glossary)
    var names: [String] = []
    for term in glossary.terms where !names.contains(term.chapter) { names.append(term.chapter) }
    return names.map { name in
      let keys = Set(ranked.lazy.filter { $0.chapter == name }.prefix(limit).map(\.key))
      return (name, glossary.terms.filter { $0.chapter == name && keys.contains($0.key) })
    }
  }

  private static func weight(_ term: Term, _ counts: [String: Int]) -> Int {
    let named = ([term.name] + term.also).reduce(0) { $0 + (counts[$1.lowercased()] ?? 0) }
    return named * 2 + (term.ask == nil ? 0 : 1)
  }

  private static func counts(_ glossary: Glossary) -> [String: Int] {
    var counts: [String: Int] = [:]
    for name in glossary.terms.flatMap(\.near) + glossary.supplies.flatMap(\.near) {
      counts[name.lowercased(), default: 0] += 1
    }
    return counts
  }
}
