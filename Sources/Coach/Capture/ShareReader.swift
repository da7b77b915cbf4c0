extension Capture {
  /// An amount told as a part of what is open.
  enum Share: Hashable {
    /// All of it.
    case everything
    /// What the parts named before leave open.
    case rest
    /// A part of it, or of what is left.
    case part(Int, of: Int, isOfRest: Bool)
    /// Both of two invoices, all three of three.
    case each(Int)
    /// The other one of two, or the other ones.
    case other(Int)
    /// All but some invoices.
    case except([String])
    /// What is left of everything, whatever was named before: `everything else`.
    case allElse
    /// All but an amount.
    case without(Number)
  }

  /// Reads parts such as `half` or `the rest` out of the words of a line.
  struct ShareReader {
    /// The words.
    let words: [Word]

    static let phrases = Phrases<Share>([
      ("all|everything|entire|total", .everything), ("all of it|them|that|this", .everything),
      ("all that is open", .everything), ("all thats open", .everything),
      ("everything open", .everything), ("whole lot|thing|amount|balance|amt|bill", .everything),
      ("lot", .everything), ("full amount|amt|balance|sum|lot", .everything),
      ("full|fully", .everything),
      ("in full", .everything), ("entire balance|amount|lot|thing", .everything),
      ("balance|whole", .everything), ("total balance|amount", .everything),
      ("everything|all else", .allElse), ("rest|remainder|remaining|difference", .rest),
      ("rest of it|them|that", .rest),
      ("remaining balance|amount", .rest), ("balance of it", .rest), ("whats left", .rest),
      ("what is left", .rest), ("other|second|remaining|last half", .rest),
      ("final half|third|part", .rest),
      ("half|½", .part(1, of: 2, isOfRest: false)),
      ("a|one half", .part(1, of: 2, isOfRest: false)),
      ("first half", .part(1, of: 2, isOfRest: false)),
      ("⅓", .part(1, of: 3, isOfRest: false)), ("⅔", .part(2, of: 3, isOfRest: false)),
      ("¼", .part(1, of: 4, isOfRest: false)), ("¾", .part(3, of: 4, isOfRest: false)),
      ("a|one|another|first third", .part(1, of: 3, isOfRest: false)),
      ("quarter of", .part(1, of: 4, isOfRest: false)),
      ("third", .part(1, of: 3, isOfRest: false)),
      ("two|2 thirds", .part(2, of: 3, isOfRest: false)),
      ("a|one|another|first quarter", .part(1, of: 4, isOfRest: false)),
      ("three|3 quarters", .part(3, of: 4, isOfRest: false)),
      ("both invoices|bills|of? them|these|those?", .each(2)), ("both", .each(2)),
      ("all two|2", .each(2)), ("all three|3", .each(3)), ("all four|4", .each(4)),
      ("all five|5", .each(5)), ("other one|invoice|bill", .other(1)),
      ("other two|2 ones|invoices|bills?", .other(2)), ("other three|3 invoices?", .other(3)),
      ("other|remaining two|2 thirds", .rest), ("other|remaining third|quarter", .rest),
      ("remaining two|2|three|3 invoices|bills?", .rest), ("remaining invoices|bills", .rest),
      ("whatever is|remains left?", .rest), ("whatevers left", .rest), ("all the rest", .rest),
      (
        "clear|clears|clearing|settle|settles|settling|zero out? the|their|our|his|her account|accounts",
        .everything
      ),
      ("every penny|cent|dime|dollar|invoice", .everything),
      ("whole balance|sum|total", .everything),
      ("all the invoices|bills", .everything), ("all invoices|bills", .everything),
      ("all of the|their|our|your? invoices|bills", .everything),
      ("everything they|we|he|she|you owe|owes|owed", .everything),
      ("everything|all thats|that? is|are? open|due|outstanding|owed|overdue", .everything),
      ("all they|we|he|she owe|owes", .everything), ("full 100%?", .everything),
      ("amount due", .everything), ("total due|owed", .everything),
    ])

    /// The part whose words begin at an index, and the index behind them.
    func share(at index: Int) -> (share: Share, next: Int)? {
      guard index < words.count else { return nil }
      if stands("the", index) || stands("their", index) || stands("his", index)
        || stands("her", index) || stands("our", index) || stands("your", index)
      {
        return share(at: index + 1)
      }
      guard let (share, next) = percent(at: index) ?? ShareReader.phrases.match(words, at: index)
      else { return fraction(at: index) }
      return whole(share, next)
    }

    /// Takes in `of it`, `of the balance`, `of the rest`.
    private func whole(_ share: Share, _ next: Int) -> (Share, Int) {
      guard next > 0, words[next - 1].stop != .pause else { return (share, next) }
      // `the remaining 80%`
      if case .rest = share, next < words.count, let part = percent(at: next) {
        return (.rest, part.next)
      }
      var behind = stands("of", next) ? next + 1 : next
      if stands("the", behind) || stands("whats", behind) { behind += 1 }
      // `the balance of that invoice`
      if behind > next, behind + 1 < words.count, ["that", "this"].contains(words[behind].text),
        ["invoice", "inv", "one", "bill"].contains(words[behind + 1].text)
      {
        return (share, behind + 2)
      }
      // `half of what they owe`
      if stands("what", behind), behind + 2 < words.count,
        ["owe", "owes", "is", "left", "remains", "owed"].contains(words[behind + 2].text)
      {
        return (share, behind + 3)
      }
      guard behind < words.count, behind > next else { return (share, next) }
      if case .part(let part, let parts, _) = share,
        ["rest", "remainder", "left"].contains(words[behind].text)
      {
        return (.part(part, of: parts, isOfRest: true), behind + 1)
      }
      let nouns: Set<String> = [
        "it", "that", "this", "them", "balance", "total", "lot", "amount", "bill", "debt",
        "account",
        "open", "everything", "whole", "sum", "money",
      ]
      return nouns.contains(words[behind].text) ? (share, behind + 1) : (share, next)
    }

    private func stands(_ text: String, _ index: Int) -> Bool {
      index < words.count && words[index].text == text
    }

    /// `50%`, `40 percent`.
    private func percent(at index: Int) -> (value: Share, next: Int)? {
      let text = words[index].text
      let digits = text.prefix { ("0"..."9").contains($0) }
      if digits.count < text.count, digits.isEmpty || text.dropFirst(digits.count) != "%" {
        guard let number = Names.number(text), stands("percent", index + 1) else { return nil }
        return (.part(number, of: 100, isOfRest: false), index + 2)
      }
      guard (1...3).contains(digits.utf8.count), let number = Int(digits),
        (1...100).contains(number)
      else { return nil }
      let share = number == 100 ? Share.everything : .part(number, of: 100, isOfRest: false)
      if digits.count < text.count { return (share, index + 1) }
      guard index + 1 < words.count, ["percent", "pct", "%"].contains(words[index + 1].text) else {
        return nil
      }
      return (share, index + 2)
    }

    /// `1/2 of it`, `1/3 now`: without `of` or a day behind it this is a date.
    private func fraction(at index: Int) -> (share: Share, next: Int)? {
      let text = words[index].text
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let part = Int(parts[0]), let parts = Int(parts[1]),
        (2...10).contains(parts), (1..<parts).contains(part),
        stands("of", index + 1) || isShared(index)
      else { return nil }
      return whole(.part(part, of: parts, isOfRest: false), index + 1)
    }

    /// `1/3 now, 1/3 mid dec`: the same fraction again, or a word for now or for a first part behind.
    private func isShared(_ index: Int) -> Bool {
      let hooks: Set<String> = ["now", "down", "today", "tomorrow", "upfront", "up", "tonight"]
      guard !words[..<index].contains(where: { $0.text.contains("$") }) else { return false }
      if addsUp(words[index].text) { return true }
      if index + 1 < words.count, hooks.contains(words[index + 1].text) { return true }
      return words.filter { $0.text == words[index].text }.count > 1
        || words[..<index].contains {
          $0.text.contains("/") && $0.text.utf8.count == 3 && $0.text.last == words[index].text.last
        }
    }

    /// `1/3 on dec 4, 2/3 on dec 18`: fractions that come to one, none of them behind `on` or `by`.
    private func addsUp(_ text: String) -> Bool {
      let last = text.last
      let same = words.indices.filter {
        words[$0].text.utf8.count == 3 && words[$0].text.contains("/")
          && words[$0].text.last == last
      }
      guard same.count > 1,
        !same.contains(where: { $0 > 0 && ["on", "by", "before"].contains(words[$0 - 1].text) }),
        let whole = last.flatMap({ $0.wholeNumberValue })
      else { return false }
      return same.compactMap { words[$0].text.first?.wholeNumberValue }.reduce(0, +) == whole
    }
  }
}
