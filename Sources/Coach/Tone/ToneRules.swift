/// A kind of wording that is not courteous, and the company in which it is harmless.
struct ToneRule: Sendable {
  /// What it makes of the sentence.
  let verdict: Tone.Verdict
  /// The words, as patterns.
  let words: String
  /// One of these must stand in the sentence as well; empty when nothing else is needed.
  let needs: String
  /// Any of these makes it harmless.
  let unless: String
  /// Whether a question makes it harmless.
  let butAsked: Bool

  /// Creates a rule.
  init(
    _ verdict: Tone.Verdict, _ words: String, needs: String = "", unless: String = "",
    butAsked: Bool = false
  ) {
    self.verdict = verdict
    self.words = words
    self.needs = needs
    self.unless = unless
    self.butAsked = butAsked
  }
}

/// All rules, ready to be looked for.
enum ToneRules {
  /// Something in a sentence.
  struct Finding {
    /// What it makes of it.
    let verdict: Tone.Verdict
    /// The words as they were written.
    let words: String
  }

  private struct Ready {
    let rule: ToneRule
    let words: [WordPattern]
    let needs: [WordPattern]
    let unless: [WordPattern]
  }

  /// Everything that is not courteous in a sentence, in the order of the rules.
  static func findings(in sentence: Utterance) -> [Finding] {
    ready.flatMap { ready -> [Finding] in
      if ready.rule.butAsked, sentence.isQuestion { return [] }
      let hits = ready.words.compactMap { $0.match(in: sentence) }
      guard !hits.isEmpty else { return [] }
      if ready.unless.contains(where: { $0.match(in: sentence) != nil }) { return [] }
      if !ready.needs.isEmpty, !ready.needs.contains(where: { $0.match(in: sentence) != nil }) {
        return []
      }
      return hits.map { Finding(verdict: ready.rule.verdict, words: sentence.written($0)) }
    }
  }

  private static let ready: [Ready] = (insulting + threatening + demanding + orders).map { rule in
    Ready(
      rule: rule, words: WordPattern.list(rule.words), needs: WordPattern.list(rule.needs),
      unless: WordPattern.list(rule.unless))
  }
}
