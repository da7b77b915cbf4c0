/// A time of the year that a trade goes by: when they build, sell or shoot, when cash is short.
package struct Season: Hashable, Sendable {
  /// What happens, in a few words.
  package var name: String
  /// What happens, in a sentence or two.
  package var text: String
  /// The months on the northern half of the earth, 1 to 12.
  package var north: Set<Int> = []
  /// The months on the southern half, 1 to 12.
  package var south: Set<Int> = []
  /// How money stands then, in a few words, where it matters.
  package var cash: String?
  /// A question to ask about it.
  package var ask: String?
  /// Where the facts come from.
  package var source: String?

  /// Creates a season.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The name as the journal's `used` holds it.
  package var key: String { slug(name) }
}
