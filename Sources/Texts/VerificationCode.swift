import Accounts

/// The three or four digits on a card that prove one holds it, which no one may keep (PCI DSS 3.3).
enum VerificationCode {
  /// The place of a code that stands alone behind a card number, or behind the card's month and year.
  ///
  /// - Parameters:
  ///   - scalars: the whole text.
  ///   - start: the place after the card number.
  ///   - digits: how many digits the card number has.
  /// - Returns: the code's digits, or `nil` when there is none.
  static func bare(in scalars: [Unicode.Scalar], after start: Int, digits: Int) -> Range<Int>? {
    var at = skip(scalars, from: start)
    let first = group(scalars, at)
    // The month and the year: 12/27, 12/2027.
    if (1...2).contains(first.count), first.upperBound < scalars.count,
      scalars[first.upperBound] == "/" || scalars[first.upperBound] == "-"
    {
      let year = group(scalars, first.upperBound + 1)
      guard [2, 4].contains(year.count) else { return nil }
      at = skip(scalars, from: year.upperBound)
    }
    let code = group(scalars, at)
    return at > start && isBare(code, digits: digits, scalars) ? code : nil
  }

  /// Whether a group of digits is a code as the card has it: American Express four, others three.
  ///
  /// An amount is none: digits before a point, a sign of money or a currency's code.
  static func isBare(_ group: Range<Int>, digits: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard group.count == (digits == 15 ? 4 : 3) else { return false }
    var rest = scalars[group.upperBound...]
    if let next = rest.first, [".", ",", "/", ":", "-"].contains(next),
      rest.dropFirst().first.flatMap(CardNumbers.digit) != nil
    {
      return false
    }
    if let next = rest.first, next.properties.isAlphabetic { return false }
    rest = rest.drop { $0 == " " || $0 == "\u{A0}" }
    if let next = rest.first, next.properties.generalCategory == .currencySymbol { return false }
    let word = rest.prefix { $0.value >= 65 && $0.value <= 90 }
    return word.count != 3 || Currency(String(String.UnicodeScalarView(word))) == nil
  }

  /// The text without the codes that a word announces: `cvv 123`, `CVC: 123`, `security code is 123`.
  ///
  /// - Parameters:
  ///   - text: the text, its card numbers already cut.
  ///   - nearCard: whether a card number stands in the text, so that plainer words count too.
  /// - Returns: the text with `***` in the place of each code.
  static func dropped(_ text: String, nearCard: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let word = Array(scalars[at...].prefix { $0.properties.isAlphabetic })
      guard !word.isEmpty else {
        out.append(scalars[at])
        at += 1
        continue
      }
      out.append(contentsOf: word)
      at += word.count
      let name = String(String.UnicodeScalarView(word)).lowercased()
      guard sure.contains(name) || nearCard && plain.contains(name),
        let code = announced(scalars, from: at)
      else { continue }
      out.append(contentsOf: scalars[at..<code.lowerBound] + "***".unicodeScalars)
      at = code.upperBound
    }
    return String(out)
  }

  private static let sure: Set<String> = ["cvv", "cvc", "cvn", "cvd", "cav", "csc", "cvcs", "cvvs"]

  private static let plain: Set<String> = [
    "code", "cid", "security", "verification", "pin", "prüfziffer", "prüfnummer", "sicherheitscode",
    "cryptogramme", "código", "codice",
  ]

  /// Three or four digits behind such a word, with `2`, marks and a few small words between.
  private static func announced(_ scalars: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    var at = start
    // CVV2, CVC2.
    if at < scalars.count, scalars[at] == "2", group(scalars, at).count == 1 { at += 1 }
    while at < scalars.count, at - start < 24 {
      let digits = group(scalars, at)
      if !digits.isEmpty {
        let isWord =
          digits.upperBound < scalars.count
          && scalars[digits.upperBound].properties.isAlphabetic
        return (3...4).contains(digits.count) && !isWord ? digits : nil
      }
      let word = scalars[at...].prefix { $0.properties.isAlphabetic }
      if word.isEmpty {
        guard " :=#-–\u{A0}.()/".unicodeScalars.contains(scalars[at]) else { return nil }
        at += 1
      } else {
        let name = String(String.UnicodeScalarView(word)).lowercased()
        guard ["is", "was", "no", "nr", "number", "code", "the", "it", "s", "ist"].contains(name)
        else { return nil }
        at += word.count
      }
    }
    return nil
  }

  /// The digits that begin at a place.
  private static func group(_ scalars: [Unicode.Scalar], _ start: Int) -> Range<Int> {
    var end = min(start, scalars.count)
    while end < scalars.count, CardNumbers.digit(scalars[end]) != nil { end += 1 }
    return min(start, end)..<end
  }

  /// The place after blanks, marks and the words for a card's last month.
  private static func skip(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var at = start
    while at < scalars.count {
      let word = scalars[at...].prefix { $0.properties.isAlphabetic }
      if word.isEmpty {
        guard " ,;:-\u{A0}.()|¦".unicodeScalars.contains(scalars[at]) else { return at }
        at += 1
      } else {
        let name = String(String.UnicodeScalarView(word)).lowercased()
        guard
          ["exp", "expires", "expiry", "expiration", "valid", "good", "thru", "until", "date"]
            .contains(name)
        else { return at }
        at += word.count
      }
    }
    return at
  }
}
