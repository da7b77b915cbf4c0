import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026.
struct CaptureSeveralTests {
  @Test(
    arguments: [
      (
        "5k friday and the rest on the 15th",
        "5000.00 2026-11-27 4471* | 13420.50 2026-12-15 4471,4398"
      ),
      (
        "fri 5k and the rest on the 15th",
        "5000.00 2026-11-27 4471* | 13420.50 2026-12-15 4471,4398"
      ),
      ("5k now and the rest friday", "5000.00 2026-11-21 4471* | 13420.50 2026-11-27 4471,4398"),
      ("4471 fri, 4398 mon", "11200.00 2026-11-27 4471 | 7220.50 2026-11-23 4398"),
      ("4471 friday 4398 monday", "11200.00 2026-11-27 4471 | 7220.50 2026-11-23 4398"),
      ("fri 4471, mon 4398", "11200.00 2026-11-27 4471 | 7220.50 2026-11-23 4398"),
      ("4471 fri and the rest on the 15th", "11200.00 2026-11-27 4471 | 7220.50 2026-12-15 4398"),
      ("4471 and the rest fri", "11200.00 2026-11-27 4471 | 7220.50 2026-11-27 4398"),
      ("4471 fri, the other one mon", "11200.00 2026-11-27 4471 | 7220.50 2026-11-23 4398"),
      ("4471 fri and 4398", "11200.00 2026-11-27 4471 | 7220.50 ? 4398"),
      (
        "4471 mon, 4398 tue, 500 wed",
        "11200.00 2026-11-23 4471 | 7220.50 2026-11-24 4398 | 500.00 2026-11-25"
      ),
      (
        "5000 for 4471 and 2000 for 4398 on friday",
        "5000.00 2026-11-27 4471 | 2000.00 2026-11-27 4398"
      ),
      ("4471=5000, 4398=2000 fri", "5000.00 2026-11-27 4471 | 2000.00 2026-11-27 4398"),
      ("fri 5000 and 4398", "5000.00 2026-11-27 4398"),
      (
        "half friday, the other half the following friday",
        "9210.25 2026-11-27 4471* | 9210.25 2026-12-04 4471,4398"
      ),
      (
        "half friday and half a week later",
        "9210.25 2026-11-27 4471* | 9210.25 2026-12-04 4471,4398*"
      ),
      (
        "half fri; half of the rest in a week",
        "9210.25 2026-11-27 4471* | 4605.13 2026-11-28 4471,4398*"
      ),
      (
        "third fri, a third in 2 weeks, the rest eom",
        "6140.17 2026-11-27 4471* | 6140.17 2026-12-05 4471,4398* | 6140.16 2026-11-30 4398"
      ),
      (
        "first half friday, other half after the holidays",
        "9210.25 2026-11-27 4471* | 9210.25 2027-01-02 4471,4398 or "
          + "9210.25 2026-11-27 4471* | 9210.25 2027-01-04 4471,4398"
      ),
      (
        "sent 600 friday and the rest monday",
        "600.00 2026-11-20 4471* | 17820.50 2026-11-23 4471,4398"
      ),
      (
        "5k on 4471 friday and the rest on the 15th",
        "5000.00 2026-11-27 4471 | 6200.00 2026-12-15 4471"
      ),
      ("paid 600, remaining 260 on the 5th", "600.00 ? 4471* | 260.00 2026-12-05 4471*"),
    ] as [(String, String)])
  func `a line may hold several promises`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      (
        "1500 on the 1st and 15th",
        "1500.00 2026-12-01 4471* | 1500.00 2026-12-15 4471* or 750.00 2026-12-01 4471* | 750.00 2026-12-15 4471*"
      ),
      ("11200 fri or mon", "11200.00 2026-11-27 4471* or 11200.00 2026-11-23 4471*"),
      ("5k or 6k fri", "5000.00 2026-11-27 4471* or 6000.00 2026-11-27 4471*"),
      ("11200 the 21st", "11200.00 2026-11-21 4471* or 11200.00 2026-12-21 4471*"),
      (
        "paid 600 friday and 400 monday",
        "600.00 2026-11-20 4471* | 400.00 2026-11-23 4471* or 600.00 2026-11-20 4471* | 400.00 2026-11-16 4471*"
      ),
    ] as [(String, String)])
  func `two readings come back as both`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 fri mon", "! mon@11"),
      ("11200 mon-fri", "! fri@11"),
      ("5 dec 4", "! 5 dec 4@1"),
      ("mon 27 nov 5000", "! mon 27 nov@1"),
      ("fri or", "! or@5"),
    ] as [(String, String)])
  func `what does not fit together is named`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }
}
