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
