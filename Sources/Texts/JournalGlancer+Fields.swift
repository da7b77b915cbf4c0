internal import Accounts

/// The pieces that several facts share, checked without being kept.
extension JournalGlancer {
  /// Whether a byte is `0` to `9`.
  @inline(__always)
  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Moves past this byte if it comes next.
  @inline(__always)
  mutating func eat(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard at < end, bytes[at] == byte else { return false }
    at &+= 1
    return true
  }

  /// Moves past this text if it comes next.
  @inline(__always)
  mutating func eat(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at &+ count <= end else { return false }
    let isThere = text.withUTF8Buffer { wanted in
      for index in 0..<count where unsafe bytes[at &+ index] != wanted[index] { return false }
      return true
    }
    if isThere { at &+= count }
    return isThere
  }

  @inline(__always)
  private func areDigits(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Bool {
    for index in start..<start &+ count where !isDigit(bytes[index]) { return false }
    return true
  }

  /// The value of so many digits that are known to be some.
  @inline(__always)
  func digits(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int {
    var value = 0
    for index in start..<start &+ count { value = value &* 10 &+ Int(bytes[index] &- 0x30) }
    return value
  }

  /// Reads a token: small letters, digits and hyphens inside, 1 to 40.
  @inline(__always)
  mutating func token(_ bytes: Span<UInt8>) -> Bool {
    let start = at
    while at < end {
      let byte = bytes[at]
      guard byte &- 0x61 < 26 || isDigit(byte) || byte == 0x2D else { break }
      at &+= 1
    }
    return at > start && at &- start <= 40 && bytes[start] != 0x2D && bytes[at &- 1] != 0x2D
  }

  /// Reads a date; its distance to 1970-01-01 in days.
  @inline(__always)
  mutating func date(_ bytes: Span<UInt8>) -> Int? {
    guard at &+ 10 <= end, bytes[at &+ 4] == 0x2D, bytes[at &+ 7] == 0x2D else { return nil }
    guard areDigits(bytes, at, 4), areDigits(bytes, at &+ 5, 2), areDigits(bytes, at &+ 8, 2) else {
      return nil
    }
    let year = digits(bytes, at, 4)
    let month = digits(bytes, at &+ 5, 2)
    let day = digits(bytes, at &+ 8, 2)
    guard let found = Day(year: year, month: month, day: day) else { return nil }
    at &+= 10
    return found.number
  }

  /// Reads a time of day; its minutes since midnight.
  @inline(__always)
  mutating func clock(_ bytes: Span<UInt8>) -> Int? {
    guard at &+ 5 <= end, bytes[at &+ 2] == 0x3A, isDigit(bytes[at]), isDigit(bytes[at &+ 1]),
      isDigit(bytes[at &+ 3]), isDigit(bytes[at &+ 4])
    else { return nil }
    let (hour, minute) = (digits(bytes, at, 2), digits(bytes, at &+ 3, 2))
    guard hour < 24, minute < 60 else { return nil }
    at &+= 5
    return hour &* 60 &+ minute
  }

  /// Whether a word ends here: at a blank, a comma, a colon or the end.
  @inline(__always)
  func isWordEnd(_ bytes: Span<UInt8>) -> Bool {
    at == end || bytes[at] == 0x20 || bytes[at] == 0x2C || bytes[at] == 0x3A
  }

  /// Reads an amount, whose units and currency go to `glance` for the caller to use.
  mutating func amount(_ bytes: Span<UInt8>) -> (units: Int, currency: UInt32)? {
    let start = at
    while at < end, isDigit(bytes[at]) { at &+= 1 }
    let whole = at &- start
    guard (1...13).contains(whole) else { return nil }
    var units = digits(bytes, start, whole)
    var decimals = 0
    if at < end, bytes[at] == 0x2E {
      at &+= 1
      let point = at
      while at < end, isDigit(bytes[at]) { at &+= 1 }
      decimals = at &- point
      guard (1...4).contains(decimals) else { return nil }
      units = units &* scale(decimals) &+ digits(bytes, point, decimals)
    }
    guard at &+ 4 <= end, bytes[at] == 0x20 else { return nil }
    var code: UInt32 = 0
    for index in 1...3 {
      guard bytes[at &+ index] &- 0x41 < 26 else { return nil }
      code = code << 8 | UInt32(bytes[at &+ index])
    }
    at &+= 4
    guard isWordEnd(bytes) else { return nil }
    let known = self.decimals(of: code)
    guard known >= 0, decimals == 0 || decimals == known else { return nil }
    if decimals == 0 { units = units &* scale(known) }
    return units <= Money.limit ? (units, code) : nil
  }

  @inline(__always)
  private func scale(_ decimals: Int) -> Int {
    switch decimals {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    default: 10_000
    }
  }

  /// How many decimals a currency has; -1 when there is no such currency.
  private mutating func decimals(of code: UInt32) -> Int {
    if lastCurrency.code == code { return lastCurrency.decimals }
    let found: Int
    if let known = currencies[code] {
      found = known
    } else {
      let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
      found = Currency(String(decoding: letters, as: UTF8.self))?.decimals ?? -1
      if currencies.count < 400 { currencies[code] = found }
    }
    lastCurrency = (code, found)
    return found
  }
}
