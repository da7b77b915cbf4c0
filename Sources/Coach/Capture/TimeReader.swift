extension Capture {
  /// Reads times of day out of the words of a line.
  struct TimeReader {
    /// The words.
    let words: [Word]

    private static let named = Phrases<Int>([
      ("morning|am|mornings", 540), ("in the morning", 540), ("first thing", 540),
      ("noon|midday|lunch|lunchtime", 720), ("at noon|midday|lunch|lunchtime", 720),
      ("afternoon|pm", 840), ("in the afternoon", 840), ("by|before noon|midday|lunch", 720),
      ("evening|night", 1020), ("in the evening", 1020),
      ("eod|cob", 1020), ("close|end of business|day|play", 1020), ("close", 1020),
    ])

    private static let leads: Set<String> = ["at", "by", "before", "around", "after"]

    /// The time whose words begin at an index, in minutes since midnight.
    ///
    /// Behind a day `morning` is a time too (nine), as are noon, afternoon (two) and evening or the
    /// end of the day (five).
    func time(at index: Int, afterDay: Bool) -> (minute: Int, next: Int)? {
      guard index < words.count, !afterDay || index == 0 || words[index - 1].stop != .pause else {
        return nil
      }
      guard var found = single(at: index, afterDay: afterDay) else { return nil }
      // `tomorrow morning first thing`, `friday morning before 10`: the last one is the closest.
      while afterDay, words[found.next - 1].stop == .none,
        let closer = single(at: found.next, afterDay: true)
      {
        found = closer
      }
      return found
    }

    private func single(at index: Int, afterDay: Bool) -> (minute: Int, next: Int)? {
      guard index < words.count else { return nil }
      let isLed = TimeReader.leads.contains(words[index].text)
      let isHour = ["at", "after"].contains(words[index].text) || (afterDay && endsInHour(index))
      if let found = clock(at: isLed ? index + 1 : index, isLed: isHour) { return found }
      guard afterDay, let found = TimeReader.named.match(words, at: index) else { return nil }
      return (found.value, found.next)
    }

    /// `friday by 3`, `friday before 12`: an hour with nothing behind it that it could count.
    private func endsInHour(_ index: Int) -> Bool {
      guard ["by", "before"].contains(words[index].text), index + 1 < words.count,
        let hour = words[index + 1].small, (1...12).contains(hour)
      else { return false }
      return index + 2 == words.count || words[index + 1].stop != .none
        || ["and", "then", "for"].contains(words[index + 2].text)
    }

    /// `15:00`, `3pm`, `3 pm`, `3:30p`, `15h`, `1500 hrs`, and behind `at` also `3`.
    private func clock(at index: Int, isLed: Bool) -> (minute: Int, next: Int)? {
      guard index < words.count else { return nil }
      let text = words[index].text
      let number = text.prefix { ("0"..."9").contains($0) || $0 == ":" || $0 == "." }
      let parts = number.split(whereSeparator: { ":.".contains($0) }, keepingEmpty: false)
      guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= 2 }),
        let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0,
        hour < 24, minute < 60
      else { return nil }
      var suffix = String(text.dropFirst(number.count))
      var next = index + 1
      if suffix.isEmpty, words[index].stop == .none, next < words.count,
        ["am", "pm", "a.m", "p.m", "oclock"].contains(words[next].text)
      {
        suffix = words[next].text
        next += 1
      }
      guard let isAfternoon = half(suffix, hour: hour, isClock: number.contains(":"), isLed: isLed)
      else { return nil }
      let noon = isAfternoon ? (hour % 12 + 12) : hour
      return ((suffix.hasPrefix("a") && hour == 12 ? 0 : noon) * 60 + minute, next)
    }

    /// Whether an hour lies behind noon, or `nil` when the number is no hour.
    private func half(_ suffix: String, hour: Int, isClock: Bool, isLed: Bool) -> Bool? {
      switch suffix {
      case "pm", "p", "p.m": return (1...12).contains(hour) ? true : nil
      case "am", "a", "a.m": return (1...12).contains(hour) ? false : nil
      case "h", "hrs": return false
      // In office hours 1 to 6 o'clock is in the afternoon.
      case "oclock": return (1...6).contains(hour)
      case "": return isClock ? false : isLed ? (1...6).contains(hour) : nil
      default: return nil
      }
    }
  }
}

extension Substring {
  fileprivate func split(
    whereSeparator isSeparator: (Character) -> Bool, keepingEmpty: Bool
  ) -> [Substring] {
    split(omittingEmptySubsequences: !keepingEmpty, whereSeparator: isSeparator)
  }
}
