import Accounts

extension Capture.Scanner {
  /// `mailed`, `went out`: the money has left, and a day behind it lies in the past.
  mutating func pastVerb(at index: Int) throws(Capture.Trouble) -> Int? {
    // `left a message` says nothing of money.
    let isMessage = ["a", "message", "voicemail", "vm", "word"].contains(word(index + 1))
    // `po 4471-b shipped`: what left is no money.
    guard lastThing != index || index == 0 else { return nil }
    guard Capture.Vocabulary.past.contains(words[index].text),
      words[index].text != "left" || !isMessage
    else { return nil }
    add(.kind(.sent))
    isBare = isBare && words[index].text == "sent"
    let before = (max(0, index - 3)..<index).map { words[$0].text }
    tense = before.contains { Capture.Vocabulary.future.contains($0) } ? .ahead : .back
    if tense == .back {
      isPast = true
      add(.left)
    }
    return index + 1
  }

  /// What the day means and how they pay.
  mutating func mark(at index: Int) -> Int? {
    if let (kind, next) = Capture.Vocabulary.kinds.match(words, at: index) {
      add(.kind(kind))
      isBare = isBare && words[index].text == "in"
      return next
    }
    if let (words, next) = Capture.Vocabulary.bounds.match(self.words, at: index) {
      isBare = false
      add(.rest(words))
      return next
    }
    if words[index].text == "in", days.weekdayStands(at: index + 1) {
      add(.kind(.in))
      return index + 1
    }
    guard let (method, next) = Capture.Vocabulary.methods.match(words, at: index),
      let token = Token(method)
    else { return nil }
    add(.method(token))
    return next
  }

  /// `check #1042`, `po 8812`: a number that is neither money nor an invoice.
  mutating func reference(at index: Int) -> Int? {
    let isCheck = ["check", "cheque", "ck"].contains(words[index].text)
    let isPaper = Capture.Asides.papers.contains(words[index].text)
    let isStrange = Capture.Vocabulary.strangers.contains(words[index].text)
    guard
      isCheck || isPaper || isStrange
        || Capture.Vocabulary.references.contains(words[index].text)
    else { return nil }
    // `will release 3000` pays.
    let isVerb = words[index].text == "release" && !["the", "blanket"].contains(word(index - 1))
    guard !isVerb || word(index + 1) == "#" || word(index + 1) == "no" else { return nil }
    var next = index + 1
    while ["no", "number", "num", "nr", "#"].contains(word(next)) { next += 1 }
    guard next < words.count, words[next].hasDigit,
      !isCheck || next > index + 1 || words[next].text.hasPrefix("#") || isCheckNumber(next),
      !isPaper || isPaperNumber(next)
    else { return nil }
    if isStrange { unknown = unknown ?? index }
    if isCheck, let token = Token("check") { add(.method(token)) }
    add(.rest(words[index...next].map(\.raw).joined(separator: " ")))
    isBare = false
    if !isCheck {
      things = things ?? index
      lastThing = next + 1
    }
    return next + 1
  }

  private func isPaperNumber(_ index: Int) -> Bool {
    let digits = words[index].text.drop { $0 == "#" }
    return digits.utf8.count > 2 && digits.allSatisfy(Capture.AmountReader.isDigit)
  }

  /// `check 5571 for 880`, and behind a promise `with check 10022`.
  private func isCheckNumber(_ index: Int) -> Bool {
    guard isPaperNumber(index) else { return false }
    if ["for", "of"].contains(word(index + 1)), word(index + 2).contains(where: \.isNumber) {
      return true
    }
    let isEnd = index + 1 == words.count || words[index].stop != .none
    return isEnd && word(index).utf8.count > 3 && !word(index).hasSuffix("00")
      && elements.contains(where: \.isDay) && elements.contains(where: \.isMoney)
  }

  /// `once Tom signs`, up to a comma, an amount or a day.
  mutating func condition(at index: Int) -> Int? {
    let text = words[index].text
    let isLong = ["soon", "long"].contains(word(index + 1)) && word(index + 2) == "as"
    guard Capture.Vocabulary.conditions.contains(text) || (text == "as" && isLong) else {
      return nil
    }
    // `until friday` is no condition.
    if ["until", "till", "but"].contains(text), isLandmark(at: index + 1) { return index + 1 }
    var next = index + 1
    while next < words.count, words[next - 1].stop != .pause, !isLandmark(at: next) { next += 1 }
    if next > index + 1, ["and", "then"].contains(word(next - 1)) { next -= 1 }
    // `but the bank froze it`: what is not understood is not passed over.
    if isFirm, let strange = (index..<next).first(where: { isStrange($0) }) {
      unknown = unknown ?? strange
    }
    isBare = false
    add(.rest(words[index..<next].map(\.raw).joined(separator: " ")))
    return next
  }

  private func isStrange(_ index: Int) -> Bool {
    !words[index].hasDigit && !Capture.Vocabulary.isKnown(words[index].text)
      && !context.people.contains(words[index].text)
  }

  /// Whether money or a day begins at an index.
  private func isLandmark(at index: Int) -> Bool {
    guard index < words.count else { return false }
    if words[index].hasDigit { return true }
    if ["by", "on"].contains(words[index].text) { return isLandmark(at: index + 1) }
    if ["and", "then"].contains(words[index].text) {
      return isLandmark(at: index + 1)
        || Capture.ShareReader(words: words).share(at: index + 1) != nil
    }
    guard !["tom", "may", "sat", "sun", "now", "run"].contains(words[index].text) else {
      return false
    }
    return days.quiet { () throws(Capture.Trouble) in try days.day(at: index) } != nil
  }

  /// Keeps a word that is neither money nor day nor noise.
  mutating func keep(_ index: Int) {
    let text = words[index].text
    if ["each", "apiece", "both"].contains(text) { add(.each) }
    if Capture.Vocabulary.links.contains(text) { return }
    isBare = false
    let isSoft = Capture.Vocabulary.soft.contains(text)
    if Capture.Vocabulary.noise.contains(text)
      || (!isSoft && Capture.Vocabulary.harmless.contains(text))
    {
      return
    }
    if !isSoft, !isName(index), !(elements.contains { $0.isMoney } && isPurpose(index)) {
      unknown = unknown ?? index
    }
    add(.rest(words[index].raw))
  }

  /// Whether a word is written as a name is: `Maria`.
  private func isName(_ index: Int) -> Bool {
    let raw = words[index].raw
    let isBehind = ["with", "w", "by", "from", "to", "per", "via", "of", "and"].contains(
      word(index - 1))
    return raw.first?.isUppercase == true && raw.dropFirst().contains { $0.isLowercase }
      && (raw == "Tom" || !Capture.Vocabulary.isKnown(words[index].text))
      && (isBehind || index + 1 < words.count)
  }

  /// Whether a word stands in `for the paint order` or `on the bridge`, which says what it is for.
  private func isPurpose(_ index: Int) -> Bool {
    let text = words[index].text
    guard !text.hasSuffix("ing"), !text.hasSuffix("ed"), !words[index].hasDigit else {
      return false
    }
    let articles: Set<String> = ["the", "their", "our", "his", "her", "this", "that", "my"]
    let start = articles.contains(word(index - 1)) ? index - 1 : index - 2
    return start > 0 && articles.contains(word(start))
      && ["for", "on", "from", "with", "of", "toward", "towards"].contains(word(start - 1))
  }

  /// Where only a promise that stands is wanted, refuses what is counted or spoken of instead of
  /// money, and words without a meaning here beside a bare number or a day.
  func refuseOtherMatters() throws(Capture.Trouble) {
    try refuseThings()
    let isEach = marks.contains { if case .each = $0.value { true } else { false } }
    if let things, isEach {
      throw Capture.Trouble(index: things, message: "it is counted, no money; write the sum itself")
    }
    // `20 drums at 500` is a price.
    if let things, words[things].hasDigit, ["at", "for"].contains(word(things + 2)),
      word(things + 3).contains(where: \.isNumber)
    {
      throw Capture.Trouble(
        index: things + 2, count: 2, message: "it is a price; write the amount and the day")
    }
    guard let unknown else { return }
    throw Capture.Trouble(
      index: unknown, message: "it is not understood; leave it out, or write it another way")
  }

  /// Refuses `po 4471 friday`, in which nothing is money.
  func refuseThings() throws(Capture.Trouble) {
    guard let things, !elements.contains(where: { !$0.isDay }) else { return }
    throw Capture.Trouble(index: things, message: "it is no money; write the amount and the day")
  }

  /// Keeps words beside the promise.
  mutating func addRest(_ words: String) { add(.rest(words)) }

  /// Says that the amount is that of each day.
  mutating func markEach() { add(.each) }

  private mutating func add(_ value: Capture.Mark.Value) {
    let owner = isApart ? elements.count : max(0, elements.count - 1)
    marks.append(Capture.Mark(value: value, owner: owner))
  }
}

extension Capture.DayReader {
  /// Whether a weekday stands at an index.
  func weekdayStands(at index: Int) -> Bool {
    Names.weekday(word(index)) != nil && !Capture.DayReader.runs.contains(word(index + 1))
  }
}
