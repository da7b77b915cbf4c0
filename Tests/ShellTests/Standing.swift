import Accounts
import Coach
import Testing
import Texts

/// An account written down shortly, to see how its promises, disputes and words stand.
///
/// A line of `history` is a month and day of 2026, a letter for the call with the fact's number, and
/// the fact: `11-16 a.1 promise 100.00 USD in by 2026-11-20 for A`. A row of `ledger` is an invoice,
/// its amount and what is open of it.
struct Account {
  var history: [String]
  var ledger: [String] = ["A 100.00 100.00", "B 50.00 50.00"]
  /// The day to which cash was posted.
  var posted: String? = "2026-11-18"
  var pays: PayHabit?
  var tolerance: String?
  var holidays = Company.HolidayCalendar.us

  func dossier() throws -> Dossier {
    var company = Company(name: "Calder")
    company.holidays = holidays
    company.tolerance = tolerance.flatMap { Money(plain: $0) }
    let id = try #require(Token("harlow"))
    var card = Customer(id: id, name: "Harlow")
    card.pays = pays
    return Dossier(
      company: company, collector: try #require(Token("jo")), customer: card,
      items: try ledger.map { try item($0, id) }, history: try facts(), glossary: nil, lines: [],
      posted: posted.flatMap { Day(iso: $0) })
  }

  func facts() throws -> [Fact] {
    let lines = try history.map { line -> String in
      let parts = line.split(separator: " ", maxSplits: 2)
      let mark = try #require(parts[1].split(separator: ".").last)
      let call = String(repeating: String(parts[1].prefix(1)), count: 8)
      return "2026-\(parts[0]) 10:00 harlow @jo | Maria Keller | \(parts[2]) #\(call).\(mark)"
    }
    let text = "\(JournalFormat.version)\n" + lines.map { $0 + "\n" }.joined()
    let (facts, findings) = JournalFormat.read(Array(text.utf8), file: "test")
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    return Chronicle(facts).facts
  }

  private func item(_ row: String, _ customer: Token) throws -> OpenItem {
    let parts = row.split(separator: " ")
    let currency = parts.count > 3 ? try #require(Currency(parts[3])) : .usd
    return OpenItem(
      customer: customer, invoice: String(parts[0]), date: nil, due: Day(number: 20_700),
      amount: try #require(Money(number: parts[1], currency: currency)),
      open: try #require(Money(number: parts[2], currency: currency)), purchaseOrder: nil,
      posted: posted.flatMap { Day(iso: $0) })
  }
}

/// A history and how its promises stand, oldest first, on a day.
struct PromiseCase: CustomTestStringConvertible, Sendable {
  let says: String
  let account: Account
  let on: String
  let expected: [PromiseStanding.State]

  init(
    _ says: String, _ history: [String], on: String = "2026-11-23", posted: String? = "2026-11-18",
    ledger: [String] = ["A 100.00 100.00", "B 50.00 50.00"], tolerance: String? = nil,
    pays: PayHabit? = nil, _ expected: PromiseStanding.State...
  ) {
    self.says = says
    account = Account(
      history: history, ledger: ledger, posted: posted, pays: pays, tolerance: tolerance)
    self.on = on
    self.expected = expected
  }

  var testDescription: String { says }
}
