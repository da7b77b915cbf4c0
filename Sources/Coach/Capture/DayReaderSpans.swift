import Accounts

extension Capture.DayReader {
  /// The words that count time.
  static let units: Set<String> = [
    "day", "days", "week", "weeks", "wk", "wks", "month", "months", "fortnight", "fortnights",
    "business", "working", "work", "banking", "year", "years", "d", "w",
  ]

  private enum Unit { case days, workingDays, weeks, months }

  /// `in 3 days`, `2 weeks`, `a week from friday`, `5 working days`, `3 days ago`.
  func span(at index: Int, depth: Int) throws(Trouble) -> Found? {
    let isNet =
      word(index) == "net" && word(index + 2) == "from"
      || word(index) == "net" && ["days", "day"].contains(word(index + 2))
    let led = isNet ? index + 1 : skip(["in", "within", "over"], from: index)
    // `within the next 10 days`
    let start = led > index && stands("the", at: led) && stands("next", at: led + 1) ? led + 2 : led
    if offersEnds, led > index, let found = hours(at: start) { return found }
    guard let counted = try count(at: start) else { return nil }
    let (count, unit, next) = counted
    switch word(next) {
    case "ago":
      return Found(days: [moved(context.today, -count, unit)], next: next + 1, isPast: true)
    case "from", "after", "before", "on":
      return try spanFrom(count, unit, at: next, depth: depth)
    case "later":
      return Found(days: [moved(previous ?? context.today, count, unit)], next: next + 1)
    case "time": return Found(days: [moved(context.today, count, unit)], next: next + 1)
    default:
      if case .weeks = unit, words[next - 1].stop == .none {
        if let weekday = Names.weekday(word(next)) {
          return Found(days: [coming(weekday) + 7 * count], next: next + 1)
        }
        // `a week today`
        if let near = ["today": 0, "tomorrow": 1][word(next)] {
          return Found(days: [context.today + near + 7 * count], next: next + 1)
        }
      }
      return Found(days: [moved(context.today, count, unit)], next: next)
    }
  }

  /// `in 2 hours` is today, `within 48 hours` in two days.
  private func hours(at index: Int) -> Found? {
    let units: Set<String> = ["hour", "hours", "hr", "hrs"]
    guard units.contains(word(index + 1)),
      let count = ["an", "the"].contains(word(index))
        ? 1 : words[index].small ?? Names.number(word(index)), count < 1_000
    else { return nil }
    return Found(days: [context.today + count / 24], next: index + 2)
  }

  private func spanFrom(_ count: Int, _ unit: Unit, at index: Int, depth: Int) throws(Trouble)
    -> Found?
  {
    let step = word(index) == "before" ? -count : count
    if let anchor = quiet({ () throws(Trouble) in try plainDay(at: index + 1, depth: depth + 1) }) {
      return shifted(anchor) { moved($0, step, unit) }
    }
    // `a week after Tom signs` names no day; `3 days on the rest` does.
    guard word(index) == "on" else { return nil }
    return Found(days: [moved(context.today, count, unit)], next: index)
  }

  /// A number and a unit, and the index behind them.
  private func count(at index: Int) throws(Trouble) -> (Int, Unit, Int)? {
    guard index < words.count else { return nil }
    if let short = abbreviated(at: index) { return short }
    if ["fortnight", "fortnights"].contains(word(index)) { return (2, .weeks, index + 1) }
    // `net 10 from today`
    if word(index - 1) == "net", let days = words[index].small, stands("from", at: index + 1) {
      return (days, .days, index + 1)
    }
    guard let number = words[index].small ?? Names.number(words[index].text),
      words[index].stop == .none
    else {
      try refuseRange(at: index)
      return nil
    }
    var next = index + 1
    var isWorking = false
    if ["business", "working", "work", "banking"].contains(word(next)) {
      isWorking = true
      next += 1
    }
    guard (0...999).contains(number) else { return nil }
    // `700 day after tomorrow`: 700.00 the day after.
    if number > 1, ["day", "week", "month"].contains(word(next)),
      ["after", "before", "from"].contains(word(next + 1))
    {
      return nil
    }
    switch word(next) {
    case "day", "days":
      return isVague(next) ? nil : (number, isWorking ? .workingDays : .days, next + 1)
    case "hour", "hours", "minute", "minutes", "min", "mins":
      // `two hours ago` is today.
      return stands("ago", at: next + 1) ? (0, .days, next + 1) : nil
    case "week", "weeks", "wk", "wks": return isVague(next) ? nil : (number, .weeks, next + 1)
    case "fortnight", "fortnights": return (2 * number, .weeks, next + 1)
    case "month", "months": return isVague(next) ? nil : (number, .months, next + 1)
    default: return nil
    }
  }

  /// `a day or two`, `a week or so`.
  private func isVague(_ index: Int) -> Bool { stands("or", at: index + 1) }

  /// `3d`, `2w`, `2wks`.
  private func abbreviated(at index: Int) -> (Int, Unit, Int)? {
    let text = words[index].text
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    switch text.dropFirst(digits.count) {
    case "d", "day", "days": return (number, .days, index + 1)
    case "w", "wk", "wks", "week", "weeks": return (number, .weeks, index + 1)
    default: return nil
    }
  }

  private func refuseRange(at index: Int) throws(Trouble) {
    let parts = words[index].text.split(separator: "-")
    guard parts.count == 2, parts.allSatisfy({ Int($0) != nil }),
      Capture.DayReader.units.contains(word(index + 1))
    else { return }
    throw Trouble(
      index: index, count: 2, message: "it names no one day; write one, such as \(parts[1]) days")
  }

  private func moved(_ day: Day, _ count: Int, _ unit: Unit) -> Day {
    switch unit {
    case .days: day + count
    case .weeks: day + 7 * count
    case .workingDays:
      count > 0
        ? Holidays.workingDays(from: day, count: count, in: context.holidays) : day + count
    case .months: Capture.month(later: count, than: day)
    }
  }
}

extension Capture {
  /// The day of the same number so many months later, or the last of a month that is too short.
  static func month(later count: Int, than day: Day) -> Day {
    let (year, month, number) = day.fields
    let months = year * 12 + month - 1 + count
    guard months >= 12 else { return day }
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(number, length)) ?? day
  }
}
