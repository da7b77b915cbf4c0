/// One thing that may stand where the cursor is.
package struct Offer: Hashable, Sendable {
  /// What is put into the line.
  package let text: String
  /// What it means; may be empty.
  package let note: String

  /// Creates an offer.
  package init(_ text: String, _ note: String = "") {
    self.text = text
    self.note = note
  }
}

/// What Tab finds.
package struct Offers: Hashable, Sendable {
  /// Where the replaced word starts, in Unicode scalars; it ends at the cursor.
  package var from: Int
  /// The best ones, best first; not all of them where there are very many.
  package var best: [Offer]
  /// How many there are in all.
  package var total: Int
  /// What all of them begin with, where `best` does not hold them all.
  package var common: String?
}
