/// Where call ids come from: the system, or a seed so that a transcript is the same each time.
struct Randomness: RandomNumberGenerator {
  private var state: UInt64?

  /// Creates a source; without a seed it is the system's.
  init(seed: UInt64?) {
    state = seed
  }

  /// The next number; with a seed by SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    guard let seed = state else {
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
    let advanced = seed &+ 0x9E37_79B9_7F4A_7C15
    state = advanced
    var mixed = advanced
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
