/// One thing that may stand where the cursor is.
package struct Candidate: Hashable, Sendable {
  /// What is put into the line.
  package var text: String

  /// What it means, shown beside it; may be empty.
  package var note: String

  /// Creates a candidate; an empty `note` leaves its column free.
  package init(text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}
