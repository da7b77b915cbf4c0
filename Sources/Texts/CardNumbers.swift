/// Payment card numbers, which are never written down whole.
package enum CardNumbers {
  /// The text with every card number cut to `****` and its last four digits.
  ///
  /// A card number is a run of digits, whole or in groups parted by blanks, dots, dashes or
  /// no-break spaces, that has an issuer's prefix and length and passes Luhn's check (ISO/IEC
  /// 7812). Phone numbers (after a `+`), dates and invoice numbers stay as they are.
  package static func masked(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      guard digit(scalars[at]) != nil else {
        out.append(scalars[at])
        at += 1
        continue
      }
      let run = DigitRun(scalars, from: at)
      out.append(contentsOf: run.masked(scalars, after: at > 0 ? scalars[at - 1] : " "))
      at = run.end
    }
    return String(out)
  }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return scalar.value >= 48 && scalar.value <= 57 ? Int(scalar.value) - 48 : nil
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }

  private static func mayHoldNumber(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 where byte >= 0x80 || Digits.isDigit(byte) { count += 1 }
    return count >= 12
  }
}

/// Digits, and the separators that part them into groups.
private struct DigitRun {
  /// Each group's place among the text's scalars.
  private var groups: [Range<Int>] = []
  /// The place after the last digit.
  private(set) var end: Int

  init(_ scalars: [Unicode.Scalar], from start: Int) {
    end = start
    var at = start
    while at < scalars.count {
      let first = at
      while at < scalars.count, CardNumbers.digit(scalars[at]) != nil { at += 1 }
      guard at > first else { return }
      groups.append(first..<at)
      end = at
      while at < scalars.count, at - end < 3, DigitRun.parts(scalars[at]) { at += 1 }
    }
  }

  /// Whether a scalar may stand between the groups of one number.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20, 0x2D, 0x2E, 0xA0, 0xAD, 0xB7: true
    case 0x2000...0x200D, 0x2010...0x2015, 0x202F, 0x205F, 0x2212, 0x3000: true
    default: false
    }
  }

  /// The run's scalars with card numbers cut.
  func masked(_ scalars: [Unicode.Scalar], after mark: Unicode.Scalar) -> [Unicode.Scalar] {
    // What follows `*` is what is left of a card number, what follows `+` a country code.
    let isTaken = mark == "*" || (mark == "+" && (groups.first?.count ?? 0) < 16)
    var out: [Unicode.Scalar] = []
    var at = groups.first?.lowerBound ?? end
    var index = 0
    while index < groups.count {
      if !(isTaken && index == 0), let last = card(from: index, scalars) {
        let digits = (index...last).flatMap { scalars[groups[$0]] }
        out += Array("****".unicodeScalars) + digits.suffix(4)
        at = groups[last].upperBound
        index = last + 1
      } else {
        out += scalars[at..<groups[index].upperBound]
        at = groups[index].upperBound
        index += 1
      }
      let next = index < groups.count ? groups[index].lowerBound : end
      out += scalars[at..<next]
      at = next
    }
    return out
  }

  /// The last group of the card number that begins with a group; 16 digits are tried first.
  private func card(from index: Int, _ scalars: [Unicode.Scalar]) -> Int? {
    var ends: [Int: Int] = [:]
    var digits: [Int] = []
    for last in index..<groups.count {
      digits += groups[last].compactMap { CardNumbers.digit(scalars[$0]) }
      guard digits.count <= 19 else { break }
      ends[digits.count] = last
    }
    for length in [16, 15, 14, 19, 18, 17, 13, 12] {
      guard let last = ends[length], isPlausible(groups[index...last]) else { continue }
      if CardIssuer.knows(Array(digits.prefix(length))) { return last }
    }
    return nil
  }

  /// Whether people group card numbers so: whole, or in threes and more (a phone number's country
  /// code is shorter), and short numbers only as they are embossed.
  private func isPlausible(_ parts: ArraySlice<Range<Int>>) -> Bool {
    guard parts.count > 1 else { return true }
    let sizes = parts.map(\.count)
    if sizes.reduce(0, +) < 14 { return sizes == [4, 3, 3, 3] || sizes == [4, 4, 4] }
    return sizes.allSatisfy { $0 >= 2 } && sizes[0] >= 4 || sizes.allSatisfy { $0 == 2 }
  }
}
