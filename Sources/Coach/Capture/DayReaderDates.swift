import Accounts

extension Capture.DayReader {
  /// `dec 4`, `4 dec 2026`, `30th`, `4th of december`, `2026-12-04`, `12/4`, `4dec`.
  ///
  /// A weekday before it settles which number is the day.
  func date(at index: Int, isBesideWeekday: Bool = false) throws(Trouble) -> Found? {
    guard index < words.count else { return nil }
    if let found = try numericDate(at: index) { return found }
    if let found = try compact(at: index) { return found }
    if let month = Names.month(words[index].text) { return try monthFirst(month, at: index) }
    guard let number = dayNumber(at: index) else { return nil }
    var next = skip(isOrdinal(at: index) ? ["of", "in"] : ["of"], from: index + 1)
    if let month = Names.month(word(next)), word(next) != "may" || word(next + 1) != "be" {
      try refuseTwoNumbers(at: index, month: next, isBesideWeekday: isBesideWeekday)
      next += 1
      let year = self.year(at: next)
      return try found(year?.value, month, number, at: index, next: year?.next ?? next)
    }
    return isOrdinal(at: index) ? try dayOfMonth(number, at: index, next: index + 1) : nil
  }

  /// `dec 4`, `december the 4th, 2026`; a month alone is no day, and `may` alone no month.
  private func monthFirst(_ month: Int, at index: Int) throws(Trouble) -> Found? {
    let next = skip(["the"], from: index + 1)
    if next < words.count, words[index].stop != .pause, let number = dayNumber(at: next) {
      let year = self.year(at: next + 1)
      return try found(year?.value, month, number, at: index, next: year?.next ?? next + 1)
    }
    if ["end", "ends"].contains(word(index + 1)) { return endOf(month, next: index + 2) }
    guard words[index].text != "may" else { return nil }
    throw Trouble(
      index: index, message: "it names no day; write one, such as \(words[index].text) 15")
  }

  /// `5 dec 4` may be 5 on 4 December or 4 on 5 December.
  private func refuseTwoNumbers(at index: Int, month: Int, isBesideWeekday: Bool) throws(Trouble) {
    guard !isBesideWeekday, !isOrdinal(at: index), words[month].stop == .none,
      let behind = dayNumber(at: month + 1), year(at: month + 1) == nil
    else { return }
    let (first, name) = (words[index].text, words[month].text)
    throw Trouble(
      index: index, count: 3,
      message: "either number could be the day; write \(first).00 \(name) \(behind) "
        + "or \(first) \(name) \(behind).00")
  }

  /// A day of a month as a number: `4`, `4th`, `fourth`.
  func dayNumber(at index: Int) -> Int? {
    guard index < words.count else { return nil }
    let text = words[index].text
    if let number = words[index].small, text.utf8.count <= 2 {
      return (1...31).contains(number) ? number : nil
    }
    if let number = Names.ordinal(text) { return number }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let number = Int(digits), (1...31).contains(number),
      ["st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return number
  }

  /// Whether the number at an index is written `4th`.
  private func isOrdinal(at index: Int) -> Bool {
    words[index].small == nil && words[index].hasDigit
  }

  /// A year behind a date: `2026`, `'26` or `26`, and only one that is near.
  private func year(at index: Int) -> (value: Int, next: Int)? {
    guard index < words.count, let number = words[index].small else { return nil }
    let now = context.today.fields.year
    if words[index].text.utf8.count == 4, (now - 1...now + 3).contains(number) {
      return (number, index + 1)
    }
    guard words[index].text.utf8.count == 2, words[index - 1].stop == .none,
      (now % 100...now % 100 + 1).contains(number)
    else { return nil }
    return (now - now % 100 + number, index + 1)
  }

  /// `4dec`, `dec4`.
  private func compact(at index: Int) throws(Trouble) -> Found? {
    let text = words[index].text
    guard (4...11).contains(text.utf8.count) else { return nil }
    let isFront = text.first.map { ("0"..."9").contains($0) } ?? false
    let digits = isFront ? text.prefix { $0.isNumber } : text.drop { !$0.isNumber }
    let letters = isFront ? text.drop { $0.isNumber } : text.prefix { !$0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(digits), number > 0,
      let month = Names.month(String(letters))
    else { return nil }
    let year = self.year(at: index + 1)
    return try found(year?.value, month, number, at: index, next: year?.next ?? index + 1)
  }

  /// `the 30th`: the next day of that number; on the 30th itself both today and the next one.
  func dayOfMonth(_ number: Int, at index: Int, next: Int) throws(Trouble) -> Found {
    if stands("of", at: next) || stands("next", at: next) && words[next - 1].stop == .none {
      let start = stands("of", at: next) ? next + 1 : next
      let after = skip(["the", "this", "next"], from: start)
      if stands("month", at: after) {
        let later = word(after - 1) == "next" ? 1 : 0
        let (year, month) = self.month(later: later)
        return try found(year, month, number, at: index, next: after + 1)
      }
    }
    let days = (-2...3).compactMap { later -> Day? in
      let (year, month) = self.month(later: later)
      return Day(year: year, month: month, day: number)
    }
    if looksBack, let day = days.last(where: { $0 <= context.today }) {
      return Found(days: [day], next: next, isPast: true)
    }
    let ahead = days.filter { $0 >= context.today }.prefix(2)
    return Found(
      days: ahead.first == context.today ? Array(ahead) : Array(ahead.prefix(1)), next: next)
  }

  /// The year and month so many months from this one.
  func month(later: Int) -> (year: Int, month: Int) {
    let (year, month, _) = context.today.fields
    let count = year * 12 + month - 1 + later
    return (count / 12, count % 12 + 1)
  }
}
