/// One row of the open-items file: an invoice, a credit note or unapplied cash.
package struct OpenItem: Hashable, Sendable {
  /// The customer's id as the file spells it.
  package let customer: Token
  /// The invoice's name, such as `4471`.
  package let invoice: String
  /// The invoice's date, where the file has one.
  package let date: Day?
  /// When it falls due.
  package let due: Day
  /// What it was for.
  package let amount: Money
  /// What is still open: positive is owed to us, negative is a credit or unapplied cash.
  package let open: Money
  /// The customer's purchase order.
  package let purchaseOrder: String?
  /// The day up to which cash was posted when the row was written.
  package let posted: Day?

  /// Creates an open item.
  package init(
    customer: Token, invoice: String, date: Day?, due: Day, amount: Money, open: Money,
    purchaseOrder: String?, posted: Day?
  ) {
    self.customer = customer
    self.invoice = invoice
    self.date = date
    self.due = due
    self.amount = amount
    self.open = open
    self.purchaseOrder = purchaseOrder
    self.posted = posted
  }

  /// Whether the row is a credit note or unapplied cash.
  package var isCredit: Bool { open.minorUnits < 0 }

  /// A number of days in words, such as `1 day`.
  package static func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }

  /// How many days past due the item is on a day; negative before its day.
  package func daysPastDue(on day: Day) -> Int { day - due }
}
