/// A minute of a day as the wall clock of the book's zone shows it.
package struct Moment: Hashable, Comparable, Sendable {
  /// The day.
  package let day: Day

  /// Minutes since midnight, 0 to 1439.
  package let minute: Int

  /// Creates a moment.
  ///
  /// - Precondition: `minute` is 0 to 1439.
  package init(day: Day, minute: Int) {
    precondition((0..<1440).contains(minute), "a day has 1440 minutes")
    self.day = day
    self.minute = minute
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// The time of day written as `14:05`.
  package var clock: String {
    let hour = minute / 60
    let rest = minute % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Moment: CustomStringConvertible {
  /// The moment written as `2026-03-14 14:05`.
  package var description: String { "\(day) \(clock)" }
}

/// A day, and the time of day when one was named.
package struct When: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  package let day: Day

  /// Minutes since midnight, 0 to 1439, or `nil` when only a day was named.
  package let minute: Int?

  /// Creates a day with or without a time.
  package init(day: Day, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// Written as `2026-03-14` or `2026-03-14 14:05`.
  package var description: String {
    minute.map { Moment(day: day, minute: $0).description } ?? day.description
  }

  /// As people say it: `Tue 24 Nov 15:00`.
  package var spoken: String {
    minute.map { "\(day.spoken) \(Moment(day: day, minute: $0).clock)" } ?? day.spoken
  }

  /// Whether the moment has passed; a day without a time has passed when the next one begins.
  package func isPast(at now: Moment) -> Bool {
    guard let minute else { return day < now.day }
    return Moment(day: day, minute: minute) < now
  }

  package static func < (left: When, right: When) -> Bool {
    (left.day, left.minute ?? 1440) < (right.day, right.minute ?? 1440)
  }
}
