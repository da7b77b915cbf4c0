import Coach
import Testing

/// Told as in `CaptureTelling.swift`, on Saturday 21 November 2026.
struct CaptureInvoiceTests {
  @Test(
    arguments: [
      ("4471", "11200.00 ? 4471"),
      ("4471 fri", "11200.00 2026-11-27 4471"),
      ("friday 4471", "11200.00 2026-11-27 4471"),
      ("4471 end of month", "11200.00 2026-11-30 4471"),
      ("4398 next run", "7220.50 2026-11-25 4398"),
      ("#4471 fri", "11200.00 2026-11-27 4471"),
      ("inv 4471 fri", "11200.00 2026-11-27 4471"),
      ("inv 471 fri", "11200.00 2026-11-27 4471"),
      ("inv4471 fri", "11200.00 2026-11-27 4471"),
      ("INV-4471 fri", "11200.00 2026-11-27 4471"),
      ("inv no. 4471 fri", "11200.00 2026-11-27 4471"),
      ("no. 4471 fri", "11200.00 2026-11-27 4471"),
      ("4471: fri", "11200.00 2026-11-27 4471"),
      ("4471 and 4398 fri", "18420.50 2026-11-27 4471,4398"),
      ("4471 4398 fri", "18420.50 2026-11-27 4471,4398"),
      ("4471,4398 fri", "18420.50 2026-11-27 4471,4398"),
      ("4471/4398 fri", "18420.50 2026-11-27 4471,4398"),
      ("4398 then 4471 fri", "18420.50 2026-11-27 4398,4471"),
      ("invoices 4471 & 4398 fri", "18420.50 2026-11-27 4471,4398"),
      ("both 4471 and 4398 fri", "18420.50 2026-11-27 4471,4398"),
      ("$5,000 against 4471 on dec 4", "5000.00 2026-12-04 4471"),
      ("5000 on 4471 fri", "5000.00 2026-11-27 4471"),
      ("fri 5000 for 4471", "5000.00 2026-11-27 4471"),
      ("11200 fri 4471", "11200.00 2026-11-27 4471"),
      ("4471 11200 fri", "11200.00 2026-11-27 4471"),
      ("$4471 fri", "4471.00 2026-11-27 4471*"),
      ("4471.00 fri", "4471.00 2026-11-27 4471*"),
    ] as [(String, String)])
  func `open invoices are known by their names`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(
    arguments: [
      ("inv 4472 fri", "! inv 4472@1"),
      ("#9999 fri", "! #9999@1"),
      ("11200 or 4471 fri", "! or@7"),
    ] as [(String, String)])
  func `an invoice that is not open is named`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }
}
