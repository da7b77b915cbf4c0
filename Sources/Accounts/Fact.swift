/// One line of the journal: what was learnt, agreed or done, as it stands on disk for good.
package struct Fact: Hashable, Sendable {
  /// When the call began, or the fact's own moment outside one, in the book's zone.
  package let moment: Moment

  /// The customer concerned, or `nil` for a fact about none.
  package let customer: Token?

  /// Who typed it.
  package let collector: Token

  /// Who spoke then, as the card or the collector names them; `nil` when no one did.
  package let person: String?

  /// What happened.
  package let body: Body

  /// The fact's own id; `nil` only for a line that a person wrote by hand without one.
  package let id: FactID?

  /// Creates a fact.
  package init(
    moment: Moment, customer: Token?, collector: Token, person: String?, body: Body, id: FactID?
  ) {
    self.moment = moment
    self.customer = customer
    self.collector = collector
    self.person = person
    self.body = body
    self.id = id
  }
}

/// The id of a fact: its call's id and its number within the call.
package struct FactID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 6 to 12 characters of Crockford's base 32 in lower case.
  package let call: String

  /// Counts the facts of a call from 1.
  package let number: Int

  /// Creates an id from parts that a reader or the program's own generator has checked.
  package init(call: String, number: Int) {
    self.call = call
    self.number = number
  }

  /// Written as `#7k3f9q2m.4`.
  package var description: String { "#\(call).\(number)" }

  /// The letters call ids are made of: no i, l, o or u, so that none is misread (Crockford).
  package static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  package static func < (left: FactID, right: FactID) -> Bool {
    (left.call, left.number) < (right.call, right.number)
  }
}

extension Fact {
  /// What a fact says: a closed list, and `extension` for words that begin with `x-`.
  package indirect enum Body: Hashable, Sendable {
    /// A call, visit or lunch began; `again` names the call it goes on with.
    case call(CallKind, again: String?)
    /// The customer said something, heard as these situations (none when it fitted no prompt).
    case heard([Token], String)
    /// We said this.
    case said(String)
    /// Anything worth keeping.
    case note(String)
    /// Something new about the customer or the person.
    case learned(String)
    /// Talking points that were offered and used, as `w:key` and `t:key`.
    case used([String])
    /// The customer will pay.
    case promise(Promise)
    /// Money came.
    case paid(Money, on: Day, for: [String], why: String?)
    /// An item became smaller or left a newer open-items file without a payment seen.
    case cleared(Money, for: [String], why: String?)
    /// The customer contests an invoice.
    case dispute(Dispute)
    /// A dispute has been answered.
    case resolved(String, Fault?, why: String?)
    /// Why they do not pay now.
    case reason(Token, for: [String], why: String?)
    /// We asked a department of ours for something.
    case favor(Token, by: When?, for: [String], String)
    /// Our word to the customer.
    case owe(When, String)
    /// An `owe` or `favor` is done.
    case done(FactID, why: String?)
    /// When we speak next, and about what.
    case next(When, String)
    /// No asking until this day.
    case pause(until: Day, for: [String], why: String?)
    /// No asking at all, for this reason, until it is lifted.
    case lock(Token, why: String?)
    /// The lock of this reason is over.
    case lift(Token, why: String?)
    /// The call is over.
    case end(Ending)
    /// Replaces an earlier fact's body.
    case fix(FactID, Body)
    /// Takes an earlier fact back.
    case void(FactID, why: String?)
    /// A word of someone's own, `x-` and a token.
    case `extension`(Token, String)
  }

  /// How a conversation came about.
  package enum CallKind: String, CaseIterable, Hashable, Sendable {
    case out, `in`, visit, lunch, video
  }

  /// How a call ended.
  package enum Ending: Hashable, Sendable {
    case talked, voicemail, noAnswer, busy, wrongNumber
    case messageWith(String)
  }

  /// Whose failure a resolved dispute was.
  package enum Fault: String, CaseIterable, Hashable, Sendable {
    case ours, theirs, carrier, shared
  }
}
