import Accounts

extension Capture {
  /// What a line comes to that holds an open invoice's number, a day and nothing else.
  ///
  /// `4471 friday` is all of 4471, or 4,471.00; of those who judged such lines unseen every third
  /// would have asked. The number is no amount where it is more than is open.
  static func withAmount(
    _ result: CaptureResult, of words: [Word], in context: CaptureContext
  ) -> CaptureResult {
    guard case .understood(let meant) = result, meant.count == 1, meant[0].invoices.count == 1,
      words[0].text == meant[0].invoices[0], isNumberAndDay(words, in: context)
    else { return result }
    var others = words
    others[0].text += ".00"
    others[0].raw += ".00"
    guard case .understood(let other)? = try? read(others, in: context, firmly: true),
      other.count == 1, let amount = other[0].amount
    else { return result }
    let open = context.open.map(\.open).filter { $0.currency == amount.currency }
      .reduce(Money.zero(amount.currency)) { $0 + $1 }
    return (open - amount).isPositive ? .twoReadings([meant, other]) : result
  }

  private static func isNumberAndDay(_ words: [Word], in context: CaptureContext) -> Bool {
    let start = words.count > 1 && ["on", "by"].contains(words[1].text) ? 2 : 1
    let days = DayReader(words: words, context: context)
    guard let found = try? days.day(at: start) else { return false }
    return found.next == words.count
  }
}
