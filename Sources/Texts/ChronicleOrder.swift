internal import Accounts

/// Facts in the journal's order, each once.
struct ChronicleOrder {
  /// The facts in order; of an id that stands for different facts only the first.
  private(set) var single: [Fact] = []
  /// The different facts of one id, in order.
  private(set) var rivals: [FactID: [Fact]] = [:]

  /// Puts facts in order: by date, time, call id and number.
  init(_ facts: [Fact]) {
    // Sorted by keys of plain numbers: moving facts about costs more than all the rest.
    var keys = facts.indices.map { ChronicleKey(facts[$0], at: $0) }
    keys.sort { ChronicleOrder.comesFirst($0, $1, facts) }
    for place in keys.indices { keys[place].place = place }
    let repeated = findRepeated(keys, facts)
    single.reserveCapacity(facts.count)
    for key in keys where !repeated.contains(key.index) { single.append(facts[key.index]) }
  }

  /// The order; ties that no journal should hold are broken by the lines themselves.
  private static func comesFirst(
    _ left: ChronicleKey, _ right: ChronicleKey, _ facts: [Fact]
  ) -> Bool {
    if left.minute != right.minute { return left.minute < right.minute }
    if !left.isSameID(as: right) { return left.hasLowerID(than: right) }
    return JournalFormat.line(for: facts[left.index]).utf8
      .lexicographicallyPrecedes(JournalFormat.line(for: facts[right.index]).utf8)
  }

  /// The facts whose id has been seen before, by index; gathers the rivals among them.
  private mutating func findRepeated(_ keys: [ChronicleKey], _ facts: [Fact]) -> Set<Int> {
    var repeated: Set<Int> = []
    let byID = keys.filter { $0.number > 0 }.sorted {
      $0.isSameID(as: $1) ? $0.place < $1.place : $0.hasLowerID(than: $1)
    }
    var first = 0
    for place in byID.indices.dropFirst() {
      guard byID[place].isSameID(as: byID[first]) else {
        first = place
        continue
      }
      let original = facts[byID[first].index]
      let fact = facts[byID[place].index]
      repeated.insert(byID[place].index)
      guard fact != original, let id = fact.id, !(rivals[id]?.contains(fact) ?? false) else {
        continue
      }
      rivals[id, default: [original]].append(fact)
    }
    return repeated
  }
}

/// What a fact is sorted by, as plain numbers.
private struct ChronicleKey {
  /// Minutes since 1970 by the book's clock.
  let minute: Int
  /// The fact's number in its call; 0 without an id.
  let number: Int
  /// Where the fact stands among those given.
  let index: Int
  /// Where it stands in the order.
  var place = 0
  /// The call's id: its first eight letters, and the rest.
  private let call: (UInt64, UInt64)

  init(_ fact: Fact, at index: Int) {
    minute = fact.moment.day.number &* 1440 &+ fact.moment.minute
    number = fact.id?.number ?? 0
    self.index = index
    var letters: (UInt64, UInt64) = (0, 0)
    var count = 0
    for byte in (fact.id?.call ?? "").utf8.prefix(16) {
      if count < 8 {
        letters.0 |= UInt64(byte) << UInt64(56 - count * 8)
      } else {
        letters.1 |= UInt64(byte) << UInt64(120 - count * 8)
      }
      count += 1
    }
    call = letters
  }

  func isSameID(as other: ChronicleKey) -> Bool {
    call == other.call && number == other.number
  }

  func hasLowerID(than other: ChronicleKey) -> Bool {
    call == other.call ? number < other.number : call < other.call
  }
}
