/// Numbers that are no money: ranges of money, telephone numbers, and what is counted.
extension Capture.Scanner {
  /// `5-6k`, `5 to 6 grand`, `between 5 and 6 thousand`, `5 or 6k`: two amounts to choose from.
  mutating func range(at index: Int) throws(Capture.Trouble) -> Int? {
    let isBetween = ["between", "from"].contains(word(index))
    let start = isBetween ? index + 1 : index
    guard start < words.count, let (first, second, next) = hyphened(at: start) ?? spread(at: start)
    else { return nil }
    guard var low = amount(first), let high = amount(second) else { return nil }
    if low.zeros == 0, high.zeros > 0, low.digits < 1_000 {
      let reader = Capture.AmountReader(words: words, context: context)
      let currency = low.currency
      low = try reader.scaled(low.digits, low.places, zeros: high.zeros, at: start)
      low.currency = currency
    }
    guard high.zeros > 0 || (low.digits >= 100 && high.digits >= 100) else { return nil }
    var ends = (low, high)
    ends.0.currency = low.currency ?? high.currency
    ends.1.currency = high.currency ?? low.currency
    (ends.0.index, ends.1.index) = (start, start)
    (ends.0.count, ends.1.count) = (next - start, next - start)
    return try add(.amount([ends.0, ends.1]), at: start, next: next)
  }

  /// `5-6k`, `$4,000-$5,000`, `5-6 grand`.
  private func hyphened(at index: Int) -> (first: [Capture.Word], second: [Capture.Word], Int)? {
    let parts = words[index].text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, !invoices.isName(at: index), !Self.isPhone(words[index].text),
      parts.allSatisfy({ $0.contains(where: Capture.AmountReader.isDigit) })
    else { return nil }
    var (first, second) = (words[index], words[index])
    (first.text, second.text) = (String(parts[0]), String(parts[1]))
    first.stop = .none
    let isScaled = words[index].stop == .none && Capture.NumberWords.scales[word(index + 1)] != nil
    // `5-6` alone is a day.
    guard isScaled || parts.contains(where: { $0.utf8.count > 2 || $0.hasSuffix("k") }) else {
      return nil
    }
    return isScaled
      ? ([first], [second, words[index + 1]], index + 2) : ([first], [second], index + 1)
  }

  private func spread(at index: Int) -> (first: [Capture.Word], second: [Capture.Word], Int)? {
    if let found = dashed(at: index) { return found }
    let isBetween = word(index - 1) == "between"
    let reader = Capture.AmountReader(words: words, context: context)
    for middle in index + 1..<min(words.count, index + 4) {
      guard ["to", "or"].contains(word(middle)) || (isBetween && word(middle) == "and"),
        middle + 1 < words.count, words[index].hasDigit || Capture.Names.number(word(index)) != nil,
        !invoices.isName(at: index), !invoices.isName(at: middle + 1)
      else { continue }
      guard let found = quiet({ () throws(Capture.Trouble) in try reader.amount(at: middle + 1) })
      else { return nil }
      return (Array(words[index..<middle]), Array(words[middle + 1..<found.next]), found.next)
    }
    return nil
  }

  /// `5k - 6k`.
  private func dashed(at index: Int) -> (first: [Capture.Word], second: [Capture.Word], Int)? {
    guard words[index].isDashed, words[index].hasDigit, index + 1 < words.count,
      words[index + 1].hasDigit, !invoices.isName(at: index), !invoices.isName(at: index + 1),
      !days.weekdayStands(at: index), amount([words[index]]) != nil
    else { return nil }
    var first = words[index]
    first.stop = .none
    return ([first], [words[index + 1]], index + 2)
  }

  /// An amount that is the whole of some words; a small number in words or digits counts.
  private func amount(_ words: [Capture.Word]) -> Capture.Number? {
    let reader = Capture.AmountReader(words: words, context: context)
    if let found = quiet({ () throws(Capture.Trouble) in try reader.amount(at: 0) }) {
      return found.next == words.count ? found.number : nil
    }
    guard words.count == 1, let number = Capture.Names.number(words[0].text) else { return nil }
    return Capture.Number(digits: number, places: 0, index: 0)
  }

  private func quiet(
    _ read: () throws(Capture.Trouble) -> (number: Capture.Number, next: Int)?
  ) -> (number: Capture.Number, next: Int)? {
    do throws(Capture.Trouble) { return try read() } catch { return nil }
  }

  /// `2 drums`, `40 gallons`, `555-0142`: kept as typed, no money.
  mutating func thing(at index: Int) -> Int? {
    if let next = phone(at: index) { return keepThing(index, next) }
    guard words[index].stop == .none, isCounted(index + 1), isPlainNumber(index) else { return nil }
    return keepThing(index, index + 2)
  }

  mutating func keepThing(_ index: Int, _ next: Int) -> Int {
    things = things ?? index
    lastThing = next
    isBare = false
    addRest(words[index..<next].map(\.raw).joined(separator: " "))
    return next
  }

  private func isPlainNumber(_ index: Int) -> Bool {
    let text = words[index].text
    if text.allSatisfy({ Capture.AmountReader.isDigit($0) || $0 == "," }) { return true }
    return Capture.Names.number(text) != nil && !["a", "an"].contains(text)
  }

  /// Whether a word is something that is counted.
  private func isCounted(_ index: Int) -> Bool {
    let text = word(index)
    guard text != "cents" else { return false }
    // `5000 goes out friday` and `5000 can go` count nothing.
    if ["goes", "can"].contains(text), (words[index - 1].small ?? 1_000) >= 100 { return false }
    if Capture.Caution.things.contains(text) { return true }
    return text.utf8.count > 3 && text.hasSuffix("s") && !text.hasSuffix("ss")
      && text.allSatisfy(\.isLetter) && !Capture.Vocabulary.isKnown(text)
      && words[index].raw.first?.isUppercase == false && Capture.Names.meant(by: text).isEmpty
      && Capture.Names.weekday(text) == nil && Capture.Names.month(text) == nil
      && Capture.CurrencyReader(words: words, context: context).currency(at: index) == nil
  }

  /// `555-0142`, `415-555-0199`, `(415) 555-0199`.
  private func phone(at index: Int) -> Int? {
    if Self.isPhone(words[index].text) { return index + 1 }
    guard words[index].text.utf8.count == 3, words[index].small != nil,
      Self.isPhone(word(index + 1))
    else { return nil }
    return index + 2
  }

  /// Whether a word is written as a telephone number is.
  static func isPhone(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "." })
    guard (2...4).contains(parts.count), text.contains("-") || parts.count > 2,
      parts.allSatisfy({ $0.allSatisfy(Capture.AmountReader.isDigit) })
    else { return false }
    let lengths = parts.map(\.utf8.count)
    guard lengths.suffix(2) == [3, 4], lengths.dropLast(2).allSatisfy({ (1...3).contains($0) })
    else { return false }
    // `500-1000` is a range of money.
    return parts.count > 2 || !(text.hasSuffix("00") && parts[0].hasSuffix("00"))
  }
}
