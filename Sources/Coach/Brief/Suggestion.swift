/// A line the screen offers, with the rule that chose it.
package struct Suggestion: Hashable, Sendable {
  /// What the line is for.
  package enum Kind: String, Hashable, Sendable {
    /// A way to ask for payment.
    case ask
    /// A question of rapport about the person.
    case warm
    /// A question or remark of their trade.
    case trade
    /// A question that fills a gap on the card.
    case learn
    /// An answer to what was heard.
    case answer
  }

  /// What the line is for.
  package let kind: Kind
  /// A stable name; the journal's `used` holds it after the kind's letter.
  package let key: String
  /// The words to say.
  package let text: String
  /// Why it was chosen, as `? why` shows it.
  package let why: String

  /// Creates a suggestion.
  package init(kind: Kind, key: String, text: String, why: String) {
    self.kind = kind
    self.key = key
    self.text = text
    self.why = why
  }

  /// The word of the journal's `used` fact, such as `w:anna-purdue`.
  package var usedWord: String {
    switch kind {
    case .ask: "a:\(key)"
    case .warm: "w:\(key)"
    case .trade: "t:\(key)"
    case .learn: "l:\(key)"
    case .answer: "s:\(key)"
    }
  }
}
