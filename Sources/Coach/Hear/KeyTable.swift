/// Finds the place of a number in a list; quicker than a dictionary, whose hashing is built to
/// withstand attackers.
struct KeyTable {
  /// The keys, in the order in which they came.
  private(set) var keys: [UInt64]
  /// Where to look for a key: its place and 1, or 0 for an empty one; at most half of them full.
  private var places: [Int32]

  /// A table of keys that are well mixed and each stand there once.
  init(_ keys: [UInt64] = []) {
    self.keys = keys
    places = KeyTable.places(of: keys, room: keys.count)
  }

  /// The place of a key; `nil` for one that is not in the list.
  func place(of key: UInt64) -> Int? {
    let place = Int(places[slot(of: key)]) - 1
    return place < 0 ? nil : place
  }

  /// The place of a key, which is put behind the others where it is new.
  mutating func place(adding key: UInt64) -> (place: Int, isNew: Bool) {
    let slot = slot(of: key)
    if places[slot] != 0 { return (Int(places[slot]) - 1, false) }
    keys.append(key)
    places[slot] = Int32(keys.count)
    if keys.count * 2 > places.count { places = KeyTable.places(of: keys, room: keys.count * 2) }
    return (keys.count - 1, true)
  }

  /// Where a key stands among the places, or the empty one where it would.
  private func slot(of key: UInt64) -> Int {
    var at = KeyTable.first(key, among: places.count)
    while places[at] != 0, keys[Int(places[at]) - 1] != key { at = (at + 1) & (places.count - 1) }
    return at
  }

  private static func places(of keys: [UInt64], room: Int) -> [Int32] {
    var size = 16
    while size < room * 2 { size *= 2 }
    var places = [Int32](repeating: 0, count: size)
    for (place, key) in keys.enumerated() {
      var at = first(key, among: size)
      while places[at] != 0 { at = (at + 1) & (size - 1) }
      places[at] = Int32(place + 1)
    }
    return places
  }

  private static func first(_ key: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: key >> 20) & (count - 1)
  }
}
