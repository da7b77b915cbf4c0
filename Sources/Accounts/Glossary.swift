/// The words of a trade.
package struct Glossary: Hashable, Sendable {
  /// The trade's id, such as `bridges`.
  package var trade: Token
  /// The trade's name, such as `Photography labs`.
  package var name: String
  /// Other names of the trade.
  package var also: [String]
  /// The terms, in the file's order.
  package var terms: [Term]
  /// The language of names and meanings as a tag of BCP 47, such as `de`; English where none is named.
  package var language: String?
  /// Trends and inventions, in the file's order.
  package var trends: [Trend]
  /// When they build, sell or shoot, and when cash is short, in the file's order.
  package var seasons: [Season] = []
  /// What we sell them and how they use it, in the file's order.
  package var supplies: [Supply] = []

  /// Creates a glossary.
  package init(
    trade: Token, name: String, also: [String] = [], terms: [Term] = [], trends: [Trend] = []
  ) {
    self.trade = trade
    self.name = name
    self.also = also
    self.terms = terms
    self.trends = trends
  }

  /// This glossary with another's entries added; where names are the same, the other's win.
  package func adding(_ other: Glossary) -> Glossary {
    var joined = self
    joined.terms = Glossary.join(terms, other.terms, key: \.key)
    joined.trends = Glossary.join(trends, other.trends, key: \.key)
    joined.seasons = Glossary.join(seasons, other.seasons, key: \.key)
    joined.supplies = Glossary.join(supplies, other.supplies, key: \.key)
    return joined
  }

  private static func join<Entry>(
    _ ours: [Entry], _ theirs: [Entry], key: (Entry) -> String
  ) -> [Entry] {
    let keys = Set(theirs.map(key))
    return ours.filter { !keys.contains(key($0)) } + theirs
  }
}

/// A word of a trade.
package struct Term: Hashable, Sendable {
  /// The word as the trade writes it.
  package var name: String
  /// The chapter it stands in.
  package var chapter: String
  /// Other names and abbreviations.
  package var also: [String] = []
  /// The part of speech.
  package var kind: String?
  /// How it is said.
  package var say: String?
  /// What it means, in plain words.
  package var meaning: String
  /// A sentence with it.
  package var example: String?
  /// A question to ask with it on the phone.
  package var ask: String?
  /// What to be careful of.
  package var careful: String?
  /// Terms near to it.
  package var near: [String] = []
  /// Where the facts come from; the chapter's source where the term names none.
  package var source: String?
  /// The language of the name, where it is not the glossary's, as a tag of BCP 47.
  package var language: String?

  /// Creates a term with a name and a meaning.
  package init(name: String, chapter: String, meaning: String) {
    self.name = name
    self.chapter = chapter
    self.meaning = meaning
  }

  /// The name as the journal's `used` holds it: lower case, words joined by hyphens.
  package var key: String { slug(name) }
}
