package import Accounts

/// How a card says how a customer pays: `ACH, Wednesday run, in by Monday noon`.
package enum PayHabitFormat {
  /// Reads the value of `pays`; whatever is not understood stays in the habit's text.
  ///
  /// The method stands before the first comma. A pay run is `Wednesday run`, `every Wednesday`,
  /// `on the 15th and last`, `on the 1st`, `twice a month` (the 15th and the last day) or
  /// `month end`. A weekday in other company, such as `in by Monday noon`, is no run.
  package static func read(_ text: String) -> PayHabit {
    let method = text.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
    return PayHabit(
      method: String(method).tidy, runDay: runDay(words), monthDays: monthDays(words), text: text)
  }

  private static func runDay(_ words: [String]) -> Weekday? {
    for (index, word) in words.enumerated() {
      guard let day = weekday(word) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let above = index > 0 ? words[index - 1] : ""
      if ["run", "runs"].contains(next) || ["every", "each"].contains(above) { return day }
    }
    return nil
  }

  /// `wednesday`, `wednesdays`, `wednesday's` or `wed`.
  private static func weekday(_ word: String) -> Weekday? {
    let bare = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    return Weekday.allCases.first {
      bare == $0.rawValue || bare == $0.rawValue + "s" || bare == $0.rawValue.prefix(3)
        || bare == $0.short.lowercased() + "."
    }
  }

  private static func monthDays(_ words: [String]) -> [Int] {
    var days: Set<Int> = []
    for index in words.indices {
      let rest = words[index...]
      if rest.starts(with: ["twice", "a", "month"]) { days.formUnion([15, 31]) }
      if rest.starts(with: ["month", "end"]) || rest.starts(with: ["end", "of", "month"])
        || rest.starts(with: ["end", "of", "the", "month"])
      {
        days.insert(31)
      }
      if rest.starts(with: ["on", "the"]) { days.formUnion(list(rest.dropFirst(2))) }
    }
    return days.sorted()
  }

  /// The days at the beginning of `15th and last`.
  private static func list(_ words: ArraySlice<String>) -> [Int] {
    var days: [Int] = []
    for word in words {
      if word == "and" || word == "the" || word == "&" { continue }
      guard let day = day(word) else { break }
      days.append(day)
    }
    return days
  }

  private static func day(_ word: String) -> Int? {
    if word == "last" { return 31 }
    let digits = word.prefix { $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
