package import Accounts

/// What there is to learn from: what customers say in each situation, what is said by the way, and
/// the words that mean the same.
package struct Lesson: Sendable {
  /// The situations there are examples of, in the order of `Situation`.
  let situations: [Situation]
  /// The examples with their groups, in the order of the groups; the last group is idle talk.
  let examples: [(group: Int, text: String)]
  /// Words that mean the same.
  let concepts: [Concept]

  /// A lesson.
  ///
  /// - Parameters:
  ///   - prompts: what customers say in each situation; a situation may stand there twice. The
  ///     order of the situations does not matter.
  ///   - idle: what means nothing for the account.
  ///   - concepts: words that mean the same.
  package init(
    prompts: [(situation: Situation, heard: [String])], idle: [String] = [],
    concepts: [Concept] = []
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
    if !situations.isEmpty { examples += idle.map { (situations.count, $0) } }
    self.situations = situations
    self.examples = examples
    self.concepts = concepts
  }

  /// A number for everything in the lesson and for the way it is learnt.
  ///
  /// What was learnt from one lesson is never right for another key.
  package var key: String {
    var one = Fingerprint()
    var other = Fingerprint(of: [0])
    func add(_ text: String) {
      for byte in text.utf8 {
        one.add(byte)
        other.add(byte ^ 0x5A)
      }
      one.add(0xFF)
      other.add(0xFE)
    }
    add("hearing \(Hearing.version)")
    for situation in situations { add(situation.rawValue) }
    for example in examples {
      add("\(example.group)")
      add(example.text)
    }
    for concept in concepts {
      add(concept.name)
      for phrase in concept.phrases { add(phrase) }
      add("")
    }
    return one.hexadecimal + other.hexadecimal
  }
}

extension Fingerprint {
  /// Sixteen digits.
  fileprivate var hexadecimal: String {
    let digits = String(key(kind: 0), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
