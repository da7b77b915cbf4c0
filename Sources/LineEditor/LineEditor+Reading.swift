extension LineEditor {
  /// How one attempt to read a line ended.
  package enum Reading: Hashable, Sendable {
    /// The user pressed Enter; the text has no newline at its end.
    ///
    /// A text that was pasted may have newlines within it.
    case line(String)

    /// The user pressed Control-C: forget the line, stay in the program.
    case interrupted

    /// The user pressed Control-D on an empty line, or the input is used up.
    case endOfInput

    /// The terminal is gone or the program was asked to end; the terminal is restored.
    case hangup
  }
}
