/// Bytes being written for a later start.
struct KeptBytes {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Bytes to go on from.
  init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Adds a number, the lowest byte first.
  mutating func add(_ number: some FixedWidthInteger) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds bytes as they are.
  mutating func add(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// Adds what was learnt: how many rows there are and how many before the letters, the rows' keys
  /// and rarities, what a step of weight is worth in each, and the weights.
  mutating func add(_ vocabulary: Vocabulary, _ weights: Weights) {
    add(UInt32(vocabulary.keys.count))
    add(UInt32(vocabulary.letters))
    for key in vocabulary.keys { add(key) }
    for rarity in vocabulary.rarity { add(rarity.bitPattern) }
    for unit in weights.units { add(unit.bitPattern) }
    add(weights.steps)
  }

  /// The bytes under a head line that says what they are, with their checksum before them.
  func sealed(under head: String) -> [UInt8] {
    var whole = KeptBytes(bytes: Array(head.utf8))
    whole.add(KeptBytes.checksum(of: bytes[...]))
    return whole.bytes + bytes
  }

  /// A number that a changed, missing or added byte changes, but for one chance in 2^64.
  static func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { bytes in
      var sum = UInt64(bytes.count) &* 0x9e37_79b9_7f4a_7c15
      var at = 0
      while at + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* 0xff51_afd7_ed55_8ccd
        sum ^= sum >> 32
        at += 8
      }
      while at < bytes.count {
        sum = (sum ^ UInt64(unsafe bytes[at])) &* 0x0000_0100_0000_01b3
        sum ^= sum >> 32
        at += 1
      }
      return sum
    }
  }
}
