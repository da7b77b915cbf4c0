import Accounts

/// From when and until when instalments run.
extension Capture.PlanReader {
  typealias Trouble = Capture.Trouble
  private typealias Names = Capture.Names

  /// `from 15 jan`, `from january`, `starting friday`, `on the 15th`, `dec 1 and jan 1`.
  func day(at index: Int, _ found: inout Found) throws(Trouble) -> Int? {
    let leads: Set<String> = [
      "from", "starting", "beginning", "start", "starts", "begin", "begins", "commencing", "on",
      "in", "first",
    ]
    let isLed = leads.contains(word(index))
    let place = isLed ? index + 1 : index
    let days = Capture.DayReader(words: words, context: context)
    if let named = days.quiet({ () throws(Trouble) in try days.day(at: place) }) {
      guard named.days.allSatisfy({ $0 >= context.today }), named.days.count <= 2 else {
        throw Trouble(
          index: place, count: named.next - place, message: "write the first day as 2027-01-15")
      }
      if found.days.isEmpty {
        found.startsOnWeekday = Names.weekday(word(place)) != nil
        found.isLed = isLed && !["on", "in"].contains(word(index))
        found.isOnNumber = isNumberOfMonth(place, named.next)
      }
      // `every friday from dec 4`, `every friday starting this friday`
      let isAnchor = (found.isPaced || found.hasPaceDay) && found.days.count == 1
      found.isWholeMonth = false
      if isAnchor { found.days = [named.days] } else { found.days.append(named.days) }
      return named.next
    }
    guard isLed, let first = firstOfMonth(at: place) else { return nil }
    // `every friday in december`
    if word(index) == "in", let weekday = found.days.first?.first?.weekday, found.isPaced {
      let (year, month, _) = first.day.fields
      found.days = [[days.next(weekday, after: first.day - 1)]]
      found.until = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      return first.next
    }
    return begin(in: first.day, next: first.next, &found)
  }

  /// Whether a day is told by its number alone: `the 1st`.
  private func isNumberOfMonth(_ index: Int, _ next: Int) -> Bool {
    !words[index..<next].contains {
      Names.month($0.text) != nil || $0.text.contains { "/-".contains($0) }
    } && words[index..<next].contains { $0.hasDigit || Names.ordinal($0.text) != nil }
  }

  /// `from january`: on the day of the month told before, as in `on the 1st of each month`.
  private func begin(in month: Day, next: Int, _ found: inout Found) -> Int {
    let goesOn = found.isPaced || found.step != nil || found.count != nil && found.isOnNumber
    if goesOn, !found.hasPaceDay, found.days.count == 1, let day = found.days[0].first {
      let later = (month.fields.month - day.fields.month + 12) % 12
      found.days = [[Capture.month(later: later, than: day)]]
    } else if found.isAtMonthEnd, found.days.isEmpty {
      let (year, number, _) = month.fields
      let last = Day(year: year, month: number, day: Day.length(ofMonth: number, year: year))
      found.days = [[last ?? month]]
    } else {
      found.isWholeMonth = found.days.isEmpty
      found.days.append([month])
    }
    return next
  }

  /// `at the end of each month`, and behind it `nov through feb`.
  func monthEnd(at index: Int, _ found: inout Found) -> Int? {
    if let (_, next) = Capture.PlanReader.monthStarts.match(words, at: index),
      let first = Day(
        year: context.today.fields.year, month: context.today.fields.month, day: 1)
    {
      found.days = [[first >= context.today ? first : Capture.month(later: 1, than: first)]]
      if found.count == nil { (found.isEach, found.isPaced) = (true, true) }
      (found.step, found.isOnNumber) = (.months(1), true)
      return next
    }
    let ends = Capture.PlanReader.monthEnds
    if let (_, next) = ends.match(words, at: index) {
      (found.isAtMonthEnd, found.isEach, found.isPaced) = (true, true, true)
      found.step = .months(1)
      return next
    }
    let isRange = ["through", "thru", "to"].contains(word(index + 1))
    guard isRange, found.isAtMonthEnd, found.days.isEmpty, let first = firstOfMonth(at: index),
      let last = Names.month(word(index + 2)), first.next == index + 1
    else { return nil }
    let (year, month, _) = first.day.fields
    // This month still counts while its end lies ahead.
    let isNow = month == context.today.fields.month
    let start = isNow ? context.today.fields.year : year
    let end = last < month ? start + 1 : start
    found.days = [
      [Day(year: start, month: month, day: Day.length(ofMonth: month, year: start)) ?? first.day]
    ]
    found.until = Day(year: end, month: last, day: Day.length(ofMonth: last, year: end))
    return index + 3
  }

  private static let monthStarts = Capture.Phrases<Bool>([
    ("first|1st of each|every month", true), ("the first|1st of each|every month", true),
    ("on the? first|1st of each|every month", true),
    ("beginning|start of each|every month", true),
    ("at|on the beginning|start of each|every month", true),
  ])

  private static let monthEnds = Capture.Phrases<Bool>([
    ("at the? end|close of each|every the? month", true), ("end of each|every month", true),
    ("on? the? last day of each|every month", true), ("on the last day of each|every month", true),
    ("at each|every month end", true), ("each|every month end", true),
    ("the end|last of each|every month", true), ("the last day of each|every month", true),
  ])

  /// `january`, `next month`: its first day.
  private func firstOfMonth(at index: Int) -> (day: Day, next: Int)? {
    let (year, now, _) = context.today.fields
    if word(index) == "next", word(index + 1) == "month" {
      return Day(year: now == 12 ? year + 1 : year, month: now % 12 + 1, day: 1)
        .map { ($0, index + 2) }
    }
    guard index < words.count, let month = Names.month(word(index)) else { return nil }
    return [year, year + 1].compactMap { Day(year: $0, month: month, day: 1) }
      .first { $0 >= context.today }.map { ($0, index + 1) }
  }

  /// `until it's paid off`, `through march`, `until dec 18`.
  func until(at index: Int, _ found: inout Found) throws(Trouble) -> Int? {
    guard ["until", "till", "through", "thru", "til"].contains(word(index)) else { return nil }
    let start = word(index + 1) == "the" ? index + 2 : index + 1
    if let month = Names.month(word(start)), start + 1 >= words.count || !words[start + 1].hasDigit
    {
      guard ["through", "thru"].contains(word(index)) else {
        throw Trouble(
          index: index, count: 2, message: "with or without that month? write the last day")
      }
      let (year, _, _) = context.today.fields
      found.until = [year, year + 1].compactMap {
        Day(year: $0, month: month, day: Day.length(ofMonth: month, year: $0))
      }.first { $0 >= context.today }
      return start + 1
    }
    let days = Capture.DayReader(words: words, context: context)
    if let named = days.quiet({ () throws(Trouble) in try days.day(at: start) }) {
      found.until = named.days.count == 1 ? named.days.first : nil
      return named.next
    }
    let ends: Set<String> = ["paid", "cleared", "done", "gone", "settled", "zero", "finished"]
    guard let end = words.indices.first(where: { $0 > index && ends.contains(words[$0].text) }),
      end - index <= 6
    else { return nil }
    found.isUntilPaid = true
    // `until 4471 is done`
    let invoices = Capture.InvoiceReader(words: words, context: context)
    for place in index..<end {
      guard let named = try? invoices.invoice(at: place), !found.invoices.contains(named.name)
      else { continue }
      found.invoices.append(named.name)
    }
    return ["off", "up"].contains(word(end + 1)) ? end + 2 : end + 1
  }
}
