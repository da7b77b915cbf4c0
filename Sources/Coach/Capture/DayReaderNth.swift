import Accounts

/// Days counted within a month, a quarter or a year.
extension Capture.DayReader {
  private enum Counted { case weekday(Weekday), workingDay, day }

  /// `last friday of the month`, `second tuesday in december`, `last business day of the month`,
  /// `first of the month`, `5th of next month`, `end of q1`.
  func counted(at index: Int) -> Found? {
    let start = skip(["the"], from: index)
    if let found = quarterEnd(at: start) { return found }
    guard let number = ordinal(at: start) else { return nil }
    if ["of"].contains(word(start + 1)) { return firstOf(number, at: start + 2) }
    guard let (kind, next) = kind(at: start + 1), ["of", "in"].contains(word(next)),
      let (months, end) = period(at: next + 1)
    else { return nil }
    let days = months.compactMap { day(number, kind, year: $0.year, month: $0.month) }
    return days.first { $0 >= context.today }.map { Found(days: [$0], next: end) }
  }

  /// 1 to 5, or -1 for the last.
  private func ordinal(at index: Int) -> Int? {
    switch word(index) {
    case "last", "final": return -1
    case "1st": return 1
    case "2nd": return 2
    case "3rd": return 3
    case "4th": return 4
    default: return Names.ordinal(word(index))
    }
  }

  private func kind(at index: Int) -> (Counted, Int)? {
    if let weekday = Names.weekday(word(index)) { return (.weekday(weekday), index + 1) }
    if word(index) == "day" { return (.day, index + 1) }
    guard ["business", "working", "banking", "work"].contains(word(index)),
      word(index + 1) == "day"
    else { return nil }
    return (.workingDay, index + 2)
  }

  /// `the month`, `next month`, `december`, `the year`: the months from which to choose the first
  /// that lies ahead.
  private func period(at index: Int) -> ([(year: Int, month: Int)], Int)? {
    let start = skip(["the", "this", "next"], from: index)
    if stands("month", at: start) {
      let isNext = word(start - 1) == "next"
      return ((isNext ? 1...1 : 0...1).map { month(later: $0) }, start + 1)
    }
    let year = context.today.fields.year
    if stands("year", at: start) {
      let isFirst = word(start - 1) != "next"
      return ([(isFirst ? year : year + 1, 12)], start + 1)
    }
    guard let month = Names.month(word(start)) else { return nil }
    return ([(year, month), (year + 1, month)], start + 1)
  }

  private func day(_ number: Int, _ kind: Counted, year: Int, month: Int) -> Day? {
    let length = Day.length(ofMonth: month, year: year)
    let days = (1...length).compactMap { Day(year: year, month: month, day: $0) }.filter { day in
      switch kind {
      case .weekday(let weekday): day.weekday == weekday
      case .workingDay: Holidays.isWorkingDay(day, in: context.holidays)
      case .day: true
      }
    }
    if number < 0 { return days.last }
    return days.indices.contains(number - 1) ? days[number - 1] : nil
  }

  /// `first of the month`, `first of the year`; months by name are dates.
  private func firstOf(_ number: Int, at index: Int) -> Found? {
    let start = skip(["the", "this", "next"], from: index)
    guard (1...31).contains(number) else { return nil }
    let year = context.today.fields.year
    if stands("year", at: start), number == 1 {
      return Day(year: year + 1, month: 1, day: 1).map { Found(days: [$0], next: start + 1) }
    }
    guard stands("month", at: start), word(start - 1) != "this" else { return nil }
    let days = (word(start - 1) == "next" ? 1...1 : 0...2).compactMap { later -> Day? in
      let (year, month) = self.month(later: later)
      return Day(year: year, month: month, day: number)
    }
    return days.first { $0 >= context.today }.map { Found(days: [$0], next: start + 1) }
  }

  /// `end of q1`, `q1 end`, `end of the first quarter`, `end of next quarter`.
  private func quarterEnd(at index: Int) -> Found? {
    if let quarter = quarter(word(index)), stands("end", at: index + 1) {
      return lastDay(of: quarter, next: index + 2)
    }
    guard stands("end", at: index) else { return nil }
    let start = skip(["the"], from: skip(["of"], from: index + 1))
    if let quarter = quarter(word(start)) { return lastDay(of: quarter, next: start + 1) }
    guard stands("quarter", at: start + 1) else { return nil }
    let current = (context.today.fields.month - 1) / 3 + 1
    if word(start) == "next" { return lastDay(of: current % 4 + 1, next: start + 2) }
    guard let number = ordinal(at: start), number != 0 else { return nil }
    return lastDay(of: number < 0 ? 4 : number, next: start + 2)
  }

  private func quarter(_ word: String) -> Int? {
    ["q1": 1, "q2": 2, "q3": 3, "q4": 4, "1q": 1, "2q": 2, "3q": 3, "4q": 4][word]
  }

  private func lastDay(of quarter: Int, next: Int) -> Found? {
    guard (1...4).contains(quarter) else { return nil }
    let year = context.today.fields.year
    return [year, year + 1].compactMap {
      Day(year: $0, month: 3 * quarter, day: Day.length(ofMonth: 3 * quarter, year: $0))
    }.first { $0 >= context.today }.map { Found(days: [$0], next: next) }
  }
}
