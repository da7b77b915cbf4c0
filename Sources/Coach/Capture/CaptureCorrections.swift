extension Capture {
  /// Takes out of a line what its speaker takes back: `5000 friday, no make that monday`.
  ///
  /// What is said last holds where it is clear what it replaces: day for day, money for money,
  /// invoice for invoice. Where it is not, the line is refused by the word that takes back; the old
  /// value is never read in silence.
  struct Corrections {
    var words: [Word]
    let context: CaptureContext

    /// How sure it is that words take something back.
    enum Strength: Sendable {
      /// They do, and a line in which it is unclear what is refused.
      case firm
      /// They may only fill a pause, and go where nothing is replaced.
      case soft
      /// They take back what stands before them and put nothing in its place.
      case away
      /// They have other meanings, and stay where nothing is replaced.
      case loose
    }

    /// The words as they hold in the end.
    ///
    /// - Throws: where it is unclear what is taken back.
    static func settled(_ words: [Word], in context: CaptureContext) throws(Trouble) -> [Word] {
      guard words.contains(where: { signs.contains($0.text) }) else { return words }
      var corrections = Corrections(words: words, context: context)
      try corrections.dropReplaced()
      corrections.dropDenied()
      var index = 0
      // Each round takes a mark away or goes on behind it.
      while index < corrections.words.count { index = try corrections.step(at: index) }
      return corrections.words
    }

    /// Goes on from a word, perhaps past a mark, and gives where to look next.
    private mutating func step(at index: Int) throws(Trouble) -> Int {
      guard let (strength, next) = mark(at: index) else { return index + 1 }
      let head = pieces(0..<index)
      let tail = Tail(pieces(next..<words.count), in: words, from: next)
      if head.isEmpty {
        return strength == .away || isDenied(before: index) ? next : drop(index..<next)
      }
      if tail.pieces.isEmpty {
        guard strength == .firm || strength == .away else { return next }
        throw unclear(index, next)
      }
      guard let plan = Replacement(of: head, by: tail, in: words) else {
        switch strength {
        case .firm, .away: throw unclear(index, next)
        case .soft: return drop(index..<next)
        case .loose: return next
        }
      }
      words = plan.words(of: words, mark: index)
      return index > plan.growth ? max(0, index - 1) : 0
    }

    private mutating func drop(_ range: Range<Int>) -> Int {
      guard range.count < words.count else { return range.upperBound }
      words.removeSubrange(range)
      return range.lowerBound
    }

    private func unclear(_ index: Int, _ next: Int) -> Trouble {
      Trouble(
        index: index, count: next - index,
        message: Caution.Kind.correction.message)
    }

    /// Whether what stands before says what will not be, as `can't do friday, sorry` does.
    private func isDenied(before index: Int) -> Bool {
      words[..<index].contains { Vocabulary.negations.contains($0.text) && $0.text != "no" }
    }

    /// The pieces of money, days and invoices in some of the words.
    func pieces(_ range: Range<Int>) -> [Piece] {
      guard !range.isEmpty else { return [] }
      var scanner = Scanner(words: Array(words[range]), context: context)
      try? scanner.scan()
      return scanner.elements.map { element in
        let start = range.lowerBound + element.index
        return Piece(sort: Piece.Sort(element), range: start..<start + element.count)
      }
    }

    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

    // MARK: Marks

    /// What takes something back from a word on, with all that goes with it, and the index behind.
    private func mark(at index: Int) -> (Strength, Int)? {
      guard var (strength, next) = single(at: index) else { return nil }
      while let more = single(at: next) {
        if more.strength == .firm || strength == .loose { strength = more.strength }
        next = more.next
      }
      return (strength, next)
    }

    private func single(at index: Int) -> (strength: Strength, next: Int)? {
      guard index < words.count else { return nil }
      if let found = denial(at: index) { return found }
      guard let (strength, next) = Self.marks.match(words, at: index) else { return nil }
      let isApart = index == 0 || words[index - 1].stop != .none
      if Self.apart.contains(words[index].text), next == index + 1, !isApart { return nil }
      // `and actually 3000 monday` adds.
      if strength != .firm, ["and", "plus", "then", "also"].contains(word(index - 1)) {
        return nil
      }
      // `i mean it`
      if word(index) == "i", word(next) == "it" { return nil }
      return (strength, next)
    }

    /// `no` before what holds: `5000 friday, no, monday`, but neither `no 4471` nor `no later`.
    private func denial(at index: Int) -> (strength: Strength, next: Int)? {
      guard index > 0, ["no", "nope", "nah"].contains(word(index)), index + 1 < words.count,
        words[index].stop != .dot, Vocabulary.idioms.match(words, at: index) == nil,
        !Self.counters.contains(word(index - 1)), let first = pieces(index + 1..<words.count).first,
        words[index + 1..<first.range.lowerBound].allSatisfy({
          Tail.links.contains($0.text) || Self.signs.contains($0.text)
        })
      else { return nil }
      return pieces(0..<index).contains { $0.sort == first.sort } ? (.firm, index + 1) : nil
    }

    /// What has a number of its own, before `no`.
    private static let counters: Set<String> = [
      "inv", "invoice", "po", "check", "cheque", "ck", "order", "part", "ref", "acct", "account",
      "bill", "item", "customer", "job", "model", "serial", "and", "but",
    ]

    /// Words that take back only behind a pause.
    private static let apart: Set<String> = ["well", "rather", "ha", "ah"]

    private static let marks = Phrases<Strength>([
      ("no wait|hang|hold on?", .firm), ("wait no?", .loose), ("hang|hold on no?", .firm),
      ("scratch|strike|forget|cancel|ignore that|it|this|last", .firm), ("never mind", .firm),
      ("nevermind|nvm", .firm), ("make that|it", .loose), ("actually make that|it", .firm),
      ("no make that|it", .firm), ("change that|it to?", .firm), ("changed|switched to", .firm),
      ("changed that|it to?", .firm), ("moved|pushed|postponed|bumped|shifted to", .loose),
      ("cancelled|canceled|withdrawn", .away), ("fell through", .away),
      ("is|its|thats off", .away), ("correction|corrected|typo|misspoke|mistyped", .firm),
      ("i stand corrected", .firm),
      ("i mean|meant", .firm), ("oops|whoops|ooops|oop", .firm), ("my mistake|bad|error", .firm),
      ("or better|rather|actually", .firm), ("better yet|still", .loose), ("rather", .loose),
      ("sorry", .soft), ("actually", .soft), ("well", .soft), ("*", .soft),
      ("uh|um|er|err|erm|hmm|ah|ha|eh|uhm", .soft), ("that|it should be|read|say", .firm),
      ("should read|say|be", .loose),
    ])

    /// The words by which a line is looked at more closely.
    private static let signs = marks.words.subtracting(["that", "it", "to", "on", "be", "i", "or"])
      .union(["no", "nope", "nah", "instead", "place", "moved", "pushed", "not"])
  }
}
