import Accounts

/// Parts of what is open, and digits that may be an invoice.
extension Capture.Scanner {
  /// `the same on the 15th`: the amount before once more.
  mutating func same(at index: Int) throws(Capture.Trouble) -> Int? {
    if word(index) == "same", word(index + 1) == "as" {
      throw Capture.Trouble(index: index, count: 2, message: "write the amount itself")
    }
    guard word(index) == "same", let last = elements.last(where: { $0.isMoney }) else { return nil }
    var next = index + 1
    while ["again", "amount", "sum"].contains(word(next)) { next += 1 }
    return try add(last.value, at: index, next: next)
  }

  /// `471`: 471.00, or the invoice that ends so; behind `5000 for` only the invoice.
  mutating func either(_ name: String, at index: Int) throws(Capture.Trouble) -> Int? {
    let money = Capture.AmountReader(words: words, context: context)
    guard let found = try money.amount(at: index) else { return nil }
    guard found.next == index + 1 else {
      return try add(.amount([found.number]), at: index, next: found.next)
    }
    let isOf = word(index - 1) == "of" && elements.last?.isShare == true
    let isHung = Capture.InvoiceReader.hangs(word(index - 1)) && elements.contains(where: \.isMoney)
    // `the 71 on friday`; `the 15` may be a day.
    let isThe =
      ["the", "that"].contains(word(index - 1)) && (words[index].small ?? 0) > 31
      && !["on", "of", "for", "against"].contains(word(index + 1))
      || ["the", "that"].contains(word(index - 1)) && isDay(index + 1)
    let isInvoice = isHung || isOf || isThe || words[index].text.hasPrefix("0")
    return try add(
      isInvoice ? .invoice(name) : .either(found.number, name), at: index, next: found.next)
  }

  mutating func share(at index: Int) throws(Capture.Trouble) -> Int? {
    // `half a grand` is an amount.
    let isSum =
      try Capture.NumberWords(words: words).number(at: index).map { $0.zeros > 0 } ?? false
    guard !isSum, var found = Capture.ShareReader(words: words).share(at: index) else { return nil }
    if case .everything = found.share, isRemainder(index, found.next) { found.share = .rest }
    try refusePointing(index, found.next)
    if case .allElse = found.share, !elements.contains(where: { !$0.isDay }) {
      found.share = .everything
      guard Capture.Scanner.exceptions.match(words, at: found.next) != nil else {
        throw Capture.Trouble(
          index: index, count: 2, message: "beside what? write the amount itself")
      }
    }
    try refuseOther(found.share, index, found.next)
    // `880 for 4502 and 5000 for 4471, both friday`
    if case .each(2) = found.share, isApart, elements.count(where: { $0.isMoney }) == 2 {
      return found.next
    }
    // `4k both friday and monday`
    if case .each(2) = found.share, elements.last?.isMoney == true,
      days.quiet({ () throws(Capture.Trouble) in try days.day(at: found.next) }) != nil
    {
      markEach()
      return found.next
    }
    if case .everything = found.share, let (number, next) = try exceptedAmount(at: found.next) {
      found = (.without(number), next)
    } else if case .everything = found.share, let without = try exception(at: found.next) {
      found = (.except(without.names), without.next)
    }
    if words[index].text.contains("%") || words[found.next - 1].text.hasPrefix("p") {
      if isFirm || word(index - 1) == "at" { try refuseRate(index, found.next) }
      if word(index) == "100%", elements.contains(where: \.isMoney) { return found.next }
    }
    let money = Capture.AmountReader(words: words, context: context)
    let behind = word(found.next) == "of" ? found.next + 1 : found.next
    let isBeforeMoney =
      behind < words.count && words[found.next - 1].stop == .none && !invoices.isName(at: behind)
      && words[behind].hasDigit && !isEnding(behind)
      && days.quiet({ () throws(Capture.Trouble) in try days.day(at: behind) }) == nil
    if isBeforeMoney, let base = try money.amount(at: behind) {
      // `the whole 11,200` says the amount twice; `half of 11200` leaves us to reckon.
      if [.everything, .rest].contains(found.share) {
        if found.share == .rest { tense = .ahead }
        return found.next
      }
      guard behind > found.next, self.base == nil, let part = part(found.share, of: base.number)
      else {
        throw Capture.Trouble(
          index: index, count: behind + 1 - index, message: "write the amount itself")
      }
      self.base = (base.number, part.digits)
      return try add(.amount([part]), at: index, next: base.next)
    }
    if let base, word(found.next) != "of" || found.share == .rest {
      return try add(.amount([more(found.share, of: base, at: index)]), at: index, next: found.next)
    }
    if case .everything = found.share, !isApart, elements.last.map({ isAmount($0) }) ?? false {
      return found.next
    }
    return try add(.share(found.share), at: index, next: found.next)
  }

  private func isDay(_ index: Int) -> Bool {
    days.quiet { () throws(Capture.Trouble) in try days.day(at: index) } != nil
      || word(index) == "on"
        && days.quiet { () throws(Capture.Trouble) in try days.day(at: index + 1) } != nil
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

  /// `5000 of 4471 friday, balance monday`: the balance of what was spoken of.
  private func isRemainder(_ index: Int, _ next: Int) -> Bool {
    let said = words[index..<next].map(\.text).filter { !Self.pointing.contains($0) }
    return said == ["balance"] && elements.contains { $0.isMoney }
  }

  /// `the balance of that invoice`, where none was named and several are open.
  private func refusePointing(_ index: Int, _ next: Int) throws(Capture.Trouble) {
    guard ["invoice", "inv", "one", "bill"].contains(word(next - 1)),
      ["that", "this"].contains(word(next - 2)), next - 2 > index, invoices.items.count > 1,
      !elements.contains(where: \.isInvoice)
    else { return }
    throw Capture.Trouble(index: next - 2, count: 2, message: "which one? write its number")
  }

  private static let pointing: Set<String> = [
    "the", "of", "that", "this", "it", "invoice", "inv", "one", "bill",
  ]

  /// `the other half` of nothing that was named before.
  private func refuseOther(_ share: Capture.Share, _ index: Int, _ next: Int)
    throws(Capture.Trouble)
  {
    guard isFirm, case .rest = share, ["half", "third"].contains(word(next - 1)),
      !elements.contains(where: { $0.isMoney })
    else { return }
    throw Capture.Trouble(index: index, count: next - index, message: "write the amount itself")
  }

  /// `2% off`, `10% more`, `at 5%`: a rate, no part of what is open.
  private func refuseRate(_ index: Int, _ next: Int) throws(Capture.Trouble) {
    let behind: Set<String> = [
      "off", "more", "extra", "discount", "interest", "less", "rebate", "fee", "up", "higher",
    ]
    guard behind.contains(word(next)) || ["at", "plus", "extra", "less"].contains(word(index - 1))
    else { return }
    throw Capture.Trouble(
      index: index, count: next - index, message: "it is a rate; write the amount itself")
  }

  /// `but 4502`, `except the last one`, `other than 4471 and 4502`.
  private func exception(at index: Int) throws(Capture.Trouble) -> (names: [String], next: Int)? {
    guard let (_, start) = Capture.Scanner.exceptions.match(words, at: index) else { return nil }
    var names: [String] = []
    var next = start
    while next < words.count {
      let joined = ["and", "the"].contains(word(next)) && !names.isEmpty ? next + 1 : next
      guard let found = try invoices.named(at: joined) else { break }
      names += found.names
      next = found.next
    }
    guard !names.isEmpty else {
      throw Capture.Trouble(index: index, message: "what is left out is no open invoice; name it")
    }
    return (names, next)
  }

  /// The amount of `everything except 880`, which names no invoice.
  private func exceptedAmount(at index: Int) throws(Capture.Trouble)
    -> (number: Capture.Number, next: Int)?
  {
    guard let (_, start) = Capture.Scanner.exceptions.match(words, at: index), start < words.count,
      !invoices.isName(at: start), try invoices.named(at: start) == nil,
      days.quiet({ () throws(Capture.Trouble) in try days.day(at: start) }) == nil
    else { return nil }
    return try Capture.AmountReader(words: words, context: context).amount(at: start)
  }

  private static let exceptions = Capture.Phrases<Bool>([
    ("but", true), ("except for?", true), ("excluding", true), ("besides", true),
    ("minus", true), ("less", true), ("without", true), ("other than", true),
    ("apart|aside from", true), ("save|bar", true),
  ])

  private func isAmount(_ element: Capture.Element) -> Bool {
    if case .amount = element.value { true } else { false }
  }
}
