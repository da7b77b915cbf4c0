/// Reads numbers from bytes that were kept; it never reads past their end.
struct KeptReader {
  let bytes: [UInt8]
  /// Where the next number begins.
  private(set) var at: Int

  /// A reader that begins at a place.
  init(bytes: [UInt8], at: Int) {
    (self.bytes, self.at) = (bytes, at)
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
