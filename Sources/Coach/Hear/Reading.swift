/// One line being weighed.
struct Reading {
  let line: TypedLine
  let ear: Ear
  /// The concepts in the line.
  let hits: [ConceptFinder.Hit]
  /// The logarithm of how likely each group is; the last group is idle talk.
  var marks: [Double]
  private let nearest: Examples.Nearest
  /// The groups that a part of the sentence points to by itself, in the order of the parts.
  private(set) var parts: [Int] = []
  /// Whether the line is about anything that the examples are about.
  let isRecognised: Bool
  private let found: [Feature]
  /// The row of each feature, if it has one.
  private let rows: [Int?]

  /// Weighs a line as a whole and part by part.
  init(line: TypedLine, of ear: Ear) {
    self.line = line
    self.ear = ear
    hits = ear.features.finder.find(in: line.words)
    found = ear.features.find(in: line.words, hits)
    rows = ear.vocabulary.rows(of: found)
    let whole = Vector(found, rows: rows, ear.vocabulary)
    var marks = ear.weights.marks(whole)
    nearest = ear.examples.nearest(whole, groups: marks.count)
    let telling = Reading.telling(found, rows, line)
    for group in marks.indices {
      marks[group] += Tuning.boost(likeness: nearest.cosines[group], known: telling.share)
    }
    self.marks = Tuning.logarithms(marks)
    isRecognised =
      telling.isAny
      && (!ear.knowsIdle || nearest.isAlike(known: telling.share)
        || Tuning.isRecognised(self.marks, known: telling.share, hits, line))
    weighParts()
  }

  /// The share of a line's telling words that the examples know (all, when a concept is named in
  /// words none of which tells anything), and whether anything is said at all: a concept, or a word
  /// that the examples know and that is more than an article.
  private static func telling(
    _ found: [Feature], _ rows: [Int?], _ line: TypedLine, in words: Range<Int>? = nil
  ) -> (share: Float, isAny: Bool) {
    var (count, known, named) = (0, 0, false)
    for place in found.indices where words?.contains(found[place].words) ?? true {
      if found[place].kind == .concept, rows[place] != nil { named = true }
      guard found[place].kind == .word,
        line.words[found[place].words.lowerBound].isTelling
      else { continue }
      count += 1
      if rows[place] != nil { known += 1 }
    }
    guard count > 0 else { return (named ? 1 : 0, named) }
    return (Float(known) / Float(count), named || known > 0)
  }

  /// A part of a sentence that points elsewhere counts almost as much as the whole.
  private mutating func weighParts() {
    let clauses = Tuning.clauses(of: line.words)
    guard clauses.count > 1, isRecognised else { return }
    for clause in clauses where clause.count > 1 {
      guard Reading.telling(found, rows, line, in: clause).isAny else { continue }
      let part = Vector(found, rows: rows, ear.vocabulary, in: clause)
      let own = Tuning.logarithms(ear.weights.marks(part))
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

  /// The example of a group that is most like the line; nothing when none has anything in common.
  func nearest(in group: Int) -> String {
    ear.examples.text(nearest: nearest, in: group) ?? ""
  }

  /// The typed words that count most for a group, at most four.
  func evidence(for group: Int) -> [String] {
    var counts = [Float](repeating: 0, count: line.words.count)
    for place in found.indices {
      guard let row = rows[place] else { continue }
      let words = found[place].words
      let weight = ear.weights.weight(row: row, group: group) * ear.vocabulary.rarity[row]
      for word in words { counts[word] += weight * found[place].weight / Float(words.count) }
    }
    let telling = counts.indices.filter { counts[$0] > 0 && line.words[$0].isTelling }
    let order = telling.sorted { (counts[$0], $1) > (counts[$1], $0) }
    let enough = (order.first.map { counts[$0] } ?? 0) / 4
    var words: [String] = []
    for place in order where counts[place] >= enough && words.count < 4 {
      let word = line.spelling(line.words[place].place)
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    return words
  }
}
