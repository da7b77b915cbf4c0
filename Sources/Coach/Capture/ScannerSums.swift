import Accounts

/// Parts of a sum that is named: `half of 5000 friday, the other half monday`.
extension Capture.Scanner {
  /// Adds a part of a sum that stands behind it, or of the one before; `the whole 11,200` only says
  /// the amount twice.
  mutating func shareOfSum(_ found: (share: Capture.Share, next: Int), at index: Int)
    throws(Capture.Trouble) -> Int?
  {
    let money = Capture.AmountReader(words: words, context: context)
    let behind = word(found.next) == "of" ? found.next + 1 : found.next
    let isBeforeMoney =
      behind < words.count && words[found.next - 1].stop == .none && !invoices.isName(at: behind)
      && words[behind].hasDigit && !isEnding(behind)
      && days.quiet({ () throws(Capture.Trouble) in try days.day(at: behind) }) == nil
    guard isBeforeMoney, let sum = try money.amount(at: behind) else {
      guard let base, word(found.next) != "of" || found.share == .rest else { return nil }
      return try add(.amount([more(found.share, of: base, at: index)]), at: index, next: found.next)
    }
    if [.everything, .rest].contains(found.share) {
      if found.share == .rest { tense = .ahead }
      return found.next
    }
    guard behind > found.next, base == nil, let part = part(found.share, of: sum.number) else {
      throw Capture.Trouble(
        index: index, count: behind + 1 - index, message: "write the amount itself")
    }
    base = (sum.number, part.digits)
    return try add(.amount([part]), at: index, next: sum.next)
  }

  /// Whether `71` stands behind `half of`, where an invoice ends so.
  private func isEnding(_ index: Int) -> Bool {
    word(index - 1) == "of" && word(index).utf8.count < 4 && invoices.maybe(at: index) != nil
  }

  /// `half of 5000`: the half of what was named, to the cent.
  private func part(_ share: Capture.Share, of number: Capture.Number) -> Capture.Number? {
    guard case .part(let part, let parts, false) = share, number.places <= 2,
      number.digits < Money.limit / 100_000
    else { return nil }
    let cents = number.digits * (number.places == 0 ? 100 : number.places == 1 ? 10 : 1)
    var result = number
    (result.digits, result.places) = ((cents * part + parts / 2) / parts, 2)
    return result
  }

  /// `half of 5000 friday, the other half monday`: what is left of the 5000, or a part of them.
  private mutating func more(
    _ share: Capture.Share, of base: (number: Capture.Number, taken: Int), at index: Int
  ) throws(Capture.Trouble) -> Capture.Number {
    let whole = part(.part(1, of: 1, isOfRest: false), of: base.number)
    var number = part(share, of: base.number)
    if share == .rest, var left = whole {
      left.digits -= base.taken
      number = left
    }
    guard let number, let whole, number.digits > 0, base.taken + number.digits <= whole.digits
    else {
      throw Capture.Trouble(index: index, message: "write the amount itself")
    }
    self.base = (base.number, base.taken + number.digits)
    return number
  }
}
