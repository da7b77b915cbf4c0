/// Numbers that call something by its name, and what their payments run by.
extension Capture.Asides {
  typealias Trouble = Capture.Trouble

  private static let telephones: Set<String> = [
    "cell", "mobile", "tel", "telephone", "ph", "fax", "direct", "line", "number", "no", "phone",
    "his", "her", "their", "is", "at", "office", "home", "work", "new", "my", "our", "the", "call",
    "text", "ring", "reach", "him", "them", "me", "desk", "contact", "on", "dial", "callback",
  ]

  /// What makes words before a number those of a telephone, wherever they stand.
  private static let labels: Set<String> = [
    "cell", "mobile", "tel", "telephone", "ph", "fax", "line", "number", "phone", "direct",
  ]

  /// Drops `cell 555-0142` and, as a part of its own, `call 555-0142`.
  mutating func dropTelephones() {
    for index in words.indices.reversed() where index < words.count {
      guard Capture.Scanner.isPhone(word(index)) else { continue }
      var start = index
      if start > 0, words[start - 1].small != nil, word(start - 1).utf8.count == 3 { start -= 1 }
      while start > 0, words[start - 1].stop == .none || word(start - 1) == "no",
        Self.telephones.contains(word(start - 1))
      {
        start -= 1
      }
      var end = index + 1
      if ["ext", "extension", "x"].contains(word(end)), words[index].stop == .none,
        word(end + 1).contains(where: \.isNumber)
      {
        end += 2
      }
      let isLabelled = Self.labels.contains { label in
        words[start..<index].contains { $0.text == label }
      }
      let calls = words[start..<index].contains {
        ["call", "text", "ring", "reach", "phone", "dial"].contains($0.text)
      }
      let isApart = (start == 0 || words[start - 1].stop != .none) && isEnd(end)
      guard isApart || (isLabelled && !calls), hasMoney(outside: start..<end) else { continue }
      remove(start..<end)
    }
  }

  /// What has a number of its own.
  static let papers: Set<String> = [
    "order", "ticket", "case", "claim", "wo", "quote", "estimate", "rma", "job", "contract",
    "project", "statement", "shipment", "delivery", "memo",
  ]

  private static let checks: Set<String> = ["check", "cheque", "ck", "chk", "chq"]

  /// Drops `on order no. 5512` beside money, and `10234` of `check 10234 for $2,000`.
  ///
  /// - Throws: for `check 5000`, which may be its number.
  mutating func dropReferences() throws(Trouble) {
    for index in words.indices.reversed() where index < words.count {
      let isCheck = Self.checks.contains(word(index))
      guard isCheck || Self.papers.contains(word(index)), words[index].stop == .none else {
        continue
      }
      var place = index + 1
      while ["no", "number", "num", "nr", "#"].contains(word(place)) { place += 1 }
      guard isName(place) else { continue }
      let isMarked = place > index + 1 || word(place).hasPrefix("#")
      if isCheck {
        if !isMarked { try dropCheckNumber(place) }
        continue
      }
      var start = index
      while start > 0, words[start - 1].stop == .none,
        ["on", "for", "re", "under", "against", "the", "their", "our", "per", "work", "from"]
          .contains(word(start - 1))
      {
        start -= 1
      }
      let behind = word(place + 1)
      let isWhole =
        isEnd(place + 1) || Capture.Vocabulary.links.contains(behind)
        || words[place + 1].hasDigit
      guard isWhole, hasMoney(outside: start..<place + 1) else { continue }
      remove(start..<place + 1)
    }
  }

  private mutating func dropCheckNumber(_ place: Int) throws(Trouble) {
    var reader = place + 1
    if ["in", "the", "amount"].contains(word(reader)), word(reader + 1) == "amount" { reader += 1 }
    let isFor = ["for", "of", "at"].contains(word(place + 1)) && isMoney(place + 2)
    let isSigned = word(place + 1).contains("$") && !word(place).contains("$")
    let text = word(place)
    // `5000 friday with check 10022`
    let isBeside =
      isEnd(place + 1) && text.utf8.count > 3 && !text.hasSuffix("00")
      && hasMoney(outside: place..<place + 1) && words[..<place].indices.contains { isDay($0) }
    guard isFor || isSigned || isBeside else {
      throw Trouble(
        index: place, message: "it may be the check's number; write check for \(word(place))")
    }
    remove(place..<place + 1)
  }

  private func isMoney(_ index: Int) -> Bool {
    guard index < words.count, words[index].hasDigit || Capture.Names.number(word(index)) != nil
    else { return false }
    return !isDay(index) || word(index).contains("$")
  }

  /// Whether a word is written as such numbers are: three to ten digits and nothing that money has.
  private func isName(_ index: Int) -> Bool {
    let digits = word(index).drop { $0 == "#" }
    return (3...10).contains(digits.utf8.count)
      && digits.allSatisfy { Capture.AmountReader.isDigit($0) || $0 == "-" || $0.isLetter }
      && digits.count { Capture.AmountReader.isDigit($0) } > 2 && !digits.hasSuffix("k")
      && Capture.NumberWords.scales[word(index + 1)] == nil
  }

  // MARK: Runs

  private static let runs = Capture.Phrases<Bool>([
    ("check|checks|ck|cheque|pay|payment|ach|ap|weekly|vendor|payables run|batch|cycle|date", true),
    ("check|ck|pay|payment run date|day", true), ("run|payday", true), ("payroll run?", true),
  ])

  private static let copulas: Set<String> = [
    "is", "on", "goes", "out", "happens", "falls", "its", "every", "will", "be", "are", "for",
  ]

  /// Leaves of `ck run is thursday` the day, and of `once payroll clears on the 1st` `on the 1st`.
  mutating func dropRuns() {
    for index in words.indices.reversed() where index < words.count {
      if isRunOfWeekday(index) { remove(index + 1..<index + 2) }
      if let range = payroll(at: index) { remove(range) }
      guard let (_, next) = Self.runs.match(words, at: index) else { continue }
      var end = next
      while Self.copulas.contains(word(end)) { end += 1 }
      guard end > next, isDay(end) else { continue }
      var start = index
      while start > 0, words[start - 1].stop == .none,
        ["the", "their", "our", "next", "his", "her", "this"].contains(word(start - 1))
      {
        start -= 1
      }
      if isStart(start), hasMoney(outside: start..<end) { remove(start..<end) }
    }
  }

  /// Whether `tuesday's check run` begins here.
  private func isRunOfWeekday(_ index: Int) -> Bool {
    Capture.Names.weekday(word(index)) != nil
      && ["check", "ck", "pay", "payment", "ach", "cheque"].contains(word(index + 1))
      && ["run", "batch"].contains(word(index + 2))
  }

  private static let clearing: Set<String> = [
    "clears", "cleared", "runs", "is", "has", "been", "done", "goes", "out", "hits", "lands",
    "through", "posts", "completes", "complete", "processed", "run", "finished", "on", "are",
  ]

  private func payroll(at index: Int) -> Range<Int>? {
    guard ["once", "when", "after"].contains(word(index)) else { return nil }
    let start = ["the", "their", "his", "her", "our"].contains(word(index + 1)) ? 2 : 1
    guard word(index + start) == "payroll" else { return nil }
    var end = index + start + 1
    while Self.clearing.contains(word(end)) { end += 1 }
    return end > index + start + 1 && isDay(end) ? index..<end : nil
  }
}
