/// The features that the examples know, each with a row of weights, and how rare each is.
struct Vocabulary {
  /// The features by row.
  let keys: [UInt64]
  /// How rare each is, by row: more for what stands in few examples.
  let rarity: [Float]
  /// Where to look for a key: the row and 1, or 0 for an empty place.
  private let places: [Int32]

  /// The features of examples, in the order in which they come up.
  ///
  /// Runs of letters and pairs of words that a single example has are left out: they say nothing of
  /// other lines.
  init(_ examples: [[Feature]]) {
    var counts: [UInt64: (count: Int, last: Int)] = [:]
    var order: [Feature] = []
    for (number, features) in examples.enumerated() {
      for feature in features {
        guard let known = counts[feature.key] else {
          counts[feature.key] = (1, number)
          order.append(feature)
          continue
        }
        if known.last != number { counts[feature.key] = (known.count + 1, number) }
      }
    }
    var keys: [UInt64] = []
    var rarity: [Float] = []
    for feature in order {
      let count = counts[feature.key]?.count ?? 0
      guard count > 1 || (feature.kind != .letters && feature.kind != .pair) else { continue }
      keys.append(feature.key)
      rarity.append(Float(Series.log(Double(1 + examples.count) / Double(1 + count)) + 1))
    }
    self.init(keys: keys, rarity: rarity)
  }

  /// A vocabulary as it was kept; both lists are of one length.
  init(keys: [UInt64], rarity: [Float]) {
    self.keys = keys
    self.rarity = rarity
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    var places = [Int32](repeating: 0, count: size)
    for (row, key) in keys.enumerated() {
      var at = Int(truncatingIfNeeded: key >> 20) & (size - 1)
      while places[at] != 0 { at = (at + 1) & (size - 1) }
      places[at] = Int32(row + 1)
    }
    self.places = places
  }

  /// The row of a feature; `nil` for one that no example has.
  func row(of key: UInt64) -> Int? {
    var at = Int(truncatingIfNeeded: key >> 20) & (places.count - 1)
    while places[at] != 0 {
      let row = Int(places[at]) - 1
      if keys[row] == key { return row }
      at = (at + 1) & (places.count - 1)
    }
    return nil
  }
}
