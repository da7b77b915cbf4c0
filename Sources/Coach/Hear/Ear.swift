package import Accounts

/// Tells groups of lines apart by examples of each; it knows nothing of what the groups are.
///
/// The same examples give the same answers with the same scores on every machine.
package final class Ear: Sendable {
  /// How many groups there are beside idle talk, which is the group after them.
  let groups: Int
  /// Whether there were examples of idle talk; without them nothing is known of it, and whatever
  /// says something is recognised.
  let knowsIdle: Bool
  let features: Features
  let vocabulary: Vocabulary
  let weights: Weights
  let examples: Examples

  /// Learns from examples, which takes some tenths of a second for two thousand of them.
  ///
  /// - Parameters:
  ///   - taught: examples with their groups, from 0; those of group `groups` are idle talk.
  ///   - groups: how many groups there are beside idle talk.
  ///   - concepts: words that mean the same.
  package init(_ taught: [(group: Int, text: String)], groups: Int, concepts: [Concept]) {
    let features = Features(finder: ConceptFinder(concepts))
    let found = taught.map { example in
      let words = TypedLine(example.text).words
      return features.find(in: words, features.finder.find(in: words))
    }
    var counted = FeatureCount()
    for features in found { counted.add(features) }
    let vocabulary = Vocabulary(counted)
    let vectors = found.map { Vector($0, rows: vocabulary.rows(of: $0), vocabulary) }
    let labels = taught.map(\.group)
    let rows = vocabulary.keys.count
    let learner = Learner(
      lines: Sheaf(vectors), labels: labels, groups: groups + 1, rows: rows,
      letters: vocabulary.letters)
    self.groups = groups
    knowsIdle = labels.contains(groups)
    self.features = features
    self.vocabulary = vocabulary
    weights = Weights(learner.learn(), groups: groups + 1)
    examples = Examples(labels: labels, texts: taught.map(\.text), vectors: vectors, rows: rows)
  }

  /// An ear as it was kept.
  init(
    groups: Int, features: Features, vocabulary: Vocabulary, weights: Weights, examples: Examples
  ) {
    self.groups = groups
    knowsIdle = examples.labels.contains(groups)
    self.features = features
    self.vocabulary = vocabulary
    self.weights = weights
    self.examples = examples
  }

  /// The groups a line points to, best first, with their likelihoods; none for what none of the
  /// groups would say.
  package func rank(_ text: String) -> [(group: Int, score: Double)] {
    let reading = Reading(line: TypedLine(text), of: self)
    guard reading.isRecognised else { return [] }
    return reading.order.filter { $0 != groups }.map { ($0, Series.exp(reading.marks[$0])) }
  }
}
