import Accounts
import Testing
import Texts

@Suite struct PlainTests {
  @Test(arguments: [
    "2026-2-1", "2026-02-30", "2026-02-01 ", "0000-01-01", "２０26-02-01", "", "2026/02/01",
  ])
  func `what is no ISO date is no day`(text: String) { #expect(Day(iso: text) == nil) }

  @Test(
    arguments: [
      ("1200.50 USD", 120_050), ("1200 USD", 120_000), ("0.05 USD", 5), ("184000 JPY", 184_000),
      ("1.250 KWD", 1250), ("-312.40 USD", -31_240), ("1200.5 USD", nil), ("1,200.50 USD", nil),
      ("1.5 JPY", nil), ("1200.50", nil), ("1200.50  USD", nil), (".50 USD", nil), ("5. USD", nil),
      ("99999999999999999999 USD", nil), ("10000000000.01 USD", nil), ("- USD", nil),
    ] as [(String, Int?)])
  func `an amount has its currency's decimals or none`(text: String, units: Int?) {
    #expect(Money(plain: text)?.minorUnits == units)
  }

  @Test func `a moment is a date and a time`() {
    #expect(Moment(iso: "2026-11-23 10:42")?.description == "2026-11-23 10:42")
    #expect(Moment(iso: "2026-11-23 24:00") == nil)
    #expect(Moment(iso: "2026-11-23T10:42") == nil)
  }
}
