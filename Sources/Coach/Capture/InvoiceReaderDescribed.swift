import Accounts

/// Invoices told by what they are like: `the 98 one`, `the one ending in 471`, `the two oldest`.
extension Capture.InvoiceReader {
  typealias Trouble = Capture.Trouble

  /// The invoices that words at an index describe, and the index behind them; `nil` when none do.
  ///
  /// - Throws: when they speak of an invoice and could mean none, or more than one.
  func described(at index: Int) throws(Trouble) -> (names: [String], next: Int)? {
    guard !items.isEmpty else { return nil }
    let start = skip(["the", "that", "their", "his", "her", "your", "our"], from: index)
    if let found = try ending(at: start) { return found }
    if let found = try numbered(at: start, isLed: start > index) { return found }
    return ranked(at: start, from: index)
  }

  /// The invoices described or named at an index.
  func named(at index: Int) throws(Trouble) -> (names: [String], next: Int)? {
    if let found = try described(at: index) { return found }
    guard let found = try invoice(at: index) else { return nil }
    return ([found.name], found.next)
  }

  /// `ending in 98`, `the one that ends 71`.
  private func ending(at index: Int) throws(Trouble) -> (names: [String], next: Int)? {
    let noun = skip(["one", "invoice", "inv", "bill"], from: index)
    let verb = skip(["that", "which"], from: noun)
    guard ["ending", "ends", "end"].contains(word(verb)) else { return nil }
    let place = skip(["in", "with", "on"], from: verb + 1)
    guard words.indices.contains(place), words[place].text.allSatisfy(isDigit) else { return nil }
    return ([try led(word(place), at: index, count: place + 1 - index)], place + 1)
  }

  /// `the 98 one`, `the 880 invoice`: by its last digits, else by what is open on it.
  private func numbered(at index: Int, isLed: Bool) throws(Trouble)
    -> (names: [String], next: Int)?
  {
    guard isLed, words.indices.contains(index), words[index].hasDigit,
      ["one", "invoice", "bill", "inv"].contains(word(index + 1)), words[index].stop == .none
    else { return nil }
    let digits = word(index).drop { "#$".contains($0) }
    let ending = digits.utf8.count > 1 ? names(endingIn: String(digits)) : []
    let sums = items.filter { amounts(of: $0.open).contains(String(digits.filter { $0 != "," })) }
    let found = Set(ending + sums.map(\.invoice)).sorted()
    guard found.count <= 1 else {
      throw Trouble(
        index: index, count: 2,
        message: "it could be \(found.joined(separator: " or ")); write the whole number")
    }
    guard let name = found.first else { throw unknown(String(digits), at: index, count: 2) }
    return ([name], index + 2)
  }

  /// `7220.50`, and `880` for `880.00`.
  private func amounts(of money: Money) -> [String] {
    let number = money.number
    return number.hasSuffix(".00") ? [number, String(number.dropLast(3))] : [number]
  }

  private enum Rank { case oldest, newest, largest, smallest }

  /// `the big one`, `the two oldest`, `the first two invoices`, `second one`.
  private func ranked(at index: Int, from first: Int) -> (names: [String], next: Int)? {
    var next = index
    var count = counted(&next)
    if let place = position(at: next), count == nil {
      guard let end = noun(at: next + 1), items.indices.contains(place) else { return nil }
      // `the first one` of a single invoice needs no number.
      return ([items[place].invoice], end)
    }
    guard let rank = rank(at: next) else { return nil }
    next += 1
    if count == nil { count = counted(&next) }
    let end = noun(at: next)
    // `the latest` and `the last` alone speak of days.
    let standsAlone = ["oldest", "biggest", "largest", "smallest", "newest"].contains(
      word(next - 1))
    guard end != nil || count != nil || (standsAlone && isBehindLink(first)) else { return nil }
    let chosen = pick(rank, count ?? 1)
    return chosen.isEmpty ? nil : (chosen, end ?? next)
  }

  private func isBehindLink(_ index: Int) -> Bool {
    word(index) == "the" || word(index) == "oldest" || index == 0
  }

  /// `two`, `2`, where invoices are counted.
  private func counted(_ index: inout Int) -> Int? {
    guard words.indices.contains(index), !["a", "an", "one"].contains(word(index)),
      let number = words[index].small ?? Capture.Names.number(word(index)),
      (2...9).contains(number)
    else { return nil }
    // `the first 5000` and `two hundred` count no invoices.
    guard Capture.NumberWords.scales[word(index + 1)] == nil else { return nil }
    index += 1
    return number
  }

  /// `first one`, `second invoice`: its place, from 0.
  private func position(at index: Int) -> Int? {
    guard let number = Capture.Names.ordinal(word(index)), noun(at: index + 1) != nil else {
      return nil
    }
    return number - 1
  }

  private func rank(at index: Int) -> Rank? {
    switch word(index) {
    case "oldest", "older", "first", "earliest": .oldest
    case "newest", "newer", "latest", "last", "final": .newest
    case "biggest", "bigger", "big", "largest", "larger", "large", "huge": .largest
    case "smallest", "smaller", "small", "little", "littlest", "tiny": .smallest
    default: nil
    }
  }

  private func noun(at index: Int) -> Int? {
    ["one", "ones", "invoice", "invoices", "bill", "bills", "inv", "invs", "item", "items"]
      .contains(word(index)) ? index + 1 : nil
  }

  private func pick(_ rank: Rank, _ count: Int) -> [String] {
    guard count <= items.count else { return [] }
    let order: [(invoice: String, open: Money)] =
      switch rank {
      case .oldest: items
      case .newest: items.reversed()
      case .largest: items.sorted { $0.open.minorUnits > $1.open.minorUnits }
      case .smallest: items.sorted { $0.open.minorUnits < $1.open.minorUnits }
      }
    let chosen = Set(order.prefix(count).map(\.invoice))
    return items.map(\.invoice).filter { chosen.contains($0) }
  }

  private func skip(_ texts: Set<String>, from index: Int) -> Int {
    texts.contains(word(index)) ? index + 1 : index
  }

  private func word(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].text : ""
  }

  private func isDigit(_ character: Character) -> Bool { Capture.AmountReader.isDigit(character) }
}
