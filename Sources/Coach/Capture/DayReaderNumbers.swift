import Accounts

extension Capture.DayReader {
  /// `2026-12-04`, `12/4`, `4.12.2026`, `12-4-26`, by the book's order of day and month.
  func numericDate(at index: Int) throws(Trouble) -> Found? {
    let text = words[index].text
    guard let separator = text.first(where: { !("0"..."9").contains($0) }),
      "-/.".contains(separator)
    else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...4).contains($0.utf8.count) && Int($0) != nil }),
      isDate(parts, separator: separator, at: index)
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if parts[0].utf8.count == 4 {
      return try found(numbers[0], numbers[1], numbers[2], at: index, next: index + 1)
    }
    return try ordered(numbers, yearLength: parts.count == 3 ? parts[2].utf8.count : 0, at: index)
  }

  /// Whether numbers between these separators are a date rather than an amount or a range.
  private func isDate(_ parts: [Substring], separator: Character, at index: Int) -> Bool {
    let lengths = parts.map(\.utf8.count)
    if lengths[0] == 4 { return parts.count == 3 && lengths[1] <= 2 && lengths[2] <= 2 }
    guard lengths[0] <= 2, lengths[1] <= 2 else { return false }
    if parts.count == 3 { return lengths[2] == 2 || lengths[2] == 4 }
    // `30.11` is an amount; `30.11.` with its second point is a date where the day comes first.
    if separator == "." { return context.dates == .intl && words[index].stop == .dot }
    return !Capture.DayReader.units.contains(word(index + 1))
  }

  private func ordered(_ numbers: [Int], yearLength: Int, at index: Int) throws(Trouble) -> Found {
    let (first, second) = (numbers[0], numbers[1])
    let century = context.today.fields.year / 100 * 100
    let year = numbers.count < 3 ? nil : yearLength == 2 ? century + numbers[2] : numbers[2]
    let orders =
      context.dates == .us
      ? [(first, second), (second, first)] : [(second, first), (first, second)]
    for (month, day) in orders where exists(year, month, day) {
      return try found(year, month, day, at: index, next: index + 1)
    }
    throw Trouble(
      index: index,
      message: "there is no such day; write \(context.dates == .us ? "month/day" : "day/month"), "
        + "such as \(context.dates == .us ? "12/4" : "4/12"), or 2026-12-04")
  }

  private func exists(_ year: Int?, _ month: Int, _ day: Int) -> Bool {
    // 2028 is a leap year: 29 February exists in some year.
    Day(year: year ?? 2028, month: month, day: day) != nil
  }

  /// A day by its fields; without a year the next one, or the last one where the line looks back.
  func found(_ year: Int?, _ month: Int, _ day: Int, at index: Int, next: Int) throws(Trouble)
    -> Found
  {
    let count = next - index
    guard exists(year, month, day) else {
      // `november 31`: the last day of that month, or the first of the next.
      if offersNearest, (1...12).contains(month), (29...31).contains(day) {
        let length = Day.length(ofMonth: month, year: year ?? context.today.fields.year)
        var last = try found(year, month, length, at: index, next: next)
        if last.days.count == 1 { last.days.append(last.days[0] + 1) }
        return last
      }
      throw Trouble(
        index: index, count: count, message: "there is no such day; write one that exists")
    }
    if let year {
      guard let day = Day(year: year, month: month, day: day),
        abs(day - context.today) <= 1_200
      else {
        throw Trouble(
          index: index, count: count,
          message: "that is years away; check the year, or write the day as 2026-12-04")
      }
      return Found(days: [day], next: next, isPast: looksBack && day <= context.today)
    }
    return try nearest(month, day, at: index, next: next)
  }

  private func nearest(_ month: Int, _ number: Int, at index: Int, next: Int) throws(Trouble)
    -> Found
  {
    let now = context.today.fields.year
    let days = (now - 1...now + 8).compactMap { Day(year: $0, month: month, day: number) }
    let past = days.last { $0 < context.today }
    let ahead = days.first { $0 >= context.today }
    if looksBack, let day = ahead == context.today ? ahead : past, context.today - day <= 31 {
      return Found(days: [day], next: next, isPast: true)
    }
    // A date that went by some weeks ago is not meant for next year without its year.
    if let past, let ahead, context.today - past <= 60, ahead > context.today {
      throw Trouble(
        index: index, count: next - index,
        message:
          "\(past.full) has passed; write \(ahead), or `sent` before it if the money has left")
    }
    guard let ahead, ahead - context.today <= 366 else {
      throw Trouble(
        index: index, count: next - index,
        message: "that day is not in every year; write it with its year, or another day")
    }
    return Found(days: [ahead], next: next)
  }
}
