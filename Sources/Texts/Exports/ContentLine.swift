/// Lines of iCalendar (RFC 5545) and vCard (RFC 2426, RFC 6350): named, escaped, folded.
enum ContentLine {
  /// A line whose value is text, folded and ended by CR LF.
  static func text(_ name: String, _ value: String) -> String { raw(name, escaped(value)) }

  /// A line whose value is written as it is, folded and ended by CR LF.
  static func raw(_ name: String, _ value: String) -> String { folded("\(name):\(value)") }

  /// Text with `\`, `;`, `,` and line breaks escaped; other characters that act are gone.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in JournalText.harmless(text).unicodeScalars {
      switch scalar {
      case "\n": out.append(contentsOf: "\\n".unicodeScalars)
      case "\\", ";", ",": out.append(contentsOf: ["\\", scalar])
      default: out.append(scalar)
      }
    }
    return CardNumbers.masked(String(out))
  }

  /// The line in pieces of at most 75 bytes, each after the first led by a blank (RFC 5545, 3.1).
  ///
  /// No character is cut in two; one that is longer than a line by itself, an accent on an accent
  /// without end, is cut between code points.
  private static func folded(_ line: String) -> String {
    var out = ""
    var width = 0
    for character in line {
      let pieces =
        character.utf8.count <= 74
        ? [String(character)] : character.unicodeScalars.map { String($0) }
      for piece in pieces {
        if width + piece.utf8.count > 75 {
          out += "\r\n "
          width = 1
        }
        out += piece
        width += piece.utf8.count
      }
    }
    return out + "\r\n"
  }
}
