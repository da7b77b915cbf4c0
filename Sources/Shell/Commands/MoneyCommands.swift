import Accounts
import Coach

/// `paid AMOUNT [on DAY] [for INVOICE]`: money came.
package struct PaidCommand: WordsCommand {
  package static let usage = Usage(
    name: "paid", arguments: "AMOUNT [on DAY] [for INVOICE]", summary: "Note money that came",
    example: "paid 6080 on 13 nov for 4455", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let dossier = try session.dossier(target.customer)
    let context = CaptureContext(dossier, now: turn.now)
    // `sent` makes the days look back, as money that came does.
    let result = Capture.promise("sent \(words)", in: context)
    if case .notUnderstood(let word, _, let message) = result {
      throw .unclear("`\(word)`: \(message)")
    }
    guard case .understood(let captured) = result, let payment = captured.first,
      let amount = payment.amount
    else {
      throw .unclear("how much came? `/\(PaidCommand.usage.example)`")
    }
    let day = payment.by ?? turn.now.day
    guard day <= turn.now.day else {
      throw .unclear("\(day.spoken) is still ahead; for money to come use `/promise`")
    }
    let body = Fact.Body.paid(amount, on: day, for: payment.invoices, why: payment.rest)
    var effects = session.note([target.fact(body, by: session.collector)], turn: turn)
    if let words = dossier.excess(of: payment) {
      var page = Page()
      page.add(label: "        ", words, textStyle: .dim, width: turn.width)
      effects.append(.show(page))
    }
    return effects
  }
}

/// `plan AMOUNT in N from DAY`: instalments, each a promise.
package struct PlanCommand: WordsCommand {
  package static let usage = Usage(
    name: "plan", arguments: "AMOUNT in N from DAY",
    summary: "Write instalments down as linked promises, within what you may offer",
    example: "plan 4500 in 3 from 15 jan", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let dossier = try session.dossier(target.customer)
    let result = Capture.plan(words, in: CaptureContext(dossier, now: turn.now))
    if case .notUnderstood(let word, _, let message) = result {
      throw .unclear("`\(word)`: \(message)")
    }
    guard case .understood(let parts) = result, !parts.isEmpty else {
      throw .unclear("how much, in how many parts, from when? `/\(PlanCommand.usage.example)`")
    }
    let promises = parts.enumerated().compactMap { index, part in
      part.by.map { day in
        Promise(
          amount: part.amount, kind: .sent, day: day, invoices: part.invoices,
          method: part.method ?? dossier.method, why: "part \(index + 1) of \(parts.count)")
      }
    }
    let facts = promises.enumerated().map { [collector = session.collector] index, promise in
      target.fact(.promise(promise), by: collector, offset: index)
    }
    var effects = session.note(facts, turn: turn)
    let warnings = session.warnings(parts, words, dossier)
    if !warnings.lines.isEmpty { effects.append(.show(warnings)) }
    if let word = session.company.beyond(parts, today: turn.now.day) {
      var page = Page()
      page.add(label: "        ", word, textStyle: .careful, width: turn.width)
      effects.append(.show(page))
    }
    if let close = try session.closing(reads: "plan", promises, turn) {
      effects.append(.show(close))
    }
    return effects
  }
}

extension Dossier {
  /// By how much money exceeds what the open items hold for it, in a sentence; `nil` when it does not.
  ///
  /// Of named invoices all that is open of them counts; where none was named, what is open less credits.
  func excess(of payment: CapturedPromise) -> String? {
    guard let amount = payment.amount, !items.isEmpty else { return nil }
    let isNamed = !payment.isSpread && !payment.invoices.isEmpty
    let balance = balances().first { $0.currency == amount.currency }
    let named = (balance?.owed ?? []).filter { payment.invoices.contains($0.invoice) }
    let open =
      isNamed
      ? named.reduce(Money.zero(amount.currency)) { $0 + $1.open }
      : balance?.net ?? .zero(amount.currency)
    let more = amount - open
    guard more.isPositive else { return nil }
    let place = isNamed ? " on \(payment.invoices.joined(separator: ", "))" : ""
    return "\(more.grouped) more than is open\(place); noted as typed"
  }
}

extension Company {
  /// Whose word a plan needs beyond what a collector may offer, in a sentence; `nil` within it.
  func beyond(_ parts: [CapturedPromise], today: Day) -> String? {
    guard let plan, let last = parts.last?.by else { return nil }
    let sums = parts.compactMap(\.amount).filter { $0.currency == plan.upTo.currency }
    let sum = sums.reduce(Money.zero(plan.upTo.currency)) { $0 + $1 }
    var over: [String] = []
    if sum.minorUnits > plan.upTo.minorUnits { over.append("\(plan.upTo.spoken)") }
    if last > Day.months(plan.months, after: today) { over.append("\(plan.months) months") }
    guard !over.isEmpty else { return nil }
    let who = plan.beyond.flatMap { id in inside.first { $0.id == id } }
    let name = who.map { "\($0.first) in \($0.id)" } ?? plan.beyond?.text ?? "someone"
    let ask = plan.beyond.map { "; `/favor \($0) tomorrow …` asks" } ?? ""
    return "over \(over.joined(separator: " and ")): this needs the word of \(name)\(ask)"
  }
}

extension Day {
  /// The same day so many months later, or that month's last day.
  static func months(_ count: Int, after day: Day) -> Day {
    let (year, month, number) = day.fields
    let index = year * 12 + month - 1 + count
    let length = Day.length(ofMonth: index % 12 + 1, year: index / 12)
    return Day(year: index / 12, month: index % 12 + 1, day: min(number, length)) ?? day
  }
}
