package import Accounts

/// Everything the rules may look at when a customer is on the line.
package struct Dossier: Sendable {
  /// Who we are.
  package let company: Company
  /// Who types.
  package var collector: Token
  /// The account card.
  package var customer: Customer
  /// What is open of this customer, credits included.
  package let items: [OpenItem]
  /// This customer's facts as they stand (corrections folded in), oldest first, all collectors'.
  package let history: [Fact]
  /// The words of their trade, if there is a glossary.
  package var glossary: Glossary?
  /// Lines to say that no word of the customer's sets off.
  package var lines: [SpokenLine]
  /// The day up to which cash was posted in the whole open-items file, where it was looked at.
  package var posted: Day?

  /// How payments lie against promises: folded once, because nearly every rule asks for it.
  let ledger: PromiseLedger

  /// Creates a dossier.
  package init(
    company: Company, collector: Token, customer: Customer, items: [OpenItem], history: [Fact],
    glossary: Glossary?, lines: [SpokenLine], posted: Day? = nil
  ) {
    self.company = company
    self.collector = collector
    self.customer = customer
    self.items = items
    self.history = history
    self.glossary = glossary
    self.lines = lines
    var ledger = PromiseLedger(items: items, tolerance: company.tolerance)
    for fact in history { ledger.take(fact) }
    self.ledger = ledger
    self.posted = posted
  }

  /// The currency this customer is billed in.
  package var currency: Currency {
    customer.currency ?? items.first?.open.currency ?? company.currency
  }

  /// The day up to which cash was posted, as far as the open items say.
  ///
  /// A customer who owes nothing has no row of its own that could tell; the others' rows do.
  package var postedTo: Day? { (items.compactMap(\.posted) + [posted].compactMap { $0 }).max() }

  /// The person of this name on the card, or one of whom only the name is known.
  package func person(_ name: String) -> Contact {
    customer.people.first { $0.name == name || $0.also.contains(name) } ?? Contact(name: name)
  }
}
