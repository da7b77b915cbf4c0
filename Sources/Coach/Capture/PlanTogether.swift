import Accounts

/// Parts that are all of one day.
extension Capture.Plan {
  /// Whether the parts may all be of one day: `3 checks on dec 1`, `2 x 2500 friday`.
  func isForOneDay(_ found: Capture.PlanReader.Found) -> Bool {
    guard found.days.count == 1, found.step == nil, !found.isLed, !found.isWholeMonth,
      !found.isAtMonthEnd
    else { return false }
    return found.isInChecks || !found.isEqual && !(found.isOnNumber && found.isCountNamed)
  }

  /// All parts on one day; a sum that is told whole stays one promise.
  func together(_ found: Capture.PlanReader.Found, _ count: Int, on day: Day) throws(Capture
    .Trouble)
    -> [CapturedPromise]
  {
    guard !found.isEach else {
      return try promises(found, on: Array(repeating: day, count: count))
    }
    var draft = Capture.Draft()
    draft.amounts = found.number.map { [$0] } ?? []
    (draft.share, draft.invoices, draft.days) = (found.share, found.invoices, [day])
    draft.invoiceIndex = found.invoices.isEmpty ? nil : 0
    var settling = Capture.Settling(context: context, restIsOfNamed: false, spent: spent)
    return [try settling.settle(draft)]
  }
}
