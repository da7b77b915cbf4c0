/// The ids of facts, and which of them stand more than once.
///
/// Kept call by call, with a bit for each of a call's facts: a million facts take some 4 MB, and a
/// call's lines, which stand together, cost one look.
package struct CallIDs: Sendable {
  /// The eight letters of each call as they stand in the file; 0 for a free place.
  ///
  /// Open addressing with linear probing.
  private var calls = [UInt64](repeating: 0, count: 1 << 10)
  /// The numbers that were seen of each call, as bits.
  private var numbers = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0
  /// The call that was added to last, and its bits, which go to `numbers` when another one comes.
  private var last = (letters: UInt64(0), slot: 0, bits: UInt64(0))
  /// Ids of other lengths and of long calls, by `IDKey`.
  private var others: Set<UInt64> = []
  private var twice: Set<UInt64> = []

  /// No ids.
  package init() {}

  /// The ids that were seen more than once, by `IDKey`.
  package var repeated: Set<UInt64> { twice }

  /// Adds an id of eight letters, as they stand in the file, and a number from 1 to 63.
  @inline(__always)
  mutating func add(_ letters: UInt64, number: Int) {
    if letters != last.letters { turn(to: letters) }
    let bit: UInt64 = 1 << UInt64(number & 63)
    if last.bits & bit != 0 { note(letters, number) }
    last.bits |= bit
  }

  private mutating func turn(to letters: UInt64) {
    settle()
    let slot = slot(of: letters)
    last = (letters, slot, numbers[slot])
  }

  /// Writes the last call's bits down.
  private mutating func settle() {
    if last.letters != 0 { numbers[last.slot] |= last.bits }
    last = (0, 0, 0)
  }

  /// Adds any other id.
  mutating func add(other key: UInt64) {
    if !others.insert(key).inserted { twice.insert(key) }
  }

  /// Takes in what was seen elsewhere: an id that was seen in both places was seen twice.
  package mutating func merge(_ more: CallIDs) {
    settle()
    var more = more
    more.settle()
    for (letters, seen) in zip(more.calls, more.numbers) where letters != 0 {
      let slot = slot(of: letters)
      var both = numbers[slot] & seen
      while both != 0 {
        note(letters, both.trailingZeroBitCount)
        both &= both &- 1
      }
      numbers[slot] |= seen
    }
    twice.formUnion(more.twice)
    twice.formUnion(others.intersection(more.others))
    others.formUnion(more.others)
  }

  private mutating func note(_ letters: UInt64, _ number: Int) {
    var value: UInt64 = 0
    var spill: UInt64 = 0
    for place in 0..<8 {
      let letter = UInt8(truncatingIfNeeded: letters >> UInt64(place &* 8))
      // What is no id cannot be the id of two facts.
      guard IDKey.letterValue(letter) != 255 else { return }
      IDKey.add(letter, &value, &spill)
    }
    twice.insert(IDKey.key(value, spill, count: 8, number: UInt64(number)))
  }

  /// The place of a call, new if need be.
  private mutating func slot(of letters: UInt64) -> Int {
    if count &* 4 >= calls.count &* 3 { grow() }
    let slot = CallIDs.find(letters, in: calls)
    if calls[slot] == 0 {
      calls[slot] = letters
      count &+= 1
    }
    return slot
  }

  /// Where a call stands or would stand; spread by Fibonacci hashing (Knuth).
  private static func find(_ letters: UInt64, in calls: [UInt64]) -> Int {
    let mask = calls.count &- 1
    var slot = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while calls[slot] != 0, calls[slot] != letters { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    var wider = [UInt64](repeating: 0, count: calls.count &* 2)
    var bits = [UInt64](repeating: 0, count: wider.count)
    for place in calls.indices where calls[place] != 0 {
      let slot = CallIDs.find(calls[place], in: wider)
      wider[slot] = calls[place]
      bits[slot] = numbers[place]
    }
    (calls, numbers) = (wider, bits)
  }
}
