extension Capture.Corrections {
  typealias Trouble = Capture.Trouble
  typealias Word = Capture.Word

  /// Words of a line that are money, a day or an invoice.
  struct Piece {
    /// What can replace what.
    enum Sort { case money, invoice, day }

    var sort: Sort
    var range: Range<Int>
  }

  /// What stands behind a mark: what holds now, each sort once, and whether more follows.
  struct Tail {
    private(set) var pieces: [Piece] = []
    private(set) var hasMore = false

    init(_ all: [Piece], in words: [Word], from start: Int) {
      var place = start
      for piece in all {
        let between = words[place..<max(place, piece.range.lowerBound)]
        let isAdded = between.contains { ["and", "plus", "then", "also", "or"].contains($0.text) }
        guard between.allSatisfy({ Tail.links.contains($0.text) }), !isAdded,
          !pieces.contains(where: { $0.sort == piece.sort })
        else {
          hasMore = true
          break
        }
        pieces.append(piece)
        place = piece.range.upperBound
      }
    }

    /// What may stand between a mark and what holds.
    static let links: Set<String> = [
      "by", "on", "for", "to", "the", "a", "it", "its", "that", "thats", "is", "be", "will", "make",
      "against", "of", "at", "in", "with", "then", "okay", "ok", "say", "lets", "all", "toward",
    ]
  }

  /// Which pieces go and which come in their place.
  struct Replacement {
    private let head: [Piece]
    private let tail: Tail
    private let targets: [Int?]

    /// How many words a replacing piece may add.
    var growth: Int { tail.pieces.reduce(0) { $0 + $1.range.count } }

    /// `nil` where it is unclear what replaces what.
    init?(of head: [Piece], by tail: Tail, in words: [Word]) {
      guard let last = head.last else { return nil }
      let targets = tail.pieces.map { piece in head.lastIndex { $0.sort == piece.sort } }
      let isSeveral = head.contains { piece in head.count { $0.sort == piece.sort } > 1 }
      guard targets.contains(where: { $0 != nil }) else { return nil }
      if isSeveral {
        // Of several promises only the piece just said can be meant.
        guard tail.pieces.count == 1, !tail.hasMore, tail.pieces.first?.sort == last.sort else {
          return nil
        }
      }
      let isLeft = head.indices.contains { place in
        head[place].sort != .day && !targets.contains(place)
      }
      let isNew = zip(tail.pieces, targets).contains { $0.sort != .day && $1 == nil }
      guard !isLeft || !isNew else { return nil }
      (self.head, self.tail, self.targets) = (head, tail, targets)
    }

    /// The words with the mark at an index and what it takes back gone.
    func words(of words: [Word], mark: Int) -> [Word] {
      var before = Array(words[..<mark])
      let end = tail.pieces.last?.range.upperBound ?? mark
      let pairs = zip(tail.pieces, targets)
      let replaced = pairs.compactMap { piece, target in
        target.map { (head[$0].range, piece.range) }
      }
      for (old, new) in replaced.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
        var fresh = Array(words[new])
        fresh[fresh.count - 1].stop = before[old.upperBound - 1].stop
        before.replaceSubrange(old, with: fresh)
      }
      let added = pairs.filter { $1 == nil }.flatMap { piece, _ in words[piece.range] }
      if !added.isEmpty, let last = before.indices.last { before[last].stop = .none }
      return before + added + words[end...]
    }
  }
}

extension Capture.Corrections.Piece.Sort {
  init(_ element: Capture.Element) {
    self = element.isDay ? .day : element.isInvoice ? .invoice : .money
  }
}

/// What is named only to be left behind.
extension Capture.Corrections {
  /// Drops `instead of friday` and, of `moved from friday to monday`, what was; turns
  /// `friday, monday instead` into what holds.
  mutating func dropReplaced() throws(Trouble) {
    for index in words.indices.reversed() where index < words.count {
      if let (_, next) = Self.replacing.match(words, at: index) {
        dropNamed(index, next)
      } else if let (_, next) = Self.moving.match(words, at: index) {
        dropOrigin(index, next)
      } else if word(index) == "instead", word(index + 1) != "of" {
        try dropEarlier(index)
      }
    }
  }

  private static let replacing = Capture.Phrases<Bool>([
    ("instead of the|on|by?", true), ("rather than the|on|by?", true), ("in place of the?", true),
  ])

  private static let moving = Capture.Phrases<Bool>([
    ("moved|pushed|changed|switched|bumped|shifted|postponed|delayed from the?", true)
  ])

  private mutating func dropNamed(_ index: Int, _ next: Int) {
    guard next < words.count, let piece = pieces(next..<words.count).first,
      piece.range.lowerBound == next
    else { return }
    let others = pieces(0..<index) + pieces(piece.range.upperBound..<words.count)
    guard others.contains(where: { $0.sort == piece.sort }) else { return }
    words.removeSubrange(index..<piece.range.upperBound)
  }

  private mutating func dropOrigin(_ index: Int, _ next: Int) {
    let found = next < words.count ? pieces(next..<words.count) : []
    guard found.count > 1, found[0].range.lowerBound == next, found[0].sort == found[1].sort,
      word(found[0].range.upperBound) == "to"
    else { return }
    words.removeSubrange(index..<found[0].range.upperBound + 1)
  }

  private mutating func dropEarlier(_ index: Int) throws(Trouble) {
    let before = pieces(0..<index)
    guard let last = before.last, last.range.upperBound == index else { return }
    let same = before.dropLast().filter { $0.sort == last.sort }
    guard let old = same.last, same.count == 1 else { return }
    let between = words[old.range.upperBound..<last.range.lowerBound].map(\.text)
    guard !between.contains("and"), before.count(where: { $0.sort != last.sort }) <= 1 else {
      return
    }
    var fresh = Array(words[last.range])
    fresh[fresh.count - 1].stop = words[old.range.upperBound - 1].stop
    words.removeSubrange(last.range.lowerBound...index)
    words.replaceSubrange(old.range, with: fresh)
  }
}
