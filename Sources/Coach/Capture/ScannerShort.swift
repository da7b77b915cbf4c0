import Accounts

/// Amounts said or written so short that they have two readings.
extension Capture.Scanner {
  /// `five`, `eleven two`, `twelve fifty`, `1.500`: what they may be, unless one is what is open.
  mutating func short(at index: Int) throws(Capture.Trouble) -> Int? {
    let spelled = try? Capture.NumberWords(words: words).number(at: index)
    guard spelled.map({ $0.zeros == 0 }) ?? true,
      let (larger, smaller, count) = spoken(at: index) ?? pointed(at: index)
    else { return nil }
    let next = index + count
    // `by 30` may be a day, and `12` alone is 12.00.
    guard
      !["by", "on", "before", "until", "till", "in", "over", "at", "net"].contains(word(index - 1)),
      words[index].small == nil || next < words.count
    else { return nil }
    guard words.count > 1 else {
      throw Capture.Trouble(index: index, message: "it is too short; write it out, such as 5000.00")
    }
    guard isAlone(next), !isBeyond(index, larger) else { return nil }
    var numbers = [larger, smaller]
    for place in numbers.indices { (numbers[place].index, numbers[place].count) = (index, count) }
    if !words[index].hasDigit, isOpen(larger) { numbers = [numbers[0]] }
    return try add(.amount(numbers), at: index, next: next)
  }

  /// Whether `44` can be no thousands, since those are more than twice what is open.
  private func isBeyond(_ index: Int, _ number: Capture.Number) -> Bool {
    let sums = context.open.filter { $0.open.currency == context.currency }.map(\.open.minorUnits)
    let sum = sums.reduce(0) { $0 + max(0, $1) }
    guard words[index].small != nil, sum > 0, let money = try? number.money(context.currency) else {
      return false
    }
    return money.minorUnits > 2 * sum
  }

  /// Whether an amount is just what is open on an invoice.
  private func isOpen(_ number: Capture.Number) -> Bool {
    context.open.contains { item in
      (try? number.money(item.open.currency))?.minorUnits == item.open.minorUnits
    }
  }

  /// Whether no word that counts or is counted stands behind.
  func isAlone(_ next: Int) -> Bool {
    if next == words.count || words[next - 1].stop != .none { return true }
    return Self.behind.contains(words[next].text)
      || days.quiet({ () throws(Capture.Trouble) in try days.day(at: next) }) != nil
  }

  private static let behind: Set<String> = [
    "on", "by", "and", "for", "before", "then", "against", "toward", "towards", "from", "now",
  ]

  private func spoken(at index: Int) -> (Capture.Number, Capture.Number, Int)? {
    guard let (first, next) = number(at: index), (1...99).contains(first) else { return nil }
    let isOne = words[index].small != nil || next >= words.count || words[next - 1].stop != .none
    guard !isOne, let (second, end) = number(at: next), words[next].small == nil else {
      guard word(index) != "one" || index == 0 else { return nil }
      return (plain(first * 1_000), plain(first), next - index)
    }
    guard second > 9 else {
      return (plain(first * 1_000 + second * 100), cents(first * 100 + second * 10), end - index)
    }
    return (plain(first * 100 + second), cents(first * 100 + second), end - index)
  }

  /// A number up to 99 in words or digits, and the index behind it.
  private func number(at index: Int) -> (Int, Int)? {
    guard index < words.count, !["a", "an"].contains(words[index].text) else { return nil }
    if let digits = words[index].small {
      return digits < 100 && !words[index].text.hasPrefix("0") ? (digits, index + 1) : nil
    }
    let parts = words[index].text.split(separator: "-")
    if parts.count == 2, let tens = Capture.Names.number(String(parts[0])), tens >= 20,
      let unit = Capture.Names.number(String(parts[1])), unit < 10
    {
      return (tens + unit, index + 1)
    }
    guard let first = Capture.Names.number(words[index].text) else { return nil }
    guard first >= 20, first % 10 == 0, words[index].stop == .none,
      let unit = Capture.Names.number(word(index + 1)), (1...9).contains(unit),
      !["a", "an"].contains(word(index + 1))
    else { return (first, index + 1) }
    return (first + unit, index + 2)
  }

  /// `1.500`: thousands in some countries, here 1.50.
  private func pointed(at index: Int) -> (Capture.Number, Capture.Number, Int)? {
    let parts = words[index].text.split(separator: ".", omittingEmptySubsequences: false)
    // `2.5` may be said of thousands.
    if parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 1,
      let whole = Int(parts[0]), let rest = Int(parts[1]), whole > 0
    {
      return (plain(whole * 1_000 + rest * 100), cents(whole * 100 + rest * 10), 1)
    }
    guard !context.decimalComma, parts.count == 2, (1...3).contains(parts[0].utf8.count),
      parts[1].utf8.count == 3, parts[1].hasSuffix("0"),
      let whole = Int(parts[0]), whole > 0, let rest = Int(parts[1])
    else { return nil }
    return (plain(whole * 1_000 + rest), cents(whole * 100 + rest / 10), 1)
  }

  private func plain(_ digits: Int) -> Capture.Number {
    Capture.Number(digits: digits, places: 0, index: 0)
  }

  private func cents(_ digits: Int) -> Capture.Number {
    Capture.Number(digits: digits, places: 2, index: 0)
  }
}
