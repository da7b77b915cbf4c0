import Accounts

/// The rules behind `Holidays`, a year at a time.
enum HolidayRules {
  typealias Holiday = (day: Day, name: String)

  /// The holidays of a year's rules and the days off in their place, in order of the calendar.
  static func days(of year: Int, in calendar: Company.HolidayCalendar) -> [Holiday] {
    switch calendar {
    case .us: unitedStates(year)
    case .euro: euro(year)
    case .uk: unitedKingdom(year)
    case .none: []
    }
  }

  private static func unitedStates(_ year: Int) -> [Holiday] {
    let days: [(Day?, String)] = [
      (Day(year: year, month: 1, day: 1), "New Year's Day"),
      (nth(3, .monday, month: 1, year: year), "Martin Luther King Day"),
      (nth(3, .monday, month: 2, year: year), "Presidents' Day"),
      (last(.monday, month: 5, year: year), "Memorial Day"),
      // A holiday since the law of 17 June 2021.
      (year < 2021 ? nil : Day(year: year, month: 6, day: 19), "Juneteenth"),
      (Day(year: year, month: 7, day: 4), "Independence Day"),
      (nth(1, .monday, month: 9, year: year), "Labor Day"),
      (nth(2, .monday, month: 10, year: year), "Columbus Day"),
      (Day(year: year, month: 11, day: 11), "Veterans Day"),
      (nth(4, .thursday, month: 11, year: year), "Thanksgiving"),
      (Day(year: year, month: 12, day: 25), "Christmas Day"),
    ]
    return present(days).flatMap { holiday -> [Holiday] in
      switch holiday.day.weekday {
      case .saturday: [(holiday.day - 1, "\(holiday.name) (observed)"), holiday]
      case .sunday: [holiday, (holiday.day + 1, "\(holiday.name) (observed)")]
      default: [holiday]
      }
    }
  }

  private static func euro(_ year: Int) -> [Holiday] {
    present([
      (Day(year: year, month: 1, day: 1), "New Year's Day"),
      (easter(year).map { $0 - 2 }, "Good Friday"),
      (easter(year).map { $0 + 1 }, "Easter Monday"),
      (Day(year: year, month: 5, day: 1), "Labour Day"),
      (Day(year: year, month: 12, day: 25), "Christmas Day"),
      (Day(year: year, month: 12, day: 26), "Boxing Day"),
    ])
  }

  private static func unitedKingdom(_ year: Int) -> [Holiday] {
    let days = present([
      (Day(year: year, month: 1, day: 1), "New Year's Day"),
      (easter(year).map { $0 - 2 }, "Good Friday"),
      (easter(year).map { $0 + 1 }, "Easter Monday"),
      (nth(1, .monday, month: 5, year: year), "Early May Bank Holiday"),
      (last(.monday, month: 5, year: year), "Spring Bank Holiday"),
      (last(.monday, month: 8, year: year), "Summer Bank Holiday"),
      (Day(year: year, month: 12, day: 25), "Christmas Day"),
      (Day(year: year, month: 12, day: 26), "Boxing Day"),
    ])
    // The next weekday that is no holiday yet stands in for one on a weekend.
    var taken = Set(days.map(\.day))
    let substitutes = days.filter { $0.day.weekday.isWeekend }.map { holiday -> Holiday in
      var day = holiday.day
      while day.weekday.isWeekend || taken.contains(day) { day = day + 1 }
      taken.insert(day)
      return (day, "\(holiday.name) (observed)")
    }
    return (days + substitutes).sorted { $0.day < $1.day }
  }

  private static func present(_ days: [(Day?, String)]) -> [Holiday] {
    days.compactMap { day, name in day.map { ($0, name) } }
  }

  /// The nth such weekday of a month.
  static func nth(_ count: Int, _ weekday: Weekday, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday.number - first.weekday.number + 7) % 7
    return first + offset + 7 * (count - 1)
  }

  /// The last such weekday of a month.
  static func last(_ weekday: Weekday, month: Int, year: Int) -> Day? {
    let length = Day.length(ofMonth: month, year: year)
    guard let last = Day(year: year, month: month, day: length) else { return nil }
    return last - (last.weekday.number - weekday.number + 7) % 7
  }

  /// Easter Sunday by the algorithm of Meeus, Jones and Butcher.
  static func easter(_ year: Int) -> Day? {
    guard year > 0 else { return nil }
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let golden = year % 19
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
