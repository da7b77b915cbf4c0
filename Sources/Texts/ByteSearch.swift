/// Looks at eight bytes at a time, so that what is not wanted costs next to nothing.
///
/// A file of a million facts has 200 MB; byte by byte that is half a second, so is a machine word.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes from a place, the first in the lowest bits.
  @inline(__always)
  static func word(_ bytes: RawSpan, _ at: Int) -> UInt64 {
    // Any eight bytes are a number, and the span checks that they are its own.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// The top bit of each byte that is zero; above the lowest such byte it may err.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }

  /// The place of the next line feed, or the end, and whether the line holds bytes that are no
  /// printable ASCII.
  @inline(__always)
  static func line(
    _ bytes: Span<UInt8>, from start: Int
  ) -> (end: Int, isForeign: Bool, hasControls: Bool) {
    let raw = unsafe bytes.bytes
    let count = bytes.count
    var at = start
    var all: UInt64 = 0
    var low: UInt64 = 0
    while at &+ 8 <= count {
      let eight = word(raw, at)
      let feeds = zeros(eight ^ 0x0A0A_0A0A_0A0A_0A0A)
      if feeds != 0 {
        let length = feeds.trailingZeroBitCount >> 3
        let mask: UInt64 = (1 << UInt64(length &* 8)) &- 1
        all |= eight & mask
        low |= controls((eight & mask) | (0x2020_2020_2020_2020 & ~mask))
        return (at &+ length, all & tops != 0, low != 0)
      }
      all |= eight
      low |= controls(eight)
      at &+= 8
    }
    while at < count, bytes[at] != 0x0A {
      all |= UInt64(bytes[at])
      low |= bytes[at] < 0x20 || bytes[at] == 0x7F ? 1 : 0
      at &+= 1
    }
    return (at, all & tops != 0, low != 0)
  }

  /// Not zero when a byte is below a blank, or is DEL.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    ((word &- 0x2020_2020_2020_2020) & ~word & tops) | zeros(word ^ 0x7F7F_7F7F_7F7F_7F7F)
  }

  /// Whether two runs of bytes are the same.
  @inline(__always)
  static func equal(_ bytes: Span<UInt8>, _ left: Int, _ right: Int, count: Int) -> Bool {
    let raw = unsafe bytes.bytes
    var done = 0
    while done &+ 8 <= count {
      if word(raw, left &+ done) != word(raw, right &+ done) { return false }
      done &+= 8
    }
    while done < count {
      if bytes[left &+ done] != bytes[right &+ done] { return false }
      done &+= 1
    }
    return true
  }
}

/// A few bytes that are looked for in many.
struct ByteNeedle {
  private let bytes: [UInt8]
  private let second: Int
  private let firsts: UInt64
  private let seconds: UInt64
  private let fold: (UInt64, UInt64)
  private let takesForeign: Bool

  /// Looks for these bytes as they are.
  init(exactly bytes: [UInt8]) { self.init(bytes, folding: false) }

  /// Looks for ASCII letters of either case; any byte beyond ASCII is a hit too, because accents
  /// fold into plain letters.
  init(folding bytes: [UInt8]) { self.init(bytes, folding: true) }

  private init(_ bytes: [UInt8], folding: Bool) {
    self.bytes = bytes
    second = max(0, bytes.count - 1)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let first = bytes.first ?? 0
    let last = bytes.last ?? 0
    firsts = UInt64(first) &* ones
    seconds = UInt64(last) &* ones
    let mask: (UInt8) -> UInt64 = { folding && ByteNeedle.isLetter($0) ? 0x20 &* ones : 0 }
    fold = (mask(first), mask(last))
    takesForeign = folding
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// The first place from `start` on where the bytes stand, or a foreign byte where those count.
  func first(in span: Span<UInt8>, from start: Int) -> Int? {
    let raw = unsafe span.bytes
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let foreign = takesForeign ? tops : 0
    var at = skip(raw, from: start)
    while at &+ 8 &+ second <= span.count {
      let word = ByteSearch.word(raw, at)
      let miss =
        ((word | fold.0) ^ firsts) | ((ByteSearch.word(raw, at &+ second) | fold.1) ^ seconds)
      var hits = ((miss &- ones) & ~miss & tops) | (word & foreign)
      while hits != 0 {
        let place = at &+ (hits.trailingZeroBitCount >> 3)
        if span[place] & 0x80 & UInt8(truncatingIfNeeded: foreign) != 0 || stands(span, place) {
          return place
        }
        hits &= hits &- 1
      }
      at = skip(raw, from: at &+ 8)
    }
    while at < span.count {
      if takesForeign && span[at] >= 0x80 || stands(span, at) { return at }
      at &+= 1
    }
    return nil
  }

  /// The first 64 bytes from a place on that may hold a hit, or the place where too few are left to
  /// look at so many at once.
  @inline(__always)
  private func skip(_ raw: RawSpan, from start: Int) -> Int {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let foreign = takesForeign ? tops : 0
    let end = raw.byteCount &- 64 &- second
    return unsafe raw.withUnsafeBytes { buffer in
      // The loop ends before the last byte that is looked at could lie outside.
      guard start <= end, let base = buffer.baseAddress else { return start }
      var at = start
      while at <= end {
        var hits: UInt64 = 0
        for step in 0..<8 {
          let left = unsafe base.loadUnaligned(fromByteOffset: at &+ step &* 8, as: UInt64.self)
          let right = unsafe base.loadUnaligned(
            fromByteOffset: at &+ step &* 8 &+ second, as: UInt64.self)
          let miss = ((left | fold.0) ^ firsts) | ((right | fold.1) ^ seconds)
          hits |= ((miss &- ones) & ~miss & tops) | (left & foreign)
        }
        if hits != 0 { return at }
        at &+= 64
      }
      return at
    }
  }

  private func stands(_ span: Span<UInt8>, _ at: Int) -> Bool {
    guard at + bytes.count <= span.count else { return false }
    for index in bytes.indices {
      let byte = span[at + index]
      let isSame =
        byte == bytes[index]
        || takesForeign && (byte | 0x20) == bytes[index]
          && ByteNeedle.isLetter(bytes[index])
      if !isSame { return false }
    }
    return true
  }
}
