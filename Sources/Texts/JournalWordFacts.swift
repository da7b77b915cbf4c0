internal import Accounts

/// The facts about what comes next and who does it.
extension JournalCursor {
  /// Reads `shipping by 2026-11-24 15:00 for 4471: what happened`.
  mutating func favor() throws(JournalWrong) -> Fact.Body {
    let who = try token("a department")
    let when = eat("by") ? try when() : nil
    return .favor(who, by: when, for: try references(), try colonWords())
  }

  /// Reads `by 2026-11-24 15:00: ring Maria`.
  mutating func owe() throws(JournalWrong) -> Fact.Body {
    try expect("by", "before the day of our word")
    return .owe(try when(), try colonWords())
  }

  /// Reads `until 2026-12-01 for 4471: Tom is away`.
  mutating func pause() throws(JournalWrong) -> Fact.Body {
    try expect("until", "before the day")
    return .pause(until: try day(), for: try references(), why: why())
  }
}
