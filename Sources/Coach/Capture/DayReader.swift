import Accounts

extension Capture {
  /// Reads days out of the words of a line.
  struct DayReader {
    /// The words.
    let words: [Word]
    /// What has to be known.
    let context: CaptureContext
    /// Whether a bare weekday or date is the last one, as in `mailed friday`.
    var looksBack = false
    /// Whether a stretch such as `next week` comes back as its first and its last day.
    var offersEnds = false
    /// Whether a weekday and a date that do not agree come back as both.
    var offersNearest = false
    /// The day named before in the line, for `the friday after` and `a week later`.
    var previous: Day?

    /// A day that was found.
    struct Found {
      /// The day; two when the words have two readings.
      var days: [Day]
      /// The index behind its words.
      var next: Int
      /// Whether the words themselves speak of the past, as `yesterday` does.
      var isPast = false
      /// The time of day behind it, in minutes.
      var minute: Int?
    }

    /// The day whose words begin at an index, or `nil` when none does.
    ///
    /// - Throws: when they are about a day but name none, or none that exists.
    func day(at index: Int) throws(Trouble) -> Found? {
      guard var found = try plainDay(at: index, depth: 0) else { return nil }
      found.next = behindRun(found.next)
      if let time = TimeReader(words: words).time(at: found.next, afterDay: true) {
        (found.minute, found.next) = (time.minute, time.next)
      }
      return found
    }

    /// The day without a time behind it.
    ///
    /// `depth` counts the days it hangs on, as in `the day after thanksgiving`, so that a line of
    /// nothing else comes to an end.
    func plainDay(at index: Int, depth: Int) throws(Trouble) -> Found? {
      guard index < words.count, depth < 4, !isPerson(at: index) else { return nil }
      if offersEnds, depth == 0, let found = pair(at: index) ?? ends(at: index) { return found }
      if let found = weekAround(at: index) ?? workingDay(at: index) { return found }
      if ["sometime", "anytime"].contains(words[index].text) {
        return try plainDay(at: index + 1, depth: depth + 1)
      }
      if let found = counted(at: index) { return found }
      if words[index].text == "the", index + 1 < words.count {
        return try article(at: index + 1, depth: depth)
      }
      if let found = try closing(at: index, depth: depth) { return found }
      if let found = try hanging(at: index, depth: depth) { return found }
      if let found = try span(at: index, depth: depth) { return found }
      if let found = try weekday(at: index, depth: depth) { return found }
      if let found = try date(at: index) { return found }
      if let found = try named(at: index) { return found }
      try refuseVague(at: index)
      return nil
    }

    /// Whether a word is someone's name, as `tom` and `may` can be; before a number it is a month.
    private func isPerson(at index: Int) -> Bool {
      if Namesakes.isPerson(index, in: words) { return true }
      return context.people.contains(words[index].text)
        && !(word(index + 1).first.map { $0.isNumber } ?? false)
    }

    /// `the 30th`, `the tenth`, `the friday after thanksgiving`, `the end of the month`.
    private func article(at index: Int, depth: Int) throws(Trouble) -> Found? {
      if let ordinal = Names.ordinal(words[index].text) {
        if let found = try date(at: index) { return found }
        guard !DayReader.counted.contains(word(index + 1)) || words[index].stop != .none,
          !stands("of", at: index + 1) || stands("month", at: index + 3)
        else { return nil }
        return try dayOfMonth(ordinal, at: index, next: index + 1)
      }
      return try plainDay(at: index, depth: depth)
    }

    /// What `the first` may count instead of days.
    private static let counted: Set<String> = [
      "half", "part", "third", "quarter", "invoice", "one", "payment", "installment", "instalment",
      "two", "three", "thing", "bit", "lot", "bill", "check", "cheque", "time",
    ]

    /// `end of day`, `cob friday`, `eod`: today, or the day behind it.
    private func closing(at index: Int, depth: Int) throws(Trouble) -> Found? {
      guard let (_, next) = DayReader.closings.match(words, at: index) else { return nil }
      let start = skip(["on", "of", "by"], from: next)
      if let found = try plainDay(at: start, depth: depth + 1) { return found }
      return Found(days: [context.today], next: next)
    }

    private static let closings = Phrases<Bool>([
      ("eod|cob|eob", true), ("close of business|play|day", true), ("close of", true),
      ("end of the? day|business|play", true), ("end of business day", true),
      ("first thing", true), ("last thing", true),
    ])

    /// `after thanksgiving`, `day after tomorrow`, `3 days before christmas`.
    private func hanging(at index: Int, depth: Int) throws(Trouble) -> Found? {
      let word = words[index].text
      if let found = after(at: index, depth: depth) { return found }
      if let found = try before(at: index) { return found }
      guard word == "day" || word == "eve", index + 1 < words.count else { return nil }
      let direction = ["after": 1, "before": -1, "following": 1, "of": word == "eve" ? -1 : nil]
      guard let step = direction[words[index + 1].text] ?? nil,
        let anchor = try plainDay(at: index + 2, depth: depth + 1)
      else { return nil }
      return shifted(anchor) { $0 + step }
    }

    /// The same days moved.
    func shifted(_ found: Found, by move: (Day) -> Day) -> Found {
      Found(
        days: found.days.map(move), next: found.next,
        isPast: found.days.allSatisfy { move($0) < context.today })
    }

    /// The index behind a word that may stand there.
    func skip(_ texts: Set<String>, from index: Int) -> Int {
      index < words.count && texts.contains(words[index].text) ? index + 1 : index
    }

    /// Whether a word stands at an index.
    func stands(_ text: String, at index: Int) -> Bool {
      index >= 0 && index < words.count && words[index].text == text
    }

    /// A reading in which trouble counts as no day.
    func quiet(_ read: () throws(Trouble) -> Found?) -> Found? {
      do throws(Trouble) { return try read() } catch { return nil }
    }
  }
}
