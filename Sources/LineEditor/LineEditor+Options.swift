extension LineEditor {
  /// How an editor shows itself.
  package struct Options: Hashable, Sendable {
    /// Whether colors may be used.
    package var colors: Bool

    /// Whether the screen is only ever added to, as screen readers need it.
    ///
    /// No grey text, no hint and no menu are drawn; Tab lists what fits as lines.
    package var plain: Bool

    /// Whether the terminal is asked to mark what is pasted.
    ///
    /// Without it every pasted newline counts as Enter.
    package var bracketedPaste: Bool

    /// Creates options; what is left out suits a terminal with colors.
    package init(colors: Bool = true, plain: Bool = false, bracketedPaste: Bool = true) {
      self.colors = colors
      self.plain = plain
      self.bracketedPaste = bracketedPaste
    }
  }
}
