/// Whether a sentence of ours asks or demands.
///
/// Rules veto: words with the company they keep, for `right now` is an order in "Pay right now" and
/// a service in "I will send it right now". What no rule knows is scored by the words it is made
/// of, so that a threat in new words is not taken for kindness.
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
    let parts = ToneSentence.parts(of: sentence)
    let found = parts.flatMap { part in ToneRules.findings(in: part).map { (part, $0) } }
    let verdicts = Set(found.map(\.1.verdict))
    guard let worst = Verdict.allCases.last(where: { verdicts.contains($0) }) else {
      return wary(of: parts)
    }
    var words: [String] = []
    for (_, finding) in found where finding.verdict == worst {
      let isNew = !words.contains { $0.contains(finding.words) || finding.words.contains($0) }
      if isNew { words.append(finding.words) }
    }
    let wish = parts.count == 1 ? parts.first.flatMap { Rewording(of: $0, worst).text } : nil
    return Judgement(verdict: worst, because: words, instead: wish)
  }

  /// How polite a text is, in thousandths of a logit; 0 is between polite and rude.
  ///
  /// Learnt from requests between strangers (see `PolitenessWeights.swift`): it ranks wordings that
  /// pass, and alone would let a polite threat pass.
  package static func politeness(of text: String) -> Int {
    WordWeights.politeness.score(ToneFeatures.of(text))
  }

  /// The politest of some wordings of one wish that pass; the first of equals.
  package static func politest(of wordings: [String]) -> String? {
    var best: (text: String, score: Int)?
    for text in wordings where judge(text).verdict == .courteous {
      let score = politeness(of: text)
      if best.map({ score > $0.score }) ?? true { best = (text, score) }
    }
    return best?.text
  }
}
