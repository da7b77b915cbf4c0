import Accounts

/// Words about a stretch of days, which is asked about by its two ends.
extension Capture.DayReader {
  private enum Stretch: Sendable {
    /// So many days or weeks from now, at least and at most.
    case days(Int, Int)
    case weeks(Int, Int)
    /// Two weekdays of the week so many weeks ahead.
    case inWeek(Int, Weekday, Weekday)
    case weekend(Int)
    /// The month so many months ahead.
    case month(Int)
    /// A part of a month that is named behind these words.
    case part(MonthPart)
  }

  /// A part of a month.
  enum MonthPart: Sendable {
    case whole, early, late, firstHalf, secondHalf, lastWeek
    case week(Int)

    /// Its first and its last day in a month of a length.
    func ends(of length: Int) -> (Int, Int) {
      switch self {
      case .whole: (1, length)
      case .early: (1, 10)
      case .late: (21, length)
      case .firstHalf: (1, 15)
      case .secondHalf: (16, length)
      case .lastWeek: (length - 6, length)
      case .week(let number): (7 * number - 6, min(7 * number, length))
      }
    }
  }

  private static let stretches = Capture.Phrases<Stretch>([
    ("next week|wk", .inWeek(1, .monday, .friday)),
    ("week after next", .inWeek(2, .monday, .friday)),
    ("sometime|some time? next week", .inWeek(1, .monday, .friday)),
    ("sometime|some time? this week", .inWeek(0, .monday, .friday)),
    ("this week", .inWeek(0, .monday, .friday)),
    ("early|beginning|start|first of? the? next week|wk", .inWeek(1, .monday, .tuesday)),
    ("early in? next week|wk", .inWeek(1, .monday, .tuesday)),
    ("late|later in? next week|wk", .inWeek(1, .thursday, .friday)),
    ("later in? this|the week|wk", .inWeek(0, .thursday, .friday)),
    ("first|second half of next week", .inWeek(1, .monday, .friday)),
    ("weekend", .weekend(0)), ("this|coming weekend", .weekend(0)),
    ("next weekend", .weekend(1)),
    ("a|one|1 day or two|2|so", .days(1, 2)), ("day or two|2|so", .days(1, 2)),
    ("a|one|1 week or two|2|so", .weeks(1, 2)), ("week or two|2|so", .weeks(1, 2)),
    ("a? couple of? days", .days(2, 3)), ("a couple of? days", .days(2, 3)),
    ("couple of? days", .days(2, 3)),
    ("a couple of? weeks|wks", .weeks(2, 3)), ("couple of? weeks|wks", .weeks(2, 3)),
    ("a few days", .days(3, 5)), ("few days", .days(3, 5)), ("next few days", .days(2, 4)),
    ("a few weeks|wks", .weeks(3, 4)), ("few weeks|wks", .weeks(3, 4)),
    ("next month", .month(1)), ("sometime|some time? next month", .month(1)),
    ("this month", .month(0)), ("sometime this month", .month(0)),
    ("early|beginning|start of|in? the|this? month", .part(.early)),
    ("late|later of|in? the|this? month", .part(.late)),
    ("early|beginning|start|top of|in?", .part(.early)),
    ("late|later in|of?", .part(.late)), ("some time in?", .part(.whole)),
    ("sometime|some|time in?", .part(.whole)),
    ("first half of", .part(.firstHalf)), ("second|back|last half of", .part(.secondHalf)),
    ("first|1st week of|in", .part(.week(1))), ("second|2nd week of|in", .part(.week(2))),
    ("third|3rd week of|in", .part(.week(3))), ("fourth|4th week of|in", .part(.week(4))),
    ("last|final week of|in", .part(.lastWeek)),
  ])

  /// Both ends of a stretch of days: `next week`, `early december`, `in a week or two`.
  func ends(at index: Int) -> Found? {
    // `the second week of december` is no 2nd.
    let isWeek = word(index) == "the" && ["week", "half"].contains(word(index + 2))
    let isLed = isWeek || ["in", "within", "during", "over"].contains(word(index))
    let start = isLed ? index + 1 : index
    guard var found = plainEnds(at: start > index ? skip(["the"], from: start) : start) else {
      return nil
    }
    if ["sometime", "anytime"].contains(word(found.next)) { found.next += 1 }
    return found
  }

  private func plainEnds(at start: Int) -> Found? {
    if let found = countedEnds(at: start) ?? weekOf(at: start) { return found }
    if let month = bareMonth(at: start) {
      // `in january on the 15th`
      if let (day, end) = dayBehind(start + 1) {
        return quiet { () throws(Trouble) in try found(nil, month, day, at: start, next: end) }
      }
      return stretch(of: month, part: .whole, next: start + 1)
    }
    guard let (value, next) = Capture.DayReader.stretches.match(words, at: start) else {
      return nil
    }
    switch value {
    case .days(let few, let many): return days(context.today + few, context.today + many, next)
    case .weeks(let few, let many):
      return days(context.today + 7 * few, context.today + 7 * many, next)
    case .inWeek(let later, let first, let last):
      // `next week on monday` is that Monday.
      guard Names.weekday(word(skip(["on"], from: next))) == nil else { return nil }
      let monday = inWeek(after: context.today, .monday) + 7 * (later - 1)
      return days(monday + (first.number - 1), monday + (last.number - 1), next)
    case .weekend(let later):
      let saturday = self.next(.saturday, after: context.today - 1)
      return days(saturday, saturday + (later == 0 ? 1 : 7), next)
    case .month(let later):
      // `next month on the 7th`
      if let (day, end) = dayBehind(next) {
        let (year, month) = self.month(later: later)
        return quiet { () throws(Trouble) in try found(year, month, day, at: start, next: end) }
      }
      return stretch(later: later, part: .whole, next: next)
    case .part(let part): return monthBehind(part, at: next)
    }
  }

  /// `early december`, `late next month`, `first week of the month`.
  private func monthBehind(_ part: MonthPart, at index: Int) -> Found? {
    if stands("month", at: index - 1) { return stretch(later: 0, part: part, next: index) }
    if let month = bareMonth(at: index) { return stretch(of: month, part: part, next: index + 1) }
    let start = skip(["the", "next", "this"], from: index)
    guard stands("month", at: start) else { return nil }
    return stretch(later: word(start - 1) == "next" ? 1 : 0, part: part, next: start + 1)
  }

  /// A month without a day behind it.
  private func bareMonth(at index: Int) -> Int? {
    guard let month = Names.month(word(index)),
      !["may", "march", "mar"].contains(word(index))
        || ["in", "by", "of", "early", "late", "during", "before"].contains(word(index - 1))
    else { return nil }
    let behind = skip(["the"], from: index + 1)
    let isAlone =
      behind >= words.count || words[index].stop == .pause
      || (!words[behind].hasDigit && Names.ordinal(words[behind].text) == nil)
      || (words[behind].small.map { $0 > 99 } ?? false)
      || words[behind].text.contains { "$,k".contains($0) }
    return isAlone && !["end", "ends"].contains(word(behind)) ? month : nil
  }

  /// `2-3 days`, `two or three weeks`, `between 2 and 3 weeks`.
  private func countedEnds(at index: Int) -> Found? {
    var numbers: [Int] = []
    var next = index
    let parts = word(index).split(separator: "-").compactMap { Int($0) }
    if parts.count == 2, word(index).allSatisfy({ $0 == "-" || ("0"..."9").contains($0) }) {
      (numbers, next) = (parts, index + 1)
    } else if let first = number(at: index), let second = number(at: index + 2),
      ["or", "to"].contains(word(index + 1))
    {
      (numbers, next) = ([first, second], index + 3)
    }
    guard numbers.count == 2, numbers[0] < numbers[1], numbers[1] < 100 else { return nil }
    let isWorking = ["business", "working", "work"].contains(word(next))
    let place = isWorking ? next + 1 : next
    switch word(place) {
    case "days" where isWorking:
      let ends = numbers.map {
        Holidays.workingDays(from: context.today, count: $0, in: context.holidays)
      }
      return days(ends[0], ends[1], place + 1)
    case "days": return days(context.today + numbers[0], context.today + numbers[1], place + 1)
    case "weeks", "wks":
      return days(context.today + 7 * numbers[0], context.today + 7 * numbers[1], place + 1)
    default: return nil
    }
  }

  private func number(at index: Int) -> Int? {
    guard words.indices.contains(index), !["a", "an"].contains(word(index)) else { return nil }
    return words[index].small ?? Names.number(word(index))
  }

  /// `the week of the 7th`, `the week after thanksgiving`.
  private func weekOf(at index: Int) -> Found? {
    let start = skip(["the"], from: index)
    guard stands("week", at: start), ["of", "after"].contains(word(start + 1)) else { return nil }
    guard
      let anchor = quiet({ () throws(Trouble) in try plainDay(at: start + 2, depth: 2) }),
      anchor.days.count == 1, let day = anchor.days.first
    else { return nil }
    let monday = inWeek(after: day, .monday) - (word(start + 1) == "of" ? 7 : 0)
    return days(monday, monday + 4, anchor.next)
  }

  private func stretch(later: Int, part: MonthPart, next: Int) -> Found? {
    let (year, month) = self.month(later: later)
    let (first, last) = part.ends(of: Day.length(ofMonth: month, year: year))
    return days(
      Day(year: year, month: month, day: first), Day(year: year, month: month, day: last), next)
  }

  /// A part of the next such month whose end is not behind us.
  private func stretch(of month: Int, part: MonthPart, next: Int) -> Found? {
    let later = (month - context.today.fields.month + 12) % 12
    return stretch(later: later, part: part, next: next)
      ?? stretch(later: later + 12, part: part, next: next)
  }

  /// Two days, of which the first may not lie behind us.
  private func days(_ first: Day?, _ last: Day?, _ next: Int) -> Found? {
    guard let first, let last, last >= context.today else { return nil }
    let start = max(first, context.today)
    return Found(days: start == last ? [last] : [start, last], next: next)
  }
}
