import Accounts

extension Capture {
  /// What was understood, in one line: amount, weekday and full date with any holiday, invoices.
  ///
  /// `5,000.00 USD sent by Fri 27 Nov 2026 (day after Thanksgiving) for 4471, oldest first`.
  package static func echo(_ promise: CapturedPromise, in context: CaptureContext) -> String {
    var parts = [promise.amount?.spoken ?? "no amount"]
    if let day = promise.by {
      let remark = Holidays.remark(for: day, in: context.holidays).map { " (\($0))" } ?? ""
      let verb = promise.kind == .in ? "in by" : day < context.today ? "sent on" : "sent by"
      parts.append("\(verb) \(day.full)\(remark)")
    } else {
      parts.append("no day")
    }
    if !promise.invoices.isEmpty {
      parts.append(
        "for \(promise.invoices.joined(separator: ", "))\(promise.isSpread ? ", oldest first" : "")"
      )
    }
    if let method = promise.method { parts.append("by \(method)") }
    if let rest = promise.rest { parts.append("(\(rest))") }
    return parts.joined(separator: " ")
  }
}
