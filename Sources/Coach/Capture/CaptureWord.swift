extension Capture {
  /// A word of a typed line.
  struct Word: Sendable {
    /// What stands between a word and the next.
    enum Stop: Int, Sendable { case none, dot, pause }

    /// In lower case, without apostrophes unless it holds digits.
    var text: String
    /// As typed.
    var raw: String
    /// The place in characters, from 1.
    var column: Int
    /// Where it ends in the line.
    var end: String.Index
    /// The punctuation behind it.
    var stop = Stop.none

    /// Whether a dash between blanks stands behind it.
    var isDashed = false

    /// The number it is, when it is nothing but one to four digits.
    var small: Int? {
      (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(text) : nil
    }

    /// Whether any character of it is a digit of some script.
    var hasDigit: Bool {
      if text.utf8.allSatisfy({ $0 < 0x80 }) {
        return text.utf8.contains { (0x30...0x39).contains($0) }
      }
      return text.contains { $0.isNumber }
    }
  }

  /// A promise has a handful of words; what is longer was pasted by mistake.
  static let wordLimit = 200

  /// A line of more Unicode scalars was pasted by mistake.
  static let lengthLimit = 20_000

  /// The words of a line, at most one more than `wordLimit`, from its first `lengthLimit` scalars.
  ///
  /// Words in `names`, in lower case, stay whole whatever is in them: these are invoices.
  static func words(_ line: String, keeping names: Set<String> = []) -> [Word] {
    // By scalars: a single character may be of any length.
    let line = Substring(line.unicodeScalars.prefix(lengthLimit))
    var splitter = Splitter(names: names)
    var before: Character = " "
    var index = line.startIndex
    var column = 1
    while index < line.endIndex, splitter.words.count <= wordLimit {
      let next = line.index(after: index)
      let after: Character = next < line.endIndex ? line[next] : " "
      splitter.take(line[index], before: before, after: after, at: column, end: next)
      before = line[index]
      index = next
      column += 1
    }
    splitter.flush()
    return splitter.words
  }
}

/// Cuts a line into words, a character at a time.
private struct Splitter {
  let names: Set<String>
  var words: [Capture.Word] = []
  private var chunk = ""
  private var start = 0
  private var end = "".endIndex

  init(names: Set<String>) {
    self.names = names
  }

  mutating func take(
    _ character: Character, before: Character, after: Character, at column: Int,
    end: String.Index
  ) {
    switch Splitter.role(of: character, before: before, after: after) {
    case .letter(let text):
      if chunk.isEmpty { start = column }
      // No word of a promise is longer; what follows is passed over.
      if chunk.utf8.count < 400 { chunk += text }
      self.end = end
    case .gap: flush()
    case .stop(let stop):
      flush()
      guard let last = words.indices.last else { return }
      if before.isWhitespace, Splitter.dashes.contains(character) { words[last].isDashed = true }
      guard words[last].stop.rawValue < stop.rawValue else { return }
      words[last].stop = stop
    case .word(let text):
      flush()
      words.append(Capture.Word(text: text, raw: String(character), column: column, end: end))
    case .opens:
      flush()
      start = column
      chunk = String(character)
      self.end = end
    case .nothing: break
    }
  }

  private static let dashes: Set<Character> = ["-", "–"]

  /// Ends the word that is being read.
  mutating func flush() {
    defer { chunk = "" }
    guard !chunk.isEmpty else { return }
    let folded = Splitter.fold(chunk)
    guard !names.contains(folded), !names.contains(String(folded.drop { $0 == "#" })) else {
      return append(chunk, folded, at: start)
    }
    for separator: Character in ["-", "/", ","] where chunk.contains(separator) {
      let parts = chunk.split(separator: separator, omittingEmptySubsequences: true)
      // `mid-december`, `month-end`; and `4471/4398` where both are invoices.
      let apart =
        separator == "-"
        ? Splitter.isCompound(parts)
        : isRate(parts, separator)
          || parts.count > 1 && parts.allSatisfy { names.contains(Splitter.fold(String($0))) }
      guard apart else { continue }
      var place = start
      for part in chunk.split(separator: separator, omittingEmptySubsequences: false) {
        if isRate(parts, separator), part == parts[1] { append("per", "per", at: place) }
        if !part.isEmpty { append(String(part), Splitter.fold(String(part)), at: place) }
        place += part.count + 1
      }
      return
    }
    append(chunk, folded, at: start)
  }

  /// Whether parts are an amount and how often: `2,000/week`.
  private func isRate(_ parts: [Substring], _ separator: Character) -> Bool {
    separator == "/" && parts.count == 2 && parts[0].contains { $0.isNumber }
      && ["week", "wk", "month", "mo", "mth", "fortnight"].contains(Splitter.fold(String(parts[1])))
  }

  private mutating func append(_ raw: String, _ folded: String, at column: Int) {
    words.append(Capture.Word(text: folded, raw: raw, column: column, end: end))
  }

  /// Whether parts between hyphens are words of their own: `month-end`, `4-dec`, but not `C-41`.
  private static func isCompound(_ parts: [Substring]) -> Bool {
    let texts = parts.map { fold(String($0)) }
    let lettered = texts.filter { $0.contains(where: \.isLetter) }
    guard !lettered.isEmpty, !chunkLike(texts) else { return false }
    guard Capture.Names.ordinal(texts.joined(separator: "-")) == nil else { return false }
    guard texts.contains(where: { $0.contains(where: \.isNumber) }) else { return true }
    return lettered.allSatisfy {
      Capture.Names.month($0) != nil || ["inv", "invoice"].contains($0)
    }
  }

  /// `e-check`, `e-transfer`: one word.
  private static func chunkLike(_ texts: [String]) -> Bool {
    texts.count == 2 && texts[0] == "e"
  }

  private static func fold(_ chunk: String) -> String {
    let lower = chunk.lowercased()
    // Without its apostrophe it would be a Wednesday.
    if lower == "we'd" { return "would" }
    return lower.contains { ("0"..."9").contains($0) } ? lower : lower.filter { $0 != "'" }
  }
}

extension Splitter {
  /// What a character does to the word that is being read.
  fileprivate enum Role {
    case letter(String), gap, stop(Capture.Word.Stop), word(String), opens, nothing
  }

  fileprivate static func role(of character: Character, before: Character, after: Character)
    -> Role
  {
    if let byte = character.asciiValue {
      if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
        return .letter(String(character))
      }
      if byte == 0x20 { return .gap }
    }
    let inNumber = isDigit(before) && isDigit(after)
    let inWord = isInner(before) && isInner(after)
    switch character {
    case ",": return inNumber ? .letter(",") : .stop(.pause)
    case ":": return inNumber ? .letter(":") : .stop(.pause)
    case ".":
      return inWord || (isDigit(after) && !isInner(before) && before != ".")
        ? .letter(".") : .stop(.dot)
    case ";", "…", "—", "|": return .stop(.pause)
    case "!", "?": return .stop(.dot)
    case "-", "–", "‐", "‑", "−":
      if inWord { return .letter("-") }
      return before.isWhitespace && (isDigit(after) || "$€£¥".contains(after))
        ? .opens : .stop(.pause)
    case "/": return inWord ? .letter("/") : .gap
    case "'", "’", "‘", "`": return inWord ? .letter("'") : .gap
    case "+": return .word(after == "/" ? "give-or-take" : "and")
    case "&": return .word("and")
    case "~", "≈": return .word("about")
    case "#": return .opens
    case "*" where !isInner(before) && isInner(after): return .word("*")
    case "=", "@", "(", ")", "[", "]", "{", "}", "<", ">", "\"", "“", "”", "„", "«", "»", "*", "_",
      "\\", "^":
      return .gap
    case "\u{A0}", "\u{202F}", "\u{2009}": return inNumber ? .letter("'") : .gap
    default: return character.isWhitespace ? .gap : letters(of: character)
    }
  }

  /// A character without what cannot be seen; a control character parts words.
  private static func letters(of character: Character) -> Role {
    var text = String.UnicodeScalarView()
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F: return .gap
      case 0xFF10...0xFF19:
        if let digit = Unicode.Scalar(scalar.value - 0xFF10 + 0x30) { text.append(digit) }
      default: if !scalar.properties.isDefaultIgnorableCodePoint { text.append(scalar) }
      }
    }
    return text.isEmpty ? .nothing : .letter(String(text))
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.asciiValue.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func isInner(_ character: Character) -> Bool {
    if let byte = character.asciiValue {
      return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
    return character.isLetter || character.isNumber
  }
}
