import Accounts
import Coach

/// A result in one line: `amount day invoices`, `*` where we spread, then `in`, `via`, `all`, `(rest)`.
///
/// Promises are parted by ` | `, readings by ` or `; `! word@column` is what was not understood.
func told(_ result: CaptureResult) -> String {
  switch result {
  case .empty: "empty"
  case .notUnderstood(let word, let column, _): "! \(word)@\(column)"
  case .understood(let promises): told(promises)
  case .twoReadings(let readings): readings.map { told($0) }.joined(separator: " or ")
  }
}

private func told(_ promises: [CapturedPromise]) -> String {
  promises.map { promise in
    var parts = [promise.amount?.number ?? "?", promise.by?.description ?? "?"]
    if !promise.invoices.isEmpty {
      parts.append(promise.invoices.joined(separator: ",") + (promise.isSpread ? "*" : ""))
    }
    if let amount = promise.amount, amount.currency != .usd { parts.append("\(amount.currency)") }
    if promise.kind == .in { parts.append("in") }
    if let method = promise.method { parts.append("via \(method)") }
    if promise.isEverything { parts.append("all") }
    if let rest = promise.rest { parts.append("(\(rest))") }
    return parts.joined(separator: " ")
  }.joined(separator: " | ")
}

/// The book of the tables: Saturday 21 November 2026, two invoices open, a Wednesday run.
let saturday = CaptureContext(
  today: Day(number: 20_778),
  open: [
    ("4471", Money(minorUnits: 1_120_000, currency: .usd), Day(number: 20_746)),
    ("4398", Money(minorUnits: 722_050, currency: .usd), Day(number: 20_775)),
  ],
  pays: PayHabit(method: "ACH", runDay: .wednesday, monthDays: [], text: "ACH, Wednesday run"))
