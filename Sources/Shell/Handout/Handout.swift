package import Accounts
import Coach

/// A sheet for a new collector: what to read of a trade before the first call.
package struct Handout: Sendable {
  /// Something explained: a term, a product, a season, a trend.
  struct Entry: Hashable, Sendable {
    /// Its name.
    var name: String
    /// The language of the name, where it is not the sheet's.
    var language: String?
    /// What stands small beside the name, such as other names.
    var beside: String?
    /// What it is.
    var text: String
    /// More about it, each behind a word, such as `If late`.
    var notes: [Note] = []
    /// A question to ask.
    var ask: String?
  }

  /// A text behind a word that says what it is.
  struct Note: Hashable, Sendable {
    let label: String
    let text: String
  }

  /// A part of the sheet.
  struct Section: Hashable, Sendable {
    let heading: String
    /// 2 for a part, 3 for a chapter inside one.
    let level: Int
    var entries: [Entry] = []
  }

  /// A name and the term under which it stands.
  struct Place: Hashable, Sendable {
    let name: String
    let term: String
  }

  /// The trade's name.
  let title: String
  /// The language of the words, as a tag of BCP 47.
  let language: String
  let sections: [Section]
  /// Every name on the sheet, sorted.
  let index: [Place]
  /// The terms to cut out, empty where no cards are wanted.
  let cards: [Entry]

  /// How large a sheet is.
  package enum Size: Sendable {
    /// The six terms of each chapter that others are explained with most.
    case core
    /// All terms.
    case all
  }

  /// Draws a sheet from a glossary.
  ///
  /// - Parameters:
  ///   - glossary: the words.
  ///   - year: the year; trends that were to be looked at before it are left out.
  ///   - size: which terms stand on it.
  ///   - hasCards: whether cards to cut out follow.
  ///   - isBefore: how names are sorted.
  package init(
    _ glossary: Glossary, year: Int, size: Size = .core, hasCards: Bool = false,
    sortedBy isBefore: (String, String) -> Bool
  ) {
    title = glossary.name
    language = glossary.language ?? "en"
    let chapters = CoreTerms.chapters(glossary, each: size == .core ? 6 : .max)
    let ten = CoreTerms.ranked(glossary).prefix(10).map { Handout.short($0) }
    var sections = [
      Section(heading: "\(glossary.name) in ten words", level: 2, entries: ten),
      Section(
        heading: "What we sell them", level: 2, entries: glossary.supplies.map(Handout.entry)),
      Section(heading: "Their year", level: 2, entries: glossary.seasons.map(Handout.entry)),
      Section(
        heading: "New, and good to ask about", level: 2,
        entries: Handout.news(glossary, year).map(Handout.entry)),
      Section(
        heading: "Careful", level: 2,
        entries: glossary.terms.compactMap(Handout.careful)),
    ].filter { !$0.entries.isEmpty }
    if !chapters.isEmpty { sections.append(Section(heading: "Words to know", level: 2)) }
    sections += chapters.map {
      Section(heading: $0.name, level: 3, entries: $0.terms.map(Handout.entry))
    }
    self.sections = sections
    let terms = chapters.flatMap(\.terms)
    index = Handout.index(terms, isBefore)
    cards = hasCards ? terms.map { Handout.entry($0) } : []
  }

  private static func index(
    _ terms: [Term], _ isBefore: (String, String) -> Bool
  ) -> [Place] {
    let places = terms.flatMap { term in
      ([term.name] + term.also).map { Place(name: $0, term: term.name) }
    }
    return places.sorted { isBefore($0.name, $1.name) }
  }

  /// The five newest trends that need no second look.
  private static func news(_ glossary: Glossary, _ year: Int) -> [Trend] {
    let fresh = glossary.trends.filter { !$0.isOld(in: year) }.enumerated()
      .sorted { ($1.element.year, $0.offset) < ($0.element.year, $1.offset) }
    return fresh.prefix(5).map(\.element)
  }
}
