/// Where call ids come from: a seed of the system's, or one that makes a transcript the same each
/// time.
///
/// The system is asked once only: an id is drawn until it stands behind the last of its minute,
/// which can take a thousand numbers and as many calls of the system.
struct Randomness: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a source; without a seed it begins where the system's chance says.
  init(seed: UInt64?) {
    var system = SystemRandomNumberGenerator()
    state = seed ?? system.next()
  }

  /// The next number, by SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
