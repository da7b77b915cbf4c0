package import Accounts

/// One moment of a call: who is on the line, and what the rules know of it.
package struct Scene: Sendable {
  /// All that is known of the customer.
  package var dossier: Dossier
  /// Who is on the line, or `nil` when that is not known.
  package var contact: Contact?
  /// The moment in the book's zone.
  package var now: Moment
  /// How the conversation came about.
  package var kind: Fact.CallKind
  /// The invoice talked about, when one was named.
  package var invoice: String?
  /// The amount spoken of, where it is not what is open of the invoice.
  package var amount: Money?
  /// The day the customer named last.
  package var day: Day?
  /// The typed words an answer stands on.
  package var words: String?
  /// Reasons of this call alone against asking: a lock that was heard, bad news, anger.
  package var quiet: [String]

  /// Creates a scene.
  package init(
    dossier: Dossier, contact: Contact?, now: Moment, kind: Fact.CallKind = .out,
    invoice: String? = nil, day: Day? = nil, words: String? = nil, quiet: [String] = []
  ) {
    self.dossier = dossier
    self.contact = contact
    self.now = now
    self.kind = kind
    self.invoice = invoice
    self.day = day
    self.words = words
    self.quiet = quiet
  }

  /// The customer's card.
  package var customer: Customer { dossier.customer }

  /// The seat of who is on the line.
  package var seat: Seat { contact?.seat ?? .other }
}
