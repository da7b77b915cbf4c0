/// How much is shown while a line is typed.
package enum TypingLevel: String, CaseIterable, Hashable, Sendable {
  /// Grey text, what Enter will do, and colors.
  case full
  /// Colors alone.
  case less
  /// Nothing but what is typed; Tab still answers.
  case off
}
