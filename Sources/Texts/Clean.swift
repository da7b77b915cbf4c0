/// What may reach a terminal, a journal or a page: text without characters that act.
package enum Clean {
  /// The text without control characters, bidirectional controls, tag characters or line breaks.
  ///
  /// A tab, a line break or a control character becomes one blank, the rest vanishes. Names and
  /// notes in every script stay as they are, joiners inside emoji and Indic words included.
  package static func line(_ text: some StringProtocol) -> String { line(String(text)) }

  /// The same of a whole text.
  package static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: out.append(" ")
      default: if !isActive(scalar) { out.append(scalar) }
      }
    }
    return String(out)
  }

  private static func isPlain(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte > 0x7E { return false }
    return true
  }

  /// The text cleaned line by line; line breaks stay.
  package static func page(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }
      .joined(separator: "\n")
  }

  /// Whether a scalar steers a terminal or the direction of text instead of standing for a letter.
  package static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
