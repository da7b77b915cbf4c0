/// The folded names of a glossary, sorted for beginnings and packed for slips.
struct TermNames {
  /// A name: its term, and where its letters stand among all letters.
  private struct Name {
    let term: Int
    let letters: Range<Int>
    /// How many letters there are without the blanks.
    let count: Int
    /// One bit a letter, so that most names are passed over unread.
    let signature: UInt64
  }

  /// The beginning of a word inside a name.
  private struct Beginning {
    let name: Int
    let offset: Int
  }

  private var names: [Name] = []
  private var letters: [UInt8] = []
  private var beginnings: [Beginning] = []
  private var owned = 0

  /// Adds a name as its folded words; returns its place.
  mutating func add(_ words: [String], term: Int) -> Int {
    let start = letters.count
    for word in words {
      if letters.count > start { letters.append(UInt8(ascii: " ")) }
      beginnings.append(Beginning(name: names.count, offset: letters.count - start))
      letters += word.utf8
    }
    let range = start..<letters.count
    let count = range.count - words.count + 1
    names.append(
      Name(term: term, letters: range, count: count, signature: Self.signature(words)))
    return names.count - 1
  }

  /// Says that what was added so far are the terms' own names, and what follows their other names.
  mutating func endOwn() { owned = names.count }

  /// Puts the beginnings in order; after this, names can be looked for.
  mutating func sort() {
    let sorted = beginnings.map { (key: Self.front(tail($0)), beginning: $0) }.sorted {
      left, right in
      if left.key != right.key { return left.key < right.key }
      let (one, other) = (tail(left.beginning), tail(right.beginning))
      if one.elementsEqual(other) { return left.beginning.name < right.beginning.name }
      return one.lexicographicallyPrecedes(other)
    }
    beginnings = sorted.map { $0.beginning }
  }

  /// Whether a name is a term's own.
  func isOwn(_ place: Int) -> Bool { place < owned }

  /// The term of a name.
  func term(_ place: Int) -> Int { names[place].term }

  private func tail(_ beginning: Beginning) -> ArraySlice<UInt8> {
    let range = names[beginning.name].letters
    return letters[range.lowerBound + beginning.offset..<range.upperBound]
  }

  /// The name that begins with these words, or that has a word which does.
  ///
  /// Of several, a name's own beginning goes before one inside, a term's own name before another,
  /// the shorter before the longer, and the earlier before the later.
  func beginning(with words: [String]) -> (place: Int, isBeginning: Bool)? {
    let typed = Array(words.joined(separator: " ").utf8)
    var low = 0
    var high = beginnings.count
    while low < high {
      let middle = (low + high) / 2
      if tail(beginnings[middle]).lexicographicallyPrecedes(typed) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var best: (rank: (Int, Int, Int), isBeginning: Bool)?
    while low < beginnings.count, tail(beginnings[low]).starts(with: typed) {
      let found = beginnings[low]
      let isBeginning = found.offset == 0 && isOwn(found.name)
      let group = isBeginning ? 0 : isOwn(found.name) ? 1 : 2
      let rank = (group, names[found.name].letters.count, found.name)
      if best.map({ rank < $0.rank }) ?? true { best = (rank, isBeginning) }
      low += 1
    }
    return best.map { ($0.rank.2, $0.isBeginning) }
  }

  /// The name that is a slip of one letter away, or of two from eight letters on; the nearest, and
  /// of equals the first.
  func nearest(to words: [String]) -> Int? {
    let typed = Array(words.joined().utf8)
    guard (1...63).contains(typed.count) else { return nil }
    let slips = typed.count < 8 ? 1 : 2
    let signature = Self.signature(words)
    let pattern = SlipPattern(typed)
    var best: (distance: Int, place: Int)?
    for (place, name) in names.enumerated() {
      guard abs(name.count - typed.count) <= slips,
        (name.signature & ~signature).nonzeroBitCount <= slips,
        (signature & ~name.signature).nonzeroBitCount <= slips
      else { continue }
      let distance = pattern.distance(to: letters[name.letters])
      if distance <= slips, best.map({ distance < $0.distance }) ?? true {
        best = (distance, place)
      }
    }
    return best?.place
  }

  /// The first eight letters as a number that sorts as they do.
  private static func front(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    for place in 0..<8 {
      let index = letters.startIndex + place
      number = number << 8 | UInt64(index < letters.endIndex ? letters[index] : 0)
    }
    return number
  }

  private static func signature(_ words: [String]) -> UInt64 {
    words.reduce(into: 0) { bits, word in
      for letter in word.utf8 { bits |= 1 << UInt64(letter & 63) }
    }
  }
}
