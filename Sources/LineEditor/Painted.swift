/// What stands on the screen around libedit's line.
struct Painted {
  /// Whether the screen shows what it should while a key is waited for.
  var isCurrent = false

  /// Columns of grey text behind the line.
  var ghostWidth = 0

  /// Rows below the line.
  var rowsBelow = 0

  /// Where everything was, for a resize.
  var layout: Layout?

  /// The grey text, and the line it was shown behind.
  var ghost: (text: String, line: LineText)?
}
