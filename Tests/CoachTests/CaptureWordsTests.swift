import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026.
struct CaptureWordsTests {
  @Test(
    arguments: [
      ("5000 in by friday", "5000.00 2026-11-27 4471* in"),
      ("11200 in friday", "11200.00 2026-11-27 4471* in"),
      ("11200 arrives friday", "11200.00 2026-11-27 4471* in"),
      ("5000 lands tuesday", "5000.00 2026-11-24 4471* in"),
      ("5000 with you by friday", "5000.00 2026-11-27 4471* in"),
      ("you'll have 5000 on friday", "5000.00 2026-11-27 4471* in"),
      ("11200 on our account by friday", "11200.00 2026-11-27 4471* in"),
      ("11200 in wednesday's run", "11200.00 2026-11-25 4471*"),
      ("11200 by ach friday", "11200.00 2026-11-27 4471* via ach"),
      ("7220.50 by wire on wed", "7220.50 2026-11-25 4471* via wire"),
      ("11200 by credit card today", "11200.00 2026-11-21 4471* via card"),
      ("11200 cheque in the post tomorrow", "11200.00 2026-11-22 4471* via check"),
      ("860 bacs tue", "860.00 2026-11-24 4471* via bacs"),
      ("5000 cash fri", "5000.00 2026-11-27 4471* via cash"),
      ("5000 by wire transfer fri", "5000.00 2026-11-27 4471* via wire"),
      ("pay 4398 in the next run by ach", "7220.50 2026-11-25 4398 via ach"),
    ] as [(String, String)])
  func `the day means sent or in, and how they pay is kept`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("check mailed friday", "? 2026-11-20 via check"),
      ("4471 mailed friday", "11200.00 2026-11-20 4471"),
      ("mailed 4471 and 4398 friday", "18420.50 2026-11-20 4471,4398"),
      ("4471 posted on the 18th", "11200.00 2026-11-18 4471"),
      ("paid 4398 on nov 10", "7220.50 2026-11-10 4398"),
      ("went out tuesday 11200", "11200.00 2026-11-17 4471*"),
      ("sent by ach on friday 11200", "11200.00 2026-11-20 4471* via ach"),
      ("11200 mailed by check on nov 18", "11200.00 2026-11-18 4471* via check"),
      ("check #1042 for 11200 mailed friday", "11200.00 2026-11-20 4471* via check (check #1042)"),
      ("11200 yesterday", "11200.00 2026-11-20 4471*"),
      ("11200 last friday", "11200.00 2026-11-20 4471*"),
      ("11200 two days ago", "11200.00 2026-11-19 4471*"),
      ("just hit send on the wire an hour ago", "? 2026-11-21 via wire"),
      ("sent 2026-11-01 11200", "11200.00 2026-11-01 4471*"),
      ("4471 sent by friday", "11200.00 2026-11-27 4471"),
      ("4471 will be mailed friday", "11200.00 2026-11-27 4471"),
      ("sent dec 4", "? 2026-12-04"),
    ] as [(String, String)])
  func `money that has left may have its day in the past`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 2026-11-01", "! 2026-11-01@7"),
      ("11200 nov 15", "! nov 15@7"),
      ("11200 oct 2", "! oct 2@7"),
      ("sent 2026-10-01 11200", "! 2026-10-01@6"),
      ("11200 in by nov 18", "! nov 18@13"),
      ("in by yesterday 500", "! yesterday@7"),
    ] as [(String, String)])
  func `other days in the past are named`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 once Tom signs", "11200.00 ? 4471* (once Tom signs)"),
      ("11200 fri once Tom signs", "11200.00 2026-11-27 4471* (once Tom signs)"),
      ("once Tom signs, 11200 fri", "11200.00 2026-11-27 4471* (once Tom signs)"),
      ("5000 fri if the county pays", "5000.00 2026-11-27 4471* (if the county pays)"),
      ("5000 fri, pending approval", "5000.00 2026-11-27 4471* (pending approval)"),
      ("5000 when the county pays on friday", "5000.00 2026-11-27 4471* (when the county pays)"),
      ("5000 as soon as Tom signs", "5000.00 ? 4471* (as soon as Tom signs)"),
      ("PO 8812 5000 friday", "5000.00 2026-11-27 4471* (PO 8812)"),
      ("5000 for the C-41 order friday", "5000.00 2026-11-27 4471* (C-41)"),
      ("we can settle the primer bill on dec 4", "? 2026-12-04 (primer)"),
      ("plan is to send the powder coat money wed", "? 2026-11-25 (powder coat)"),
      ("lab will BACS 860 on tuesday", "860.00 2026-11-24 4471* via bacs (lab)"),
    ] as [(String, String)])
  func `words of no number are kept with the promise`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("will pay 4471 this friday", "11200.00 2026-11-27 4471"),
      ("says she'll wire 11,200 tomorrow morning", "11200.00 2026-11-22 4471* via wire"),
      ("you'll have your money by the 30th", "? 2026-11-30 in"),
      ("check goes in the mail on monday", "? 2026-11-23 via check"),
      ("going to ACH both invoices next tuesday", "18420.50 2026-11-24 4471,4398 via ach"),
      ("cheque will be posted wednesday, he says", "? 2026-11-25 via check"),
      ("i'm paying it the day after tomorrow", "? 2026-11-23"),
      ("gonna transfer the full amt on the 15th", "18420.50 2026-12-15 4471,4398 via transfer all"),
      (
        "she will release the whole balance first thing monday", "18420.50 2026-11-23 4471,4398 all"
      ),
      ("count on it for next friday, all of it", "18420.50 2026-11-27 4471,4398 all"),
      ("ok ok, ill pay it by end of day tomorrow", "? 2026-11-22"),
      ("expect 5k from us a week from today", "5000.00 2026-11-28 4471*"),
      ("says put her down for the tenth, in full", "18420.50 2026-12-10 4471,4398 all"),
      ("we'd pay 5k friday", "5000.00 2026-11-27 4471*"),
      ("no later than friday 5000", "5000.00 2026-11-27 4471*"),
    ] as [(String, String)])
  func `what people say on the phone is read through its noise`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("can't pay 11200 friday", "! can't@1"),
      ("will not pay 11200", "! not@6"),
      ("never", "! never@1"),
    ] as [(String, String)])
  func `a refusal is no promise`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("11200 blah", "! blah@7"),
      ("hello there", "! hello@1"),
      ("5000 for what", "! what@10"),
      ("11200 asap", "! asap@7"),
      ("can do half now, half later", "! later@23"),
      ("💸", "! 💸@1"),
    ] as [(String, String)])
  func `a word that stands in the way is named with its place`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }
}
