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
    try refusePointing(index, found.next)
    found.share = try meant(found.share, index, found.next)
    try refuseOther(found.share, index, found.next)
    if case .each(2) = found.share, saysEach(found.next) { return found.next }
    if case .everything = found.share, let (number, next) = try exceptedAmount(at: found.next) {
      found = (.without(number), next)
    } else if case .everything = found.share, let without = try exception(at: found.next) {
      found = (.except(without.names), without.next)
    }
    if words[index].text.contains("%") || words[found.next - 1].text.hasPrefix("p") {
      if isFirm || word(index - 1) == "at" { try refuseRate(index, found.next) }
      if word(index) == "100%", elements.contains(where: \.isMoney) { return found.next }
    }
    if let next = try shareOfSum(found, at: index) { return next }
    if case .everything = found.share, !isApart, elements.last.map({ isAmount($0) }) ?? false {
      return found.next
    }
    return try add(.share(found.share), at: index, next: found.next)
  }

  /// What a part means behind others: `balance` and `everything else` are what they leave.
  private func meant(_ share: Capture.Share, _ index: Int, _ next: Int) throws(Capture.Trouble)
    -> Capture.Share
  {
    if case .everything = share, isRemainder(index, next) { return .rest }
    guard case .allElse = share, !elements.contains(where: { !$0.isDay }) else { return share }
    guard Capture.Scanner.exceptions.match(words, at: next) != nil else {
      throw Capture.Trouble(
        index: index, count: 2, message: "beside what? write the amount itself")
    }
    return .everything
  }

  /// Whether `both` only says again what stands: `880 for 4502 and 5000 for 4471, both friday`,
  /// or is said of two days: `4k both friday and monday`.
  private mutating func saysEach(_ next: Int) -> Bool {
    if isApart, elements.count(where: { $0.isMoney }) == 2 { return true }
    guard elements.last?.isMoney == true,
      days.quiet({ () throws(Capture.Trouble) in try days.day(at: next) }) != nil
    else { return false }
    markEach()
    return true
  }

  private func isDay(_ index: Int) -> Bool {
    days.quiet { () throws(Capture.Trouble) in try days.day(at: index) } != nil
      || word(index) == "on"
        && days.quiet { () throws(Capture.Trouble) in try days.day(at: index + 1) } != nil
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
