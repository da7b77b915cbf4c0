import Accounts

/// Details of people and cards, which have no place in words that everyone gets to read.
extension GlossaryCheck {
  mutating func checkDetails() {
    let sheet = outline.sheet
    for line in sheet.lines where !sheet.plain[line].isEmpty {
      checkCard(line)
      for place in ContactDetails.emails(in: sheet.plain, line) {
        marks.error(
          place, "an e-mail address stands here", "take it out; people belong on a card")
      }
      for place in ContactDetails.phones(in: sheet.plain, line) {
        marks.error(place, "a phone number stands here", "take it out; people belong on a card")
      }
    }
  }

  private mutating func checkCard(_ line: Range<Int>) {
    let bytes = outline.sheet.plain[line]
    guard bytes.count(where: { $0.isDigit }) > 2 else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let masked = CardNumbers.masked(text)
    guard masked != text else { return }
    let start = zip(text.utf8, masked.utf8).prefix { $0 == $1 }.count
    let end = zip(text.utf8.reversed(), masked.utf8.reversed()).prefix { $0 == $1 }.count
    let place = line.lowerBound + start..<max(line.lowerBound + start + 1, line.upperBound - end)
    marks.error(place, "a payment card's number or code stands here", "take it out")
  }
}

/// E-mail addresses and phone numbers in a line, by their shape.
enum ContactDetails {
  /// The stretches that have the shape `name@host.domain`.
  static func emails(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    line.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { at in
      let before = bytes[line.lowerBound..<at].reversed().prefix(while: isAddress).count
      let after = bytes[(at + 1)..<line.upperBound].prefix(while: isAddress)
      var end = after.endIndex
      while end > at + 1, !isLetterOrDigit(bytes[end - 1]) { end -= 1 }
      let host = bytes[(at + 1)..<end].split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard before > 0, host.count > 1, host.allSatisfy({ !$0.isEmpty }) else { return nil }
      return at - before..<end
    }
  }

  /// The stretches that have the shape of a phone number.
  ///
  /// Those are seven digits or more behind a `+`, groups of three, three and four (North America),
  /// and nine digits or more that begin with a zero (elsewhere), but no number of a book or series.
  static func phones(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      guard isStart(bytes, index, line) else {
        index += 1
        continue
      }
      let end = runEnd(bytes, index, line)
      if isPhone(bytes[index..<end], announced: word(before: index, in: bytes, line)) {
        found.append(index..<end)
      }
      index = max(end, index + 1)
    }
    return found
  }

  private static func isStart(_ bytes: [UInt8], _ index: Int, _ line: Range<Int>) -> Bool {
    let isBegin =
      bytes[index].isDigit || bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "(")
    guard isBegin, index > line.lowerBound else { return isBegin }
    return !isLetterOrDigit(bytes[index - 1]) && bytes[index - 1] != .hyphen
  }

  /// Where digits, parted by single blanks, dots, dashes, slashes or brackets, end.
  private static func runEnd(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Int {
    var end = start
    var index = start
    var gap = 0
    while index < line.upperBound, gap < 3 {
      if bytes[index].isDigit {
        (gap, end) = (0, index + 1)
      } else if "+-./() ".utf8.contains(bytes[index]) {
        gap += 1
      } else {
        break
      }
      index += 1
    }
    return end
  }

  private static func isPhone(_ run: ArraySlice<UInt8>, announced word: String) -> Bool {
    let groups = run.split { !$0.isDigit }
    let count = groups.reduce(0) { $0 + $1.count }
    guard count <= 15, !["isbn", "issn", "doi", "ean"].contains(word) else { return false }
    if run.first == UInt8(ascii: "+") { return count >= 7 }
    if ["tel", "phone", "fax", "mobile", "call"].contains(word) { return count >= 6 }
    let tail = groups.suffix(3).map(\.count)
    if tail == [3, 3, 4], groups.count == 3 || groups.first?.elementsEqual("1".utf8) ?? false {
      return true
    }
    return run.first == UInt8(ascii: "0") && count >= 9 && groups.count > 1
      && groups[0].count >= 3
  }

  /// The word of letters right before a place, in small letters.
  private static func word(before index: Int, in bytes: [UInt8], _ line: Range<Int>) -> String {
    let before = bytes[line.lowerBound..<index].reversed().drop { !isLetterOrDigit($0) }
    let letters = before.prefix { isLetterOrDigit($0) }.reversed().map { $0 | 0x20 }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || (byte | 0x20).isSmallLetter
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "._%+-".utf8.contains(byte) || byte >= 0x80
  }
}
