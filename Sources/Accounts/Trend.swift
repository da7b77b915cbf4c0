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
