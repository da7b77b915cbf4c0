package import Accounts

/// A fact as the named fields that tables of other programs hold.
///
/// Every field is one line without control characters: words keep the journal's own `\n` and `\\`.
package struct FactRow: Hashable, Sendable {
  /// The names of the fields, in the order of `values`.
  package static let names = [
    "date", "time", "customer", "collector", "person", "fact", "amount", "currency", "by", "for",
    "text", "id",
  ]

  /// The call's day and minute.
  package let date: String
  package let time: String
  /// Empty for a fact about no customer.
  package let customer: String
  package let collector: String
  /// Who spoke; empty for nobody.
  package let person: String
  /// The fact's word, such as `promise`.
  package let fact: String
  /// The bare amount, such as `7220.50`, and its currency; both empty where none was named.
  package let amount: String
  package let currency: String
  /// The day the fact names: a promise's, a payment's, a callback's; with its time where it has one.
  package let by: String
  /// The invoices named, as they are.
  package let invoices: [String]
  /// The whole fact as the journal writes it, without head and id.
  package let text: String
  /// Such as `#7k3f9q2m.7`; empty for a line a person wrote without one.
  package let id: String

  /// Takes a fact apart.
  package init(_ fact: Fact) {
    let named = Named(fact.body)
    date = fact.moment.day.description
    time = fact.moment.clock
    customer = fact.customer?.text ?? ""
    collector = fact.collector.text
    person = fact.person.map(JournalText.name) ?? ""
    amount = named.amount?.number ?? ""
    currency = named.amount?.currency.code ?? ""
    by = named.by?.description ?? ""
    invoices = named.invoices.map(JournalText.cleanLine).filter { !$0.isEmpty }
    text = JournalWriter.body(fact.body)
    self.fact = text.split(separator: " ").first.map(String.init) ?? ""
    id = fact.id?.description ?? ""
  }

  /// The fields in the order of `names`; several invoices are parted by a comma and a blank.
  package var values: [String] {
    [
      date, time, customer, collector, person, fact, amount, currency, by,
      invoices.joined(separator: ", "), text, id,
    ]
  }
}

/// What a fact names beside its words.
private struct Named {
  var amount: Money?
  var by: When?
  var invoices: [String] = []

  init(_ body: Fact.Body) {
    switch body {
    case .promise(let promise):
      (amount, by, invoices) = (promise.amount, When(day: promise.day), promise.invoices)
    case .paid(let money, let day, let refs, _):
      (amount, by, invoices) = (money, When(day: day), refs)
    case .cleared(let money, let refs, _): (amount, invoices) = (money, refs)
    case .dispute(let dispute): (amount, invoices) = (dispute.amount, [dispute.invoice])
    case .resolved(let ref, _, _): invoices = [ref]
    case .reason(_, let refs, _): invoices = refs
    case .favor(_, let when, let refs, _): (by, invoices) = (when, refs)
    case .owe(let when, _), .next(let when, _): by = when
    case .pause(let day, let refs, _): (by, invoices) = (When(day: day), refs)
    case .fix(_, let inner): self = Named(inner)
    default: break
    }
  }
}
