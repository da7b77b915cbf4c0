import Accounts

/// One line being weighed.
struct Reading {
  let line: TypedLine
  let hearing: Hearing
  let found: [Feature]
  /// How strongly the line points to each group; the last group is idle talk.
  private(set) var marks: [Double]
  /// The nearest example of each group that was looked at.
  private var nearest: [Int: String] = [:]

  /// Weighs a line as a whole and clause by clause.
  init(line: TypedLine, of hearing: Hearing, leaning: [Situation: Double]) {
    self.line = line
    self.hearing = hearing
    found = hearing.features.find(in: line.words[...])
    let whole = Vector(found, rarity: hearing.model.rarity)
    marks = hearing.model.cosines(whole).map(Double.init)
    weighClauses()
    weighExamples(whole)
    lean(leaning)
    Caution(line: line, hearing: hearing).apply(to: &marks)
  }

  /// A part of a sentence that points elsewhere counts almost as much as the whole.
  private mutating func weighClauses() {
    let clauses = Tuning.clauses(of: line.words)
    guard clauses.count > 1 else { return }
    for clause in clauses where clause.count > 1 {
      let features = hearing.features.find(in: line.words[clause])
      let cosines = hearing.model.cosines(Vector(features, rarity: hearing.model.rarity))
      for (group, cosine) in cosines.dropLast().enumerated() {
        marks[group] = max(marks[group], Tuning.clause * Double(cosine))
      }
    }
  }

  private mutating func weighExamples(_ whole: Vector) {
    let best = marks.indices.sorted { (marks[$0], $1) > (marks[$1], $0) }.prefix(Tuning.candidates)
    for group in best {
      let near = hearing.model.nearest(whole, in: group)
      marks[group] += Tuning.example * Double(near.likeness)
      nearest[group] = near.text
    }
  }

  private mutating func lean(_ leaning: [Situation: Double]) {
    for (group, situation) in hearing.situations.enumerated() where marks[group] > 0 {
      guard let weight = leaning[situation], weight.isFinite else { continue }
      marks[group] += Tuning.lean * min(max(weight, -1), 1)
    }
  }

  /// The situations that are likely enough to be shown.
  func ranked() -> [HeardSituation] {
    let idle = hearing.situations.count
    let order = marks.indices.sorted { (marks[$0], $1) > (marks[$1], $0) }
    guard let best = order.first, best != idle, marks[best] >= Tuning.floor, isInformed else {
      return []
    }
    let scores = Tuning.scores(marks)
    return order.prefix { $0 != idle && scores[$0] >= Tuning.least }.prefix(5).map { group in
      HeardSituation(
        situation: hearing.situations[group], score: scores[group],
        because: evidence(for: group), nearest: nearest[group] ?? "")
    }
  }

  /// Whether something is said at all: a concept, or a word that the examples know and that is more
  /// than an article.
  private var isInformed: Bool {
    found.contains {
      hearing.model.rarity[$0.bucket] > 0
        && ($0.weight == Features.concept || $0.weight == Features.word && tells($0.words))
    }
  }

  private func tells(_ words: Range<Int>) -> Bool {
    words.contains { Tuning.tells(line.words[$0]) }
  }

  /// The typed words that count most for a group.
  private func evidence(for group: Int) -> [String] {
    var counts = [Float](repeating: 0, count: line.words.count)
    for feature in found {
      let share = hearing.model.weight(of: feature, for: group) / Float(feature.words.count)
      for word in feature.words { counts[word] += share }
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
