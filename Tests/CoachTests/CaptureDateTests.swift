import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026.
struct CaptureDateTests {
  @Test(
    arguments: [
      ("3500 12/11", "3500.00 2026-12-11 4471*"),
      ("11200 30/11", "11200.00 2026-11-30 4471*"),
      ("11200 12/11/26", "11200.00 2026-12-11 4471*"),
      ("11200 12/1/2026", "11200.00 2026-12-01 4471*"),
      ("11200 12-1", "11200.00 2026-12-01 4471*"),
      ("11200 2026-12-04", "11200.00 2026-12-04 4471*"),
      ("11200 2026/12/01", "11200.00 2026-12-01 4471*"),
      ("11200 dec 4, 2026", "11200.00 2026-12-04 4471*"),
      ("10k by nov 30 2026", "10000.00 2026-11-30 4471*"),
      ("11200 12 dec 26", "11200.00 2026-12-12 4471*"),
      ("11200 dec 4 '26", "11200.00 2026-12-04 4471*"),
      ("11200 1st", "11200.00 2026-12-01 4471*"),
      ("11200 the 1st of december", "11200.00 2026-12-01 4471*"),
      ("11200 december the 1st", "11200.00 2026-12-01 4471*"),
      ("11200 first of december", "11200.00 2026-12-01 4471*"),
      ("11200 dec. 1", "11200.00 2026-12-01 4471*"),
      ("11200 dec-1", "11200.00 2026-12-01 4471*"),
      ("4dec 5000", "5000.00 2026-12-04 4471*"),
      ("12 dec 5000", "5000.00 2026-12-12 4471*"),
      ("11200 30th of november", "11200.00 2026-11-30 4471*"),
      ("11200 on the 31st", "11200.00 2026-12-31 4471*"),
      ("11200 the fifteenth", "11200.00 2026-12-15 4471*"),
      ("11200 by the third", "11200.00 2026-12-03 4471*"),
      ("11200 july 4th", "11200.00 2027-07-04 4471*"),
      ("11200 thu 26 nov", "11200.00 2026-11-26 4471*"),
      ("11200 friday, 27 nov", "11200.00 2026-11-27 4471*"),
      ("11200 friday the 27th", "11200.00 2026-11-27 4471*"),
      ("11200 feb 29 2028", "11200.00 2028-02-29 4471*"),
    ] as [(String, String)])
  func `dates are read in every common shape`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 eom", "11200.00 2026-11-30 4471*"),
      ("11200 month end", "11200.00 2026-11-30 4471*"),
      ("11200 end nov", "11200.00 2026-11-30 4471*"),
      ("11200 end of december", "11200.00 2026-12-31 4471*"),
      ("11200 end of next month", "11200.00 2026-12-31 4471*"),
      ("11200 eow", "11200.00 2026-11-27 4471*"),
      ("11200 end of next week", "11200.00 2026-11-27 4471*"),
      ("11200 eoy", "11200.00 2026-12-31 4471*"),
      ("11200 eoq", "11200.00 2026-12-31 4471*"),
      ("end of quarter 5000", "5000.00 2026-12-31 4471*"),
      ("11200 mid december", "11200.00 2026-12-15 4471*"),
      ("11200 mid month", "11200.00 2026-12-15 4471*"),
    ] as [(String, String)])
  func `ends and middles are days`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 thanksgiving", "11200.00 2026-11-26 4471*"),
      (
        "11200 after thanksgiving", "11200.00 2026-11-27 4471* or 11200.00 2026-11-30 4471*"
      ),
      ("11200 day after thanksgiving", "11200.00 2026-11-27 4471*"),
      ("11200 a week after thanksgiving", "11200.00 2026-12-03 4471*"),
      ("promises 7220.50 before thanksgiving", "7220.50 2026-11-26 4471*"),
      ("11200 black friday", "11200.00 2026-11-27 4471*"),
      ("11200 xmas", "11200.00 2026-12-25 4471*"),
      ("11200 christmas eve", "11200.00 2026-12-24 4471*"),
      ("11200 3 days before christmas", "11200.00 2026-12-22 4471*"),
      ("11200 new year's eve", "11200.00 2026-12-31 4471*"),
      ("11200 new year's day", "11200.00 2027-01-01 4471*"),
      ("11200 good friday", "11200.00 2027-03-26 4471*"),
      ("11200 easter monday", "11200.00 2027-03-29 4471*"),
      ("11200 labor day", "11200.00 2027-09-06 4471*"),
    ] as [(String, String)])
  func `holidays are days`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 net 30", "! net@7"),
      ("11200 soon", "! soon@7"),
      ("11200 nov 31", "! nov 31@7"),
      ("11200 feb 29", "! feb 29@7"),
      ("11200 13/13", "! 13/13@7"),
      ("12/34 fri", "! 12/34@1"),
      ("11200 friday the 13th", "! friday the 13th@7"),
      ("11200 12/11/62", "! 12/11/62@7"),
      ("11200 2031-01-01", "! 2031-01-01@7"),
    ] as [(String, String)])
  func `a time that is no day is named`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("next week", "2026-11-23", "2026-11-27"), ("this weekend", "2026-11-21", "2026-11-22"),
      ("next month", "2026-12-01", "2026-12-31"), ("december", "2026-12-01", "2026-12-31"),
      ("late jan", "2027-01-21", "2027-01-31"), ("early december", "2026-12-01", "2026-12-10"),
      ("beginning of january", "2027-01-01", "2027-01-10"),
      ("first week of december", "2026-12-01", "2026-12-07"),
      ("in a few days", "2026-11-24", "2026-11-26"),
      ("in a couple of weeks", "2026-12-05", "2026-12-12"),
      ("2-3 days", "2026-11-23", "2026-11-24"),
      ("in a day or two", "2026-11-22", "2026-11-23"),
      ("between mon and fri", "2026-11-23", "2026-11-27"),
      ("the week of dec 7", "2026-12-07", "2026-12-11"),
    ] as [(String, String, String)])
  func `a stretch of days is asked about by its two ends`(
    typed: String, first: String, last: String
  ) {
    #expect(
      told(Capture.promise("11200 \(typed)", in: saturday))
        == "11200.00 \(first) 4471* or 11200.00 \(last) 4471*")
  }

  @Test(
    arguments: [
      ("PROMISE 11200 FRI", "11200.00 2026-11-27 4471*"),
      ("/promise 11200 fri", "11200.00 2026-11-27 4471*"),
      ("  11200   fri  ", "11200.00 2026-11-27 4471*"),
      ("11200, fri.", "11200.00 2026-11-27 4471*"),
      ("11200 fri!!", "11200.00 2026-11-27 4471*"),
      (#"(11200) "fri""#, "11200.00 2026-11-27 4471*"),
      ("11200—fri", "11200.00 2026-11-27 4471*"),
      ("11200 – fri", "11200.00 2026-11-27 4471*"),
    ] as [(String, String)])
  func `punctuation and blanks change nothing`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }
}
