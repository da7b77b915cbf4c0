/// Cuts Turtle into its smallest parts.
struct TurtleScanner {
  /// A smallest part.
  enum Token: Hashable {
    /// `<…>`.
    case reference(String)
    /// `skos:prefLabel`.
    case prefixed(String, String)
    /// A text in quotes and its language.
    case text(String, language: String)
    /// A text in quotes whose type follows.
    case typed(String)
    /// Digits.
    case number(String)
    /// `a`, `@prefix`, `true`.
    case word(String)
    /// `_:name`.
    case blank
    /// One of `.`, `;`, `,` and brackets.
    case sign(String)
  }

  private let text: [Character]
  private var index = 0
  /// The line reached, from 1.
  private(set) var line = 1

  init(_ text: String) {
    self.text = Array(text)
  }

  private var current: Character? { index < text.count ? text[index] : nil }

  private mutating func step() {
    if current?.isNewline ?? false { line += 1 }
    index += 1
  }

  private func problem(_ message: String) -> TurtleReader.Problem {
    TurtleReader.Problem(line: line, message: message)
  }

  mutating func next() throws(TurtleReader.Problem) -> Token? {
    passBlanks()
    guard let character = current else { return nil }
    switch character {
    case "<": return try reference()
    case "\"", "'": return try literal(character)
    case ".", ";", ",", "[", "]", "(", ")":
      step()
      return .sign(String(character))
    case _ where character.isNumber || "+-".contains(character): return number()
    default: return try word()
    }
  }

  private mutating func passBlanks() {
    while let character = current {
      if character == "#" {
        while let next = current, !next.isNewline { index += 1 }
      } else if character.isWhitespace {
        step()
      } else {
        return
      }
    }
  }

  private mutating func reference() throws(TurtleReader.Problem) -> Token {
    step()
    var name = ""
    while let character = current, character != ">" {
      guard !character.isWhitespace, character != "<", name.count < 4096 else {
        throw problem("a name in `<…>` is not closed")
      }
      name += character == "\\" ? try escape() : String(character)
      step()
    }
    guard current == ">" else { throw problem("a name in `<…>` is not closed") }
    step()
    return .reference(name)
  }

  /// A text in one quote or three, then its language or its type.
  private mutating func literal(_ quote: Character) throws(TurtleReader.Problem) -> Token {
    let isLong = text[index...].prefix(3).elementsEqual([quote, quote, quote])
    let start = line
    for _ in 0..<(isLong ? 3 : 1) { step() }
    var words = ""
    while true {
      guard let character = current, isLong || !character.isNewline else {
        throw TurtleReader.Problem(line: start, message: "a text in quotes is not closed")
      }
      if character == quote, !isLong { break }
      // Up to two quotes may stand before the three that close.
      if isLong, text[index...].prefix(3).elementsEqual([quote, quote, quote]),
        !(text.count > index + 3 && text[index + 3] == quote)
      {
        break
      }
      words += character == "\\" ? try escape() : String(character)
      step()
    }
    for _ in 0..<(isLong ? 3 : 1) { step() }
    if current == "^", text[index...].prefix(2).elementsEqual("^^") {
      index += 2
      return .typed(words)
    }
    guard current == "@" else { return .text(words, language: "") }
    step()
    return .text(words, language: take { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  /// What a backslash and what follows it stand for; the last character is left to be passed.
  private mutating func escape() throws(TurtleReader.Problem) -> String {
    index += 1
    switch current {
    case "n": return "\n"
    case "t": return "\t"
    case "r", "b", "f": return " "
    case "u", "U":
      let count = current == "u" ? 4 : 8
      let digits = String(text[(index + 1)...].prefix(count))
      guard digits.count == count, let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw problem("`\\u` is followed by four digits, such as `\\u00E9`") }
      index += count
      return String(scalar)
    case let character? where "\"'\\".contains(character): return String(character)
    default: throw problem("a backslash stands before something it does not go with")
    }
  }

  private mutating func number() -> Token {
    .number(take { $0.isNumber || "+-eE.".contains($0) }.trimmedDot(&index))
  }

  private mutating func word() throws(TurtleReader.Problem) -> Token {
    let isDirective = current == "@"
    if isDirective { step() }
    let word = take {
      $0.isLetter || $0.isNumber || "_-.:%".contains($0)
        || $0.unicodeScalars.allSatisfy { $0.value > 0x7F }
    }.trimmedDot(&index)
    guard !word.isEmpty else {
      throw problem("`\(current.map { String($0) } ?? "")` has no place here")
    }
    if isDirective { return .word("@" + word) }
    guard let colon = word.firstIndex(of: ":") else { return .word(word) }
    let prefix = String(word[..<colon])
    return prefix == "_" ? .blank : .prefixed(prefix, String(word[word.index(after: colon)...]))
  }

  private mutating func take(while isWanted: (Character) -> Bool) -> String {
    let start = index
    while let character = current, isWanted(character) { index += 1 }
    return String(text[start..<index])
  }
}

extension String {
  /// The text without full stops at its end, which are given back to be read again.
  fileprivate func trimmedDot(_ index: inout Int) -> String {
    var text = self
    while text.hasSuffix(".") {
      text.removeLast()
      index -= 1
    }
    return text
  }
}
