import Accounts
import Coach
import Testing

struct HolidayTests {
  @Test(
    arguments: [
      ("2026-11-26", .us, "Thanksgiving"), ("2026-01-19", .us, "Martin Luther King Day"),
      ("2026-02-16", .us, "Presidents' Day"), ("2026-05-25", .us, "Memorial Day"),
      ("2026-06-19", .us, "Juneteenth"), ("2020-06-19", .us, nil),
      ("2026-07-04", .us, "Independence Day"), ("2026-07-03", .us, "Independence Day (observed)"),
      ("2026-09-07", .us, "Labor Day"), ("2026-10-12", .us, "Columbus Day"),
      ("2026-11-11", .us, "Veterans Day"), ("2027-07-05", .us, "Independence Day (observed)"),
      ("2021-12-31", .us, "New Year's Day (observed)"),
      ("2023-01-02", .us, "New Year's Day (observed)"),
      ("2026-12-25", .us, "Christmas Day"), ("2026-12-26", .us, nil),
      ("2026-04-03", .euro, "Good Friday"), ("2026-04-06", .euro, "Easter Monday"),
      ("2027-03-29", .euro, "Easter Monday"), ("2026-05-01", .euro, "Labour Day"),
      ("2026-12-26", .euro, "Boxing Day"), ("2026-12-28", .euro, nil), ("2026-11-26", .euro, nil),
      ("2026-12-28", .uk, "Boxing Day (observed)"), ("2027-12-27", .uk, "Christmas Day (observed)"),
      ("2027-12-28", .uk, "Boxing Day (observed)"), ("2022-12-27", .uk, "Christmas Day (observed)"),
      ("2022-12-26", .uk, "Boxing Day"), ("2022-01-03", .uk, "New Year's Day (observed)"),
      ("2026-05-04", .uk, "Early May Bank Holiday"), ("2026-05-25", .uk, "Spring Bank Holiday"),
      ("2026-08-31", .uk, "Summer Bank Holiday"), ("2026-12-25", .none, nil),
    ] as [(String, Company.HolidayCalendar, String?)])
  func `a day's holiday is named`(day: String, calendar: Company.HolidayCalendar, expected: String?)
    throws
  {
    #expect(Holidays.name(of: try date(day), in: calendar) == expected)
  }

  @Test(
    arguments: [
      ("2000-04-23", 2000), ("2019-04-21", 2019), ("2024-03-31", 2024), ("2025-04-20", 2025),
      ("2026-04-05", 2026), ("2038-04-25", 2038),
    ] as [(String, Int)])
  func `Easter falls where the church has it`(sunday: String, year: Int) throws {
    #expect(Holidays.name(of: try date(sunday) + 1, in: .euro) == "Easter Monday")
  }

  @Test(
    arguments: [
      ("2026-11-25", "day before Thanksgiving"), ("2026-11-26", "Thanksgiving"),
      ("2026-11-27", "day after Thanksgiving"), ("2026-11-28", "a Saturday"),
      ("2026-11-24", nil), ("2026-07-04", "Independence Day, a Saturday"),
      ("2026-12-26", "a Saturday, day after Christmas Day"),
    ] as [(String, String?)])
  func `what is worth saying about a day is said`(day: String, expected: String?) throws {
    #expect(Holidays.remark(for: try date(day), in: .us) == expected)
  }

  @Test func `working days pass over weekends and holidays`() throws {
    #expect(
      Holidays.workingDays(from: try date("2026-11-25"), count: 1, in: .us)
        == (try date("2026-11-27")))
    #expect(
      Holidays.workingDays(from: try date("2026-11-25"), count: 2, in: .us)
        == (try date("2026-11-30")))
    #expect(
      Holidays.workingDays(from: try date("2026-11-21"), count: 0, in: .us)
        == (try date("2026-11-21")))
    #expect(!Holidays.isWorkingDay(try date("2026-11-26"), in: .us))
    #expect(Holidays.isWorkingDay(try date("2026-11-26"), in: .uk))
  }

  @Test func `the next holiday is found within its days only`() throws {
    let found = Holidays.next(within: 10, after: try date("2026-11-21"), in: .us)
    #expect(found?.name == "Thanksgiving")
    #expect(found?.day == (try date("2026-11-26")))
    #expect(Holidays.next(within: 4, after: try date("2026-11-21"), in: .us) == nil)
    #expect(Holidays.next(within: 10, after: try date("2026-11-26"), in: .us) == nil)
    #expect(Holidays.next(within: 0, after: try date("2026-11-25"), in: .us) == nil)
  }

  @Test(
    arguments: [
      (.wednesday, [], "2026-11-23", "2026-11-25"), (.wednesday, [], "2026-11-25", "2026-12-02"),
      (.thursday, [], "2026-11-23", "2026-11-25"), (nil, [15, 31], "2026-11-21", "2026-11-30"),
      (nil, [15, 31], "2026-12-01", "2026-12-15"), (nil, [15], "2026-11-16", "2026-12-15"),
      (nil, [15], "2026-11-01", "2026-11-13"), (nil, [31], "2027-02-01", "2027-02-26"),
      (nil, [10, 25], "2026-12-11", "2026-12-24"), (nil, [], "2026-11-21", nil),
    ] as [(Weekday?, [Int], String, String?)])
  func `the next pay run is after the day and on a working day`(
    weekday: Weekday?, days: [Int], after: String, expected: String?
  ) throws {
    let habit = PayHabit(method: "ACH", runDay: weekday, monthDays: days, text: "")
    #expect(habit.nextRun(after: try date(after), in: .us)?.description == expected)
  }

  private func date(_ text: String) throws -> Day {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
  }
}
