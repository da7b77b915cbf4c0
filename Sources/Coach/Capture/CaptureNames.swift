import Accounts

extension Capture {
  /// The names of days, months and numbers as people type them.
  enum Names {
    private static let weekdays: [String: Weekday] = table([
      (.monday, "monday mon mondays"),
      (.tuesday, "tuesday tue tues tu tuesdays"),
      (.wednesday, "wednesday wed weds wensday wednesdays"),
      (.thursday, "thursday thu thur thurs thrs thr thursdays"),
      (.friday, "friday fri fridays"),
      (.saturday, "saturday sat saturdays"),
      (.sunday, "sunday sun sundays"),
    ])

    private static let months: [String: Int] = table([
      (1, "january jan"), (2, "february feb febuary"), (3, "march mar"), (4, "april apr"),
      (5, "may"), (6, "june jun"), (7, "july jul"), (8, "august aug"), (9, "september sep sept"),
      (10, "october oct"), (11, "november nov"), (12, "december dec"),
    ])

    private static let numbers: [String: Int] = table([
      (1, "one a an"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"),
      (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"),
      (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"),
      (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (24, "twenty-four"), (30, "thirty"),
      (40, "forty fourty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"),
      (90, "ninety ninty"),
    ])

    private static let ordinals: [String: Int] = table([
      (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
      (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"),
      (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"),
      (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"),
      (20, "twentieth"), (30, "thirtieth"),
      (21, "twenty-first"), (22, "twenty-second"), (23, "twenty-third"), (24, "twenty-fourth"),
      (25, "twenty-fifth"), (26, "twenty-sixth"), (27, "twenty-seventh"), (28, "twenty-eighth"),
      (29, "twenty-ninth"), (31, "thirty-first"),
    ])

    /// Names long enough to be known with a letter wrong, and what they are.
    private static let long: [(name: String, meaning: Meaning, bytes: [UInt8])] = {
      var all: [(name: String, meaning: Meaning)] = Weekday.allCases.map { day in
        (day.rawValue, .weekday(day))
      }
      for name in ["january", "february", "august", "september", "october", "november", "december"]
      {
        if let month = months[name] { all.append((name, .month(month))) }
      }
      all += [("tomorrow", .tomorrow), ("thanksgiving", .thanksgiving), ("christmas", .christmas)]
      return all.map { entry in (entry.name, entry.meaning, Array(entry.name.utf8)) }
    }()

    /// Words of their own that lie one letter beside a name.
    private static let innocent: Set<String> = ["sundry", "sunray", "augusta"]

    /// What a name with a wrong letter may stand for.
    enum Meaning: Hashable {
      case weekday(Weekday), month(Int), tomorrow, thanksgiving, christmas
    }

    /// The weekday, or `nil`; `wednesday's` counts.
    static func weekday(_ word: String) -> Weekday? {
      if let day = weekdays[word] { return day }
      guard case .weekday(let day)? = only(meant(by: word)) else { return nil }
      return day
    }

    /// The month, 1 to 12, or `nil`.
    static func month(_ word: String) -> Int? {
      if let month = months[word] { return month }
      guard case .month(let month)? = only(meant(by: word)) else { return nil }
      return month
    }

    /// Whether a word is one of these, perhaps with a letter wrong.
    static func means(_ meaning: Meaning, _ word: String) -> Bool {
      only(meant(by: word)) == meaning
    }

    /// A number in words, `a` included.
    static func number(_ word: String) -> Int? { numbers[word] }

    /// An ordinal in words, such as `tenth`.
    static func ordinal(_ word: String) -> Int? { ordinals[word] }

    /// The names that lie one wrong, missing, added or swapped letter away.
    static func meant(by word: String) -> [(name: String, meaning: Meaning)] {
      let count = word.utf8.count
      guard (5...13).contains(count), let first = word.utf8.first, let last = word.utf8.last else {
        return []
      }
      // One slip leaves the first letter or the last one; few names come that far.
      let likely = long.filter { entry in
        abs(entry.bytes.count - count) <= 1
          && (entry.bytes.first == first || entry.bytes.last == last)
      }
      guard !likely.isEmpty, !innocent.contains(word) else { return [] }
      return likely.filter { Names.isNear(word, $0.name) }.map { ($0.name, $0.meaning) }
    }

    private static func only(_ found: [(name: String, meaning: Meaning)]) -> Meaning? {
      found.count == 1 ? found[0].meaning : nil
    }

    /// Whether two words differ by at most one edit (Damerau: a swap of neighbours is one).
    static func isNear(_ left: String, _ right: String) -> Bool {
      let left = Array(left.utf8)
      let right = Array(right.utf8)
      guard abs(left.count - right.count) <= 1 else { return false }
      var head = 0
      while head < min(left.count, right.count), left[head] == right[head] { head += 1 }
      let ends = (left.dropFirst(head), right.dropFirst(head))
      if ends.0.dropFirst() == ends.1.dropFirst() { return true }
      if ends.0.dropFirst() == ends.1 || ends.0 == ends.1.dropFirst() { return true }
      return ends.0.count == ends.1.count && ends.0.count > 1
        && ends.0.prefix(2).reversed() == Array(ends.1.prefix(2))
        && ends.0.dropFirst(2) == ends.1.dropFirst(2)
    }

    private static func table<Value>(_ rows: [(Value, String)]) -> [String: Value] {
      var table: [String: Value] = [:]
      for (value, words) in rows {
        for word in words.split(separator: " ") { table[String(word)] = value }
      }
      return table
    }
  }
}
