import Accounts

/// `after the 15th`, `before new year`: days told by what lies before or behind them.
extension Capture.DayReader {
  /// `after thanksgiving`, `right after the 15th`, `after the weekend`, `following month end`.
  ///
  /// Where ends are wanted it is asked about: the next day, and the next one on which people work;
  /// where the next day is such a day, the end of its week.
  func after(at index: Int, depth: Int) -> Found? {
    let start = skip(["right", "just", "shortly", "soon", "straight"], from: index)
    guard ["after", "following"].contains(word(start)),
      word(start) == "after" || Names.weekday(word(start + 1)) == nil
    else { return nil }
    if let found = afterWeekend(at: start + 1) { return found }
    guard
      let anchor = holidays(at: start + 1)
        ?? quiet({ () throws(Trouble) in try plainDay(at: start + 1, depth: depth + 1) })
    else { return nil }
    guard offersEnds, let day = anchor.days.last else {
      return shifted(anchor) { Holidays.workingDays(from: $0, count: 1, in: context.holidays) }
    }
    // `after thanksgiving, on the 30th`
    if let named = named(behind: anchor.next, after: day, depth: depth) { return named }
    let isPast = day + 1 < context.today
    return Found(days: daysAfter(day), next: anchor.next, isPast: isPast)
  }

  /// The two days that are most likely meant by `after` a day.
  private func daysAfter(_ day: Day) -> [Day] {
    let next = day + 1
    let isWorking = Holidays.isWorkingDay(next, in: context.holidays)
    // The Friday after a Thursday is its end of the week, and between holidays few work on it.
    guard isWorking, next.weekday != .friday else {
      return [next, Holidays.workingDays(from: next, count: 1, in: context.holidays)]
    }
    return [next, self.next(.friday, after: next)]
  }

  private func afterWeekend(at index: Int) -> Found? {
    let place = skip(["the", "this", "coming"], from: index)
    guard ["weekend", "wknd", "wkend"].contains(word(place)) else { return nil }
    let monday = next(.monday, after: context.today)
    let named = named(behind: place + 1, after: monday - 1, depth: 0)
    return named ?? Found(days: [monday], next: place + 1)
  }

  /// `the holidays` end with New Year's Day; `the holiday` is the next one.
  private func holidays(at index: Int) -> Found? {
    let place = skip(["the", "this"], from: index)
    switch word(place) {
    case "holidays":
      let year = context.today.fields.year + (context.today.fields.month > 1 ? 1 : 0)
      return Day(year: year, month: 1, day: 1).map { Found(days: [$0], next: place + 1) }
    case "holiday", "hols":
      let coming = Holidays.next(within: 60, after: context.today, in: context.holidays)
      return coming.map { Found(days: [$0.day], next: place + 1) }
    default: return nil
    }
  }

  /// The day itself, where it is told behind: `after the weekend, on tuesday`.
  private func named(behind index: Int, after day: Day, depth: Int) -> Found? {
    let place = skip(["say", "on"], from: skip(["say", "so"], from: index))
    guard index > 0, place > index || words[index - 1].stop == .pause else { return nil }
    if let (number, next) = dayBehind(place) {
      let (year, month, _) = day.fields
      let days = (0...2).compactMap { later in
        Day(year: year + (month + later - 1) / 12, month: (month + later - 1) % 12 + 1, day: number)
      }
      return days.first { $0 > day }.map { Found(days: [$0], next: next) }
    }
    guard
      let found = quiet({ () throws(Trouble) in try plainDay(at: place, depth: depth + 1) }),
      found.days.count == 1, let first = found.days.first
    else { return nil }
    // The coming Tuesday may lie before the weekend that is spoken of.
    let isWeekday = Names.weekday(word(place)) != nil
    let later = isWeekday && first <= day ? first + (day - first) / 7 * 7 + 7 : first
    guard later > day else { return nil }
    return Found(days: [later], next: found.next)
  }

  /// `before new year` is the last day of the old one, `by new year` that or the first; `before the
  /// weekend` is Friday, `before the holiday` that day.
  func before(at index: Int) throws(Trouble) -> Found? {
    let lead = word(index)
    guard ["before", "by", "over", "during"].contains(lead) else { return nil }
    let place = skip(["the", "this"], from: index + 1)
    if ["over", "during"].contains(lead) {
      guard Self.seasons.contains(word(place)), word(place + 1) != "day" else { return nil }
      throw Trouble(
        index: index, count: place + 1 - index,
        message: "it names no day; write one, such as dec 28")
    }
    if lead == "before", ["weekend", "wknd"].contains(word(place)) {
      return Found(days: [next(.friday, after: context.today - 1)], next: place + 1)
    }
    if let found = holidays(at: place), word(place) != "holidays" { return found }
    if lead == "before", let found = beforeHoliday(at: place), word(index - 1) != "or" {
      return found
    }
    return newYear(at: place, isBefore: lead == "before")
  }

  /// `before christmas` is that day to some, and the day before it to others.
  private func beforeHoliday(at index: Int) -> Found? {
    guard offersNearest, let (name, next) = Capture.DayReader.named.match(words, at: index) else {
      return nil
    }
    switch name {
    case .fixed(12, 25), .holiday:
      guard let found = quiet({ () throws(Trouble) in try plainDay(at: index, depth: 3) }),
        found.next == next, let day = found.days.first, day > context.today
      else { return nil }
      return Found(days: [day - 1, day], next: next)
    default: return nil
    }
  }

  private func newYear(at index: Int, isBefore: Bool) -> Found? {
    guard word(index) == "new", ["year", "years"].contains(word(index + 1)),
      !["day", "eve"].contains(word(index + 2)),
      let last = Day(year: context.today.fields.year, month: 12, day: 31)
    else { return nil }
    return Found(days: isBefore || !offersEnds ? [last] : [last, last + 1], next: index + 2)
  }

  private static let seasons: Set<String> = [
    "christmas", "xmas", "thanksgiving", "holidays", "holiday", "hols", "new", "easter",
  ]
}
