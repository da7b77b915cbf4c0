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
    var findings: [Finding] = []
    var line = (start: 0, number: 1)
    var digits = 0
    var isSuspect = false
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if isSuspect { findings += self.findings(bytes[line.start..<index], file, line.number) }
        line = (index + 1, line.number + 1)
        (digits, isSuspect) = (0, false)
      } else if Digits.isDigit(byte) || byte >= 0x80 {
        digits += 1
        if digits >= shortest { isSuspect = true }
      } else if !parts(byte) {
        digits = 0
      }
    }
    if isSuspect { findings += self.findings(bytes[line.start...], file, line.number) }
    return findings
  }

  /// No card number has fewer digits.
  private static let shortest = 12

  /// Whether a byte may stand between the digits of one number.
  @inline(__always)
  private static func parts(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x09 || byte == 0x0D
  }

  /// The findings of one line that has digits enough.
  private static func findings(
    _ line: ArraySlice<UInt8>, _ file: String, _ number: Int
  ) -> [Finding] {
    let text = String(decoding: line, as: UTF8.self)
    let places = CardNumbers.places(in: text)
    guard !places.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    let excerpt = hidden(scalars, places)
    return places.map { place in
      let before = String(String.UnicodeScalarView(scalars[..<place.lowerBound]))
      return Finding(
        file: file, line: number, column: before.count + 1, length: place.count,
        severity: .error, message: "a payment card number stands here, which nobody may keep",
        remedy: "take it out, also of git and backups; the last four digits may stay",
        excerpt: excerpt)
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
