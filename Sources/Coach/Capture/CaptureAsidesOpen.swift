/// What is left open in so many words: the day, the amount, what else may come.
extension Capture.Asides {
  private static let openDays = Capture.Phrases<Bool>([
    ("soon|shortly|asap|eventually|someday|whenever|sometime|anytime", true),
    ("very|real|pretty|quite soon|shortly", true), ("tbd|tba|tbc", true),
    ("date|day|timing is? tbd|tba|tbc|unknown|open|pending|unclear", true),
    (
      "no firm|exact|set|definite|specific|fixed|clear|real? date|day|timing yet|given|set|mentioned?",
      true
    ),
    ("without a? firm|exact|set|definite? date|day", true), ("no idea when", true),
    ("date|day? is? to be confirmed|determined|set|decided|advised|announced|agreed", true),
    ("to be confirmed|determined|decided|advised|announced|agreed", true),
    (
      "didnt|doesnt|couldnt|cant|wont|wouldnt|dont|cannot say|know|tell|give me|us? exactly? when|which|what day|date?",
      true
    ),
    ("didnt|doesnt|couldnt|cant|wont|wouldnt give|name|set me|us? a|any date|day", true),
    ("gave|gives|named|set|offered|mentioned no firm|exact? date|day|timing", true),
    ("he|she|they gave|gives|named|set no firm|exact? date|day|timing", true),
    ("wont|wouldnt|couldnt|cant commit to a|any date|day", true),
    ("date|day? not given|known|set|fixed|agreed|named|said? yet?", true),
    ("not sure|clear|certain when", true), ("unsure when", true), ("but no date|day yet?", true),
    ("when he|she|they|it can|could", true), ("when able|possible|convenient", true),
    ("when he|she|they is|are able", true), ("when he|she|they gets|get to it", true),
    ("whenever he|she|they can|could", true), ("whenever possible|convenient|able", true),
    ("as soon as possible", true), ("as soon as he|she|they can", true),
    ("soon as possible", true), ("soon as he|she|they can", true), ("at some point|stage", true),
    ("some day|point", true), ("in? due course", true), ("in the near future", true),
    ("one of these days", true), ("down the road|line", true), ("later on?", true),
    ("at a? later date|point|time", true),
  ])

  /// Puts one word for a day that is said to be open; only at the end of a part of the line.
  mutating func nameOpenDays() {
    var index = 0
    while index < words.count {
      if let (_, next) = Self.openDays.match(words, at: index), isEnd(next) || isForRest(next),
        isOpenDay(index, next)
      {
        replace(index..<next, by: Self.openDay)
        while index > 0, ["but", "with"].contains(word(index - 1)) {
          remove(index - 1..<index)
          index -= 1
        }
      }
      index += 1
    }
  }

  /// Whether it goes on as `no date for the rest` does.
  private func isForRest(_ index: Int) -> Bool {
    guard ["for", "on"].contains(word(index)) else { return false }
    return Self.rests.contains(word(index + 1)) || Self.rests.contains(word(index + 2))
  }

  private func isOpenDay(_ index: Int, _ next: Int) -> Bool {
    let before = index == 0 ? "" : word(index - 1)
    if ["or", "too", "how", "as", "maybe", "not", "no", "sooner"].contains(before) { return false }
    var place = index - 1
    while place >= 0, words[place].stop == .none, !["and", "but", "then"].contains(word(place)) {
      if Self.rests.contains(word(place)) { return true }
      if isDay(place) { return false }
      place -= 1
    }
    // `a week later` and `no later` are something else.
    guard word(index) == "later" else { return true }
    return Self.rests.contains(before)
  }

  private static let rests: Set<String> = ["rest", "remainder", "balance", "remaining", "other"]

  private static let openAmounts = Capture.Phrases<Bool>([
    ("few|several|many hundred|hundreds|thousand|thousands|grand|k|bucks|dollars|quid", true),
    ("some hundreds|thousands|bucks|dollars", true),
    ("a few|couple? hundreds|thousands", true),
    ("a few hundred|thousand|grand|k|bucks|dollars|quid", true),
    ("whatever he|she|they|it can|could afford|manage|spare|do|scrape|pay|send?", true),
    ("what he|she|they can|could afford|manage|spare|do|scrape|pay|send?", true),
    ("as much as he|she|they can|could", true), ("as much as possible", true),
    ("amount|sum is? unknown|open|tbd|unclear", true),
    ("amount|sum is? to be confirmed|determined|decided|agreed|advised", true),
    ("amount|sum is? not sure|known|clear|set|certain|agreed|fixed|confirmed|given yet?", true),
    ("no amount|sum|figure given|set|named|mentioned|yet?", true),
    ("didnt|wouldnt|couldnt|doesnt give|name|set an|any amount|figure|sum", true),
    ("not sure how much", true),
    ("didnt|wouldnt|couldnt|doesnt say|know how much", true), ("a token amount|payment", true),
    ("a small|partial amount|sum", true),
  ])

  /// Puts one word for an amount that is told without a number.
  mutating func nameOpenAmounts() {
    var index = 0
    while index < words.count {
      if let (_, next) = Self.openAmounts.match(words, at: index), word(next) != "off" {
        replace(index..<next, by: Self.openAmount)
        if index > 0, word(index - 1) == "a" { remove(index - 1..<index) }
      }
      index += 1
    }
  }

  private static let adding = Capture.Vocabulary.set(
    """
    and maybe perhaps possibly potentially hopefully then some more later soon after that to come
    follow next week month year in if he she they can plus with the new probably even might add
    send do will could something well see we try try tries
    """)

  /// Drops `and maybe more later` behind a promise.
  mutating func dropAdditions() {
    for index in words.indices.dropFirst().reversed() where index < words.count {
      guard word(index) == "and" || word(index) == "plus" || words[index - 1].stop != .none else {
        continue
      }
      var end = index
      while end < words.count, end == index || words[end - 1].stop == .none { end += 1 }
      let part = words[index..<end]
      guard part.contains(where: { $0.text == "more" }),
        part.allSatisfy({ Self.adding.contains($0.text) || Capture.Names.month($0.text) != nil }),
        Self.hasMoney(Array(words[..<index]), in: context)
      else { continue }
      remove(index..<end)
    }
  }
}
