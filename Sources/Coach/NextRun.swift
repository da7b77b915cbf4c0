package import Accounts

extension PayHabit {
  /// The day of the next pay run after a day, or `nil` when the card names none.
  ///
  /// The day itself never counts: on the day of a run its list is closed, and whoever means it says
  /// "today". A run that would fall on a weekend or a holiday is taken to go on the working day
  /// before, and 31 stands for the last day of a month.
  package func nextRun(after day: Day, in calendar: Company.HolidayCalendar) -> Day? {
    (weeklyRuns(after: day) + monthlyRuns(after: day))
      .map { PayHabit.workingDay(onOrBefore: $0, in: calendar) }
      .filter { $0 > day }
      .min()
  }

  private func weeklyRuns(after day: Day) -> [Day] {
    guard let runDay else { return [] }
    let distance = (runDay.number - day.weekday.number + 6) % 7 + 1
    return [day + distance, day + distance + 7, day + distance + 14]
  }

  private func monthlyRuns(after day: Day) -> [Day] {
    let start = day.fields
    return (0...3).flatMap { later -> [Day] in
      let month = (start.month - 1 + later) % 12 + 1
      let year = start.year + (start.month - 1 + later) / 12
      let length = Day.length(ofMonth: month, year: year)
      return monthDays.filter { $0 > 0 }
        .compactMap { Day(year: year, month: month, day: min($0, length)) }
    }
  }

  private static func workingDay(
    onOrBefore day: Day, in calendar: Company.HolidayCalendar
  ) -> Day {
    var day = day
    while !Holidays.isWorkingDay(day, in: calendar) { day = day - 1 }
    return day
  }
}
