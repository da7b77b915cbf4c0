package import Accounts

/// What a glossary is looked at with, beside its own grammar: the year, the screen, the tone.
package struct GlossaryRules {
  /// How a sentence of ours sounds: the words that make it hard, and a kinder wish where there is one.
  package struct Tone: Hashable, Sendable {
    /// What kind of sentence it is, such as `demanding`.
    package let verdict: String
    /// The words that make it so.
    package let because: [String]
    /// The same wish in courteous words, where there is an honest one.
    package let instead: String?

    /// Creates what was heard in a sentence.
    package init(verdict: String, because: [String], instead: String?) {
      self.verdict = verdict
      self.because = because
      self.instead = instead
    }
  }

  /// The year of the day on which the glossary is looked at.
  package let year: Int
  /// How many columns a text takes on a screen.
  package let width: (String) -> Int
  /// How a sentence sounds, or `nil` for a courteous one.
  package let tone: (String) -> Tone?
  /// The glossary that this one adds to: `near` may name its terms too.
  package let beside: Glossary?

  /// Creates the rules.
  package init(
    year: Int, beside: Glossary? = nil, width: @escaping (String) -> Int,
    tone: @escaping (String) -> Tone?
  ) {
    self.year = year
    self.beside = beside
    self.width = width
    self.tone = tone
  }
}
