/// Finds the place of a number in a list; quicker than a dictionary, whose hashing is built to
/// withstand attackers.
struct KeyTable {
  private let keys: [UInt64]
  /// Where to look for a key: its place and 1, or 0 for an empty one.
  private let places: [Int32]

  /// A table of keys that are well mixed and each stand there once.
  init(_ keys: [UInt64]) {
    self.keys = keys
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    var places = [Int32](repeating: 0, count: size)
    for (place, key) in keys.enumerated() {
      var at = Int(truncatingIfNeeded: key >> 20) & (size - 1)
      while places[at] != 0 { at = (at + 1) & (size - 1) }
      places[at] = Int32(place + 1)
    }
    self.places = places
  }

  /// The place of a key; `nil` for one that is not in the list.
  func place(of key: UInt64) -> Int? {
    var at = Int(truncatingIfNeeded: key >> 20) & (places.count - 1)
    while places[at] != 0 {
      let place = Int(places[at]) - 1
      if keys[place] == key { return place }
      at = (at + 1) & (places.count - 1)
    }
    return nil
  }
}
