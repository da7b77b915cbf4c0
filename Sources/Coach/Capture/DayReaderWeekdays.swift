import Accounts

extension Capture.DayReader {
  typealias Names = Capture.Names
  typealias Trouble = Capture.Trouble

  /// `fri`, `next friday`, `friday week`, `the friday after thanksgiving`, `fri 27 nov`.
  ///
  /// A bare weekday is the next one after today; typed on a Friday, `fri` is in seven days, because
  /// whoever means the same day says `today`.
  func weekday(at index: Int, depth: Int) throws(Trouble) -> Found? {
    if let found = try leadingWord(at: index) { return found }
    guard let weekday = Names.weekday(words[index].text) else {
      try refuseBetweenNames(at: index)
      return nil
    }
    guard !Capture.DayReader.runs.contains(word(index + 1)) else { return nil }
    if let found = try anchored(weekday, at: index, depth: depth) { return found }
    if let found = try dated(weekday, at: index) { return found }
    return Found(
      days: [looksBack ? last(weekday) : coming(weekday)], next: index + 1, isPast: looksBack)
  }

  /// The words that make `wednesday's run`.
  static let runs: Set<String> = ["run", "batch"]

  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// `next friday`, `last friday`, `this coming friday`, `next week friday`, `a week on friday`.
  private func leadingWord(at index: Int) throws(Trouble) -> Found? {
    var next = index + 1
    let word = words[index].text
    switch word {
    case "this", "coming", "upcoming":
      if word == "this", stands("week", at: next) {
        guard let found = inNextWeek(at: next + 1) else { return nil }
        return shifted(found) { $0 - 7 }
      }
      next = skip(["coming", "past"], from: next)
      guard let weekday = Names.weekday(self.word(next)) else { return nil }
      if self.word(next - 1) == "past" {
        return Found(days: [last(weekday)], next: next + 1, isPast: true)
      }
      return try dated(weekday, at: next) ?? Found(days: [coming(weekday)], next: next + 1)
    case "last", "past":
      guard let weekday = Names.weekday(self.word(next)) else { return nil }
      return Found(days: [last(weekday)], next: next + 1, isPast: true)
    case "next", "following":
      if word == "next", stands("week", at: next) { return inNextWeek(at: next + 1) }
      guard let weekday = Names.weekday(self.word(next)),
        !Capture.DayReader.runs.contains(self.word(next + 1))
      else { return nil }
      if word == "next" { return Found(days: nextReadings(weekday), next: next + 1) }
      let days = previous.map { [self.next(weekday, after: $0)] } ?? nextReadings(weekday)
      return Found(days: days, next: next + 1)
    case "week":
      next = skip(["on", "from"], from: next)
      guard let weekday = Names.weekday(self.word(next)) else { return nil }
      return Found(days: [coming(weekday) + 7], next: next + 1)
    default: return nil
    }
  }

  private func inNextWeek(at index: Int) -> Found? {
    let next = skip(["on"], from: index)
    guard let weekday = Names.weekday(word(next)) else { return nil }
    return Found(days: [inWeek(after: context.today, weekday)], next: next + 1)
  }

  /// `next friday` while this week's Friday is ahead is said of either.
  func nextReadings(_ weekday: Weekday) -> [Day] {
    let coming = coming(weekday)
    let following = inWeek(after: context.today, weekday)
    return coming < following ? [coming, following] : [coming]
  }

  /// `friday week`, `friday next week`, `friday after next`, `friday before christmas`.
  private func anchored(_ weekday: Weekday, at index: Int, depth: Int) throws(Trouble) -> Found? {
    let behind = index + 1
    switch word(behind) {
    case "week": return Found(days: [coming(weekday) + 7], next: behind + 1)
    case "next" where stands("week", at: behind + 1):
      return Found(days: [inWeek(after: context.today, weekday)], next: behind + 2)
    case "of", "in":
      guard ["next", "this"].contains(word(behind + 1)), stands("week", at: behind + 2) else {
        return nil
      }
      let day = inWeek(after: context.today, weekday) - (word(behind + 1) == "next" ? 0 : 7)
      return Found(days: [day], next: behind + 3)
    case "this" where stands("week", at: behind + 1):
      let day = inWeek(after: context.today, weekday) - 7
      return Found(days: [day], next: behind + 2)
    case "after":
      if stands("next", at: behind + 1) {
        return afterNext(weekday, at: behind + 2)
      }
      let end = skip(["that", "this"], from: behind + 1)
      if let previous, end == words.count || words[end - 1].stop != .none {
        return Found(days: [next(weekday, after: previous)], next: end)
      }
      if previous == nil, ["this", "that"].contains(word(behind + 1)) {
        return Found(days: [coming(weekday) + 7], next: behind + 2)
      }
      guard
        let anchor = quiet({ () throws(Trouble) in try plainDay(at: behind + 1, depth: depth + 1) })
      else { return nil }
      return shifted(anchor) { next(weekday, after: $0) }
    case "before":
      guard
        let anchor = quiet({ () throws(Trouble) in try plainDay(at: behind + 1, depth: depth + 1) })
      else { return nil }
      return shifted(anchor) { next(weekday, after: $0) - ($0.weekday == weekday ? 14 : 7) }
    default: return nil
    }
  }

  /// `friday after next`; `friday after next week` may be that of next week or of the one behind it.
  private func afterNext(_ weekday: Weekday, at index: Int) -> Found {
    guard stands("week", at: index) else {
      return Found(days: nextReadings(weekday).map { $0 + 7 }, next: index)
    }
    let day = inWeek(after: context.today, weekday)
    return Found(days: [day, day + 7], next: index + 1)
  }

  /// A weekday with its date: both have to agree.
  private func dated(_ weekday: Weekday, at index: Int) throws(Trouble) -> Found? {
    let start = skip(["the"], from: index + 1)
    guard start < words.count else { return nil }
    let isApart = words[index].stop == .pause
    guard let found = try date(at: start, isBesideWeekday: true) else { return nil }
    if let day = found.days.first(where: { $0.weekday == weekday }) {
      return Found(days: [day], next: found.next, isPast: found.isPast)
    }
    // `5k fri, 27/11 3k`: two days, each for itself.
    if isApart { return nil }
    let day = found.days.first ?? context.today
    if offersNearest, found.days.count == 1 {
      // `friday the 28th`: that Saturday, or the Friday nearest to it.
      let after = next(weekday, after: day)
      let near = after - day > 3 && after - 7 > context.today ? after - 7 : after
      return Found(days: [min(near, day), max(near, day)], next: found.next)
    }
    throw Trouble(
      index: index, count: found.next - index,
      message: "\(day.full) is no \(weekday.name); write the weekday or the date alone")
  }

  /// The first such day after today.
  func coming(_ weekday: Weekday) -> Day { next(weekday, after: context.today) }

  /// The last such day before today.
  func last(_ weekday: Weekday) -> Day {
    coming(weekday) - (context.today.weekday == weekday ? 14 : 7)
  }

  /// The first such day after another.
  func next(_ weekday: Weekday, after day: Day) -> Day {
    day + (weekday.number - day.weekday.number + 6) % 7 + 1
  }

  /// Such a day in the week, Monday first, after the one in which a day lies.
  func inWeek(after day: Day, _ weekday: Weekday) -> Day {
    day - (day.weekday.number - 1) + 7 + (weekday.number - 1)
  }

  private func refuseBetweenNames(at index: Int) throws(Trouble) {
    let meant = Names.meant(by: words[index].text)
    guard meant.count > 1 else { return }
    let names = meant.map(\.name).sorted().joined(separator: " or ")
    throw Trouble(index: index, message: "it could be \(names); write the one that is meant")
  }
}
