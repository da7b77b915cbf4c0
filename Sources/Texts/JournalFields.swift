internal import Accounts

/// The pieces that several facts share.
extension JournalCursor {
  /// Reads a date.
  mutating func day() throws(JournalWrong) -> Day { try day(in: word()) }

  /// The date in these bytes.
  func day(in range: Range<Int>) throws(JournalWrong) -> Day {
    if let day = Day(isoBytes: bytes[range]) { return day }
    guard range.count == 10,
      let year = Digits.value(bytes[range.lowerBound..<range.lowerBound + 4]),
      let month = Digits.value(bytes[range.lowerBound + 5..<range.lowerBound + 7]),
      Digits.value(bytes[range.lowerBound + 8..<range.upperBound]) != nil
    else {
      throw JournalWrong(
        range, range.isEmpty ? "a date is missing" : "`\(text(range))` is no date",
        advice: "a date is year, month and day, as 2026-03-14")
    }
    guard (1...12).contains(month), year > 0 else {
      throw JournalWrong(range, "this date does not exist", advice: "the months are 01 to 12")
    }
    let length = Day.length(ofMonth: month, year: year)
    throw JournalWrong(
      range, "this date does not exist",
      advice: "\(JournalCursor.months[month - 1]) \(year) has \(length) days",
      instead: Day(year: year, month: month, day: length)?.description)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Reads a date and, where one follows, a time.
  mutating func when() throws(JournalWrong) -> When {
    let day = try day()
    guard let next, Digits.isDigit(next) else { return When(day: day) }
    skipBlanks()
    let clock = at..<min(at + 5, end)
    guard let minute = Moment.minute(clock: bytes[clock]) else {
      let word = wholeWord()
      throw JournalWrong(word, "`\(text(word))` is no time", advice: "a time is written as 14:05")
    }
    for _ in clock { step() }
    return When(day: day, minute: minute)
  }

  /// Reads an amount such as `7220.50 USD`.
  mutating func amount() throws(JournalWrong) -> Money {
    let number = wholeWord()
    let code = word()
    guard let currency = Currency(text(code)) else {
      throw JournalWrong(
        code.isEmpty ? number : code,
        code.isEmpty
          ? "an amount with its currency is missing"
          : "no currency is called `\(text(code))`",
        advice: "an amount is written as 7220.50 USD")
    }
    guard bytes[number].first != UInt8(ascii: "-"),
      let money = Money(number: text(number), currency: currency)
    else { throw wrongAmount(number, currency) }
    return money
  }

  private func wrongAmount(_ number: Range<Int>, _ currency: Currency) -> JournalWrong {
    let example = Money(minorUnits: 7220 * currency.scale + currency.scale / 2, currency: currency)
    let point = bytes[number].lastIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    var guess = bytes[number].filter(Digits.isDigit)
    if let point, currency.decimals > 0 {
      let decimals = number.upperBound - point - 1
      if (1..<currency.decimals).contains(decimals) {
        guess += [UInt8](repeating: UInt8(ascii: "0"), count: currency.decimals - decimals)
      }
      if decimals <= currency.decimals, guess.count > currency.decimals {
        guess.insert(UInt8(ascii: "."), at: guess.count - currency.decimals)
      }
    }
    let instead = Money(number: String(decoding: guess, as: UTF8.self), currency: currency)
    return JournalWrong(
      number, "`\(text(number))` is no amount of \(currency)",
      advice: "it is written as \(example), below ten thousand million", instead: instead?.number)
  }

  /// Reads a small name such as a reason or a department.
  mutating func token(_ what: String) throws(JournalWrong) -> Token {
    let range = word()
    guard let token = Token(text(range)) else {
      throw JournalWrong(
        range, range.isEmpty ? "\(what) is missing" : "`\(text(range))` is not \(what)",
        advice: "it is small letters, digits and hyphens, as damaged or short-paid")
    }
    return token
  }

  /// Reads one word of a closed list.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ what: String, _: Choice.Type = Choice.self
  ) throws(JournalWrong) -> Choice where Choice.RawValue == String {
    let range = word()
    if let choice = Choice(rawValue: text(range)) { return choice }
    throw notListed(range, what, Choice.allCases.map(\.rawValue))
  }

  /// What is wrong with a word that is not in a list.
  func notListed(_ range: Range<Int>, _ what: String, _ words: [String]) -> JournalWrong {
    let list = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    return JournalWrong(
      range, range.isEmpty ? "\(what) is missing" : "`\(text(range))` is not \(what)",
      advice: "it is \(list)", instead: NearestWord.nearest(to: text(range), among: words))
  }

  /// Reads the id of another fact.
  mutating func id() throws(JournalWrong) -> FactID {
    let range = word()
    guard bytes[range].first == UInt8(ascii: "#"),
      let id = FactID(bytes: bytes[range.lowerBound + 1..<range.upperBound])
    else {
      throw JournalWrong(
        range, range.isEmpty ? "the id of the fact meant is missing" : "`\(text(range))` is no id",
        advice: "an id is written as #7k3f9q2m.4, and the line's own comes last")
    }
    return id
  }
}
