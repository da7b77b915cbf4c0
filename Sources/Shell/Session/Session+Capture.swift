package import Accounts
package import Coach

extension CaptureContext {
  /// What the reader of amounts and dates should know of a customer.
  ///
  /// Open items stand oldest first, those at rest after the others: an amount that names no invoice
  /// is not laid against one that is disputed or promised already.
  package init(_ dossier: Dossier, now: Moment) {
    let resting = Set(dossier.rests(at: now).compactMap(\.invoice))
    let balances = dossier.balances()
    let all = balances.flatMap(\.owed)
    let owed =
      all.filter { !resting.contains($0.invoice) } + all.filter { resting.contains($0.invoice) }
    self.init(
      today: now.day, now: now,
      open: owed.map { (invoice: $0.invoice, open: $0.open, due: $0.due) },
      credits: balances.map(\.credit).filter { $0.minorUnits < 0 },
      currency: dossier.currency, dates: dossier.company.dates, pays: dossier.customer.pays,
      holidays: dossier.company.holidays,
      people: Set(dossier.customer.people.map { $0.first.lowercased() }))
  }

  /// What the reader of dates should know when no customer is concerned.
  package init(_ company: Company, now: Moment) {
    self.init(
      today: now.day, now: now, currency: company.currency, dates: company.dates,
      holidays: company.holidays)
  }
}

extension CapturedPromise {
  /// The promise as one would type it without any doubt.
  package var typed: String {
    var words: [String] = []
    if let amount { words.append("\(amount.number) \(amount.currency)") }
    if !invoices.isEmpty { words.append("for \(invoices.joined(separator: " and "))") }
    if let by { words.append("\(kind == .in ? "in by" : "by") \(by)") }
    if let rest { words.append(rest) }
    return words.joined(separator: " ")
  }
}

extension Session {
  /// A day or moment at the beginning of a text, and the words after it.
  func when(_ text: String, _ customer: Token?, turn: Turn) throws(Refusal) -> (When, String)? {
    let context =
      if let customer { CaptureContext(try dossier(customer), now: turn.now) } else {
        CaptureContext(company, now: turn.now)
      }
    switch Capture.reading(leading: text, in: context) {
    case .understood(let when, let rest): return (when, rest)
    case .notUnderstood(let word, _, let message): throw .unclear("`\(word)`: \(message)")
    case .twoReadings(let whens, _):
      throw .unclear("two readings; type \(whens.map(\.day.description).joined(separator: " or "))")
    case .none: return nil
    }
  }
}
