/// A line as weights of its features, of length 1.
struct Vector {
  /// The weights that are not 0, by rising bucket.
  let entries: [(bucket: Int, weight: Float)]

  /// Sums up features, multiplied by how rare they are; features never seen in training drop out.
  init(_ features: [Feature], rarity: [Float]) {
    var entries: [(bucket: Int, weight: Float)] = []
    // Numbers are sorted faster than features; equal buckets keep their order, and so their sum.
    for mark in features.indices.map({ features[$0].bucket << 32 | $0 }).sorted() {
      let feature = features[mark & 0xFFFF_FFFF]
      let weight = feature.weight * rarity[feature.bucket]
      if let last = entries.last, last.bucket == feature.bucket {
        entries[entries.count - 1].weight += weight
      } else if weight > 0 {
        entries.append((feature.bucket, weight))
      }
    }
    var square: Float = 0
    for entry in entries { square += entry.weight * entry.weight }
    let length = square.squareRoot()
    self.entries = length > 0 ? entries.map { ($0.bucket, $0.weight / length) } : []
  }

  /// The cosine of two lines: 1 for the same features, 0 for none in common.
  func cosine(_ other: Vector) -> Float {
    var sum: Float = 0
    var (left, right) = (0, 0)
    while left < entries.count, right < other.entries.count {
      let (one, two) = (entries[left], other.entries[right])
      if one.bucket == two.bucket { sum += one.weight * two.weight }
      if one.bucket <= two.bucket { left += 1 }
      if two.bucket <= one.bucket { right += 1 }
    }
    return sum
  }
}
