/// What stands in grey behind a line.
package struct Ghost: Hashable, Sendable {
  /// What may be put behind the line, which is not in it.
  ///
  /// Right, End and Control-E take it when it was on the screen, Alt-F its first word, Enter never.
  package var text: String

  /// What is only said behind that, such as the arguments that follow; no key takes it.
  package var remark: String

  /// Creates a ghost.
  package init(text: String, remark: String = "") {
    self.text = text
    self.remark = remark
  }
}
