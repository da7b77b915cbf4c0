package import Accounts
package import Coach

/// A conversation that is going on, or parked.
package struct Call: Sendable {
  /// Its id.
  package let id: String
  /// The customer.
  package let customer: Token
  /// How it came about.
  package let kind: Fact.CallKind
  /// When it began: the head of all its facts.
  package let began: Moment
  /// The open call it goes on with.
  package let again: String?
  /// Who is on the line.
  package var person: String?
  /// How many facts it has on disk.
  package var count = 0
  /// The last words heard, and what they were heard as.
  package var heard: Heard?
  /// The invoice named last.
  package var invoice: String?
  /// The day named last.
  package var day: Day?
  /// Reasons of this call alone against asking.
  package var quiet: [String] = []
  /// The rapport and trade lines on the screen, for `w` and `t`.
  package var warm: Suggestion?
  /// The trade line on the screen.
  package var trade: Suggestion?
  /// Talking points that were shown in this call, so that `/talk` brings others.
  package var shown: Set<String> = []
  /// Talking points that were said, as the journal's words.
  package var used: [String] = []
  /// Talking points that were shown and of which nobody has said whether they were used.
  package var unanswered: [Suggestion] = []
  /// The colleague a message was left with.
  package var messageWith: String?
  /// Whether a message was left.
  package var leftMessage = false

  /// Creates a call that begins now.
  package init(
    id: String, customer: Token, kind: Fact.CallKind, began: Moment, again: String?,
    person: String?
  ) {
    self.id = id
    self.customer = customer
    self.kind = kind
    self.began = began
    self.again = again
    self.person = person
    quiet = Call.silence(at: kind)
  }

  /// Why nothing is asked at some kinds of conversation.
  static func silence(at kind: Fact.CallKind) -> [String] {
    kind == .lunch ? ["at lunch nothing is asked"] : []
  }
}

/// What the customer just said, and what it was taken for.
package struct Heard: Hashable, Sendable {
  /// The words as typed.
  package let text: String
  /// What they were taken for, the best first.
  package let situations: [HeardSituation]
  /// The fact that keeps it.
  package let id: FactID
  /// Which of them the card on the screen answers.
  package var chosen: Int = 0

  /// Creates what was heard.
  package init(id: FactID, text: String, situations: [HeardSituation]) {
    self.id = id
    self.text = text
    self.situations = situations
  }
}
