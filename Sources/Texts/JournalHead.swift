internal import Accounts

/// The first fields of a line: when, about whom, by whom, and who spoke.
struct JournalHead {
  let moment: Moment
  let customer: Token?
  let collector: Token
  let person: String?
}

extension JournalCursor {
  /// Reads `2026-11-23 10:42 harlow @jo | Maria Keller | `.
  mutating func head() throws(JournalWrong) -> JournalHead {
    let day = try headDay()
    let clock = wholeWord()
    guard let minute = Moment.minute(clock: bytes[clock]) else {
      throw JournalWrong(
        clock, clock.isEmpty ? "the time is missing" : "`\(text(clock))` is no time",
        advice: "the time of day comes after the date, as 14:05")
    }
    let customer = try headCustomer()
    let collector = try headCollector()
    try bar("after the collector")
    let person = try name()
    return JournalHead(
      moment: Moment(day: day, minute: minute), customer: customer, collector: collector,
      person: person)
  }

  private mutating func headDay() throws(JournalWrong) -> Day {
    let range = wholeWord()
    guard range.count == 10, Digits.isDigit(bytes[range.lowerBound]) else {
      throw JournalWrong(
        range, "this line is no fact",
        advice: "a fact begins with date, time, customer and collector, "
          + "as 2026-11-23 10:42 harlow @jo | Maria Keller | note …")
    }
    return try day(in: range)
  }

  private mutating func headCustomer() throws(JournalWrong) -> Token? {
    let range = wholeWord()
    if text(range) == "-" { return nil }
    guard let token = Token(text(range)) else {
      throw JournalWrong(
        range, range.isEmpty ? "the customer is missing" : "`\(text(range))` is no customer's id",
        advice: "an id is small letters, digits and hyphens, as the card's file is named; - stands "
          + "for no customer")
    }
    return token
  }

  private mutating func headCollector() throws(JournalWrong) -> Token {
    let range = wholeWord()
    guard bytes[range].first == UInt8(ascii: "@"),
      let token = Token(text(range.lowerBound + 1..<range.upperBound))
    else {
      throw JournalWrong(
        range, range.isEmpty ? "the collector is missing" : "`\(text(range))` is no collector",
        advice: "the collector stands after the customer, as @jo")
    }
    return token
  }

  private mutating func bar(_ place: String) throws(JournalWrong) {
    guard eat(mark: UInt8(ascii: "|")) else {
      throw JournalWrong(
        wholeWord(), "a | is missing \(place)",
        advice: "who spoke stands between two bars, as | Maria Keller | or | - |")
    }
  }

  private mutating func name() throws(JournalWrong) -> String? {
    skipBlanks()
    let start = at
    while at < end, bytes[at] != UInt8(ascii: "|") { step() }
    let field = JournalCursor(bytes, start..<at).rest
    try bar("after the name of who spoke")
    let name = JournalText.harmless(text(field))
    return name == "-" || name.isEmpty ? nil : name
  }
}
