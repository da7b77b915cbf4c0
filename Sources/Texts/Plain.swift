package import Accounts

extension Day {
  /// The day written as `2026-03-14`, or `nil` when it is written otherwise or does not exist.
  package init?(iso: some StringProtocol) {
    self.init(isoBytes: Array(iso.utf8)[...])
  }

  /// The day in exactly ten bytes, or `nil`.
  init?(isoBytes: ArraySlice<UInt8>) {
    let start = isoBytes.startIndex
    guard isoBytes.count == 10, isoBytes[start + 4] == UInt8(ascii: "-"),
      isoBytes[start + 7] == UInt8(ascii: "-"),
      let year = Digits.value(isoBytes[start..<start + 4]),
      let month = Digits.value(isoBytes[start + 5..<start + 7]),
      let day = Digits.value(isoBytes[start + 8..<start + 10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Moment {
  /// The moment written as `2026-03-14 14:05`, or `nil` when the text is anything else.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: " "), let day = Day(isoBytes: bytes[..<10]),
      let minute = Moment.minute(clock: bytes[11...])
    else { return nil }
    self.init(day: day, minute: minute)
  }

  /// Minutes since midnight of exactly five bytes such as `14:05`, or `nil`.
  static func minute(clock: ArraySlice<UInt8>) -> Int? {
    let start = clock.startIndex
    guard clock.count == 5, clock[start + 2] == UInt8(ascii: ":"),
      let hour = Digits.value(clock[start..<start + 2]), hour < 24,
      let minute = Digits.value(clock[start + 3..<start + 5]), minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}

extension Money {
  /// The amount written as `1200.50 USD`, or `nil` when the text is anything else.
  ///
  /// Number and code are parted by one blank; the number is read by `init(number:currency:)`.
  package init?(plain: some StringProtocol) {
    let halves = plain.split(separator: " ", omittingEmptySubsequences: false)
    guard halves.count == 2, let currency = Currency(halves[1]) else { return nil }
    self.init(number: halves[0], currency: currency)
  }

  /// The bare number, such as `1200.50` or `-312.40`, or `nil` when it is none.
  ///
  /// There are no decimals, or exactly the currency's; nothing is rounded, and nothing beyond
  /// `Money.limit` is accepted.
  package init?(number: some StringProtocol, currency: Currency) {
    let bytes = Array(number.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    let halves = bytes[(isNegative ? 1 : 0)...]
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let whole = Digits.value(halves[0]),
      whole <= Money.limit / currency.scale
    else { return nil }
    var units = whole * currency.scale
    if halves.count == 2 {
      guard currency.decimals > 0, halves[1].count == currency.decimals,
        let rest = Digits.value(halves[1])
      else { return nil }
      units += rest
    }
    guard units <= Money.limit else { return nil }
    self.init(minorUnits: isNegative ? -units : units, currency: currency)
  }
}

/// Plain digits, read without ever overflowing.
enum Digits {
  /// The value of 1 to 15 ASCII digits, or `nil` for anything else.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether a byte is `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
