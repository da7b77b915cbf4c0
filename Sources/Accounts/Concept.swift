/// Words that mean the same on the phone: `check`, `cheque` and `ck`.
package struct Concept: Hashable, Sendable {
  /// The name in capital letters, such as `SENT`.
  package let name: String

  /// The words and phrases; endings, articles and case do not count.
  package let phrases: [String]

  /// Creates a concept.
  package init(name: String, phrases: [String]) {
    self.name = name
    self.phrases = phrases
  }

  /// Concepts with others added: phrases of a known name join it, a new name comes after the others.
  package static func adding(_ more: [Concept], to concepts: [Concept]) -> [Concept] {
    var joined = concepts
    for concept in more {
      guard let place = joined.firstIndex(where: { $0.name == concept.name }) else {
        joined.append(concept)
        continue
      }
      let known = joined[place].phrases
      joined[place] = Concept(
        name: concept.name, phrases: known + concept.phrases.filter { !known.contains($0) })
    }
    return joined
  }
}
