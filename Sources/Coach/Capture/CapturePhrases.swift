extension Capture {
  /// Fixed phrases and what each stands for; the longest that fits wins.
  ///
  /// A phrase is written as words with blanks, `|` between words that may stand in one place and
  /// `?` behind a word that may be missing (never the first): `end of? the? month|mth`.
  struct Phrases<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
      var slots: [(words: [String], isOptional: Bool)]
      var value: Value
    }

    /// Every word that stands in a phrase.
    private(set) var words: Set<String> = []
    private var entries: [String: [Entry]] = [:]

    /// Creates a table.
    init(_ phrases: [(String, Value)]) {
      for (phrase, value) in phrases {
        let slots = phrase.split(separator: " ").map { slot in
          (
            words: slot.filter { $0 != "?" }.split(separator: "|").map(String.init),
            isOptional: slot.hasSuffix("?")
          )
        }
        words.formUnion(slots.flatMap { $0.words })
        for first in slots.first?.words ?? [] {
          entries[first, default: []].append(Entry(slots: slots, value: value))
        }
      }
    }

    /// What the longest phrase at a word stands for, and the index behind it.
    func match(_ words: [Word], at index: Int) -> (value: Value, next: Int)? {
      guard index < words.count, let candidates = entries[words[index].text] else { return nil }
      var best: (value: Value, next: Int)?
      for entry in candidates {
        guard let next = end(of: entry, in: words, at: index) else { continue }
        if next > best?.next ?? 0 { best = (entry.value, next) }
      }
      return best
    }

    private func end(of entry: Entry, in words: [Word], at index: Int) -> Int? {
      var next = index
      for slot in entry.slots {
        if next < words.count, slot.words.contains(words[next].text),
          next == index || words[next - 1].stop != .pause
        {
          next += 1
        } else if !slot.isOptional {
          return nil
        }
      }
      return next
    }
  }
}
