import Accounts

/// What was learnt of the wording of sentences: words, pairs of words and runs of letters, weighed
/// by the same softmax regression that hears situations.
final class ToneModel: Sendable {
  /// The way of learning; what was kept by another version is learnt anew.
  static let version = 3

  let vocabulary: Vocabulary
  let weights: Weights
  private static let wordings = Wording.allCases
  static let groups = wordings.count
  /// In more sentences than this a pair or a run of letters that only two have is left out: it changes
  /// nothing, and a third of what is kept would be of that sort.
  private static let large = 10_000

  /// Learns a lesson, which takes about three seconds for forty thousand sentences.
  convenience init(_ lesson: ToneLesson) {
    // Features are found twice, since all of them together would fill half a gigabyte.
    func features(_ text: String) -> [Feature] { SentenceFeatures.find(in: TypedLine(text)) }
    var counted = FeatureCount()
    for example in lesson.examples { counted.add(features(example.text)) }
    let vocabulary = Vocabulary(counted, least: lesson.examples.count > Self.large ? 3 : 2)
    let lines = lesson.examples.lazy.map { example in
      let found = features(example.text)
      return Vector(found, rows: vocabulary.rows(of: found), vocabulary, isWhole: true)
    }
    // No concept speaks louder than the letters here, so all is learnt together, and in a sentence
    // written with care letters only help words: they are not made as long.
    let learner = Learner(
      lines: Sheaf(lines), labels: lesson.examples.map { ToneModel.place(of: $0.wording) },
      groups: ToneModel.groups, rows: vocabulary.keys.count, letters: vocabulary.keys.count,
      rounds: 6)
    self.init(
      vocabulary: vocabulary, weights: Weights(learner.learn(), groups: ToneModel.groups))
  }

  /// A model as it was kept.
  init(vocabulary: Vocabulary, weights: Weights) {
    self.vocabulary = vocabulary
    self.weights = weights
  }

  /// A text being weighed.
  struct Reading {
    fileprivate let line: TypedLine
    fileprivate let found: [Feature]
    fileprivate let rows: [Int?]
    /// The logarithm of how likely each wording is, in the order of `Wording`.
    let marks: [Double]
  }

  /// Weighs a text.
  func read(_ text: String) -> Reading {
    let line = TypedLine(text)
    let found = SentenceFeatures.find(in: line)
    let rows = vocabulary.rows(of: found)
    let vector = Vector(found, rows: rows, vocabulary, isWhole: true)
    return Reading(
      line: line, found: found, rows: rows, marks: Tuning.logarithms(weights.marks(vector)))
  }

  /// The words that speak most for one wording and against courtesy, as they were written: at most
  /// three, in the order of the text.
  func telling(_ reading: Reading, for wording: Wording) -> [String] {
    let (line, group) = (reading.line, ToneModel.place(of: wording))
    var counts = [Float](repeating: 0, count: line.words.count)
    for (feature, row) in zip(reading.found, reading.rows) {
      guard let row else { continue }
      let more = weights.weight(row: row, group: group) - weights.weight(row: row, group: 0)
      let count = more * feature.weight * vocabulary.rarity[row] / Float(feature.words.count)
      for word in feature.words { counts[word] += count }
    }
    let order = counts.indices.filter { counts[$0] > 0 && !line.words[$0].place.isEmpty }
      .sorted { (counts[$0], $1) > (counts[$1], $0) }
    var places: Set<Range<Int>> = []
    for word in order where places.count < 3 { places.insert(line.words[word].place) }
    return ToneModel.joined(places).map { line.spelling($0) }
  }

  /// Places of words, those beside one another as one.
  private static func joined(_ places: Set<Range<Int>>) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, place.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound..<place.upperBound
      } else {
        joined.append(place)
      }
    }
    return joined
  }

  private static func place(of wording: Wording) -> Int {
    wordings.firstIndex(of: wording) ?? 0
  }
}
