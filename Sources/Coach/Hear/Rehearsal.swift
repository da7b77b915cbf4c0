package import Accounts

/// How well each example would be heard by what is learnt from the others.
///
/// The examples are dealt into ten parts, and each part is heard by what was learnt from the other
/// nine. An example's part depends on its own words alone, so adding one moves no other. Leaving out
/// one example at a time has no quick exact way: the weights come from a fixed number of steps, each
/// of which every example has touched, and so do the vocabulary and its rarities. Learning four and a
/// half thousand times would take a quarter of an hour, and a few steps onward from weights that knew
/// the example would still remember it and flatter it.
package struct Rehearsal: Sendable {
  /// One example and what it was heard as.
  package struct Line: Hashable, Sendable {
    /// The situation it is an example of.
    package let situation: Situation
    /// The example.
    package let text: String
    /// What it was heard as, best first.
    package let heard: [Situation]

    /// Whether it was heard as what it is.
    package var isRight: Bool { heard.first == situation }
    /// Whether what it is was among the first three, but not the first.
    package var isNear: Bool { !isRight && heard.prefix(3).contains(situation) }
  }

  /// The examples, in the order of the lesson.
  package let lines: [Line]

  private static let parts: UInt64 = 10

  /// Hears every example of a lesson, which takes ten times as long as learning it.
  package init(_ lesson: Lesson) {
    let parts = lesson.examples.map {
      Fingerprint(of: Array($0.text.utf8)).key(kind: 0) / 256 % Self.parts
    }
    var heard = [[Situation]](repeating: [], count: lesson.examples.count)
    for part in 0..<Self.parts {
      let others = lesson.examples.indices.filter { parts[$0] != part }
      let ear = Ear(
        others.map { lesson.examples[$0] }, groups: lesson.situations.count,
        concepts: lesson.concepts)
      let hearing = Hearing(situations: lesson.situations, ear: ear)
      for place in parts.indices where parts[place] == part {
        heard[place] = hearing.hear(lesson.examples[place].text).map(\.situation)
      }
    }
    lines = zip(lesson.examples, heard).compactMap { example, heard in
      guard lesson.situations.indices.contains(example.group) else { return nil }
      return Line(situation: lesson.situations[example.group], text: example.text, heard: heard)
    }
  }
}
