/// A calendar day in the proleptic Gregorian calendar, without time or zone.
///
/// Due dates and promises are days. A day has no time zone, so no machine setting can shift a
/// promise to the day before. Calendar arithmetic follows Howard Hinnant's "chrono-compatible
/// low-level date algorithms" (days from civil, civil from days).
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package let number: Int

  /// Creates a day from its distance, in days, to 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  /// Creates a day from calendar fields, or `nil` when no such day exists.
  ///
  /// Years run from 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Day.length(ofMonth: month, year: year)).contains(day) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// The calendar fields of the day.
  package var fields: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day of the week.
  package var weekday: Weekday {
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// How many days a month has.
  ///
  /// - Precondition: `month` is 1 to 12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2 where year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)):
      29
    case 2: 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day so many days later.
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day so many days earlier.
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// How many days lie between two days; negative when `left` is the earlier one.
  package static func - (left: Day, right: Day) -> Int { left.number - right.number }
}

extension Day: CustomStringConvertible {
  /// The day written as `2026-03-14`.
  package var description: String {
    let (year, month, day) = fields
    return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  /// The day as people say it, such as `Fri 27 Nov`.
  package var spoken: String { "\(weekday.short) \(short)" }

  /// The day without its weekday, such as `27 Nov`.
  package var short: String { "\(fields.day) \(Day.monthNames[fields.month - 1])" }

  /// The day with its year, such as `Fri 27 Nov 2026`.
  package var full: String { "\(spoken) \(fields.year)" }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// A day of the week, Monday first (ISO 8601).
package enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 1 for Monday to 7 for Sunday.
  package var number: Int { (Weekday.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// `Mon` to `Sun`.
  package var short: String { name.prefix(3).description }

  /// `Monday` to `Sunday`.
  package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Whether banks and offices rest: Saturday and Sunday.
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}
