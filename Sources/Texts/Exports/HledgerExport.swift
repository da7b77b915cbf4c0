package import Accounts

/// Receivables, payments and promises as a journal of hledger.
///
/// What is open opens its account on the invoice's day; payments and what was cleared lower it. Where
/// the open-items file says otherwise than the journal, one more transaction says by how much, dated
/// as of the day cash was posted, and a balance assertion holds the account to what is open.
/// An invoice that is no longer open is known from its payments alone: it begins with their sum.
///
/// Promises stand on the day they are for, in accounts of their own that touch no money:
/// `promises:open:harlow` and so on.
package struct HledgerExport {
  private var ledger = Ledger()
  /// How each promise stands, such as `open` or `kept`; a promise of which nothing is said is `made`.
  private let states: [FactID: String]

  /// Creates a writer.
  ///
  /// - Parameter states: how promises stand, by their ids: words without blanks at the ends.
  package init(states: [FactID: String] = [:]) {
    self.states = states
  }

  /// The whole file, which `hledger check --strict` accepts.
  package mutating func text(_ facts: [Fact], items: [OpenItem]) -> String {
    ledger = Ledger()
    var receivables = Receivables(items)
    for fact in facts {
      switch fact.body {
      case .promise(let promise): add(promise, of: fact)
      case .paid(let money, let day, let refs, _):
        receivables.lower(by: money, on: day, refs, fact, into: "assets:cash", "payment")
      case .cleared(let money, let refs, _):
        receivables.lower(
          by: money, on: fact.moment.day, refs, fact, into: "expenses:cleared", "cleared")
      default: break
      }
    }
    receivables.close(into: &ledger)
    return ledger.text
  }

  private mutating func add(_ promise: Promise, of fact: Fact) {
    let state = Ledger.name(fact.id.flatMap { states[$0] } ?? "made")
    let account = "promises:\(state):\(Ledger.customer(fact.customer))"
    let amount = promise.amount ?? .zero(.usd)
    ledger.add(
      Ledger.Transaction(
        day: promise.day, rank: 4, mark: "!", code: promise.invoices.joined(separator: " "),
        payee: Ledger.customer(fact.customer),
        words: promise.amount == nil ? "promise of an amount not named" : "promise", id: fact.id,
        postings: promise.amount == nil
          ? []
          : [
            Ledger.Posting("(\(account))", amount)
          ]))
  }
}
