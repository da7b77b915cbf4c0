/// What was done besides promising: calls, greetings, absences, other goods, and older wishes.
extension Capture.Asides {
  /// The parts between commas, dashes and `and promised`.
  private var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in words.indices {
      let isSaid =
        word(index) == "and" && index > start && Capture.People.saying.contains(word(index + 1))
      if isSaid {
        parts.append(start..<index)
        start = index
      }
      guard words[index].stop != .none else { continue }
      parts.append(start..<index + 1)
      start = index + 1
    }
    if start < words.count { parts.append(start..<words.count) }
    return parts
  }

  /// Drops parts such as `talked with Dave just now`, `back from lunch` and `i asked for 10k`
  /// where the others name money and a day.
  ///
  /// - Throws: where the only day is that of a call.
  mutating func dropOtherParts() throws(Trouble) {
    guard words.contains(where: { Self.triggers.contains($0.text) }) else { return }
    let parts = parts
    guard parts.count > 1, parts.count < 9 else { return }
    for range in parts.reversed() where isTalk(range) || isDelivery(range) || isWish(range) {
      var rest = words
      rest.removeSubrange(range)
      guard Self.hasMoneyAndDay(rest, in: context) else {
        if Self.hasMoney(rest, in: context), !elements(range).isEmpty, isTalk(range) {
          throw when(range.lowerBound, range.upperBound)
        }
        continue
      }
      remove(range)
    }
  }

  /// Words of which one stands in each such part.
  private static let triggers = talk.union([
    "good", "in", "out", "off", "arrived", "came", "received", "delivered", "landed", "shipped",
    "got", "asked", "wanted", "requested", "demanded",
  ])

  /// Drops `i asked for 10k` alone.
  mutating func dropWishes() {
    let verbs: Set<String> = ["asked", "wanted", "requested", "demanded"]
    guard words.contains(where: { verbs.contains($0.text) }) else { return }
    let parts = parts
    guard parts.count > 1, parts.count < 9 else { return }
    for range in parts.reversed() where isWish(range) {
      var rest = words
      rest.removeSubrange(range)
      if Self.hasMoneyAndDay(rest, in: context) { remove(range) }
    }
  }

  private func when(_ index: Int, _ next: Int) -> Trouble {
    Trouble(
      index: index, count: next - index,
      message: "it may be when they said it, or when they pay; write the day of the money last")
  }

  private static func hasMoneyAndDay(_ words: [Capture.Word], in context: CaptureContext) -> Bool {
    var scanner = Capture.Scanner(words: words, context: context)
    try? scanner.scan()
    return scanner.elements.contains { !$0.isDay } && scanner.elements.contains { $0.isDayAhead }
  }

  private func elements(_ range: Range<Int>) -> [Capture.Element] {
    var scanner = Capture.Scanner(words: Array(words[range]), context: context)
    try? scanner.scan()
    return scanner.elements
  }

  // MARK: Talk

  private static let talk: Set<String> = [
    "spoke", "spoken", "talked", "chatted", "called", "phoned", "rang", "emailed", "texted", "met",
    "reached", "heard", "back", "away", "visited", "discussed", "messaged", "wrote", "caught",
  ]

  private static let beside = Capture.Vocabulary.set(
    """
    i we he she they you it him her them me us just again now then still first finally quickly
    right only so ok okay hi hello hey good morning afternoon evening day the a an my our his their
    in on at to with w from of by for re about and back out away here there office lunch holiday
    confirmation vacation break meeting trip home work desk phone cell line email call voicemail vm message
    owner boss ap accounts payable accounting bookkeeper manager controller treasurer cfo ceo
    assistant customer client is was been got had have has today yesterday earlier ago minute
    minutes hour hours moment moments few this last week night tonight tomorrow until till
    """)

  private static let people: Set<String> = ["to", "with", "w", "from", "of", "reached", "met"]

  /// Whether a part only tells of talk, a greeting or where someone is.
  private func isTalk(_ range: Range<Int>) -> Bool {
    let part = words[range]
    guard part.count < 12, part.contains(where: { Self.talk.contains($0.text) }) || isGreeting(part)
    else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      if Self.talk.contains(word(index)) || Self.beside.contains(word(index)) {
        index += 1
      } else if !words[index].hasDigit, let end = dayEnd(index), end > index {
        index = end
      } else if index > range.lowerBound, isSomeone(index) {
        index += 1
      } else if Capture.People.names.contains(word(index)) {
        index += 1
      } else {
        return false
      }
    }
    return !elements(range).contains { !$0.isDay }
  }

  private func isSomeone(_ index: Int) -> Bool {
    Self.people.contains(word(index - 1)) && !words[index].hasDigit
      && words[index].text.allSatisfy(\.isLetter)
  }

  private func isGreeting(_ part: ArraySlice<Capture.Word>) -> Bool {
    let said = part.map(\.text)
    if said.count == 2, said[0] == "good" {
      return ["morning", "afternoon", "evening", "day"].contains(said[1])
    }
    // `in monday, 5000 tuesday`
    return said.count == 2 && ["in", "out", "off"].contains(said[0])
      && Capture.Names.weekday(said[1]) != nil
  }

  private static let times = Capture.Phrases<Bool>([
    ("just? now", true), ("today|yesterday", true), ("earlier today?", true),
    ("this morning|afternoon", true), ("a minute|moment|while ago", true),
    ("on the phone", true), ("last week|night", true),
  ])

  private static let objects: Set<String> = [
    "me", "us", "he", "she", "they", "i", "we", "him", "her", "them", "that",
  ]

  /// Drops the time of saying: `said today 5000 friday`, `this morning she said 880 tomorrow`.
  ///
  /// - Throws: where it may be the day of the money too.
  mutating func dropTimesOfTalk() throws(Trouble) {
    guard words.indices.contains(where: { isSaid($0) }) else { return }
    for index in words.indices.reversed() where index < words.count {
      guard let (_, next) = Self.times.match(words, at: index) else { continue }
      var before = index - 1
      while before > 0, Self.objects.contains(word(before)), words[before].stop == .none {
        before -= 1
      }
      var behind = next
      while behind < words.count, Self.objects.contains(word(behind)) { behind += 1 }
      let isBehind =
        index > 0 && words[index - 1].stop == .none && isSaid(before) && words[before].stop == .none
      let isBefore =
        (index == 0 || words[index - 1].stop != .none) && words[next - 1].stop == .none
        && isSaid(behind)
      guard isBehind || isBefore else { continue }
      var rest = words
      rest.removeSubrange(index..<next)
      guard Self.hasMoneyAndDay(rest, in: context) else {
        if Self.hasMoney(rest, in: context) { throw when(index, next) }
        continue
      }
      remove(index..<next)
    }
  }

  private func isSaid(_ index: Int) -> Bool {
    Capture.People.saying.contains(word(index)) && !["promise", "say"].contains(word(index))
  }

  // MARK: Goods and wishes

  /// Whether a part tells of goods: `2 drums arrived ok`.
  private func isDelivery(_ range: Range<Int>) -> Bool {
    let part = words[range]
    let verbs: Set<String> = [
      "arrived", "came", "received", "delivered", "landed", "shipped", "got",
    ]
    guard part.count < 9, part.contains(where: { verbs.contains($0.text) }),
      part.contains(where: { Capture.Caution.things.contains($0.text) })
    else { return false }
    return elements(range).allSatisfy { $0.isDay }
  }

  /// Whether a part tells what we wanted: `i asked for 10k`, `we wanted 8000`.
  private func isWish(_ range: Range<Int>) -> Bool {
    let isOurs = ["i", "we"].contains(word(range.lowerBound))
    let start = isOurs ? range.lowerBound + 1 : range.lowerBound
    let verbs: Set<String> = ["asked", "wanted", "requested", "demanded"]
    return verbs.contains(word(start))
      && (isOurs || word(start) == "wanted" || word(start) == "asked")
      && words[range].allSatisfy { $0.hasDigit || Self.wish.contains($0.text) || isDayWord($0) }
  }

  private static let formerly: Set<String> = [
    "first", "originally", "initially", "earlier", "last", "yesterday", "previously", "before",
  ]

  /// Drops what was said before `now`: `first said 5000, now 4000 friday`.
  mutating func dropFormer() {
    guard words.contains(where: { $0.text == "now" }) else { return }
    let parts = parts
    guard parts.count == 2 else { return }
    let (former, later) = (parts[0], parts[1])
    let start = word(later.lowerBound) == "but" ? later.lowerBound + 1 : later.lowerBound
    guard word(start) == "now", words[former].contains(where: { isSaying($0.text) }),
      words[former].contains(where: { Self.formerly.contains($0.text) }),
      Self.hasMoneyAndDay(Array(words[(start + 1)...]), in: context)
    else { return }
    words.removeSubrange(...start)
  }

  private func isSaying(_ text: String) -> Bool {
    Capture.People.saying.contains(text) || text == "was"
  }

  private func isDayWord(_ word: Capture.Word) -> Bool {
    Capture.Names.weekday(word.text) != nil || Capture.Names.month(word.text) != nil
      || Capture.Names.number(word.text) != nil || Capture.NumberWords.scales[word.text] != nil
      || ["today", "tomorrow"].contains(word.text)
  }

  private static let wish = Capture.Vocabulary.set(
    """
    i we asked wanted requested demanded for the full all everything amount lot by on of it him her
    them more whole half balance
    """)
}
