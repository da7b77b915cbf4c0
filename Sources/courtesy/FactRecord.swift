import Accounts
import Texts

/// A fact as the JSON of `courtesy journal --json` holds it; what a fact does not have is left out.
///
/// `JournalHelp.fields` documents the fields.
struct FactRecord: Encodable {
  let date: String
  let time: String
  let customer: String?
  let collector: String
  let person: String?
  let fact: String
  let text: String
  let id: String?
  var amount: String?
  var currency: String?
  var by: String?
  var invoices: [String]?
  var about: String?

  init(_ fact: Fact) {
    date = fact.moment.day.description
    time = fact.moment.clock
    customer = fact.customer?.text
    collector = fact.collector.text
    person = fact.person
    self.fact = fact.body.word
    text = FactRecord.body(fact)
    id = fact.id?.description
    switch fact.body {
    case .promise(let promise):
      set(promise.amount, by: promise.day.description, promise.invoices)
    case .paid(let money, let day, let invoices, _): set(money, by: day.description, invoices)
    case .cleared(let money, let invoices, _): set(money, by: nil, invoices)
    case .dispute(let dispute):
      set(dispute.amount, by: nil, [dispute.invoice])
      about = dispute.reason.text
    case .resolved(let invoice, let fault, _):
      set(nil, by: nil, [invoice])
      about = fault?.rawValue
    case .reason(let reason, let invoices, _):
      set(nil, by: nil, invoices)
      about = reason.text
    case .favor(let department, let when, let invoices, _):
      set(nil, by: when?.description, invoices)
      about = department.text
    case .owe(let when, _), .next(let when, _): by = when.description
    case .pause(let day, let invoices, _): set(nil, by: day.description, invoices)
    case .lock(let reason, _), .lift(let reason, _): about = reason.text
    case .done(let id, _): about = id.description
    default: break
    }
  }

  private mutating func set(_ money: Money?, by: String?, _ invoices: [String]) {
    amount = money?.number
    currency = money?.currency.code
    self.by = by
    self.invoices = invoices.isEmpty ? nil : invoices
  }

  /// What the fact says, as its line has it, without head and id.
  private static func body(_ fact: Fact) -> String {
    let line = JournalFormat.line(for: fact)
    let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
    var body = (parts.last ?? "").drop { $0 == " " }
    if let id = fact.id { body = body.dropLast(id.description.count + 1) }
    return String(body)
  }
}
