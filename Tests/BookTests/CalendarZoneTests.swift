import Accounts
import Book
import Testing
import Texts

@Suite struct CalendarZoneTests {
  @Test(
    arguments: [
      ("2026-11-24 15:00", "20261124T200000Z"), ("2026-07-01 15:00", "20260701T190000Z"),
      ("2026-12-31 23:30", "20270101T043000Z"),
      // The hour that comes twice means its first coming; the one left out comes an hour later.
      ("2026-11-01 01:30", "20261101T053000Z"), ("2026-03-08 02:30", "20260308T073000Z"),
    ])
  func `a time of New York stands in the calendar in UTC, in summer and in winter`(
    local: String, utc: String
  ) throws {
    let clock = try #require(ZoneClock(zone: "America/New_York"))
    let moment = try #require(Moment(iso: local))
    let place = try Place()
    let fact = place.fact(1, .owe(When(day: moment.day, minute: moment.minute), "ring Maria"))
    let text = CalendarExport(names: [:], unixSeconds: clock.unixSeconds(for:))
      .text([fact], name: "Calder")
    #expect(text.contains("\r\nDTSTART:\(utc)\r\n"))
  }
}
