/// Many numbers, each once, in little memory: a million take 16 MB.
///
/// Open addressing with linear probing; zero is kept apart.
struct KeySet {
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private(set) var count = 0
  private var hasZero = false

  /// Adds a number; whether it was new.
  mutating func insert(_ key: UInt64) -> Bool {
    guard key != 0 else {
      defer { hasZero = true }
      return !hasZero
    }
    if count &* 4 >= slots.count &* 3 { grow() }
    guard place(key) else { return false }
    count &+= 1
    return true
  }

  /// Whether a number is in the set.
  func contains(_ key: UInt64) -> Bool {
    guard key != 0 else { return hasZero }
    let mask = slots.count &- 1
    var slot = KeySet.home(of: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }

  /// Where the search for a number begins.
  ///
  /// A call's facts have neighbouring numbers and stay neighbours, in one line of the processor's
  /// cache; the calls are spread by Fibonacci hashing (Knuth).
  @inline(__always)
  private static func home(of key: UInt64) -> Int {
    let spread = ((key >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 20
    return Int(truncatingIfNeeded: spread &+ (key & 15))
  }

  /// Puts a number into its slot; whether it was new.
  @inline(__always)
  private mutating func place(_ key: UInt64) -> Bool {
    let mask = slots.count &- 1
    var slot = KeySet.home(of: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return false }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = key
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count &* 2)
    for key in old where key != 0 { _ = place(key) }
  }
}
