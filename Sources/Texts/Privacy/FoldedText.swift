/// A text's words in lower case and without accents, and where they stand.
struct FoldedText {
  /// A run of letters or of digits.
  struct Word {
    let folded: String
    let range: Range<String.Index>
  }

  let words: [Word]

  init(_ text: String) {
    var words: [Word] = []
    var start: String.Index?
    for index in text.indices + [text.endIndex] {
      let isInside = index < text.endIndex && FoldedText.isPart(text[index])
      if isInside { start = start ?? index }
      guard !isInside, let first = start else { continue }
      words.append(Word(folded: FoldedText.fold(text[first..<index]), range: first..<index))
      start = nil
    }
    self.words = words
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// The word in lower case, its letters without the marks above, below and through them.
  static func fold(_ word: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      if scalar.isASCII {
        out.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        out.append(base(of: scalar))
      }
    }
    return String(out)
  }

  /// The plain letter that a letter's Unicode name tells: `LATIN SMALL LETTER E WITH ACUTE` is an e.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else {
      return scalar
    }
    let words = name.dropFirst(19).split(separator: " ")
    guard words.count > 2, words[1] == "WITH", words[0].utf8.count == 1,
      let letter = words[0].unicodeScalars.first
    else { return name.hasSuffix("DOTLESS I") ? "i" : scalar }
    return Unicode.Scalar(letter.value | 0x20) ?? scalar
  }
}
