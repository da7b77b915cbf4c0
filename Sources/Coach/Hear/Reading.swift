/// One line being weighed.
struct Reading {
  let line: TypedLine
  let ear: Ear
  let found: [Feature]
  /// The line as a whole.
  let whole: Vector
  /// The logarithm of how likely each group is; the last group is idle talk.
  var marks: [Double]
  /// The cosine of the line with every example.
  let cosines: [Float]
  /// The groups that a part of the sentence points to by itself, in the order of the parts.
  private(set) var parts: [Int] = []

  /// Weighs a line as a whole and part by part.
  init(line: TypedLine, of ear: Ear) {
    self.line = line
    self.ear = ear
    found = ear.features.find(in: line.words[...])
    whole = Vector(found, ear.vocabulary)
    cosines = ear.examples.cosines(whole)
    var marks = ear.weights.marks(whole)
    let known = Reading.known(found, ear.vocabulary)
    for (group, likeness) in ear.examples.best(cosines, groups: marks.count).enumerated() {
      marks[group] += Tuning.example * max(likeness * known - Tuning.alike, 0)
    }
    self.marks = Tuning.logarithms(marks)
    weighParts()
  }

  /// The share of a line's words that the examples know.
  private static func known(_ found: [Feature], _ vocabulary: Vocabulary) -> Float {
    let words = found.filter { $0.kind == .word }
    let known = words.count { vocabulary.row(of: $0.key) != nil }
    return words.isEmpty ? 0 : Float(known) / Float(words.count)
  }

  /// A part of a sentence that points elsewhere counts almost as much as the whole.
  private mutating func weighParts() {
    let clauses = Tuning.clauses(of: line.words)
    guard clauses.count > 1 else { return }
    for clause in clauses where clause.count > 1 {
      let features = ear.features.find(in: line.words[clause])
      guard isInformed(features) else { continue }
      let own = Tuning.logarithms(ear.weights.marks(Vector(features, ear.vocabulary)))
      for group in 0..<ear.groups { marks[group] = max(marks[group], own[group] + Tuning.part) }
      guard let best = own.indices.max(by: { (own[$0], $1) < (own[$1], $0) }) else { continue }
      if best != ear.groups, own[best] > Tuning.sure, !parts.contains(best) { parts.append(best) }
    }
  }

  /// Tips the scales: a lean for each group, from -1 to 1.
  mutating func lean(_ leaning: [Double]) {
    for (group, lean) in leaning.enumerated() where lean.isFinite {
      marks[group] += Tuning.lean * min(max(lean, -1), 1)
    }
  }

  /// The groups, the likeliest first.
  var order: [Int] {
    marks.indices.sorted { (marks[$0], $1) > (marks[$1], $0) }
  }

  /// Whether the line is about anything that the examples are about.
  ///
  /// How likely the best group is, how unlikely idle talk is, and how many concepts of the trade are
  /// named, weighed as a logistic regression on lines of both sorts weighs them.
  var isRecognised: Bool {
    guard isInformed(found), let best = marks.dropLast().max() else { return false }
    let named = Set(found.lazy.filter { $0.kind == .concept }.map(\.key)).count
    return best - Tuning.idle * marks[ear.groups] + Tuning.named * Double(min(named, 3))
      >= Tuning.floor
  }

  /// Whether something is said at all: a concept, or a word that the examples know and that is more
  /// than an article.
  private func isInformed(_ features: [Feature]) -> Bool {
    features.contains {
      ($0.kind == .concept || $0.kind == .word && tells($0.words))
        && ear.vocabulary.row(of: $0.key) != nil
    }
  }

  private func tells(_ words: Range<Int>) -> Bool {
    words.contains { Tuning.tells(line.words[$0]) }
  }

  /// The typed words that count most for a group, at most four.
  func evidence(for group: Int) -> [String] {
    var counts = [Float](repeating: 0, count: line.words.count)
    for feature in found {
      guard let row = ear.vocabulary.row(of: feature.key) else { continue }
      let weight = ear.weights.weight(row: row, group: group) * ear.vocabulary.rarity[row]
      for word in feature.words {
        counts[word] += weight * feature.weight / Float(feature.words.count)
      }
    }
    let telling = counts.indices.filter { counts[$0] > 0 && Tuning.tells(line.words[$0]) }
    let order = telling.sorted { (counts[$0], $1) > (counts[$1], $0) }
    let enough = (order.first.map { counts[$0] } ?? 0) / 4
    var words: [String] = []
    for place in order.prefix(while: { counts[$0] >= enough }) {
      let word = line.spelling(line.words[place].place)
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    return Array(words.prefix(4))
  }
}
