/// Whether a sentence of ours asks or demands.
package enum Tone {
  /// What kind of sentence it is.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    case courteous, demanding, threatening, insulting
  }
  /// What was found in a sentence.
  package struct Judgement: Hashable, Sendable {
    /// The kind.
    package let verdict: Verdict
    /// The words that make it so, as they were written.
    package let because: [String]
    /// The same wish in courteous words, where there is an honest one.
    package let instead: String?
  }
  /// Judges one sentence.
  package static func judge(_ sentence: String) -> Judgement {
    Judgement(verdict: .courteous, because: [], instead: nil)
  }
}
