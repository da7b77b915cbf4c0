import Accounts

/// What a scanner refuses to take for an amount.
extension Capture.Scanner {
  /// `C-41`, `RA-4`: what a lab buys, no amount.
  func isProductCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...3).contains(parts[0].count)
      && parts[0].allSatisfy(\.isLetter) && (1...2).contains(parts[1].count)
      && parts[1].allSatisfy(Capture.AmountReader.isDigit)
  }

  /// `4471-b`, `AB-5000`: what a part or an order is called, whatever invoice begins so.
  mutating func code(at index: Int) -> Int? {
    let text = words[index].text
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isPlain) }),
      text.contains(where: \.isLetter), text.contains(where: \.isNumber),
      parts.contains(where: { $0.count { $0.isNumber } > 2 }),
      parts.contains(where: { $0.first?.isLetter == true && $0.utf8.count < 4 })
    else { return nil }
    return keepThing(index, index + 1)
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// `by 30` says neither 30.00 nor the 30th.
  func refuseDayNumber(_ number: Capture.Number) throws(Capture.Trouble) {
    guard ["by", "on", "before", "until", "till", "in", "over"].contains(word(number.index - 1)),
      number.count == 1, number.currency == nil, let day = words[number.index].small, day <= 31
    else { return }
    let isCount = ["in", "over"].contains(word(number.index - 1))
    throw Capture.Trouble(
      index: number.index,
      message: isCount
        ? "write `in \(day) days`, or a plan as 6000 in 6 from 15 jan"
        : "a day is written `the 30th`, an amount 30.00")
  }

  /// `5 large friday`, `6 more tuesday`: a small number that some word counts.
  func refuseCount(_ number: Capture.Number, next: Int) throws(Capture.Trouble) {
    guard number.currency == nil, number.zeros == 0, number.places == 0, number.count == 1,
      number.digits < 100
    else { return }
    // `60 pct friday, the other 40 on the 15th`
    if ["other", "remaining"].contains(word(number.index - 1)) {
      throw Capture.Trouble(
        index: number.index, message: "it is too short; write it out, such as 40% or 5000.00")
    }
    if next == words.count, number.digits < 32, number.index > 0,
      Capture.Names.weekday(word(number.index - 1)) != nil, words[number.index - 1].stop == .none
    {
      throw Capture.Trouble(
        index: number.index, message: "it may be a day; write a date, or \(number.digits).00")
    }
    guard next < words.count, words[next - 1].stop == .none, !isAlone(next)
    else { return }
    throw Capture.Trouble(
      index: number.index, count: 2, message: "it is too short; write it out, such as 5000.00")
  }

  /// `5000 from friday`, `5000 each friday`, `5000 a day`: a beginning or a rate and no day.
  func refuseRepeated(at index: Int) throws(Capture.Trouble) {
    let before = word(index - 1)
    let isLed =
      ["starting", "beginning", "commencing"].contains(before)
      || (["each", "every", "per"].contains(before) && isAmountLast && !goesOn(index))
      || (before == "from" && index > 1 && !words.contains { $0.text == "to" })
    let isDaily =
      word(index) == "a" && word(index + 1) == "day" && elements.last?.isMoney == true
      && index + 2 == words.count
    guard isLed || isDaily else { return }
    throw Capture.Trouble(
      index: index, message: "it is a beginning or a rate; write the day, or a plan with its number"
    )
  }

  private var isAmountLast: Bool {
    if case .amount? = elements.last?.value { true } else { false }
  }

  private func goesOn(_ index: Int) -> Bool { words[index...].contains { $0.text == "and" } }

  /// `5000 in total: 2000 friday and 3000 the 11th` names the sum of what follows.
  func refuseTotal(at index: Int) throws(Capture.Trouble) {
    let place = word(index) == "in" ? index + 1 : index
    guard ["total", "altogether", "overall"].contains(word(place)),
      words.dropFirst(place + 1).contains(where: { $0.hasDigit && $0.text.utf8.count > 2 })
    else { return }
    throw Capture.Trouble(index: place, message: "write only the parts, each with its day")
  }

  /// `500 for 9999`: behind an amount this names an invoice, also where nothing is open that we know.
  ///
  /// - Throws: when other invoices are open.
  func meantInvoice(at index: Int) throws(Capture.Trouble) -> String? {
    guard !isApart, elements.contains(where: \.isMoney), invoices.isMeant(at: index) else {
      return nil
    }
    let said = words[index].text
    if let name = invoices.maybe(at: index) { return name }
    guard context.open.isEmpty else { throw invoices.unknown(said, at: index, count: 1) }
    return said.uppercased()
  }

  /// `1/2 on fri`: what is said of a fraction that was taken for a day beside another day.
  func fraction(among index: Int?) -> Capture.Trouble? {
    guard let index, words[index].text.contains("/") else { return nil }
    return Capture.Trouble(
      index: index,
      message:
        "that reads as a day; for a part write `\(words[index].text) of it`, or leave one day out")
  }

  /// `5000 25.11.`: what is said of a second amount that looks like a day with points.
  func pointDate(at index: Int) -> Capture.Trouble? {
    let parts = words[index].text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let first = Int(parts[0]), let second = Int(parts[1]),
      let day = [(second, first), (first, second)].compactMap({ month, day in
        coming(month: month, day: day)
      }).first
    else { return nil }
    let (_, month, number) = day.fields
    let written = context.dates == .us ? "\(month)/\(number)" : "\(number)/\(month)"
    return Capture.Trouble(
      index: index, message: "it reads as a second amount; for the day write \(written) or \(day)")
  }

  /// The next such day from today on.
  private func coming(month: Int, day: Int) -> Day? {
    let year = context.today.fields.year
    return [year, year + 1].compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 >= context.today }
  }

  /// `11 200` is one amount to some and two to us; eight digits may be a date.
  func refuseGap(_ number: Capture.Number, next: Int) throws(Capture.Trouble) {
    let text = words[number.index].text
    let isPlain = text.allSatisfy(Capture.AmountReader.isDigit) && number.count == 1
    if isPlain, text.utf8.count <= 3, next < words.count, words[next - 1].stop == .none,
      !invoices.isName(at: next),
      words[next].text.prefix(3).allSatisfy(Capture.AmountReader.isDigit),
      words[next].text.utf8.count >= 3,
      words[next].text.dropFirst(3).first.map({ !Capture.AmountReader.isDigit($0) }) ?? true
    {
      throw Capture.Trouble(
        index: number.index, count: 2,
        message: "write one amount without the blank, such as \(text)\(words[next].text)")
    }
    guard isPlain, text.utf8.count == 8, let year = Int(text.prefix(4)),
      let month = Int(text.dropFirst(4).prefix(2)), let last = Int(text.suffix(2)),
      let day = Day(year: year, month: month, day: last), abs(day - context.today) < 800
    else { return }
    throw Capture.Trouble(
      index: number.index, message: "it could be a day or an amount; write \(day) or \(text).00")
  }
}
