package import Accounts

/// Tells from a typed line what is going on in the call.
///
/// It learns from the examples of the prompt files when it is created, which takes some tens of
/// milliseconds, and gives the same answers with the same scores on every machine.
package struct Hearing: Sendable {
  let situations: [Situation]
  let features: Features
  let model: Centroids

  /// Learns from examples.
  ///
  /// - Parameters:
  ///   - prompts: what customers say in each situation; a situation may stand there twice. The
  ///     order of the situations does not matter.
  ///   - concepts: words that mean the same.
  package init(
    prompts: [(situation: Situation, heard: [String])], concepts: [Concept] = Concept.standard
  ) {
    let situations = Situation.allCases.filter { one in
      prompts.contains { $0.situation == one && !$0.heard.isEmpty }
    }
    var examples: [(group: Int, text: String)] = []
    for (group, situation) in situations.enumerated() {
      for prompt in prompts where prompt.situation == situation {
        examples += prompt.heard.map { (group, $0) }
      }
    }
    let idle = situations.isEmpty ? [] : Idle.examples
    examples += idle.map { (situations.count, $0) }
    self.situations = situations
    features = Features(finder: ConceptFinder(concepts))
    model = Centroids(examples, groups: situations.count + 1, features: features)
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
    guard !situations.isEmpty else { return [] }
    let heard = Reading(line: TypedLine(text), of: self, leaning: leaning)
    return heard.ranked()
  }
}
