import Accounts
import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026, with 420.50 to their credit.
struct CaptureCreditTests {
  private let credited: CaptureContext = {
    var context = saturday
    context.credits = [Money(minorUnits: -42_050, currency: .usd)]
    if let yen = Currency("JPY") { context.credits.append(Money(minorUnits: -99, currency: yen)) }
    return context
  }()

  @Test(
    arguments: [
      ("everything fri", "18000.00 2026-11-27 4471,4398 all"),
      ("half fri", "9000.00 2026-11-27 4471*"),
      ("half fri and the rest mon", "9000.00 2026-11-27 4471* | 9000.00 2026-11-23 4471,4398"),
      (
        "5k friday and the rest on the 15th",
        "5000.00 2026-11-27 4471* | 13000.00 2026-12-15 4471,4398"
      ),
      ("4471 fri", "11200.00 2026-11-27 4471"),
      ("both fri", "18420.50 2026-11-27 4471,4398"),
      ("half of 4471 fri", "5600.00 2026-11-27 4471"),
    ] as [(String, String)])
  func `a credit counts against the whole, and never against a named invoice`(
    typed: String, expected: String
  ) {
    #expect(told(Capture.promise(typed, in: credited)) == expected)
  }

  @Test func `where the credits cover what is open, nothing is promised in its name`() {
    var context = saturday
    context.credits = [Money(minorUnits: -1_900_000, currency: .usd)]
    #expect(told(Capture.promise("everything fri", in: context)) == "! everything@1")
  }

  @Test(
    arguments: [
      ("500 for 9999", "9999", "4471, 4398"), ("500 fri for 4472", "4472", "4471, 4398"),
      ("500 against 4389 fri", "4389", "4398, 4471"),
      ("500 for RE-2211 fri", "RE-2211", "4471, 4398"),
    ] as [(String, String, String)])
  func `an invoice that is not open is named with the open ones, the likest first`(
    typed: String, word: String, open: String
  ) {
    guard case .notUnderstood(let found, _, let message) = Capture.promise(typed, in: saturday)
    else {
      Issue.record("understood: \(told(Capture.promise(typed, in: saturday)))")
      return
    }
    #expect(found == word && message == "no such invoice is open; open are \(open)")
  }

  @Test func `where nothing is known to be open, what a payment is for is taken as typed`() {
    var context = saturday
    context.open = []
    #expect(told(Capture.promise("sent 500 for 9999", in: context)) == "500.00 ? 9999")
  }

  @Test(
    arguments: [
      ("5000 25.11.", Company.DateOrder.us, "11/25 or 2026-11-25"),
      ("5000 by 12.4", .us, "4/12 or 2027-04-12"),
      ("5000 on 25.11", .intl, "25/11 or 2026-11-25"),
    ] as [(String, Company.DateOrder, String)])
  func `a second amount that looks like a day is told how a day is written`(
    typed: String, order: Company.DateOrder, written: String
  ) {
    var context = saturday
    context.dates = order
    guard case .notUnderstood(_, _, let message) = Capture.promise(typed, in: context) else {
      Issue.record("understood: \(told(Capture.promise(typed, in: context)))")
      return
    }
    #expect(message.hasSuffix("for the day write \(written)"), "\(message)")
  }
}
