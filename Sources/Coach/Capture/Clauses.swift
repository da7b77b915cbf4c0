extension Capture {
  /// Cuts a line at commas and `but`, and leaves out what is only said beside the promise.
  struct Clauses {
    private let words: [Word]
    private let context: CaptureContext
    private var ranges: [Range<Int>] = []

    /// What a part of a line says.
    private struct Traits {
      var hasMoney = false
      var hasDay = false
      var isNegated = false
      var isForeign = false
      var isEmpty: Bool { !hasMoney && !hasDay }
    }

    private init(_ words: [Word], _ context: CaptureContext) {
      (self.words, self.context) = (words, context)
      var start = 0
      for index in words.indices {
        let isBut = ["but", "though", "however", "although"].contains(words[index].text)
        if isBut, index > start, !isException(index) {
          ranges.append(start..<index)
          start = index
        }
        guard words[index].stop != .none, !isShort(index) else { continue }
        ranges.append(start..<index + 1)
        start = index + 1
      }
      if start < words.count { ranges.append(start..<words.count) }
    }

    /// `all but 4502` is one thing.
    private func isException(_ index: Int) -> Bool {
      ["all", "everything", "anything", "lot", "them"].contains(words[index - 1].text)
    }

    /// Whether a point only shortens a word, as in `dec. 4`.
    private func isShort(_ index: Int) -> Bool {
      words[index].stop == .dot && words[index].text.utf8.count <= 4 && index + 1 < words.count
        && words[index + 1].hasDigit
    }

    /// The words without the parts that deny another day or sum, and, where only a promise that
    /// stands is wanted, without those about something else: `dont worry, 4k tuesday`,
    /// `5000 monday, can't do friday`, `4k friday, call her if it's late`.
    static func pruned(_ words: [Word], in context: CaptureContext, firmly: Bool) -> [Word] {
      let clauses = Clauses(words, context)
      guard clauses.ranges.count > 1, clauses.ranges.count <= 12,
        !zip(words, words.dropFirst()).contains(where: { $0.text == "not" && $1.text == "only" })
      else { return words }
      let traits = clauses.ranges.map { clauses.traits(of: $0) }
      let kept = traits.indices.filter {
        !traits[$0].isNegated && !clauses.isStanding($0, traits)
          && (!firmly || !traits[$0].isForeign || traits[$0].hasMoney)
      }
      guard kept.count < traits.count, !kept.isEmpty else { return words }
      let hasDay = kept.contains { traits[$0].hasDay }
      let hasMoney = kept.contains { traits[$0].hasMoney }
      let dropped = traits.indices.filter { !kept.contains($0) }
      // `5000 friday, no way` denies all of it; `can't do 5000 friday, monday` leaves the sum open.
      guard hasDay, !dropped.contains(where: { traits[$0].isNegated && traits[$0].isEmpty }),
        hasMoney || !dropped.contains(where: { traits[$0].hasMoney })
      else { return words }
      return kept.flatMap { Array(words[clauses.ranges[$0]]) }
    }

    /// Whether a part tells what is open, beside others that promise: `total 19300, 5000 friday`.
    private func isStanding(_ place: Int, _ traits: [Traits]) -> Bool {
      guard traits[place].hasMoney, !traits[place].hasDay else { return false }
      let part = words[ranges[place]].drop {
        ["the", "their", "his", "her", "they"].contains($0.text)
      }
      let isNamed = part.dropFirst().contains(where: \.hasDigit)
      return isNamed && part.count < 5
        && ["total", "balance", "bal", "owes", "owe", "owing", "outstanding"].contains(
          part.first?.text ?? "")
        && traits.indices.contains { $0 != place && traits[$0].hasMoney && traits[$0].hasDay }
    }

    private func traits(of range: Range<Int>) -> Traits {
      var traits = Traits()
      let part = Array(words[range])
      var index = 0
      var scanned: [Word] = []
      while index < part.count {
        if let next = Vocabulary.idioms.match(part, at: index)?.next {
          index = next
          continue
        }
        if Vocabulary.negations.contains(part[index].text) {
          traits.isNegated = true
        } else {
          if case .foreign? = Caution.kind(at: index, in: part)?.kind { traits.isForeign = true }
          scanned.append(part[index])
        }
        index += 1
      }
      var scanner = Scanner(words: scanned, context: context)
      try? scanner.scan()
      traits.hasMoney = scanner.elements.contains { !$0.isDay }
      traits.hasDay = scanner.elements.contains { $0.isDay }
      return traits
    }
  }
}
