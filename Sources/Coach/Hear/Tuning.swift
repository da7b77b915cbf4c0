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
  /// How far a lean of 1 lifts a situation.
  static let lean = 1.5
  /// What it counts that idle talk is unlikely, beside how likely the best group is.
  static let idle = 0.4
  /// What a concept that is named counts beside it.
  static let named = 0.8
  /// Below this nothing is recognised.
  static let floor = -0.15
  /// Below this score a situation is not shown.
  static let least = 0.004
  /// A dispute this close behind what leads to an ask wins.
  static let tie = 0.4
  /// A lock this close behind what leads to an ask wins.
  static let lockTie = 0.9
  /// A lock that is not named must be this far ahead.
  static let farAhead = 2.0
  /// The marks of the weights are so many times too sure of themselves.
  static let temperature = 1.2

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

  /// Whether a word can be pointed at as evidence.
  static func tells(_ word: LineWord) -> Bool {
    !word.isFiller && !plain.contains(Fingerprint(of: word.form)) && !word.place.isEmpty
  }

  private static let plain = Set(
    """
    i we you he she it they me us him them is are was were be been am do does did have has had \
    will would can could should to of in on at by for with from as if or and but not 's 'd there \
    here what who when where how why which no yes ok please oh well now then too up get got go \
    says said
    """.split(whereSeparator: { $0.isWhitespace }).map { Fingerprint(of: Array($0.utf8)) })
}
