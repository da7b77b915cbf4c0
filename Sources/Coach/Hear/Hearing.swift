package import Accounts

/// Tells from a typed line what is going on in the call.
///
/// It learns from the examples of the prompt files, and gives the same answers with the same scores
/// on every machine.
package struct Hearing: Sendable {
  let situations: [Situation]
  let ear: Ear

  /// The way of learning; what was kept by another version is learnt anew.
  static let version = 4

  /// Learns a lesson, which takes some tenths of a second.
  package init(_ lesson: Lesson) {
    situations = lesson.situations
    ear = Ear(lesson.examples, groups: lesson.situations.count, concepts: lesson.concepts)
  }

  /// A hearing as it was kept.
  init(situations: [Situation], ear: Ear) {
    self.situations = situations
    self.ear = ear
  }

  /// The situations a line points to.
  ///
  /// - Parameter text: a line as typed; of a very long one only the beginning is read.
  /// - Returns: the situations, best first, at most five; none when nothing is recognised.
  package func hear(_ text: String) -> [HeardSituation] {
    hear(text, leaning: [:])
  }

  /// The situations a line points to when some are likelier than others from the start.
  ///
  /// - Parameters:
  ///   - text: a line as typed.
  ///   - leaning: from -1, most unlikely for this customer now, to 1, expected; 0 for those left
  ///     out. A lean tips the scales between close readings and never makes one out of nothing.
  /// - Returns: the situations, best first, at most five; none when nothing is recognised.
  package func hear(_ text: String, leaning: [Situation: Double]) -> [HeardSituation] {
    guard let reading = weighed(text, leaning) else { return [] }
    let scores = Tuning.scores(reading.marks)
    let (best, twins) = ranked(reading, scores)
    return best.map { group in
      HeardSituation(
        situation: situations[group], score: scores[group],
        because: reading.evidence(for: group),
        nearest: reading.nearest(in: group),
        hasOwnPart: twins.contains(group))
    }
  }

  /// The first of the situations that `hear` finds, without looking for what gave it away: cheap
  /// enough for every key.
  package func likeliest(in text: String, leaning: [Situation: Double]) -> Situation? {
    weighed(text, leaning).flatMap { reading in
      ranked(reading, Tuning.scores(reading.marks)).best.first.map { situations[$0] }
    }
  }

  /// A line, weighed; `nil` when nothing is recognised.
  private func weighed(_ text: String, _ leaning: [Situation: Double]) -> Reading? {
    guard !situations.isEmpty else { return nil }
    var reading = Reading(line: TypedLine(text), of: ear)
    guard reading.isRecognised else { return nil }
    reading.lean(situations.map { leaning[$0] ?? 0 })
    Caution(line: reading.line, hits: reading.hits, hearing: self).apply(to: &reading.marks)
    return reading
  }

  /// The situations that are likely enough to be shown, and which of them stand there as two parts.
  private func ranked(
    _ reading: Reading, _ scores: [Double]
  ) -> (best: ArraySlice<Int>, twins: [Int]) {
    let marks = reading.marks
    let order = scores.indices.dropLast().filter { scores[$0] >= Tuning.least }
      .sorted { (marks[$0], $1) > (marks[$1], $0) }
    let twins = twins(order, reading.parts)
    return ((twins + order.filter { !twins.contains($0) }).prefix(5), twins)
  }

  /// The two situations that two parts of a line point to, the one that stops an ask first; none
  /// when the line as a whole points elsewhere.
  private func twins(_ order: [Int], _ parts: [Int]) -> [Int] {
    let said = order.filter(parts.contains).prefix(2)
    guard said.count == 2, let best = order.first, said.contains(best) else { return [] }
    return said.filter { situations[$0].nature != .open }
      + said.filter { situations[$0].nature == .open }
  }
}
