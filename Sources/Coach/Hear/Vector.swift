/// A line as weights of its features, of length 1.
struct Vector {
  /// The weights that are not 0, by rising row of the vocabulary.
  let entries: [(row: Int, weight: Float)]

  /// A vector as it was kept.
  init(entries: [(row: Int, weight: Float)]) {
    self.entries = entries
  }

  /// Weighs features by how often they come, how telling their kind is and how rare they are.
  ///
  /// Features that no example has drop out. A feature that comes n times counts 1 + log n times
  /// ("sublinear" term frequency: Manning, Raghavan and Schütze, Introduction to Information
  /// Retrieval, 6.4.1).
  init(_ features: [Feature], _ vocabulary: Vocabulary) {
    // Numbers are sorted faster than features; equal rows keep their order, and so their sum.
    var marks: [Int] = []
    marks.reserveCapacity(features.count)
    for (place, feature) in features.enumerated() {
      if let row = vocabulary.row(of: feature.key) { marks.append(row << 32 | place) }
    }
    marks.sort()
    var entries: [(row: Int, weight: Float)] = []
    entries.reserveCapacity(marks.count)
    var square: Float = 0
    var at = 0
    while at < marks.count {
      let row = marks[at] >> 32
      let first = at
      while at < marks.count, marks[at] >> 32 == row { at += 1 }
      let often = Self.often[min(at - first, Self.often.count - 1)]
      let weight = features[marks[first] & 0xFFFF_FFFF].weight * often * vocabulary.rarity[row]
      entries.append((row, weight))
      square += weight * weight
    }
    let length = square.squareRoot()
    self.entries = length > 0 ? entries.map { ($0.row, $0.weight / length) } : []
  }

  /// What a feature counts that comes so many times.
  private static let often = [0] + (1...64).map { Float(1 + Series.log(Double($0))) }
}
