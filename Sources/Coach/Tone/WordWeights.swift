/// Weights of words and pairs of words, learnt from examples: the sum over a text is its score.
///
/// Weights are whole thousandths of a logit, so that a sum is the same on every machine.
package struct WordWeights: Sendable {
  /// What every text begins with.
  package let bias: Int
  /// The weight of each feature.
  package let weights: [String: Int]

  /// Takes up weights.
  package init(bias: Int, weights: [String: Int]) {
    self.bias = bias
    self.weights = weights
  }

  /// Reads weights as they stand in a file: `feature=weight`, parted by blanks and lines.
  ///
  /// Blanks inside a feature are written as `_`; the feature `*` is the bias.
  package init(_ text: String) {
    var weights: [String: Int] = [:]
    for entry in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      guard let cut = entry.lastIndex(of: "="), let weight = Int(entry[entry.index(after: cut)...])
      else { continue }
      weights[String(entry[..<cut])] = weight
    }
    bias = weights.removeValue(forKey: "*") ?? 0
    self.weights = weights
  }

  /// The score of a text with these features, in thousandths of a logit, above 0 for the kind that
  /// was learnt.
  ///
  /// A text is measured by how it is worded, not by how long it is: the sum is divided by the root
  /// of the number of its features.
  package func score(_ features: Set<String>) -> Int {
    var sum = 0
    for feature in features { sum += weights[feature] ?? 0 }
    return bias + sum * 1000 / WordWeights.root(features.count * 1_000_000)
  }

  /// The whole root of a number, by Newton's method.
  private static func root(_ number: Int) -> Int {
    guard number > 1 else { return 1 }
    var guess = number
    var next = (number + 1) / 2
    while next < guess {
      guess = next
      next = (guess + number / guess) / 2
    }
    return guess
  }
}

extension WordWeights {
  /// How polite a request is.
  package static let politeness = WordWeights(politenessText)
}
