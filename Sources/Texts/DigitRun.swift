/// Digits, and the separators that part them into groups.
struct DigitRun {
  private let scalars: [Unicode.Scalar]
  /// Each group's place among the text's scalars.
  private var groups: [Range<Int>] = []
  /// The place after the last digit.
  private var end: Int

  /// Finds the run that begins at a digit.
  init(_ scalars: [Unicode.Scalar], from start: Int) {
    self.scalars = scalars
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
  static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2D, 0x2E, 0x5F, 0xA0, 0xAD, 0xB7: true
    case 0x2000...0x200D, 0x2010...0x2015, 0x2022, 0x202F, 0x2043, 0x205F, 0x2060, 0x2212: true
    case 0x3000, 0x30FB, 0xFE58, 0xFE63, 0xFEFF, 0xFF0D, 0xFF0E, 0xFF3F: true
    default: false
    }
  }

  /// A run as it is written: with card numbers cut, and a code behind one dropped.
  struct Cut {
    var scalars: [Unicode.Scalar] = []
    /// Where the card numbers stand in the text.
    var cards: [Range<Int>] = []
    /// The place in the text up to which `scalars` stand for it: the run's end, or a code's.
    var end: Int
  }

  /// The run with card numbers cut.
  func masked(_ before: CardNumbers.Words) -> Cut {
    var cut = Cut(end: groups.first?.lowerBound ?? end)
    var index = 0
    while index < groups.count {
      cut.scalars += scalars[cut.end..<groups[index].lowerBound]
      if index == 0, let account = accountEnd(before) {
        cut.scalars += scalars[groups[index].lowerBound..<groups[account].upperBound]
        index = account
      } else if let card = card(from: index), index > 0 || !isOurs(card, before) {
        let digits = (index...card).flatMap { scalars[groups[$0]] }
        cut.scalars += Array("****".unicodeScalars) + digits.suffix(4)
        let after = groups[card].upperBound
        cut.cards.append(groups[index].lowerBound..<after)
        if let code = VerificationCode.bare(in: scalars, after: after, digits: digits.count) {
          cut.scalars += scalars[after..<code.lowerBound] + Array("***".unicodeScalars)
          cut.end = code.upperBound
          return cut
        }
        index = card
      } else {
        cut.scalars += scalars[groups[index]]
      }
      cut.end = groups[index].upperBound
      index += 1
    }
    return cut
  }

  /// Whether the run's first number, which reads as a card's, is something else by what stands
  /// before it.
  private func isOurs(_ last: Int, _ before: CardNumbers.Words) -> Bool {
    let sizes = groups[0...last].map(\.count)
    let count = sizes.reduce(0, +)
    // What follows `*` is what is left of a card number; what follows `+` is a phone number, which
    // has fifteen digits at most (ITU-T E.164).
    if before.mark == "*" { return sizes[0] == 4 && last > 0 }
    if before.mark == "+" { return count < 16 }
    // A phone number typed without its `+`: Germany's and Austria's mobiles have thirteen digits.
    if last == 0, count == 13 {
      let code = scalars[groups[0]].prefix(2).compactMap(CardNumbers.digit)
      return code == [4, 9] || code == [4, 3]
    }
    return last > 0 && before.announcesInvoices && sizes.allSatisfy { $0 == sizes[0] }
  }

  /// The last group of an account number, whose country stands before the run (ISO 13616), if the
  /// check digits are right.
  private func accountEnd(_ before: CardNumbers.Words) -> Int? {
    guard groups[0].count >= 2, before.word.count == 2, before.mark.properties.isAlphabetic,
      before.word.unicodeScalars.allSatisfy(\.isASCII)
    else { return nil }
    let letters = before.word.unicodeScalars.map { Int($0.value) - 87 }
    var digits: [Int] = []
    var found: Int?
    for (index, group) in groups.enumerated() {
      digits += scalars[group].compactMap(CardNumbers.digit)
      guard digits.count <= 32 else { break }
      guard digits.count >= 13 else { continue }
      let turned = digits.dropFirst(2) + letters.flatMap { [$0 / 10, $0 % 10] } + digits.prefix(2)
      if turned.reduce(0, { ($0 * 10 + $1) % 97 }) == 1 { found = index }
    }
    return found
  }

  /// The last group of the card number that begins with a group; 16 digits are tried first.
  private func card(from index: Int) -> Int? {
    var ends: [Int: Int] = [:]
    var digits: [Int] = []
    for last in index..<groups.count {
      guard digits.count + groups[last].count <= 19 else { break }
      digits += scalars[groups[last]].compactMap(CardNumbers.digit)
      ends[digits.count] = last
    }
    for length in [16, 15, 14, 19, 18, 17, 13, 12] {
      guard let last = ends[length], isPlausible(groups[index...last]) else { continue }
      if CardIssuer.knows(Array(digits.prefix(length))) { return last }
    }
    return nil
  }

  /// Whether people group card numbers so.
  ///
  /// Whole, digit by digit, or in twos and more; short numbers only as they are embossed. Threes
  /// before a four are phone numbers.
  private func isPlausible(_ parts: ArraySlice<Range<Int>>) -> Bool {
    guard parts.count > 1 else { return true }
    let sizes = parts.map(\.count)
    if sizes.allSatisfy({ $0 == 1 }) { return true }
    if sizes.reduce(0, +) < 14 { return sizes == [4, 3, 3, 3] || sizes == [4, 4, 4] }
    guard sizes.allSatisfy({ $0 >= 2 }) else { return false }
    return sizes[0] >= 4 || !zip(sizes, sizes.dropFirst()).contains { $0 == 3 && $1 >= 3 }
  }
}
