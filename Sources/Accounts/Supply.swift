/// Something we sell to a trade, and what it does there.
package struct Supply: Hashable, Sendable {
  /// What we sell.
  package var name: String
  /// How they use it, in a sentence or two.
  package var text: String
  /// Other names of it.
  package var also: [String] = []
  /// What goes wrong at theirs when it comes late.
  package var late: String?
  /// A question to ask about it.
  package var ask: String?
  /// Terms near to it.
  package var near: [String] = []
  /// Where the facts come from.
  package var source: String?

  /// Creates something we sell.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The name as the journal's `used` holds it.
  package var key: String { slug(name) }
}
