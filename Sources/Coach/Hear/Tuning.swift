/// The few numbers that were chosen by measuring, and what they stand for.
enum Tuning {
  /// What is taken from a part of a sentence beside the whole: marks are logarithms.
  static let part = -1.0
  /// A part of a sentence that is surer than this points somewhere by itself.
  static let sure = -0.5
  /// A line this like an example is taken for what the example is: one example that a trainer adds
  /// works, however few there are of its situation.
  static let alike: Float = 0.6
  /// How much a line counts for the group of an example it is wholly like, times 1 less `alike`.
  static let example: Float = 12
  /// How much a line counts for the group of the example that is most like it.
  static let near: Float = 2
  /// How far a lean of 1 lifts a situation.
  static let lean = 1.5
  /// Below this score a situation is not shown.
  static let least = 0.004
  /// A dispute this close behind what leads to an ask wins.
  static let tie = 0.25
  /// A lock this close behind what leads to an ask wins.
  static let lockTie = 0.9
  /// A lock that is not named must be this far ahead.
  static let farAhead = 2.0
  /// The marks of the weights are so many times too sure of themselves.
  static let temperature = 1.35

  /// What a group's mark gains by an example of it that is like the line.
  ///
  /// - Parameters:
  ///   - likeness: the cosine of the two.
  ///   - known: the share of the line's telling words that the examples know.
  /// - Returns: what to add, in logarithms.
  static func boost(likeness: Float, known: Float) -> Float {
    near * likeness + example * max(likeness * known - alike, 0)
  }

  /// Whether a line is about anything that the examples are about.
  ///
  /// How likely the best group is and how unlikely idle talk, how many of the telling words are
  /// known, how many concepts of the trade are named, and how many words there are: what is said by
  /// the way is short. In shorthand that names a concept (`no po`) the length counts less. Weighed by a
  /// logistic regression on examples that were left out.
  static func isRecognised(
    _ marks: [Double], known: Float, _ hits: [ConceptFinder.Hit], _ line: TypedLine
  ) -> Bool {
    guard let idle = marks.last, let best = marks.dropLast().max() else { return false }
    let words = Double(min(line.words.count, 8))
    let named = hits.indices.count { one in
      !hits[..<one].contains { $0.concept == hits[one].concept }
    }
    let length = named == 0 ? 0.85 * words : 3 + 0.3 * words
    return 0.31 * best - 0.5 * idle + 0.2 * Double(min(named, 3)) + 2 * Double(known) + length
      >= floor
  }

  /// So much speaks for it in 49 of 50 lines that are about something.
  private static let floor = 7.6

  /// The logarithms of how likely each group is; the likelihoods add up to 1.
  static func logarithms(_ marks: [Float]) -> [Double] {
    let marks = marks.map { Double($0) / temperature }
    let top = marks.max() ?? 0
    let sum = marks.reduce(0) { $0 + Series.exp($1 - top) }
    let base = top + Series.log(sum)
    return marks.map { $0 - base }
  }

  /// Marks as likelihoods that add up to 1.
  static func scores(_ marks: [Double]) -> [Double] {
    let top = marks.max() ?? 0
    let powers = marks.map { Series.exp($0 - top) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// The clauses of a line, as places in its words.
  static func clauses(of words: [LineWord]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for place in 1..<max(words.count, 1) where words[place].clause != words[place - 1].clause {
      clauses.append(start..<place)
      start = place
    }
    if start < words.count { clauses.append(start..<words.count) }
    return Array(clauses.prefix(12))
  }

  /// Whether a form is a little word that says nothing by itself.
  static func isPlain(_ form: [UInt8]) -> Bool {
    form.count <= 5 && plain.contains(Fingerprint(of: form))
  }

  private static let plain = Set(
    """
    i we you he she it they me us him them is are was were be been am do does did have has had \
    will would can could should to of in on at by for with from as if or and but not 's 'd there \
    here what who when where how why which no yes ok please oh well now then too up get got go \
    says said
    """.split(whereSeparator: { $0.isWhitespace }).map { Fingerprint(of: Array($0.utf8)) })
}
