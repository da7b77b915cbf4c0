/// A file's bytes while they are skimmed, looked at without asking each time whether they are there.
///
/// Whoever uses it asks only for places between 0 and `count`; a line is never looked at beyond its
/// ends but in `next`, which minds the file's.
@safe struct Skimmed {
  private let base: UnsafeRawPointer
  /// How many bytes there are.
  let count: Int

  init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// One byte.
  @inline(__always)
  subscript(place: Int) -> UInt8 { unsafe base.load(fromByteOffset: place, as: UInt8.self) }

  /// Eight bytes as one number, the first in the lowest bits.
  @inline(__always)
  func eight(_ place: Int) -> UInt64 {
    UInt64(littleEndian: unsafe base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// The top bit of each byte of eight that is this one; above the lowest such byte it may err.
  @inline(__always)
  private func hits(_ bytes: UInt64, _ wanted: UInt64) -> UInt64 {
    let miss = bytes ^ wanted
    return (miss &- 0x0101_0101_0101_0101) & ~miss & 0x8080_8080_8080_8080
  }

  /// Whether one of the eight bytes from a place on is this one.
  @inline(__always)
  func holds(_ byte: UInt8, at place: Int) -> Bool {
    hits(eight(place), UInt64(byte) &* 0x0101_0101_0101_0101) != 0
  }

  /// The next place of a byte, or `count`.
  @inline(__always)
  func next(_ byte: UInt8, from start: Int) -> Int {
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    var at = start
    while at &+ 32 <= count {
      var any: UInt64 = 0
      for step in 0..<4 { any |= hits(eight(at &+ step &* 8), wanted) }
      if any != 0 { break }
      at &+= 32
    }
    while at &+ 8 <= count {
      let found = hits(eight(at), wanted)
      if found != 0 { return at &+ found.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    while at < count, self[at] != byte { at &+= 1 }
    return min(at, count)
  }

  /// Whether two runs of at least eight bytes are the same.
  @inline(__always)
  func isSame(_ left: Int, as right: Int, count: Int) -> Bool {
    var done = 0
    while done &+ 8 <= count {
      if eight(left &+ done) != eight(right &+ done) { return false }
      done &+= 8
    }
    // The last eight overlap those before.
    return eight(left &+ count &- 8) == eight(right &+ count &- 8)
  }
}
