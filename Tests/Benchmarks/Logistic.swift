import Coach

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Logistic regression over sets of features, with a quadratic penalty.
///
/// Trained by accelerated gradient descent on all examples at once, in their order and without
/// chance, so that two runs give the same weights.
struct Logistic {
  /// The features of a text and whether it is of the kind to be learnt.
  struct Example {
    let features: Set<String>
    let isKind: Bool
    /// How much it counts.
    var weight = 1.0
  }

  /// How little the penalty counts.
  var strength = 3.0
  /// How many features are kept; the others weigh too little.
  var limit: Int
  /// In how many examples a feature must stand.
  var least = 2

  /// The weights of the features that matter, learnt a second time without the others.
  func learn(_ examples: [Example]) -> WordWeights {
    var counts: [String: Int] = [:]
    for example in examples { for name in example.features { counts[name, default: 0] += 1 } }
    let names = counts.filter { $0.value >= least }.keys.sorted()
    let first = fit(examples, names)
    let kept = names.indices.sorted {
      (-abs(first.weights[$0]), $0) < (-abs(first.weights[$1]), $1)
    }
    .prefix(limit).sorted().map { names[$0] }
    let (weights, bias) = fit(examples, kept)
    var table: [String: Int] = [:]
    for (name, weight) in zip(kept, weights) where abs(weight) >= 0.0005 {
      table[name] = Int((weight * 1000).rounded())
    }
    return WordWeights(bias: Int((bias * 1000).rounded()), weights: table)
  }

  private func fit(_ examples: [Example], _ names: [String]) -> (weights: [Double], bias: Double) {
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let rows = examples.map { $0.features.compactMap { places[$0] }.sorted() }
    let scales = examples.map { 1 / Double(max(1, $0.features.count)).squareRoot() }
    let size = names.count + 1
    var weights = Array(repeating: 0.0, count: size)
    var ahead = weights
    var momentum = 1.0
    let total = examples.reduce(0) { $0 + $1.weight }
    let step = 1 / (strength * total * 0.5 + 1)
    for _ in 0..<400 {
      var gradient = ahead
      gradient[size - 1] = 0
      for (row, example) in examples.enumerated() {
        var sum = 0.0
        for place in rows[row] { sum += ahead[place] }
        sum = sum * scales[row] + ahead[size - 1]
        let miss = (1 / (1 + exp(-sum)) - (example.isKind ? 1 : 0)) * example.weight * strength
        for place in rows[row] { gradient[place] += miss * scales[row] }
        gradient[size - 1] += miss
      }
      let next = zip(ahead, gradient).map { $0 - step * $1 }
      let nextMomentum = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
      let pull = (momentum - 1) / nextMomentum
      ahead = zip(next, weights).map { $0 + pull * ($0 - $1) }
      weights = next
      momentum = nextMomentum
    }
    return (Array(weights.dropLast()), weights[size - 1])
  }
}
