import Accounts

extension Capture.DayReader {
  /// A day that has a name of its own.
  enum Named: Sendable {
    case today, tomorrow, dayAfterTomorrow, yesterday, dayBeforeYesterday
    case endOfWeek, endOfNextWeek, endOfMonth, endOfNextMonth, endOfQuarter, endOfYear
    case middleOfMonth, middleOfNextMonth, endOf, middleOf, run, secondRun
    case weekLater, middleOfWeek, middleOfNextWeek
    case fixed(Int, Int), holiday(String), eve(String), dayAfter(String), easter(Int)
  }

  static let named = Capture.Phrases<Named>([
    ("today|tonight|now|2day|todays", .today), ("later today", .today),
    ("this morning|afternoon|evening", .today),
    ("tomorrow|tmrw|tmw|tmr|tom|tomo|tmrow|tommorow|tommorrow|tomorow|tomorrows|2moro", .tomorrow),
    ("overmorrow", .dayAfterTomorrow), ("yesterday|yday", .yesterday),
    ("eow", .endOfWeek), ("end of the|this? week", .endOfWeek), ("weeks end", .endOfWeek),
    ("end of next week", .endOfNextWeek), ("end next week", .endOfNextWeek),
    ("eom|monthend", .endOfMonth), ("end of the|this? month", .endOfMonth),
    ("month|months end", .endOfMonth), ("end month", .endOfMonth),
    ("last day of the|this? month", .endOfMonth),
    ("end of next month", .endOfNextMonth), ("next month end", .endOfNextMonth),
    ("eoq", .endOfQuarter), ("end of the|this? quarter", .endOfQuarter),
    ("quarter end", .endOfQuarter),
    ("eoy", .endOfYear), ("end of the|this? year", .endOfYear), ("year end", .endOfYear),
    ("year is out|over|up|done", .endOfYear), ("years|year out|up", .endOfYear),
    ("month is out|over|up|done", .endOfMonth), ("months out|up", .endOfMonth),
    ("week is out|over|up|done", .endOfWeek), ("weeks out|up", .endOfWeek),
    ("midweek", .middleOfWeek), ("mid|middle of? the|this? week", .middleOfWeek),
    ("mid|middle of? next week", .middleOfNextWeek),
    ("mid|middle of? the|this? month", .middleOfMonth),
    ("mid|middle of? next month", .middleOfNextMonth),
    ("end of?", .endOf), ("mid|middle of?", .middleOf),
    ("run", .run), ("next|this|their|your|our|regular? run|batch", .run),
    ("next|this|their|your|our pay|payment|check|cheque|ach|bacs|weekly? run|batch|cycle", .run),
    ("pay|payment|check|cheque|ach|bacs|weekly run|batch|cycle", .run),
    ("run after next|that", .secondRun), ("next run but one", .secondRun),
    ("following run", .secondRun),
    ("week later|after", .weekLater),
    ("thanksgiving day?", .holiday("Thanksgiving")), ("thanksgiving eve", .eve("Thanksgiving")),
    ("black friday", .dayAfter("Thanksgiving")), ("labor|labour day", .holiday("Labor Day")),
    ("memorial day", .holiday("Memorial Day")),
    ("mlk day", .holiday("Martin Luther King Day")),
    ("martin luther king day", .holiday("Martin Luther King Day")),
    ("presidents|president day", .holiday("Presidents' Day")),
    ("columbus day", .holiday("Columbus Day")), ("christmas|xmas day?", .fixed(12, 25)),
    ("christmas|xmas eve", .fixed(12, 24)), ("boxing day", .fixed(12, 26)),
    ("new years|year eve", .fixed(12, 31)), ("nye", .fixed(12, 31)),
    ("new years|year day?", .fixed(1, 1)), ("independence day", .fixed(7, 4)),
    ("juneteenth", .fixed(6, 19)), ("veterans|veteran day", .fixed(11, 11)),
    ("halloween", .fixed(10, 31)), ("valentines|valentine day?", .fixed(2, 14)),
    ("good friday", .easter(-2)), ("easter sunday?", .easter(0)), ("easter monday", .easter(1)),
  ])

  /// `tomorrow`, `end of month`, `mid december`, `next run`, `thanksgiving`.
  func named(at index: Int) throws(Trouble) -> Found? {
    if let found = try weekdaysRun(at: index) { return found }
    guard let (name, next) = Capture.DayReader.named.match(words, at: index) else {
      return nearName(at: index)
    }
    // `Tom` with a capital letter is a person.
    if words[index].raw == "Tom" { return nil }
    switch name {
    case .today, .tomorrow:
      var day = context.today
      if case .tomorrow = name { day = day + 1 }
      // `today week`
      let isLater = stands("week", at: next) && words[next - 1].stop == .none
      return Found(days: [isLater ? day + 7 : day], next: isLater ? next + 1 : next)
    case .dayAfterTomorrow: return Found(days: [context.today + 2], next: next)
    case .yesterday: return Found(days: [context.today - 1], next: next, isPast: true)
    case .dayBeforeYesterday: return Found(days: [context.today - 2], next: next, isPast: true)
    case .endOf, .middleOf: return try partOfMonth(name, at: index, next: next)
    case .run:
      // `the run on the 30th` is that day.
      let start = skip(["on", "of", "is"], from: skip(["which", "that"], from: next))
      if start > next || context.pays == nil,
        let found = quiet({ () throws(Trouble) in try plainDay(at: start, depth: 3) })
      {
        return found
      }
      return try run(later: false, at: index, next: next)
    case .secondRun: return try run(later: true, at: index, next: next)
    case .weekLater: return previous.map { Found(days: [$0 + 7], next: next) }
    default: return calendarDay(name).map { Found(days: [$0], next: next) }
    }
  }

  private func nearName(at index: Int) -> Found? {
    let text = words[index].text
    if Names.means(.tomorrow, text) { return Found(days: [context.today + 1], next: index + 1) }
    if Names.means(.christmas, text), let day = ahead({ Day(year: $0, month: 12, day: 25) }) {
      return Found(days: [day], next: index + 1)
    }
    guard Names.means(.thanksgiving, text),
      let day = ahead({ HolidayRules.nth(4, .thursday, month: 11, year: $0) })
    else { return nil }
    return Found(days: [day], next: index + 1)
  }

  private func calendarDay(_ name: Named) -> Day? {
    switch name {
    case .endOfWeek: next(.friday, after: context.today - 1)
    case .endOfNextWeek: inWeek(after: context.today, .friday)
    case .middleOfWeek: next(.wednesday, after: context.today - 1)
    case .middleOfNextWeek: inWeek(after: context.today, .wednesday)
    case .endOfMonth: lastDay(ofMonth: month(later: 0))
    case .endOfNextMonth: lastDay(ofMonth: month(later: 1))
    case .endOfQuarter: lastDay(ofMonth: month(later: 2 - (context.today.fields.month - 1) % 3))
    case .endOfYear: lastDay(ofMonth: (context.today.fields.year, 12))
    case .middleOfMonth: ahead(months: 0...1) { Day(year: $0.year, month: $0.month, day: 15) }
    case .middleOfNextMonth: ahead(months: 1...1) { Day(year: $0.year, month: $0.month, day: 15) }
    case .fixed(let month, let day): ahead { Day(year: $0, month: month, day: day) }
    case .holiday(let name): ahead { holiday(name, $0) }
    case .eve(let name): ahead { holiday(name, $0).map { $0 - 1 } }
    case .dayAfter(let name): ahead { holiday(name, $0).map { $0 + 1 } }
    case .easter(let shift): ahead { HolidayRules.easter($0).map { $0 + shift } }
    default: nil
    }
  }

  private func holiday(_ name: String, _ year: Int) -> Day? {
    HolidayRules.days(of: year, in: .us).first { $0.name == name }?.day
  }

  /// The first of a yearly day's days that is not before today; the last one when looking back.
  private func ahead(_ day: (Int) -> Day?) -> Day? {
    let year = context.today.fields.year
    if looksBack, let past = (year - 1...year).compactMap(day).last(where: { $0 <= context.today }),
      context.today - past <= 31
    {
      return past
    }
    return (year...year + 1).compactMap(day).first { $0 >= context.today }
  }

  private func ahead(
    months: ClosedRange<Int>, _ day: ((year: Int, month: Int)) -> Day?
  ) -> Day? {
    months.compactMap { day(month(later: $0)) }.first { $0 >= context.today }
  }

  private func lastDay(ofMonth month: (year: Int, month: Int)) -> Day? {
    let length = Day.length(ofMonth: month.month, year: month.year)
    return Day(year: month.year, month: month.month, day: length)
  }

  /// `nov end` and `end of november`.
  func endOf(_ month: Int, next: Int) -> Found? {
    ahead { lastDay(ofMonth: ($0, month)) }.map { Found(days: [$0], next: next) }
  }

  private func partOfMonth(_ name: Named, at index: Int, next: Int) throws(Trouble) -> Found? {
    guard let month = Names.month(word(next)) else { return nil }
    if case .endOf = name { return endOf(month, next: next + 1) }
    return ahead { Day(year: $0, month: month, day: 15) }.map { Found(days: [$0], next: next + 1) }
  }

  /// `wednesday's run` is that Wednesday.
  private func weekdaysRun(at index: Int) throws(Trouble) -> Found? {
    let start = skip(["next", "this"], from: index)
    guard let weekday = Names.weekday(word(start)),
      Capture.DayReader.runs.contains(word(start + 1))
    else { return nil }
    return Found(
      days: word(index) == "next" ? nextReadings(weekday) : [coming(weekday)], next: start + 2)
  }

  private static let dayRuns = Capture.Phrases<Bool>([
    ("run|batch|cycle", true),
    (
      "check|checks|cheque|ck|pay|payment|payments|ach|ap|payroll|bacs|vendor run|batch|cycle", true
    ),
  ])

  /// The index behind the run of a day: `the dec 4 run`, `the 15th check run`.
  func behindRun(_ index: Int) -> Int {
    guard index < words.count, words[index - 1].stop == .none else { return index }
    return Capture.DayReader.dayRuns.match(words, at: index)?.next ?? index
  }

  private func run(later: Bool, at index: Int, next: Int) throws(Trouble) -> Found {
    guard let first = context.pays?.nextRun(after: context.today, in: context.holidays) else {
      throw Trouble(
        index: index, count: next - index,
        message: "the day of their pay run is not known; write the day, such as wed")
    }
    let second = later ? context.pays?.nextRun(after: first, in: context.holidays) : nil
    return Found(days: [second ?? first], next: next)
  }
}
