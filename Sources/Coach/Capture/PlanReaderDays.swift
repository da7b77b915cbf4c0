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
      if found.days.isEmpty { found.startsOnWeekday = Names.weekday(word(place)) != nil }
      // `every friday from dec 4`, `every friday starting this friday`
      let isAnchor = found.isPaced && found.days.count == 1
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
    found.days.append([first.day])
    return first.next
  }

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
    return ["off", "up"].contains(word(end + 1)) ? end + 2 : end + 1
  }
}
