/// Reads numbers from bytes that were kept; it never reads past their end.
struct KeptReader {
  let bytes: [UInt8]
  /// Where the next number begins.
  private(set) var at: Int

  /// A reader of what was sealed under a head; `nil` under another one, and for bytes that are not
  /// what was written.
  init?(_ bytes: [UInt8], under head: String) {
    let head = Array(head.utf8)
    guard bytes.starts(with: head) else { return nil }
    (self.bytes, at) = (bytes, head.count)
    guard let sum = next(as: UInt64.self), sum == KeptBytes.checksum(of: bytes[at...]) else {
      return nil
    }
  }

  /// What was learnt, of so many groups.
  mutating func learnt(groups: Int) -> (vocabulary: Vocabulary, weights: Weights)? {
    guard let rows = next(as: UInt32.self).map(Int.init),
      let letters = next(as: UInt32.self).map(Int.init),
      let keys = next(rows, as: UInt64.self),
      let rarity = next(rows, as: UInt32.self),
      let units = next(rows, as: UInt32.self),
      let steps = next(rows * groups)
    else { return nil }
    return (
      Vocabulary(keys: keys, rarity: rarity.map(Float.init(bitPattern:)), letters: letters),
      Weights(groups: groups, steps: steps, units: units.map(Float.init(bitPattern:)))
    )
  }

  /// The next few bytes, where they are; `nil` when there are fewer.
  mutating func next(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - at else { return nil }
    defer { at += count }
    return bytes[at..<at + count]
  }

  /// The next number; `nil` at the end.
  mutating func next<Number: FixedWidthInteger & BitwiseCopyable>(as type: Number.Type) -> Number? {
    next(1, as: type)?.first
  }

  /// The next few numbers; `nil` when there are fewer.
  mutating func next<Number: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, as type: Number.Type
  ) -> [Number]? {
    let size = MemoryLayout<Number>.size
    guard count >= 0, count <= (bytes.count - at) / size else { return nil }
    let start = at
    at += count * size
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe [Number](unsafeUninitializedCapacity: count) { numbers, filled in
        for place in 0..<count {
          let number = unsafe bytes.loadUnaligned(fromByteOffset: start + place * size, as: type)
          unsafe numbers.initializeElement(at: place, to: Number(littleEndian: number))
        }
        filled = count
      }
    }
  }
}
