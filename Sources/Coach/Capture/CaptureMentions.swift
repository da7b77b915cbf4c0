package import Accounts

extension Capture {
  /// What a line names by the way, though it promises nothing: `boss is away till monday`, `cheque
  /// went out friday`.
  package struct Mentions: Hashable, Sendable {
    /// The day ahead that its words name; of a stretch such as `next week` the first day ahead.
    ///
    /// `nil` where they name none, or several.
    package let day: Day?
    /// The way of payment, as the journal has it: `check`; `nil` where they name none, or several.
    package let method: String?
  }

  /// What a line names by the way; of a very long line nothing is looked at.
  package static func mentions(in text: String, _ context: CaptureContext) -> Mentions {
    let words = words(text)
    guard words.count <= wordLimit, text.utf8.count <= lengthLimit * 4 else {
      return Mentions(day: nil, method: nil)
    }
    let days = days(ahead: Spelling.mended(words, in: context), in: context)
    let methods = Set(words.indices.compactMap { method(at: $0, in: words) })
    return Mentions(
      day: days.count == 1 ? days.first : nil, method: methods.count == 1 ? methods.first : nil)
  }

  /// The way of payment named at a word; `she'll check` and `check with him` name none.
  private static func method(at index: Int, in words: [Word]) -> String? {
    if words[index].text == "check" {
      let isVerb = index > 0 && checkers.contains(words[index - 1].text)
      let looks = index + 1 < words.count && looking.contains(words[index + 1].text)
      guard !isVerb, !looks else { return nil }
    }
    return Vocabulary.methods.match(words, at: index)?.value
  }

  private static let checkers = Vocabulary.set(
    """
    can could double doublecheck hell ill ll me must please shell should they theyll to well will
    would youll
    """)
  private static let looking = Vocabulary.set("again if on up whether with")

  private static func days(ahead words: [Word], in context: CaptureContext) -> Set<Day> {
    var days: Set<Day> = []
    var index = 0
    while index < words.count {
      // `may` alone is rather a verb than a month of days.
      let isMonth = Names.month(words[index].text) != nil
      let reader = DayReader(words: words, context: context, offersEnds: !isMonth)
      guard let found = try? reader.day(at: index), found.next > index else {
        index += 1
        continue
      }
      if !found.isPast, !looksBack(at: index, in: words),
        let day = found.days.filter({ $0 > context.today }).min()
      {
        days.insert(day)
      }
      index = found.next
    }
    return days
  }

  /// Whether a day is told of and lies behind: `out since thursday`, `it came on friday`.
  private static func looksBack(at index: Int, in words: [Word]) -> Bool {
    guard index > 0 else { return false }
    let before = words[max(0, index - 3)..<index].map(\.text)
    if before.last == "since" { return true }
    if let last = before.last, bounds.contains(last) { return false }
    return before.contains(where: told.contains)
  }

  private static let bounds = Vocabulary.set("before by next til till until")
  private static let told = Vocabulary.set(
    "been came got last left mailed paid posted sent since was went were")
}
