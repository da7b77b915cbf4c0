/// One key press, or one paste.
enum Key: Hashable, Sendable {
  /// A character or a control character.
  case scalar(Unicode.Scalar)

  /// A key that stands for a command of ours, such as an arrow.
  case command(Command)

  /// What was pasted, with LF for every end of line and nothing that is not text.
  case paste([Unicode.Scalar])
}
