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
  /// Trends and inventions, in the file's order.
  package var trends: [Trend]

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

  /// This glossary with another's terms and trends added; where names are the same, the other's win.
  package func adding(_ other: Glossary) -> Glossary {
    let names = Set(other.terms.map(\.key))
    let titles = Set(other.trends.map(\.key))
    var joined = self
    joined.terms = terms.filter { !names.contains($0.key) } + other.terms
    joined.trends = trends.filter { !titles.contains($0.key) } + other.trends
    return joined
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
  /// Where the facts come from.
  package var source: String?

  /// Creates a term with a name and a meaning.
  package init(name: String, chapter: String, meaning: String) {
    self.name = name
    self.chapter = chapter
    self.meaning = meaning
  }

  /// The name as the journal's `used` holds it: lower case, words joined by hyphens.
  package var key: String { slug(name) }
}

/// Something new or memorable in a trade.
package struct Trend: Hashable, Sendable {
  /// The year it happened.
  package var year: Int
  /// What happened, in a few words.
  package var title: String
  /// What happened, in a sentence or two.
  package var text: String
  /// Why the customer cares.
  package var why: String?
  /// A question to ask about it.
  package var ask: String?
  /// The year after which to look whether it is still so.
  package var checkAfter: Int?
  /// Where the facts come from.
  package var source: String?

  /// Creates a trend.
  package init(year: Int, title: String, text: String) {
    self.year = year
    self.title = title
    self.text = text
  }

  /// The title as the journal's `used` holds it.
  package var key: String { slug(title) }
}

/// A text in lower case with everything but letters and digits turned into single hyphens.
///
/// Letters of every script stay, so that a term in Japanese has a key too. At most 40 characters.
package func slug(_ text: String) -> String {
  if let slug = slugBytes(text) { return slug }
  var slug = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    .prefix(40)
  while slug.hasSuffix("-") { slug.removeLast() }
  return String(slug)
}

/// The slug of a text in ASCII, which most names are; `nil` for any other.
private func slugBytes(_ text: String) -> String? {
  var slug: [UInt8] = []
  var isParted = false
  for byte in text.utf8 {
    switch byte {
    case 0x80...: return nil
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      if isParted, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isParted = false
      slug.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    default: isParted = true
    }
  }
  slug.removeLast(max(0, slug.count - 40))
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  return String(decoding: slug, as: UTF8.self)
}
