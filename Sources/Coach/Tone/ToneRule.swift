/// A kind of wording that is not courteous, and the company in which it is harmless.
struct ToneRule: Sendable {
  /// What it makes of the sentence.
  let verdict: Tone.Verdict
  /// The words, as patterns.
  let words: String
  /// One of these must stand in the sentence as well; empty when nothing else is needed.
  let needs: String
  /// Any of these makes it harmless, in the same part of the sentence.
  let unless: String
  /// Any of these makes it harmless, wherever it stands in the sentence.
  let anywhere: String
  /// Whether a question makes it harmless.
  let butAsked: Bool

  /// Creates a rule.
  init(
    _ verdict: Tone.Verdict, _ words: String, needs: String = "", unless: String = "",
    anywhere: String = "", butAsked: Bool = false
  ) {
    self.verdict = verdict
    self.words = words
    self.needs = needs
    self.unless = unless
    self.anywhere = anywhere
    self.butAsked = butAsked
  }
}
