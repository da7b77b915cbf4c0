internal import Accounts

/// Recognises lines that are exactly as the program writes them, at the speed of reading.
///
/// It says yes only to what `JournalReader` reads as one fact without any finding, and leaves every
/// other line to that reader: what it does not know costs time, never a fact. A test compares both
/// on mutated lines.
struct JournalGlancer {
  /// The line that was recognised last.
  var glance = JournalGlance()
  /// The place that is read next, and the end of the line without its id.
  var at = 0
  var end = 0
  /// The head that was read last: where it stands and how long it is.
  private var head = 0..<0
  /// The call's id that was read last: where it stands, how long it is, and its letters as numbers.
  private var call = (start: 0, count: 0, letters: UInt64(0), spill: UInt64(0))
  private var currencies: [UInt32: Int] = [:]
  private var lastCurrency: (code: UInt32, decimals: Int) = (0, 0)

  /// Whether the line is a fact that needs no second look; then `glance` is what it is.
  ///
  /// A fact whose first word is none of `words` is not looked at any further: it may yet be wrong.
  mutating func sees(
    _ bytes: Span<UInt8>, _ line: Range<Int>, isForeign: Bool, only words: Set<JournalGlance.Word>?
  ) -> Bool {
    guard line.count > 40, tail(bytes, line) else { return false }
    at = line.lowerBound
    glance.range = line
    if !repeatsHead(bytes) {
      guard readHead(bytes) else {
        head = 0..<0
        return false
      }
    }
    if let words, let word = word(bytes), !words.contains(word), word != .fix, word != .void {
      glance.word = word
      return true
    } else if words != nil {
      at = head.upperBound
    }
    guard body(bytes, isFixed: false), at == end else { return false }
    return !isForeign || PlainText.isHarmless(bytes, line)
  }

  /// To be called before another file's bytes are looked at.
  mutating func forgetHead() { head = 0..<0 }

  /// The id at the line's end.
  private mutating func tail(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var place = line.upperBound &- 1
    var number: UInt64 = 0
    var scale: UInt64 = 1
    let limit = max(line.lowerBound, line.upperBound &- 9)
    while place >= limit, isDigit(bytes[place]) {
      number &+= UInt64(bytes[place] &- 0x30) &* scale
      scale &*= 10
      place &-= 1
    }
    guard scale > 1, place > line.lowerBound &+ 16, bytes[place] == 0x2E, bytes[place &+ 1] != 0x30
    else { return false }
    let dot = place
    var start = dot &- call.count
    if call.count > 0, start > line.lowerBound &+ 2, bytes[start &- 1] == 0x23,
      ByteSearch.equal(bytes, start, call.start, count: call.count)
    {
      call.start = start
      return endTail(bytes, start, number)
    }
    start = dot
    while start > line.lowerBound, dot &- start < 13, IDKey.letterValue(bytes[start &- 1]) != 255 {
      start &-= 1
    }
    guard (6...12).contains(dot &- start), start > line.lowerBound &+ 2, bytes[start &- 1] == 0x23
    else { return false }
    var (letters, spill): (UInt64, UInt64) = (0, 0)
    for index in start..<dot { IDKey.add(bytes[index], &letters, &spill) }
    call = (start, dot &- start, letters, spill)
    return endTail(bytes, start, number)
  }

  /// Ends the line before the blank that stands before the id.
  @inline(__always)
  private mutating func endTail(_ bytes: Span<UInt8>, _ start: Int, _ number: UInt64) -> Bool {
    guard bytes[start &- 2] == 0x20, bytes[start &- 3] > 0x20 else { return false }
    glance.key = IDKey.key(call.letters, call.spill, count: call.count, number: number)
    end = start &- 2
    return true
  }

  /// Whether this line's head is the last one's, which a call's lines share.
  @inline(__always)
  private mutating func repeatsHead(_ bytes: Span<UInt8>) -> Bool {
    let length = head.count
    guard length > 0, at &+ length < end,
      ByteSearch.equal(bytes, at, head.lowerBound, count: length), bytes[at &+ length] > 0x20
    else { return false }
    let moved = at &- head.lowerBound
    glance.customer =
      glance.customer.lowerBound &+ moved..<glance.customer.upperBound &+ moved
    head = at..<at &+ length
    at &+= length
    return true
  }

  /// `2026-11-23 10:42 harlow @jo | Maria Keller | `
  private mutating func readHead(_ bytes: Span<UInt8>) -> Bool {
    let start = at
    guard start &+ 24 < end, let day = date(bytes), eat(bytes, 0x20), let clock = clock(bytes),
      eat(bytes, 0x20)
    else { return false }
    glance.minute = day &* 1440 &+ clock
    glance.month = month(bytes, start)
    let customer = at
    if bytes[at] == 0x2D, bytes[at &+ 1] == 0x20 { at &+= 1 } else if !token(bytes) { return false }
    glance.customer = customer..<at
    guard eat(bytes, 0x20), eat(bytes, 0x40), token(bytes), eat(bytes, 0x20), eat(bytes, 0x7C),
      eat(bytes, 0x20)
    else { return false }
    let person = at
    while at < end, bytes[at] != 0x7C { at &+= 1 }
    guard at > person, at &+ 2 < end, bytes[at &+ 1] == 0x20, bytes[at &+ 2] > 0x20 else {
      return false
    }
    at &+= 2
    head = start..<at
    return true
  }

  private func month(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let year = digits(bytes, start, 2) &* 100 &+ digits(bytes, start &+ 2, 2)
    return year &* 12 &+ digits(bytes, start &+ 5, 2) &- 1
  }
}

extension JournalGlancer {
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
