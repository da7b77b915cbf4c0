/// What the customer said they will pay (a promise to pay).
package struct Promise: Hashable, Sendable {
  /// What the day means.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The money leaves them by the day.
    case sent
    /// The money is here by the day.
    case `in`
  }

  /// How much, or `nil` when they did not say.
  package let amount: Money?

  /// Whether `day` is when it leaves them or when it is here.
  package let kind: Kind

  /// The day.
  package let day: Day

  /// Which invoices; empty when none was named.
  package let invoices: [String]

  /// The method, such as `ach`, `check` or `wire`.
  package let method: Token?

  /// Who releases it, a condition that was named, or anything else about it.
  package let why: String?

  /// Creates a promise to pay.
  package init(
    amount: Money?, kind: Kind, day: Day, invoices: [String], method: Token? = nil,
    why: String? = nil
  ) {
    self.amount = amount
    self.kind = kind
    self.day = day
    self.invoices = invoices
    self.method = method
    self.why = why
  }
}

/// What the customer contests; whose fault it was is not judged on the phone.
package struct Dispute: Hashable, Sendable {
  /// The invoice.
  package let invoice: String

  /// The contested part, or `nil` when it is not known.
  package let amount: Money?

  /// The reason, such as `damaged`, `short` or `price`.
  package let reason: Token

  /// Their words.
  package let why: String?

  /// Creates a dispute.
  package init(invoice: String, amount: Money?, reason: Token, why: String?) {
    self.invoice = invoice
    self.amount = amount
    self.reason = reason
    self.why = why
  }
}
