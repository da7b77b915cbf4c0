/// Which book, who types, and how the screen is, however it was said.
struct BookChoice: Sendable {
  /// The book's folder; else $COURTESY_BOOK, else the current folder.
  var book: String?
  /// Who types.
  var collector: String?
  /// Whether nothing is redrawn and nothing has a color.
  var plain = false
  /// Whether typed lines and journal lines are shown as in a bug report.
  var transcript = false
  /// What call ids are drawn from; the system's randomness if it is left out.
  var seed: UInt64?
  /// The moment at which the clock stands.
  var at: String?
}
