import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026.
struct CaptureDayTests {
  @Test(
    arguments: [
      ("11200 weds", "11200.00 2026-11-25 4471*"),
      ("11200 thurs", "11200.00 2026-11-26 4471*"),
      ("11200 tues", "11200.00 2026-11-24 4471*"),
      ("11200 sat", "11200.00 2026-11-28 4471*"),
      ("11200 this sat", "11200.00 2026-11-28 4471*"),
      ("11200 coming monday", "11200.00 2026-11-23 4471*"),
      ("11200 this coming monday", "11200.00 2026-11-23 4471*"),
      ("next friday", "? 2026-11-27"),
      ("11200 next friday", "11200.00 2026-11-27 4471*"),
      ("11200 next sunday", "11200.00 2026-11-22 4471* or 11200.00 2026-11-29 4471*"),
      ("11200 friday week", "11200.00 2026-12-04 4471*"),
      ("11200 a week friday", "11200.00 2026-12-04 4471*"),
      ("11200 week on friday", "11200.00 2026-12-04 4471*"),
      ("11200 a week from friday", "11200.00 2026-12-04 4471*"),
      ("11200 following friday", "11200.00 2026-11-27 4471*"),
      ("11200 friday next week", "11200.00 2026-11-27 4471*"),
      ("11200 next week monday", "11200.00 2026-11-23 4471*"),
      ("11200 the friday after thanksgiving", "11200.00 2026-11-27 4471*"),
      ("11200 the monday after thanksgiving", "11200.00 2026-11-30 4471*"),
      ("11200 friday before christmas", "11200.00 2026-12-18 4471*"),
    ] as [(String, String)])
  func `weekdays are the next ones after today`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 firday", "11200.00 2026-11-27 4471*"),
      ("11200 tuseday", "11200.00 2026-11-24 4471*"),
      ("11200 wednsday", "11200.00 2026-11-25 4471*"),
      ("11200 saterday", "11200.00 2026-11-28 4471*"),
      ("11200 tommorow", "11200.00 2026-11-22 4471*"),
      ("11200 septembr 5", "11200.00 2027-09-05 4471*"),
      ("11200 thanksgivng", "11200.00 2026-11-26 4471*"),
      ("11200 munday", "! munday@7"),
      ("11200 thuesday", "! thuesday@7"),
    ] as [(String, String)])
  func `a wrong letter in a name is forgiven when one name is near`(typed: String, expected: String)
  {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 today", "11200.00 2026-11-21 4471*"),
      ("11200 tonight", "11200.00 2026-11-21 4471*"),
      ("11200 by cob", "11200.00 2026-11-21 4471*"),
      ("11200 tmrw", "11200.00 2026-11-22 4471*"),
      ("11200 overmorrow", "11200.00 2026-11-23 4471*"),
      ("11200 day after tomorrow", "11200.00 2026-11-23 4471*"),
      ("11200 in 3 days", "11200.00 2026-11-24 4471*"),
      ("11200 10 days", "11200.00 2026-12-01 4471*"),
      ("11200 3d", "11200.00 2026-11-24 4471*"),
      ("11200 2w", "11200.00 2026-12-05 4471*"),
      ("11200 3 working days", "11200.00 2026-11-25 4471*"),
      ("11200 5 business days", "11200.00 2026-11-30 4471*"),
      ("11200 in a fortnight", "11200.00 2026-12-05 4471*"),
      ("11200 in two months", "11200.00 2027-01-21 4471*"),
      ("5000 in 3 weeks from friday", "5000.00 2026-12-18 4471*"),
      ("5000 2 weeks from friday", "5000.00 2026-12-11 4471*"),
      ("5000 in 2 weeks on friday", "5000.00 2026-12-11 4471*"),
      ("11200 a week from today", "11200.00 2026-11-28 4471*"),
      ("11200 in a week's time", "11200.00 2026-11-28 4471*"),
      ("5k tom", "5000.00 2026-11-22 4471*"),
      ("11200 wednesday's run", "11200.00 2026-11-25 4471*"),
      ("5k the run after next", "5000.00 2026-12-02 4471*"),
    ] as [(String, String)])
  func `days near today have names and distances`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 fri afternoon", "11200.00 2026-11-27 4471*"),
      ("11200 fri 3pm", "11200.00 2026-11-27 4471*"),
      ("11200 friday at 10:30", "11200.00 2026-11-27 4471*"),
      ("11200 by 3pm friday", "11200.00 2026-11-27 4471*"),
      ("11200 by eod friday", "11200.00 2026-11-27 4471*"),
      ("11200 first thing monday", "11200.00 2026-11-23 4471*"),
      ("11200 by end of business tuesday", "11200.00 2026-11-24 4471*"),
    ] as [(String, String)])
  func `times of day change nothing about a promise`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }
}
