/// The few numbers that were chosen by measuring, and what they stand for.
enum Tuning {
  /// What a clause counts beside the whole line.
  static let clause = 0.9
  /// What the nearest examples count beside the middle of their group.
  static let example = 0.15
  /// How many groups are compared example by example.
  static let candidates = 10
  /// How far a lean of 1 lifts a situation.
  static let lean = 0.05
  /// Below this the best situation is not recognised.
  static let floor = 0.14
  /// Below this score a situation is not shown.
  static let least = 0.03
  /// Marks this close are a near tie.
  static let tie = 0.03
  /// Marks this far apart differ by a factor of e in likelihood.
  private static let temperature = 0.055

  /// Marks as likelihoods that add up to 1, with what was not thought of among them.
  static func scores(_ marks: [Double]) -> [Double] {
    let top = max(marks.max() ?? 0, floor)
    let powers = marks.map { Series.exp(($0 - top) / temperature) }
    let sum = powers.reduce(Series.exp((floor - top) / temperature), +)
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
