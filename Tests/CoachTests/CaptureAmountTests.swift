import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026.
struct CaptureAmountTests {
  @Test(
    arguments: [
      ("11200 fri", "11200.00 2026-11-27 4471*"),
      ("fri 11200", "11200.00 2026-11-27 4471*"),
      ("11.2k tomorrow", "11200.00 2026-11-22 4471*"),
      ("$3500.- fri", "3500.00 2026-11-27 4471*"),
      ("5000$ fri", "5000.00 2026-11-27 4471*"),
      ("US$5000 fri", "5000.00 2026-11-27 4471*"),
      ("5000 dollars fri", "5000.00 2026-11-27 4471*"),
      ("5000 bucks fri", "5000.00 2026-11-27 4471*"),
      ("5000 usd fri", "5000.00 2026-11-27 4471*"),
      ("USD 5000 fri", "5000.00 2026-11-27 4471*"),
      ("USD5000 fri", "5000.00 2026-11-27 4471*"),
      ("$11.2k fri", "11200.00 2026-11-27 4471*"),
      ("$1.5k fri", "1500.00 2026-11-27 4471*"),
      ("0.5k fri", "500.00 2026-11-27 4471*"),
      ("1.2m fri", "1200000.00 2026-11-27 4471,4398*"),
      ("1,000,000 fri", "1000000.00 2026-11-27 4471,4398*"),
      ("1.000.000 fri", "1000000.00 2026-11-27 4471,4398*"),
      ("1.200,50 fri", "1200.50 2026-11-27 4471*"),
      ("1'200.50 fri", "1200.50 2026-11-27 4471*"),
      ("5,000 fri", "5000.00 2026-11-27 4471*"),
      ("5,000.5 fri", "5000.50 2026-11-27 4471*"),
      ("5000.00 fri", "5000.00 2026-11-27 4471*"),
      ("2 hundred fri", "200.00 2026-11-27 4471*"),
      ("ten grand fri", "10000.00 2026-11-27 4471*"),
      ("5 grand fri", "5000.00 2026-11-27 4471*"),
      ("five thousand friday", "5000.00 2026-11-27 4471*"),
      ("fifty dollars fri", "50.00 2026-11-27 4471*"),
      ("7220.50 fri", "7220.50 2026-11-27 4471*"),
      ("20000 fri", "20000.00 2026-11-27 4471,4398*"),
      ("10000000000 fri", "10000000000.00 2026-11-27 4471,4398*"),
      ("half of 11200 fri", "5600.00 2026-11-27 4471*"),
      ("11200", "11200.00 ? 4471*"),
    ] as [(String, String)])
  func `amounts are read as they are typed`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("€5000 fri", "5000.00 2026-11-27 EUR"), ("5000 EUR fri", "5000.00 2026-11-27 EUR"),
      ("£500 fri", "500.00 2026-11-27 GBP"), ("C$500 fri", "500.00 2026-11-27 CAD"),
      ("500 canadian dollars fri", "500.00 2026-11-27 CAD"),
    ] as [(String, String)])
  func `where any currency is taken, one in which nothing is open is laid against nothing`(
    typed: String, expected: String
  ) {
    var book = saturday
    book.takesAnyCurrency = true
    #expect(told(Capture.promise(typed, in: book)) == expected)
  }

  @Test(
    arguments: [
      ("about 5000 fri", "5000.00 2026-11-27 4471* (about)"),
      ("~5000 fri", "5000.00 2026-11-27 4471* (~)"),
      ("up to 5000 fri", "5000.00 2026-11-27 4471* (up to)"),
      ("at least 5000 by friday", "5000.00 2026-11-27 4471* (at least)"),
      ("no more than 5000 fri", "5000.00 2026-11-27 4471* (no more than)"),
      ("maybe 5k friday", "5000.00 2026-11-27 4471* (maybe)"),
    ] as [(String, String)])
  func `a bound stays beside its amount`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("all by the 30th", "18420.50 2026-11-30 4471,4398 all"),
      ("all", "18420.50 ? 4471,4398 all"),
      ("the lot friday", "18420.50 2026-11-27 4471,4398 all"),
      ("in full friday", "18420.50 2026-11-27 4471,4398 all"),
      ("the rest friday", "18420.50 2026-11-27 4471,4398 all"),
      ("half on tuesday", "9210.25 2026-11-24 4471*"),
      ("50% friday", "9210.25 2026-11-27 4471*"),
      ("100% fri", "18420.50 2026-11-27 4471,4398 all"),
      ("a third friday", "6140.17 2026-11-27 4471*"),
      ("two thirds fri", "12280.33 2026-11-27 4471,4398*"),
      ("¾ fri", "13815.38 2026-11-27 4471,4398*"),
      ("a quarter fri", "4605.13 2026-11-27 4471*"),
      ("1/2 of it fri", "9210.25 2026-11-27 4471*"),
      ("3/4 of 4471 fri", "8400.00 2026-11-27 4471"),
      ("half of 4471 friday", "5600.00 2026-11-27 4471"),
      ("all of 4471 friday", "11200.00 2026-11-27 4471"),
      ("4471 in full friday", "11200.00 2026-11-27 4471"),
      ("11200 in full friday", "11200.00 2026-11-27 4471*"),
      ("the whole 11,200 fri", "11200.00 2026-11-27 4471*"),
      ("balance of 7220.50 mon", "7220.50 2026-11-23 4471*"),
      ("both by friday", "18420.50 2026-11-27 4471,4398"),
      ("oldest fri", "11200.00 2026-11-27 4471"),
      ("the oldest invoice fri", "11200.00 2026-11-27 4471"),
    ] as [(String, String)])
  func `parts of what is open become amounts`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("1,20 fri", "! 1,20@1"),
      ("1200,50 fri", "! 1200,50@1"),
      ("1.234 fri", "! 1.234@1"),
      ("1,00,000 fri", "! 1,00,000@1"),
      (".50 fri", "! .50@1"),
      ("0 fri", "! 0@1"),
      ("-500 fri", "! -500@1"),
      ("5m fri", "! 5m@1"),
      ("€5000 fri", "! €5000@1"),
      ("£500 fri", "! £500@1"),
      ("€5000 on 4471 fri", "! €5000@1"),
      ("5000 EUR fri for 4471", "! 5000 EUR@1"),
      ("11 200 fri", "! 11 200@1"),
      ("11200 5000 fri", "! 5000@7"),
      ("11200 by 30", "! 30@10"),
      ("in 6", "! 6@4"),
      ("6000 in 6", "! 6@9"),
      ("all three fri", "! all three@1"),
      ("5x00 fri", "! 5x00@1"),
      ("10000000000.01 fri", "! …0001@1"),
      ("500000000000 fri", "! 500000000000@1"),
      ("99999999999999999999 fri", "! …9999@1"),
      ("4111111111111111 fri", "! …1111@1"),
      ("11200 20261127", "! 20261127@7"),
    ] as [(String, String)])
  func `what is no amount is named`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }
}
