package import Accounts

/// Public holidays and working days, worked out for any year.
///
/// Rules: United States, 5 USC 6103 with its observed days (a Saturday's on Friday, a Sunday's on
/// Monday); euro area, the closing days of TARGET; United Kingdom, the bank holidays of England and
/// Wales with their substitute days, without those proclaimed for one year only.
package enum Holidays {
  /// The name of the holiday on a day, such as `Thanksgiving`, or `nil`.
  ///
  /// A day off in place of a holiday is called `Christmas Day (observed)`.
  package static func name(of day: Day, in calendar: Company.HolidayCalendar) -> String? {
    let (year, month, _) = day.fields
    if let holiday = HolidayRules.days(of: year, in: calendar).first(where: { $0.day == day }) {
      return holiday.name
    }
    // The day off for a Saturday's 1 January stands in the year before.
    guard month == 12 else { return nil }
    return HolidayRules.days(of: year + 1, in: calendar).first { $0.day == day }?.name
  }

  /// Whether offices and banks are open: neither a weekend nor a holiday.
  package static func isWorkingDay(_ day: Day, in calendar: Company.HolidayCalendar) -> Bool {
    !day.weekday.isWeekend && name(of: day, in: calendar) == nil
  }

  /// The working day so many working days after a day, which itself is not counted.
  ///
  /// A count of 0 or less is the day itself; more than 2,000 counts as 2,000.
  package static func workingDays(
    from day: Day, count: Int, in calendar: Company.HolidayCalendar
  ) -> Day {
    var day = day
    var left = min(count, 2_000)
    while left > 0 {
      day = day + 1
      if isWorkingDay(day, in: calendar) { left -= 1 }
    }
    return day
  }

  /// The first holiday in so many days after a day, the last of them included.
  ///
  /// Looks 400 days ahead at most.
  package static func next(
    within days: Int, after day: Day, in calendar: Company.HolidayCalendar
  ) -> (day: Day, name: String)? {
    guard days > 0 else { return nil }
    for distance in 1...min(days, 400) {
      if let name = name(of: day + distance, in: calendar) { return (day + distance, name) }
    }
    return nil
  }

  /// What is worth saying about a day, or `nil` for an ordinary one.
  ///
  /// Such as `Thanksgiving`, `day before Thanksgiving`, `day after Thanksgiving`, `a Saturday`, or
  /// two of them with a comma.
  package static func remark(for day: Day, in calendar: Company.HolidayCalendar) -> String? {
    var remarks: [String] = []
    if day.weekday.isWeekend { remarks.append("a \(day.weekday.name)") }
    if let name = name(of: day, in: calendar) {
      remarks.insert(name, at: 0)
    } else if let name = name(of: day + 1, in: calendar) {
      remarks.append("day before \(name)")
    } else if let name = name(of: day - 1, in: calendar) {
      remarks.append("day after \(name)")
    }
    return remarks.isEmpty ? nil : remarks.joined(separator: ", ")
  }
}
