package import Accounts

extension Capture {
  /// What came of looking for a day and a time at the beginning of a text.
  package enum WhenResult: Hashable, Sendable {
    /// One reading, and the text behind it.
    case understood(When, rest: String)
    /// The words have two readings.
    case twoReadings([When], rest: String)
    /// The words are about a time but name none that is ahead: the words, their place in
    /// characters from 1, and what is wrong and what to type instead.
    case notUnderstood(word: String, column: Int, message: String)
    /// The text begins with something else.
    case none
  }

  /// Reads a day, a time or both from the beginning of a text: `tue 15:00 ring Maria`.
  ///
  /// A time alone is today while it is ahead of `context.now`, else on the next working day; without
  /// `now` it is today. Morning is 9:00, noon 12:00, afternoon 14:00, evening and the end of the day
  /// 17:00. `in 2 hours` needs `now`.
  package static func reading(leading text: String, in context: CaptureContext) -> WhenResult {
    let words = words(text)
    guard !words.isEmpty else { return .none }
    do throws(Trouble) {
      guard let found = try WhenReader(words: words, context: context).read() else { return .none }
      guard found.days.contains(where: { $0 >= context.today }) else {
        throw Trouble(index: 0, count: found.next, message: "it has passed; write a day ahead")
      }
      let whens = found.days.filter { $0 >= context.today }.map {
        When(day: $0, minute: found.minute)
      }
      let rest = String(
        text[words[found.next - 1].end...].drop { $0.isWhitespace || ":,;.-–—".contains($0) })
      return whens.count == 1
        ? .understood(whens[0], rest: rest) : .twoReadings(whens, rest: rest)
    } catch {
      guard case .notUnderstood(let word, let column, let message) = refusal(error, in: words)
      else {
        return .none
      }
      return .notUnderstood(word: word, column: column, message: message)
    }
  }

  /// The day and time at the beginning of a text and the text behind them, if there is one reading.
  ///
  /// Use `reading(leading:in:)` to tell why there is none.
  package static func when(leading text: String, in context: CaptureContext) -> (
    when: When, rest: String
  )? {
    guard case .understood(let when, let rest) = reading(leading: text, in: context) else {
      return nil
    }
    return (when, rest)
  }

  /// The day, perhaps with a time, that a whole text names, in the past too; `nil` if it says
  /// anything else, or has two readings.
  package static func day(_ text: some StringProtocol, in context: CaptureContext) -> When? {
    let words = words(String(text))
    let reader = WhenReader(words: words, context: context)
    do throws(Trouble) {
      guard words.count <= wordLimit, let found = try reader.read(), found.next == words.count,
        found.days.count == 1, let day = found.days.first
      else { return nil }
      return When(day: day, minute: found.minute)
    } catch {
      return nil
    }
  }

  /// Finds a day, a time or both at the beginning of a line.
  struct WhenReader {
    let words: [Word]
    let context: CaptureContext

    /// What stands at the beginning, or `nil`.
    func read() throws(Trouble) -> DayReader.Found? {
      guard let first = words.first else { return nil }
      let days = DayReader(words: words, context: context)
      let times = TimeReader(words: words)
      if let found = hours() { return found }
      if let found = try days.day(at: 0) { return found }
      let isLed = ["by", "on", "before", "at", "from", "until", "till"].contains(first.text)
      if isLed, let found = try days.day(at: 1) { return found }
      guard
        let time = times.time(at: 0, afterDay: false)
          ?? (isLed ? times.time(at: 1, afterDay: false) : nil)
      else { return nil }
      let behind = days.skip(["on", "by"], from: time.next)
      if words[time.next - 1].stop != .pause, var found = try days.plainDay(at: behind, depth: 0) {
        found.minute = time.minute
        return found
      }
      return DayReader.Found(days: [day(of: time.minute)], next: time.next, minute: time.minute)
    }

    private func day(of minute: Int) -> Day {
      guard let now = context.now, minute <= now.minute else { return context.today }
      return Holidays.workingDays(from: context.today, count: 1, in: context.holidays)
    }

    /// `in 2 hours`, `in an hour`, `in 20 minutes`, `in half an hour`.
    private func hours() -> DayReader.Found? {
      guard let now = context.now, let first = words.first, words.count > 1 else { return nil }
      let start = first.text == "in" ? 1 : 0
      guard start + 1 < words.count else { return nil }
      let isHalf = words[start].text == "half" && start + 2 < words.count
      guard let count = isHalf ? 1 : words[start].small ?? Names.number(words[start].text),
        count < 1_000
      else { return nil }
      let place = isHalf ? start + 2 : start + 1
      let minutes: Int
      switch words[place].text {
      case "hour", "hours", "hr", "hrs": minutes = isHalf ? 30 : 60 * count
      case "minute", "minutes", "min", "mins": minutes = count
      default: return nil
      }
      let (later, minute) = (now.minute + minutes).quotientAndRemainder(dividingBy: 1_440)
      return DayReader.Found(days: [now.day + later], next: place + 1, minute: minute)
    }
  }
}
