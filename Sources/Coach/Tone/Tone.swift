/// Whether a sentence of ours asks or demands.
///
/// A layer of rules: words with the company they keep. `Right now` is an order in "Pay right now"
/// and a service in "I will send it right now".
package enum Tone {
  /// What kind of sentence it is.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// It asks, thanks, tells or offers.
    case courteous
    /// It lays an obligation on them or gives an order.
    case demanding
    /// It names what will be done to them, or uses that they depend on us.
    case threatening
    /// It swears, mocks, doubts their word or reproaches.
    case insulting
  }

  /// What was found in a sentence.
  package struct Judgement: Hashable, Sendable {
    /// The kind; of several, the one that hurts most.
    package let verdict: Verdict
    /// The words that make it so, as they were written; empty for a courteous sentence.
    package let because: [String]
    /// The same wish in courteous words, where there is an honest one.
    package let instead: String?

    /// Creates a judgement.
    package init(verdict: Verdict, because: [String], instead: String?) {
      self.verdict = verdict
      self.because = because
      self.instead = instead
    }
  }

  /// Judges what a collector is about to say: one sentence, or a few.
  ///
  /// Of a very long text only the beginning is read.
  package static func judge(_ sentence: String) -> Judgement {
    let parts = Utterance.parts(of: sentence)
    let found = parts.flatMap { part in ToneRules.findings(in: part).map { (part, $0) } }
    let verdicts = Set(found.map(\.1.verdict))
    guard let worst = Verdict.allCases.last(where: { verdicts.contains($0) }) else {
      return Judgement(verdict: .courteous, because: [], instead: nil)
    }
    var words: [String] = []
    for (_, finding) in found where finding.verdict == worst && !words.contains(finding.words) {
      words.append(finding.words)
    }
    let wish = parts.count == 1 ? parts.first.flatMap { Rewording(of: $0, worst).text } : nil
    return Judgement(verdict: worst, because: words, instead: wish)
  }
}
