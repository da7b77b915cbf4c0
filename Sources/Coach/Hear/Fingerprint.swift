/// A number for a word or a run of letters, the same on every machine and in every run.
///
/// Fowler, Noll and Vo's FNV-1a in 64 bits. Swift's own `Hasher` differs from run to run.
struct Fingerprint: Hashable {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of nothing.
  init() {}

  /// The fingerprint of some bytes.
  init(of bytes: [UInt8]) {
    for byte in bytes { add(byte) }
  }

  /// The fingerprint of the concept with this number.
  init(concept: Int) {
    add(1)
    add(UInt8(truncatingIfNeeded: concept))
    add(UInt8(truncatingIfNeeded: concept >> 8))
  }

  /// Where a line begins or ends.
  static let edge = Fingerprint(of: [2])

  /// The fingerprint itself.
  var number: UInt64 { value }

  /// Adds a byte.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The fingerprint of two things in this order.
  func followed(by next: Fingerprint) -> Fingerprint {
    var both = self
    both.value = (value &* 31 ^ (next.value >> 7)) &* 0x9e37_79b9_7f4a_7c15
    return both
  }

  /// The number of a feature of this kind, never 0.
  func key(kind: UInt64) -> UInt64 {
    var mixed = (value ^ kind) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return (mixed ^ (mixed >> 29)) | 1
  }
}
