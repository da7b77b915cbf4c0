/// A few bytes that are looked for in many, 64 places at a time.
///
/// A place is looked at closely where the first and the last byte stand, which is seldom.
struct ByteNeedle {
  private typealias Lane = SIMD16<UInt8>
  private typealias Hits = SIMDMask<SIMD16<Int8>>

  private let bytes: [UInt8]
  private let last: Int
  private let isFolding: Bool
  private let isToken: Bool
  private let ends: (Lane, Lane)
  private let folds: (Lane, Lane)

  /// Looks for these bytes as they are.
  init(exactly bytes: [UInt8]) { self.init(bytes) }

  /// Looks for a whole token: no letter, digit or hyphen stands beside it.
  init(token bytes: [UInt8]) { self.init(bytes, isToken: true) }

  /// Looks for ASCII letters of either case; any byte beyond ASCII is a hit too, because accents
  /// fold into plain letters.
  init(folding bytes: [UInt8]) { self.init(bytes, isFolding: true) }

  private init(_ bytes: [UInt8], isFolding: Bool = false, isToken: Bool = false) {
    self.bytes = bytes
    self.isFolding = isFolding
    self.isToken = isToken
    last = max(0, bytes.count - 1)
    let (first, end) = (bytes.first ?? 0, bytes.last ?? 0)
    let fold: (UInt8) -> Lane = {
      Lane(repeating: isFolding && ByteNeedle.isLetter($0) ? 0x20 : 0)
    }
    ends = (Lane(repeating: first), Lane(repeating: end))
    folds = (fold(first), fold(end))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// The first place from `start` on where the bytes stand, or a foreign byte where those count.
  func first(in span: Span<UInt8>, from start: Int) -> Int? {
    let raw = unsafe span.bytes
    let end = span.count &- 64 &- last
    var at = start
    while at <= end {
      at = skip(raw, from: at)
      guard at <= end else { break }
      for lane in stride(from: at, to: at &+ 64, by: 16) {
        var hits = places(raw, lane)
        while hits != 0 {
          let place = lane &+ hits.trailingZeroBitCount
          if stands(span, place) { return place }
          hits &= hits &- 1
        }
      }
      at &+= 64
    }
    while at < span.count {
      if stands(span, at) { return at }
      at &+= 1
    }
    return nil
  }

  private func stands(_ span: Span<UInt8>, _ at: Int) -> Bool {
    if isFolding, span[at] >= 0x80 { return true }
    let end = at + bytes.count
    guard end <= span.count else { return false }
    for index in bytes.indices {
      let byte = span[at + index]
      let isSame =
        byte == bytes[index]
        || isFolding && byte | 0x20 == bytes[index] && ByteNeedle.isLetter(bytes[index])
      if !isSame { return false }
    }
    guard isToken else { return true }
    let isInside = at > 0 && ByteNeedle.isOfToken(span[at - 1])
    return !isInside && !(end < span.count && ByteNeedle.isOfToken(span[end]))
  }

  private static func isOfToken(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D
  }
}

/// How 64 places are looked at together.
extension ByteNeedle {
  /// The first 64 places that may hold a hit, or the place from which too few are left to look at so
  /// many at once.
  @inline(__always)
  private func skip(_ raw: RawSpan, from start: Int) -> Int {
    isFolding ? skip(raw, from: start, folding) : skip(raw, from: start, exact)
  }

  @inline(__always)
  private func skip(_ raw: RawSpan, from start: Int, _ hits: (RawSpan, Int) -> Hits) -> Int {
    let end = raw.byteCount &- 64 &- last
    var at = start
    while at <= end {
      let low = hits(raw, at) .| hits(raw, at &+ 16)
      let high = hits(raw, at &+ 32) .| hits(raw, at &+ 48)
      // A mask is all ones or all zeros for each of its places.
      let halves = unsafe unsafeBitCast(low .| high, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 { return at }
      at &+= 64
    }
    return at
  }

  /// Which of 16 places may hold a hit, the first in the lowest bit.
  @inline(__always)
  private func places(_ raw: RawSpan, _ at: Int) -> UInt32 {
    let bits = Lane(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
    let hits = isFolding ? folding(raw, at) : exact(raw, at)
    let marks = Lane(repeating: 0).replacing(with: bits, where: hits)
    return UInt32(marks.lowHalf.wrappedSum()) | UInt32(marks.highHalf.wrappedSum()) << 8
  }

  @inline(__always)
  private func exact(_ raw: RawSpan, _ at: Int) -> Hits {
    lane(raw, at) .== ends.0 .& lane(raw, at &+ last) .== ends.1
  }

  @inline(__always)
  private func folding(_ raw: RawSpan, _ at: Int) -> Hits {
    let left = lane(raw, at)
    let isSame = (left | folds.0) .== ends.0 .& (lane(raw, at &+ last) | folds.1) .== ends.1
    return isSame .| left .>= Lane(repeating: 0x80)
  }

  /// Sixteen bytes from a place on, all of which lie inside: `first` sees to that.
  @inline(__always)
  private func lane(_ raw: RawSpan, _ at: Int) -> Lane {
    unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Lane.self)
  }
}
