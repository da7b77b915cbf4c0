import Accounts
import Coach
import Texts

/// Finds a term by what was typed.
enum Lookup {
  /// The term a text names, the surest way first.
  ///
  /// By name or other name (hyphens and blanks do not count), by its plural, by the beginning of a
  /// name, by a word inside a name, by the beginning of another name.
  ///
  /// - Parameters:
  ///   - words: what was typed.
  ///   - glossary: the words of the trade.
  ///   - isSlip: looks for a slip of one letter, or of two in a longer word, instead.
  /// - Returns: the first term that fits best, or `nil`.
  static func term(_ words: String, in glossary: Glossary, isSlip: Bool = false) -> Term? {
    let typed = Words.folded(words).joined(separator: " ")
    guard !typed.isEmpty, typed.count <= 60 else { return nil }
    let named = glossary.terms.map { term in
      (term: term, name: folded(term.name), also: term.also.map(folded))
    }
    if isSlip { return slip(typed, named) }
    let bare = typed.filter { $0 != " " }
    let plural = bare.hasSuffix("s") ? String(bare.dropLast()) : bare + "s"
    for wanted in [bare, plural] {
      if let exact = named.first(where: { $0.name.filter { $0 != " " } == wanted })
        ?? named.first(where: { $0.also.contains { $0.filter { $0 != " " } == wanted } })
      {
        return exact.term
      }
    }
    guard typed.count > 2 else { return nil }
    return
      (named.first { $0.name.hasPrefix(typed) }
      ?? named.first { (" " + $0.name).contains(" " + typed) }
      ?? named.first { $0.also.contains { $0.hasPrefix(typed) } })?.term
  }

  private static func slip(
    _ typed: String, _ named: [(term: Term, name: String, also: [String])]
  ) -> Term? {
    guard typed.count > 3 else { return nil }
    let names = named.flatMap { [$0.name] + $0.also }
    guard let near = NearestWord.nearest(to: typed, among: names),
      NearestWord.distance(near, typed) <= (typed.count < 8 ? 1 : 2)
    else { return nil }
    return named.first { $0.name == near || $0.also.contains(near) }?.term
  }

  private static func folded(_ name: String) -> String {
    Words.folded(name).joined(separator: " ")
  }
}
