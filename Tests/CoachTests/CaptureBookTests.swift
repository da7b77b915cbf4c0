import Accounts
import Coach
import Testing

/// Lines whose meaning hangs on the book: its order of dates, its currency, the day it is.
struct CaptureBookTests {
  private let european = CaptureContext(
    today: Day(number: 20_778),
    open: [
      ("A-2210", Money(minorUnits: 250_000, currency: euro), nil),
      ("A-2214", Money(minorUnits: 120_050, currency: euro), nil),
    ],
    currency: euro, dates: .intl, holidays: .euro, decimalComma: true)

  @Test(
    arguments: [
      ("1200,50 fr", "! fr@9"),
      ("1200,50 fri", "1200.50 2026-11-27 A-2210* EUR"),
      ("1.200,50 fri", "1200.50 2026-11-27 A-2210* EUR"),
      ("1.200 fri", "1200.00 2026-11-27 A-2210* EUR"),
      ("1200.50 fri", "1200.50 2026-11-27 A-2210* EUR"),
      ("1,5k fri", "1500.00 2026-11-27 A-2210* EUR"),
      ("1,200 fri", "! 1,200@1"),
      ("1.200.000 fri", "1200000.00 2026-11-27 A-2210,A-2214* EUR"),
      ("€500 4/12", "500.00 2026-12-04 A-2210* EUR"),
      ("500 12/4", "500.00 2027-04-12 A-2210* EUR"),
      ("500 4.12.", "500.00 2026-12-04 A-2210* EUR"),
      ("500 4.12.2026", "500.00 2026-12-04 A-2210* EUR"),
      ("500 12/31", "500.00 2026-12-31 A-2210* EUR"),
      ("500 12/11", "! 12/11@5"),
      ("sent 500 12/11", "500.00 2026-11-12 A-2210* EUR"),
      ("a-2214 fri", "1200.50 2026-11-27 A-2214 EUR"),
      ("2214 fri", "1200.50 2026-11-27 A-2214 EUR"),
      ("inv 14 fri", "1200.50 2026-11-27 A-2214 EUR"),
      ("inv 22 fri", "! inv 22@1"),
      ("both fri", "3700.50 2026-11-27 A-2210,A-2214 EUR"),
      ("$500 fri", "! $500@1"),
      ("$500 on a-2214 fri", "! $500@1"),
    ] as [(String, String)])
  func `a European book reads commas and days its own way`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: european)) == expected)
  }

  @Test(
    arguments: [
      ("¥120,000 fri", "120000 2026-11-27 J1* JPY"), ("120k fri", "120000 2026-11-27 J1* JPY"),
      ("5000 yen fri", "5000 2026-11-27 J1* JPY"), ("half fri", "150001 2026-11-27 J1* JPY"),
      ("5000.50 fri", "! 5000.50@1"), ("5000.0 fri", "! 5000.0@1"),
    ] as [(String, String)])
  func `yen have no decimals`(typed: String, expected: String) throws {
    let yen = try #require(Currency("JPY"))
    let book = CaptureContext(
      today: saturday.today, open: [("J1", Money(minorUnits: 300_001, currency: yen), nil)],
      currency: yen)
    #expect(told(Capture.promise(typed, in: book)) == expected)
  }

  @Test(
    arguments: [
      ("5000 on 77 fri", "5000.00 2026-11-27 77 EUR"), ("€5000 fri", "5000.00 2026-11-27 77* EUR"),
      ("$5000 on 77 fri", "! $5000@1"), ("4471 and 77 fri", "! 4471@1"), ("all fri", "! all@1"),
      ("5000 on 4471 and 77 fri", "! 5000@1"), ("5000 fri", "5000.00 2026-11-27 4471*"),
    ] as [(String, String)])
  func `currencies are never mixed`(typed: String, expected: String) {
    var book = saturday
    book.open.append(("77", Money(minorUnits: 900_000, currency: euro), nil))
    #expect(told(Capture.promise(typed, in: book)) == expected)
  }

  @Test(
    arguments: [
      ("5000 friday", "5000.00 2026-11-27 4471*"), ("5000 this friday", "5000.00 2026-11-27 4471*"),
      ("5000 next friday", "5000.00 2026-11-27 4471* or 5000.00 2026-12-04 4471*"),
      ("5000 next tuesday", "5000.00 2026-11-24 4471* or 5000.00 2026-12-01 4471*"),
      ("5000 next monday", "5000.00 2026-11-30 4471*"),
      ("5000 monday", "5000.00 2026-11-30 4471*"),
      ("5000 following friday", "5000.00 2026-11-27 4471* or 5000.00 2026-12-04 4471*"),
      ("5000 friday after next", "5000.00 2026-12-04 4471* or 5000.00 2026-12-11 4471*"),
      ("5000 eow", "5000.00 2026-11-27 4471*"),
      ("5000 end of next week", "5000.00 2026-12-04 4471*"),
    ] as [(String, String)])
  func `on a Monday this week and the next lie apart`(typed: String, expected: String) {
    var book = saturday
    book.today = Day(number: 20_780)
    #expect(told(Capture.promise(typed, in: book)) == expected)
  }

  @Test func `a card without a pay run is asked for the day`() {
    var book = saturday
    book.pays = nil
    guard case .notUnderstood(let word, 6, let message) = Capture.promise("4398 next run", in: book)
    else {
      Issue.record("a run without a day was understood")
      return
    }
    #expect(word == "next run")
    #expect(message == "the day of their pay run is not known; write the day, such as wed")
  }

  @Test func `with nothing open an amount and an invoice are taken as typed`() {
    let empty = CaptureContext(today: saturday.today)
    #expect(told(Capture.promise("5000 fri", in: empty)) == "5000.00 2026-11-27")
    #expect(told(Capture.promise("inv 4471 fri", in: empty)) == "? 2026-11-27 4471")
    #expect(told(Capture.promise("all fri", in: empty)) == "! all@1")
  }

  @Test func `credits are passed over`() {
    var book = saturday
    book.open.insert(("CN1", Money(minorUnits: -50_000, currency: .usd), nil), at: 0)
    #expect(told(Capture.promise("all fri", in: book)) == "18420.50 2026-11-27 4471,4398 all")
    #expect(told(Capture.promise("500 fri", in: book)) == "500.00 2026-11-27 4471*")
  }

  @Test func `the echo names weekday, full date and holiday`() {
    guard case .understood(let promises) = Capture.promise("5000 fri by ach", in: saturday) else {
      Issue.record("not understood")
      return
    }
    #expect(
      promises.map { Capture.echo($0, in: saturday) } == [
        "5,000.00 USD sent by Fri 27 Nov 2026 (day after Thanksgiving) for 4471, oldest first by ach"
      ])
  }
}

private let euro = Money(minorUnits: 0, currency: Currency("EUR") ?? .usd).currency
