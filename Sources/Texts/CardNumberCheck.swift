/// Looks for payment card numbers in texts that people write by hand.
package enum CardNumberCheck {
  /// A finding for each card number that stands in a file.
  ///
  /// What is typed into the program is cut before it is kept; an editor keeps what it is given. The
  /// excerpt holds asterisks in the place of all digits but the last four, so that the number is not
  /// shown again. Takes time in proportion to the bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file; what is not UTF-8 is read with replacement characters.
  ///   - file: its path as the user knows it.
  /// - Returns: the findings in the order of the lines.
  package static func findings(_ bytes: [UInt8], file: String) -> [Finding] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().flatMap {
      number, line -> [Finding] in
      guard line.count(where: { Digits.isDigit($0) || $0 >= 0x80 }) >= 12 else { return [] }
      let text = String(decoding: line, as: UTF8.self)
      let places = CardNumbers.places(in: text)
      guard !places.isEmpty else { return [] }
      let scalars = Array(text.unicodeScalars)
      let excerpt = hidden(scalars, places)
      return places.map { place in
        let before = String(String.UnicodeScalarView(scalars[..<place.lowerBound]))
        return Finding(
          file: file, line: number + 1, column: before.count + 1, length: place.count,
          severity: .error, message: "a payment card number stands here, which nobody may keep",
          remedy: "take it out, also of git and backups; the last four digits may stay",
          excerpt: excerpt)
      }
    }
  }

  /// The line with asterisks for the digits of card numbers, but for the last four.
  private static func hidden(_ scalars: [Unicode.Scalar], _ places: [Range<Int>]) -> String {
    var shown = scalars
    for place in places {
      let digits = place.filter { CardNumbers.digit(scalars[$0]) != nil }
      for index in digits.dropLast(4) { shown[index] = "*" }
    }
    return Clean.line(String(String.UnicodeScalarView(shown)))
  }
}
