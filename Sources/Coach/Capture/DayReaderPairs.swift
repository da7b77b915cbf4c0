import Accounts

/// Two days told as one piece, and days told by a month or a week before them.
extension Capture.DayReader {
  /// The number of a day behind a month or another day: `on the 15th`, `, the 15th`, `by the 7th`.
  ///
  /// Behind a comma nothing may follow that could be its money.
  func dayBehind(_ index: Int) -> (number: Int, next: Int)? {
    let lead = skip(["on", "by"], from: index)
    let place = skip(["the"], from: lead)
    guard let number = dayNumber(at: place),
      Names.month(word(skip(["of"], from: place + 1))) == nil,
      Capture.NumberWords.scales[word(place + 1)] == nil
    else { return nil }
    let isOrdinal = words[place].small == nil
    guard isOrdinal || word(place - 1) == "the" else { return nil }
    // `the first half`, `the second payment`
    if Names.ordinal(words[place].text) != nil, place + 1 < words.count,
      words[place].stop == .none, !["and", "then"].contains(word(place + 1))
    {
      return nil
    }
    guard words[index - 1].stop != .none else { return (number, place + 1) }
    let isEnd =
      place + 1 == words.count || words[place].stop != .none
      || ["and", "then"].contains(word(place + 1))
    return isEnd ? (number, place + 1) : nil
  }

  /// `dec 4 or 5`, `4-5 dec`, `thursday to friday`, `fri/mon`: two days to choose from.
  func pair(at index: Int) -> Found? {
    if let found = weekdayPair(at: index) { return found }
    if let (first, second, next) = numberPair(at: index + 1), let month = Names.month(word(index)) {
      return days(month, first, second, from: index, next)
    }
    guard let (first, second, next) = numberPair(at: index) else { return nil }
    let place = skip(["of"], from: next)
    guard let month = Names.month(word(place)), dayNumber(at: place + 1) == nil else { return nil }
    return days(month, first, second, from: index, place + 1)
  }

  private func days(_ month: Int, _ first: Int, _ second: Int, from index: Int, _ next: Int)
    -> Found?
  {
    let both = [first, second].compactMap { number in
      quiet { () throws(Trouble) in try found(nil, month, number, at: index, next: next) }
    }
    guard both.count == 2, both.allSatisfy({ $0.days.count == 1 && !$0.isPast }) else { return nil }
    return Found(days: both.flatMap(\.days), next: next)
  }

  /// `4 or 5`, `4th or the 5th`, `4-5`, with nothing behind that they could count.
  private func numberPair(at index: Int) -> (Int, Int, Int)? {
    let isHyphened = word(index).utf8.contains(0x2D)
    guard isHyphened || ["or", "to"].contains(word(index + 1)) else { return nil }
    let parts = word(index).split(separator: "-").compactMap { Int($0) }
    var numbers: (Int, Int, Int)?
    if parts.count == 2, word(index).allSatisfy({ $0 == "-" || ("0"..."9").contains($0) }) {
      numbers = (parts[0], parts[1], index + 1)
    } else if ["or", "to"].contains(word(index + 1)) {
      let behind = skip(["the"], from: index + 2)
      guard let first = dayNumber(at: index), let second = dayNumber(at: behind) else { return nil }
      numbers = (first, second, behind + 1)
    }
    guard let (first, second, next) = numbers, first < second, second < 32,
      Capture.NumberWords.scales[word(next)] == nil, !Capture.DayReader.units.contains(word(next))
    else { return nil }
    return (first, second, next)
  }

  private func weekdayPair(at index: Int) -> Found? {
    let halves = word(index).utf8.contains(0x2F) ? word(index).split(separator: "/") : []
    if halves.count == 2, let first = Names.weekday(String(halves[0])),
      let second = Names.weekday(String(halves[1])), first != second
    {
      return Found(days: [coming(first), next(second, after: coming(first))], next: index + 1)
    }
    guard ["to", "through", "thru"].contains(word(index + 1)),
      let first = Names.weekday(word(index)),
      let second = Names.weekday(word(index + 2)), first != second
    else { return nil }
    return Found(days: [coming(first), next(second, after: coming(first))], next: index + 3)
  }

  /// `week ending 12/4` is that day, `week commencing dec 7` its five days.
  func weekAround(at index: Int) -> Found? {
    let start = stands("the", at: index) ? index + 1 : index
    guard word(start).utf8.first == 0x77 else { return nil }
    let isWeek = stands("week", at: start) || stands("wk", at: start)
    let isEnd = stands("w/e", at: start) || isWeek && ["ending", "ended"].contains(word(start + 1))
    let isStart =
      stands("w/c", at: start)
      || isWeek && ["commencing", "beginning", "starting"].contains(word(start + 1))
    guard isEnd || isStart,
      let anchor = quiet({ () throws(Trouble) in
        try plainDay(at: isWeek ? start + 2 : start + 1, depth: 2)
      }), anchor.days.count == 1, let day = anchor.days.first
    else { return nil }
    if isEnd { return anchor }
    return Found(days: [day, day + (5 - min(5, day.weekday.number))], next: anchor.next)
  }

  /// `the first working day after christmas`, `next business day`.
  func workingDay(at index: Int) -> Found? {
    let start = stands("the", at: index) ? index + 1 : index
    guard stands("first", at: start) || stands("next", at: start),
      ["working", "business", "work", "banking"].contains(word(start + 1)),
      stands("day", at: start + 2)
    else { return nil }
    let isAfter = ["after", "following"].contains(word(start + 3))
    guard isAfter || word(start) == "next" else { return nil }
    let anchor =
      isAfter
      ? quiet { () throws(Trouble) in try plainDay(at: start + 4, depth: 2) }
      : Found(days: [context.today], next: start + 3)
    return anchor.map {
      shifted($0) { Holidays.workingDays(from: $0, count: 1, in: context.holidays) }
    }
  }
}
