/// Words as a journal's line holds them.
enum JournalText {
  /// Words as the program writes them: harmless, trimmed, card numbers cut, and `|` written `¦`, so
  /// that a field mark is never faked.
  static func clean(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in harmless(text).unicodeScalars { out.append(scalar == "|" ? "¦" : scalar) }
    return CardNumbers.masked(String(out))
  }

  /// Words without what acts on a terminal, trimmed.
  ///
  /// Every kind of line break becomes a newline, a tab a blank; other control characters and
  /// bidirectional controls are dropped.
  static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return trimmed(text) }
    var out = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      let followsReturn = wasReturn
      wasReturn = scalar == "\r"
      switch scalar {
      case "\n" where followsReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}": out.append("\n")
      case "\t": out.append(" ")
      default: if !Clean.isActive(scalar) { out.append(scalar) }
      }
    }
    return trimmed(String(out))
  }

  /// Words on one line: line breaks become blanks.
  static func cleanLine(_ text: String) -> String {
    // In scalars: a line break may be one character with what follows it.
    var out = String.UnicodeScalarView()
    for scalar in clean(text).unicodeScalars { out.append(scalar == "\n" ? " " : scalar) }
    return trimmed(String(out))
  }

  /// A person's name: one line, composed; `-` when nothing is left.
  static func name(_ text: String) -> String {
    let line = composed(cleanLine(text))
    return line.isEmpty ? "-" : line
  }

  /// Words with `\n` for a line break and `\\` for a backslash; `-` when nothing is left.
  static func escaped(_ text: String) -> String {
    let clean = clean(text)
    guard !clean.isEmpty else { return "-" }
    guard clean.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C }) else { return clean }
    var out: [UInt8] = []
    for byte in clean.utf8 {
      switch byte {
      case 0x0A: out += [0x5C, UInt8(ascii: "n")]
      case 0x5C: out += [0x5C, 0x5C]
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A reference such as an invoice's name, in quotation marks where it needs them.
  static func reference(_ text: String) -> String {
    let line = cleanLine(text)
    guard !line.isEmpty else { return "-" }
    guard line.utf8.contains(where: { needsQuotes.contains($0) }) else { return line }
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  /// The bytes that no bare reference holds.
  static let needsQuotes = Array(" ,:\"|\\#".utf8)

  /// The text without blanks and line breaks at its ends.
  static func trimmed(_ text: String) -> String {
    let isEdge: (UInt8?) -> Bool = { $0 == 0x20 || $0 == 0x0A }
    guard isEdge(text.utf8.first) || isEdge(text.utf8.last) else { return text }
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x0A }),
      let last = bytes.lastIndex(where: { $0 != 0x20 && $0 != 0x0A })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The text with letters and their accents in one code point, where there is one.
  ///
  /// Swift compares names by canonical equivalence, other tools do not; so names are written
  /// composed (NFC). The standard library does not hand out its normalizer: a letter is composed
  /// with the one code point that equals it.
  private static func composed(_ text: String) -> String {
    guard
      text.unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered }
      )
    else { return text }
    return text.map { letter in
      guard letter.unicodeScalars.count > 1, let single = single(letter) else {
        return String(letter)
      }
      return String(single)
    }.joined()
  }

  private static func single(_ letter: Character) -> Character? {
    for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFF]
      as [ClosedRange<UInt32>]
    {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        if Character(scalar) == letter { return Character(scalar) }
      }
    }
    return nil
  }
}
