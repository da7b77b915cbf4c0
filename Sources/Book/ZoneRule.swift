internal import Accounts

/// The rule by which a zone goes on after its listed changes, such as `EST5EDT,M3.2.0,M11.1.0`.
///
/// The grammar is that of the POSIX variable TZ, with the hours of RFC 9636 (-167 to 167).
struct ZoneRule: Sendable {
  private let standard: Int
  private let summer: (offset: Int, start: Turn, end: Turn)?

  /// Reads a rule, or `nil` when the text is none.
  init?(_ text: String) {
    var reader = RuleReader(text)
    guard reader.name(), let west = reader.time(), abs(west) < 90_000 else { return nil }
    standard = -west
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.name() else { return nil }
    let offset = reader.isAt(",") ? standard + 3600 : reader.time().map { -$0 }
    guard let offset, reader.eat(","), let start = reader.turn(), reader.eat(","),
      let end = reader.turn(), reader.isAtEnd
    else { return nil }
    summer = (offset, start, end)
  }

  /// The offset in seconds east of UTC at a moment in seconds since 1970.
  func offset(at second: Int) -> Int {
    guard let summer else { return standard }
    let local = second + standard
    let year = Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400).fields.year
    let start = summer.start.second(in: year) - standard
    let end = summer.end.second(in: year) - summer.offset
    let isSummer =
      start < end
      ? start <= second && second < end : !(end <= second && second < start)
    return isSummer ? summer.offset : standard
  }

  /// A day of every year and a time on it.
  struct Turn: Sendable {
    enum On: Sendable {
      /// The last (5) or n-th weekday (0 is Sunday) of a month.
      case weekday(month: Int, week: Int, day: Int)
      /// 1 to 365, where 29 February is never counted.
      case numbered(Int)
      /// 0 to 365, where it is.
      case counted(Int)
    }

    let on: On
    let time: Int

    /// The local second of the turn, counted from 1970.
    func second(in year: Int) -> Int { day(in: year) * 86_400 + time }

    private func day(in year: Int) -> Int {
      let first = Turn.number(year, 1)
      switch on {
      case .counted(let days): return first + days
      case .numbered(let days):
        let isLeap = Day.length(ofMonth: 2, year: year) == 29
        return first + days - 1 + (isLeap && days >= 60 ? 1 : 0)
      case .weekday(let month, let week, let weekday):
        let start = Turn.number(year, month)
        let ahead = (weekday - Day(number: start).weekday.number % 7 + 7) % 7
        let length = Day.length(ofMonth: month, year: year)
        let date = ahead + (week - 1) * 7
        return start + (date < length ? date : date - 7)
      }
    }

    private static func number(_ year: Int, _ month: Int) -> Int {
      Day(year: min(max(year, 1), 9999), month: month, day: 1)?.number ?? 0
    }
  }
}

/// Reads the pieces of a rule.
private struct RuleReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  func isAt(_ mark: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: mark) }

  mutating func eat(_ mark: Unicode.Scalar) -> Bool {
    guard isAt(mark) else { return false }
    rest.removeFirst()
    return true
  }

  /// Moves past a name such as `EST` or `<+03>`.
  mutating func name() -> Bool {
    if eat("<") {
      while let byte = rest.first, byte != UInt8(ascii: ">") { rest.removeFirst() }
      return eat(">")
    }
    let before = rest.count
    while let byte = rest.first, byte | 32 >= 97, byte | 32 <= 122 { rest.removeFirst() }
    return before - rest.count >= 3
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    var value: Int?
    while let byte = rest.first, byte >= 48, byte <= 57, (value ?? 0) < 1000 {
      value = (value ?? 0) * 10 + Int(byte - 48)
      rest.removeFirst()
    }
    return value.flatMap { range.contains($0) ? $0 : nil }
  }

  /// Seconds written as `[+-]h[:mm[:ss]]`.
  mutating func time() -> Int? {
    let sign = eat("-") ? -1 : 1
    if sign == 1 { _ = eat("+") }
    guard let hours = number(0...167) else { return nil }
    var total = hours * 3600
    for unit in [60, 1] where isAt(":") {
      _ = eat(":")
      guard let part = number(0...59) else { return nil }
      total += part * unit
    }
    return sign * total
  }

  mutating func turn() -> ZoneRule.Turn? {
    guard let on = day() else { return nil }
    guard eat("/") else { return ZoneRule.Turn(on: on, time: 7200) }
    return time().map { ZoneRule.Turn(on: on, time: $0) }
  }

  private mutating func day() -> ZoneRule.Turn.On? {
    if eat("M") {
      guard let month = number(1...12), eat("."), let week = number(1...5), eat("."),
        let day = number(0...6)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
    if eat("J") { return number(1...365).map { .numbered($0) } }
    return number(0...365).map { .counted($0) }
  }
}
