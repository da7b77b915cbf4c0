package import Accounts

/// A situation that a typed line points to.
package struct HeardSituation: Hashable, Sendable {
  /// The situation.
  package let situation: Situation

  /// How sure it is: 0 is nothing, 1 is beyond doubt; comparable between lines.
  package let score: Double

  /// The typed words that gave it away, as they were typed, best first, at most four.
  package let because: [String]

  /// The example of a prompt file that is nearest to the line.
  package let nearest: String

  /// Whether the line holds two situations in two parts, and this is one of them: the first two.
  package let hasOwnPart: Bool

  /// Creates a heard situation.
  package init(
    situation: Situation, score: Double, because: [String], nearest: String,
    hasOwnPart: Bool = false
  ) {
    self.situation = situation
    self.score = score
    self.because = because
    self.nearest = nearest
    self.hasOwnPart = hasOwnPart
  }
}
