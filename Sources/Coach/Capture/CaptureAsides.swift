extension Capture {
  /// Takes out of a line what only stands beside the promise, where only what stands is wanted.
  ///
  /// Who said it, a telephone number, what a check or an order is called, and when the payments
  /// are run. Each goes only from a frame that shows what it is; a word without one stays, and is
  /// named as not understood.
  struct Asides {
    var words: [Word]
    let context: CaptureContext

    /// Stands for a day that was said to be open.
    static let openDay = "(open day)"
    /// Stands for an amount that was said without a number.
    static let openAmount = "(open amount)"

    /// The words without what is beside the promise.
    ///
    /// - Throws: where a number may be that of a check or an amount.
    static func settled(_ words: [Word], in context: CaptureContext) throws(Trouble) -> [Word] {
      var asides = Asides(words: words, context: context)
      asides.joinNumbers()
      asides.tidyChoices()
      asides.nameMonths()
      asides.dropFormer()
      try asides.dropOtherParts()
      try asides.dropTimesOfTalk()
      asides.dropSpeakers()
      asides.dropTelephones()
      try asides.dropReferences()
      asides.dropRuns()
      asides.dropOutgoings()
      asides.nameOpenAmounts()
      asides.nameOpenDays()
      asides.dropAdditions()
      return asides.words
    }

    /// The words without older wishes and promises, which no line means, however it is taken.
    static func lightly(_ words: [Word], in context: CaptureContext) -> [Word] {
      var asides = Asides(words: words, context: context)
      asides.joinNumbers()
      asides.dropFormer()
      asides.dropWishes()
      return asides.words
    }

    /// Removes words; a pause behind them stays.
    ///
    /// Nothing happens where nothing would be left.
    mutating func remove(_ range: Range<Int>) {
      guard !range.isEmpty, range.count < words.count else { return }
      let stop = words[range.upperBound - 1].stop
      words.removeSubrange(range)
      let before = range.lowerBound - 1
      if before >= 0, stop == .pause || words[before].stop == .none { words[before].stop = stop }
    }

    /// Puts one word in the place of some.
    mutating func replace(_ range: Range<Int>, by text: String) {
      guard let first = words[range].first, let last = words[range].last else { return }
      var word = first
      word.text = text
      word.raw = words[range].map(\.raw).joined(separator: " ")
      (word.stop, word.end) = (last.stop, last.end)
      words.replaceSubrange(range, with: [word])
    }

    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

    /// Whether a part of the line begins at an index.
    func isStart(_ index: Int) -> Bool {
      index == 0 || words[index - 1].stop != .none
        || ["and", "but", "so"].contains(word(index - 1))
    }

    /// Whether a part of the line ends behind the word before an index.
    func isEnd(_ index: Int) -> Bool {
      index >= words.count || words[index - 1].stop != .none
        || ["and", "but", "then"].contains(word(index))
    }

    /// Whether the words outside a range speak of money.
    func hasMoney(outside range: Range<Int>) -> Bool {
      var rest = words
      rest.removeSubrange(range)
      return Asides.hasMoney(rest, in: context)
    }

    static func hasMoney(_ words: [Word], in context: CaptureContext) -> Bool {
      var scanner = Scanner(words: words, context: context)
      try? scanner.scan()
      return scanner.elements.contains { !$0.isDay }
    }

    func isDay(_ index: Int) -> Bool { dayEnd(index) != nil }

    /// The index behind the day that begins at another.
    func dayEnd(_ index: Int) -> Int? {
      guard index < words.count else { return nil }
      var days = DayReader(words: words, context: context)
      days.offersEnds = true
      return days.quiet { () throws(Trouble) in try days.day(at: index) }?.next
    }

    /// `2 1/2 grand` and `some time` become one word, `50/50` becomes `half each`.
    private mutating func joinNumbers() {
      let parts = ["1/2": "5", "½": "5", "1/4": "25", "3/4": "75"]
      for index in words.indices.reversed() {
        if word(index) == "50/50", ["split", "divided"].contains(word(index - 1)) {
          remove(index..<index + 1)
        } else if word(index) == "50/50" || (word(index) == "fifty" && word(index + 1) == "fifty") {
          replace(index..<index + (word(index) == "fifty" ? 2 : 1), by: "half")
          insertEach(behind: index)
        } else if word(index) == "half", word(index + 1) == "and", word(index + 2) == "half" {
          replace(index..<index + 3, by: "half")
          insertEach(behind: index)
        } else if word(index + 1) == "000", let front = words[index].small, front > 0,
          front < 1_000,
          words[index].stop == .none, !context.index.contains(word(index))
        {
          replace(index..<index + 2, by: "\(front)000")
        } else if let bare = roughly(index) {
          words[index].text = bare
        } else if ["hundred", "thousand"].contains(word(index)), isBareScale(index) {
          words[index].text = word(index) == "hundred" ? "100" : "1000"
        } else if word(index) == "some", word(index + 1) == "time" {
          replace(index..<index + 2, by: "sometime")
        } else if let part = parts[word(index + 1)], words[index].small != nil,
          words[index].stop == .none, NumberWords.scales[word(index + 2)] != nil
        {
          replace(index..<index + 2, by: "\(words[index].text).\(part)")
        }
      }
    }

    /// `5k` of `5k-ish`.
    private func roughly(_ index: Int) -> String? {
      guard word(index).hasSuffix("ish"), words[index].hasDigit else { return nil }
      let bare = String(word(index).dropLast(word(index).hasSuffix("-ish") ? 4 : 3))
      let isNumber = bare.last.map { $0.isNumber || $0 == "k" } ?? false
      return isNumber ? bare : nil
    }

    /// `hundred bucks`, without a number before it.
    private func isBareScale(_ index: Int) -> Bool {
      let isMoney = ["bucks", "dollars", "usd", "quid", "pounds", "euros"].contains(word(index + 1))
      let before = word(index - 1)
      return isMoney && words[index].stop == .none
        && (index == 0 || words[index - 1].stop != .none || Vocabulary.links.contains(before))
        && !["a", "an", "per"].contains(before)
    }

    private mutating func insertEach(behind index: Int) {
      var each = words[index]
      each.text = "each"
      words[index].stop = .none
      words.insert(each, at: index + 1)
    }
  }
}
