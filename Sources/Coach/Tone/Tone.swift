package import Accounts

/// Whether a sentence of ours asks or demands.
///
/// Two look at it. A model learnt from thousands of sentences weighs all of it, for `right now` is an
/// order in "Pay right now" and a service in "I will send it right now", and a threat in new words is
/// not taken for kindness. A few rules veto what is hardly ever courteous, "shame on you", unless
/// the model is sure that it is.
package struct Tone: Sendable {
  /// What kind of sentence it is.
  package typealias Verdict = Wording

  /// What was found in a sentence.
  package struct Judgement: Hashable, Sendable {
    /// The kind.
    package let verdict: Verdict
    /// The words that make it so, as they were written; empty for a courteous sentence.
    package let because: [String]
    /// The same wish in courteous words, where there is an honest one.
    package let instead: String?
    /// What some may hear in a sentence that is courteous by a hair.
    package let doubt: Verdict?

    /// Creates a judgement.
    package init(
      verdict: Verdict, because: [String] = [], instead: String? = nil, doubt: Verdict? = nil
    ) {
      self.verdict = verdict
      self.because = because
      self.instead = instead
      self.doubt = doubt
    }
  }

  private let model: ToneModel

  /// How likely a sentence must be courteous to pass, to pass without a doubt, and to pass against a
  /// rule.
  private static let limit = (passing: 0.43, doubtless: 0.58, vetoed: 0.7)
  /// What the likelihood of each wording counts beside the others.
  ///
  /// A demand hurts less than a threat, and of plain business talk much is worded like one; an insult
  /// hurts most, and is rarest.
  private static let weight: [Verdict: Double] = [.demanding: 0.5, .insulting: 1.5]

  /// Learns a lesson, which takes about three seconds for forty thousand sentences.
  package init(_ lesson: ToneLesson) {
    model = ToneModel(lesson)
  }

  /// What was learnt under a key of `ToneLesson` before; `nil` for bytes of another key, and for
  /// bytes that are not what was written.
  package init?(kept bytes: [UInt8], key: String) {
    guard let model = ToneModel(kept: bytes, key: key) else { return nil }
    self.model = model
  }

  /// The bytes to keep of what was learnt; they hold none of the lesson's sentences.
  package func kept(key: String) -> [UInt8] { model.kept(key: key) }

  /// Whether bytes say that they were kept under a key, whatever follows.
  package static func isKept(_ bytes: [UInt8], key: String) -> Bool {
    bytes.starts(with: ToneModel.head(key).utf8)
  }

  /// Judges what a collector is about to say: one sentence, or a few.
  ///
  /// Of a very long text only the beginning is read.
  package func judge(_ text: String) -> Judgement {
    let sentences = ToneSentence.parts(of: text)
    guard !sentences.isEmpty else { return Judgement(verdict: .courteous) }
    let found = sentences.flatMap(ToneRules.findings)
    let reading = model.read(text)
    let likely = Tone.likelihoods(reading)
    guard let verdict = Tone.verdict(found, likely) else {
      let isPlain = likely[.courteous, default: 0] >= Tone.limit.doubtless
      let doubt = Tone.worst(found) ?? (isPlain ? nil : Tone.likeliest(likely))
      return Judgement(verdict: .courteous, doubt: doubt)
    }
    let wish = sentences.count == 1 ? Rewording(of: sentences[0], verdict).text : nil
    return Judgement(
      verdict: verdict, because: because(verdict, found, reading),
      instead: wish.flatMap { passes($0) ? $0 : nil })
  }

  /// How likely each wording is, as learnt, whatever the rules say; the likelihoods add up to 1.
  package func likelihoods(of text: String) -> [Verdict: Double] {
    Tone.likelihoods(model.read(text))
  }

  private static func likelihoods(_ reading: ToneModel.Reading) -> [Verdict: Double] {
    let scores = Dictionary(
      uniqueKeysWithValues: zip(Wording.allCases, Tuning.scores(reading.marks)).map {
        ($0, $1 * weight[$0, default: 1])
      })
    let sum = Wording.allCases.reduce(0) { $0 + scores[$1, default: 0] }
    return scores.mapValues { $0 / sum }
  }

  /// What a text is taken for if it does not pass.
  private static func verdict(
    _ found: [ToneRules.Finding], _ likely: [Verdict: Double]
  ) -> Verdict? {
    let courteous = likely[.courteous, default: 0]
    if let worst = worst(found), courteous < limit.vetoed { return worst }
    return courteous < limit.passing ? likeliest(likely) : nil
  }

  /// Of several rules the one that hurts most counts.
  private static func worst(_ found: [ToneRules.Finding]) -> Verdict? {
    let vetoes = Set(found.map(\.verdict))
    return Wording.allCases.last { vetoes.contains($0) }
  }

  private func passes(_ text: String) -> Bool {
    let found = ToneSentence.parts(of: text).flatMap(ToneRules.findings)
    return Tone.verdict(found, likelihoods(of: text)) == nil
  }

  /// The words of the rules that found it, else those that weigh most.
  private func because(
    _ verdict: Verdict, _ found: [ToneRules.Finding], _ reading: ToneModel.Reading
  ) -> [String] {
    var words: [String] = []
    for finding in found where finding.verdict == verdict {
      let isNew = !words.contains { $0.contains(finding.words) || finding.words.contains($0) }
      if isNew { words.append(finding.words) }
    }
    return words.isEmpty ? model.telling(reading, for: verdict) : words
  }

  /// The likeliest that is not courteous, whatever each counts; of equals the one that hurts most.
  private static func likeliest(_ likely: [Verdict: Double]) -> Verdict {
    func learnt(_ kind: Verdict) -> Double {
      likely[kind, default: 0] / weight[kind, default: 1]
    }
    return Wording.allCases.dropFirst().max { learnt($0) <= learnt($1) } ?? .demanding
  }

  /// How polite a text is, in thousandths of a logit; 0 is between polite and rude.
  ///
  /// Learnt from requests between strangers (see `PolitenessWeights.swift`): it ranks wordings that
  /// pass, and alone would let a polite threat pass.
  package static func politeness(of text: String) -> Int {
    WordWeights.politeness.score(ToneFeatures.of(text))
  }
}
