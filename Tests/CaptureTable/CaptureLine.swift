import Accounts
package import Coach

/// A typed line and what it should be understood as.
///
/// The book of these lines: Monday 23 November 2026, three invoices open in USD, the month first.
package struct CaptureLine: Sendable {
  /// What was typed.
  package let text: String
  /// What it should be understood as, as it was written.
  package let expected: String

  /// Reads `TEXT TAB EXPECTED`; `nil` where there is no tab.
  package init?(_ line: some StringProtocol) {
    let halves = line.split(separator: "\t", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    text = String(halves[0])
    expected = String(halves[1].filter { $0 != "\r" })
  }

  /// The book.
  package static let book = {
    var book = CaptureContext(
      today: Day(number: 20_780),
      open: [
        ("4398", Money(minorUnits: 722_050, currency: .usd), nil),
        ("4471", Money(minorUnits: 1_120_000, currency: .usd), nil),
        ("4502", Money(minorUnits: 88_000, currency: .usd), nil),
      ])
    book.takesAnyCurrency = true
    return book
  }()

  /// How a result compares with what was expected.
  package func verdict(on result: CaptureResult) -> CaptureVerdict {
    let told = readings(of: result)
    if expected == "none" {
      return told.isEmpty ? .right : told.count > 1 ? .askedNeedlessly : .silentlyWrong
    }
    if expected.hasPrefix("ask:") {
      let wanted = expected.dropFirst(4).split(separator: "|").map { Self.promises($0) }
      guard told.count > 1 else { return told.isEmpty ? .refused : .silentlyWrong }
      let isSame = wanted.allSatisfy { one in told.contains { matches(one, $0) } }
      return isSame ? .right : .askedOtherwise
    }
    guard let first = told.first else { return .refused }
    guard told.count == 1 else { return .askedNeedlessly }
    return matches(Self.promises(expected), first) ? .right : .silentlyWrong
  }

  /// A result in the words of the table.
  package static func told(_ result: CaptureResult) -> String {
    switch result {
    case .empty: return "none (nothing)"
    case .notUnderstood(let word, _, let message): return "none (`\(word)`: \(message))"
    case .understood(let promises): return told(promises)
    case .twoReadings(let readings):
      return "ask: \(readings.map { told($0) }.joined(separator: " | "))"
    }
  }

  private static func told(_ promises: [CapturedPromise]) -> String {
    promises.map { promise in
      let amount = promise.amount.map { "\($0.number) \($0.currency.code)" } ?? "?"
      let invoices =
        promise.invoices.isEmpty || promise.isSpread
        ? "" : " for \(promise.invoices.joined(separator: ", "))"
      let rest = promise.rest.map { " (\($0))" } ?? ""
      return "\(amount) by \(promise.by?.description ?? "?")\(invoices)\(rest)"
    }.joined(separator: "; ")
  }

  private func readings(of result: CaptureResult) -> [[CapturedPromise]] {
    switch result {
    case .empty, .notUnderstood: []
    case .understood(let promises): [promises]
    case .twoReadings(let readings): readings
    }
  }

  /// `AMOUNT by DATE` and the invoices, which may be left out.
  private struct Expected {
    var head: String
    var invoices: Set<String>?
  }

  private static func promises(_ text: some StringProtocol) -> [Expected] {
    String(text).split(separator: ";").map { part in
      let words = part.split { " ,".contains($0) }.map { String($0) }
      let place = words.firstIndex(of: "for") ?? words.endIndex
      let invoices = words[place...].dropFirst().filter { $0 != "and" }
      return Expected(
        head: words[..<place].joined(separator: " "),
        invoices: place == words.endIndex ? nil : Set(invoices))
    }
  }

  private func matches(_ wanted: [Expected], _ told: [CapturedPromise]) -> Bool {
    if wanted.count == told.count, Self.isSame(wanted, told) { return true }
    return Self.isSame(wanted, told.flatMap { Self.apart($0) })
  }

  /// A promise of several whole invoices as one for each, since the table's form names one.
  private static func apart(_ promise: CapturedPromise) -> [CapturedPromise] {
    let items = book.open.filter { promise.invoices.contains($0.invoice) }
    guard promise.invoices.count > 1, !promise.isSpread,
      items.reduce(0, { $0 + $1.open.minorUnits }) == promise.amount?.minorUnits
    else { return [promise] }
    return items.map { item in
      var one = promise
      (one.amount, one.invoices) = (item.open, [item.invoice])
      return one
    }
  }

  private static func isSame(_ wanted: [Expected], _ told: [CapturedPromise]) -> Bool {
    guard wanted.count == told.count else { return false }
    var left = told
    for one in wanted {
      guard let place = left.firstIndex(where: { matches(one, $0) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  private static func matches(_ wanted: Expected, _ promise: CapturedPromise) -> Bool {
    let amount = promise.amount.map { "\($0.number) \($0.currency.code)" } ?? "?"
    guard wanted.head == "\(amount) by \(promise.by?.description ?? "?")" else { return false }
    return wanted.invoices.map { $0 == Set(promise.invoices) } ?? true
  }
}
