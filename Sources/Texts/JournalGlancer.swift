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
  var currencies: [UInt32: Int] = [:]
  var lastCurrency: (code: UInt32, decimals: Int) = (0, 0)

  /// Whether the line is a fact that needs no second look; then `glance` is what it is.
  ///
  /// A fact whose first word is none of `words` is not looked at any further: it may yet be wrong.
  mutating func sees(
    _ bytes: Span<UInt8>, _ line: Range<Int>, isForeign: Bool, only words: JournalGlance.Words?
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

  /// Reads `2026-11-23 10:42 harlow @jo | Maria Keller | `.
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
