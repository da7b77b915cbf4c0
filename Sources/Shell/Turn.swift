package import Accounts

/// What the outside world gives with each line.
package struct Turn: Hashable, Sendable {
  /// The moment in the book's zone.
  package let now: Moment
  /// A call id nobody has used, for a call or a fact that begins with this line.
  package let freshID: String
  /// The width of the screen in columns.
  package let width: Int
  /// The height of the screen in rows.
  package let height: Int

  /// Creates a turn.
  package init(now: Moment, freshID: String, width: Int = 80, height: Int = 24) {
    self.now = now
    self.freshID = freshID
    self.width = width
    self.height = height
  }
}
