import Accounts
import Coach
import Testing

struct CapturePlanTests {
  @Test(
    arguments: [
      ("6000 in 6 from 15 jan", 6, "1000.00", "1000.00", "2027-01-15", "2027-06-15"),
      ("1000 a month from january, six times", 6, "1000.00", "1000.00", "2027-01-01", "2027-06-01"),
      (
        "1000 monthly for 6 months from 31 jan", 6, "1000.00", "1000.00", "2027-01-31", "2027-06-30"
      ),
      ("1000 in 3 from dec 1", 3, "333.33", "333.34", "2026-12-01", "2027-02-01"),
      ("all in 3 from dec 1", 3, "6140.16", "6140.18", "2026-12-01", "2027-02-01"),
      ("half in 3 from dec 1", 3, "3070.08", "3070.09", "2026-12-01", "2027-02-01"),
      ("500 a week from friday, 4 times", 4, "500.00", "500.00", "2026-11-27", "2026-12-18"),
      ("3 payments of 1000 from dec 1", 3, "1000.00", "1000.00", "2026-12-01", "2027-02-01"),
      ("6 x 1000 from 15 jan", 6, "1000.00", "1000.00", "2027-01-15", "2027-06-15"),
      (
        "6000 in 6 monthly instalments starting 15 jan", 6, "1000.00", "1000.00", "2027-01-15",
        "2027-06-15"
      ),
      ("6000 over 6 months from jan", 6, "1000.00", "1000.00", "2027-01-01", "2027-06-01"),
      ("5000 over 2 weeks from friday", 2, "2500.00", "2500.00", "2026-11-27", "2026-12-04"),
      ("4471 in 4 from dec 1", 4, "2800.00", "2800.00", "2026-12-01", "2027-03-01"),
    ] as [(String, Int, String, String, String, String)])
  func `a plan is a promise for each part`(
    typed: String, count: Int, first: String, last: String, from: String, until: String
  ) {
    guard case .understood(let parts) = Capture.plan(typed, in: saturday) else {
      Issue.record("no plan: \(typed)")
      return
    }
    #expect(parts.count == count)
    #expect(parts.first?.amount?.number == first)
    #expect(parts.last?.amount?.number == last)
    #expect(parts.first?.by?.description == from)
    #expect(parts.last?.by?.description == until)
    // Where a promise is typed a plan is understood as well.
    #expect(Capture.promise(typed, in: saturday) == .understood(parts))
  }

  @Test func `the parts add up to the whole and use the invoices in turn`() {
    guard case .understood(let parts) = Capture.plan("all in 7 from dec 31", in: saturday) else {
      Issue.record("no plan")
      return
    }
    #expect(parts.compactMap(\.amount?.minorUnits).reduce(0, +) == 1_842_050)
    #expect(parts.map(\.invoices).first == ["4471"])
    #expect(parts.map(\.invoices).last == ["4398"])
    #expect(parts.map { $0.by?.description }[2] == "2027-02-28")
  }

  @Test(
    arguments: [
      ("6000 from 15 jan", "how many parts? write it as 6000 in 6 from 15 jan"),
      ("6000 in 6", "from which day? write it as 6000 in 6 from 15 jan"),
      ("in 6 from 15 jan", "no amount is in here; write a plan as 6000 in 6 from 15 jan"),
      ("6000 in 61 from 15 jan", "a plan has 2 to 60 parts; write such a number"),
      ("0.05 in 6 from 15 jan", "the parts would be nothing; write fewer"),
    ] as [(String, String)])
  func `a plan that lacks something says what`(typed: String, expected: String) {
    guard case .notUnderstood(_, _, let message) = Capture.plan(typed, in: saturday) else {
      Issue.record("understood: \(typed)")
      return
    }
    #expect(message == expected)
  }
}
