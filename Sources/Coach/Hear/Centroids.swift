/// What was learnt from the examples: how rare each feature is and where each group's middle lies.
///
/// Rocchio's classifier: a line belongs to the group whose middle is nearest. On the shipped
/// prompts multinomial logistic regression ranked one or two lines in a hundred better, and needs
/// some thirty passes over the examples instead of one, while a customer is on the phone.
struct Centroids {
  /// An example, with its group.
  struct Example {
    let group: Int
    let text: String
    let vector: Vector
  }

  /// How many groups there are.
  let groups: Int
  /// How rare each feature is; 0 for those never seen.
  let rarity: [Float]
  /// The examples, in the order given.
  let examples: [Example]
  /// The middle of each group: `groups` weights a bucket.
  private var middles: [Float]
  /// The places of each group's examples.
  private var members: [[Int]]

  /// Learns from examples.
  init(_ examples: [(group: Int, text: String)], groups: Int, features: Features) {
    self.groups = groups
    let found = examples.map { features.find(in: TypedLine($0.text).words[...]) }
    let rarity = Self.rarity(of: found)
    self.rarity = rarity
    self.examples = zip(examples, found).map {
      Example(group: $0.group, text: $0.text, vector: Vector($1, rarity: rarity))
    }
    middles = Array(repeating: 0, count: groups * Features.buckets)
    members = Array(repeating: [], count: groups)
    for (place, example) in self.examples.enumerated() {
      members[example.group].append(place)
      for entry in example.vector.entries {
        middles[entry.bucket * groups + example.group] += entry.weight
      }
    }
    normalise()
  }

  /// The cosine of a line and the middle of every group.
  func cosines(_ line: Vector) -> [Float] {
    var sums = [Float](repeating: 0, count: groups)
    for entry in line.entries {
      let row = entry.bucket * groups
      for group in 0..<groups { sums[group] += entry.weight * middles[row + group] }
    }
    return sums
  }

  /// How much a feature speaks for a group.
  func weight(of feature: Feature, for group: Int) -> Float {
    feature.weight * rarity[feature.bucket] * middles[feature.bucket * groups + group]
  }

  /// The examples of a group nearest to a line: the mean cosine of the best two, and the best.
  func nearest(_ line: Vector, in group: Int) -> (likeness: Float, text: String) {
    var (best, second): (Float, Float) = (0, 0)
    var place = members[group].first
    for member in members[group] {
      let cosine = line.cosine(examples[member].vector)
      if cosine > best {
        (best, second, place) = (cosine, best, member)
      } else if cosine > second {
        second = cosine
      }
    }
    return ((best + second) / 2, place.map { examples[$0].text } ?? "")
  }

  /// The logarithm of how many examples there are to one with the feature.
  private static func rarity(of found: [[Feature]]) -> [Float] {
    var counts = [Int](repeating: 0, count: Features.buckets)
    var last = [Int](repeating: -1, count: Features.buckets)
    for (number, features) in found.enumerated() {
      for feature in features where last[feature.bucket] != number {
        last[feature.bucket] = number
        counts[feature.bucket] += 1
      }
    }
    var known: [Int: Float] = [0: 0]
    return counts.map { count in
      if let weight = known[count] { return weight }
      let weight = Float(Series.log(Double(1 + found.count) / Double(1 + count)) + 1)
      known[count] = weight
      return weight
    }
  }

  private mutating func normalise() {
    var squares = [Float](repeating: 0, count: groups)
    for row in stride(from: 0, to: middles.count, by: max(groups, 1)) {
      for group in 0..<groups { squares[group] += middles[row + group] * middles[row + group] }
    }
    let lengths = squares.map { $0 > 0 ? $0.squareRoot() : 1 }
    for row in stride(from: 0, to: middles.count, by: max(groups, 1)) {
      for group in 0..<groups { middles[row + group] /= lengths[group] }
    }
  }
}
