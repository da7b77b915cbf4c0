/// What was learnt as bytes, so that it need not be learnt again at the next start.
extension Hearing {
  /// The bytes to keep; they hold no example's words.
  ///
  /// A head line, the lesson's key, a checksum of what follows; then, all numbers little-endian, what
  /// was learnt, how many comparisons there are, where each row's examples begin and which they are;
  /// at last how many stems and phrases the concepts have, the stems, where each phrase begins and
  /// its concept.
  package func kept(of lesson: Lesson) -> [UInt8] {
    var body = KeptBytes()
    body.add(ear.vocabulary, ear.weights)
    body.add(UInt32(ear.examples.posts.count))
    for start in ear.examples.starts { body.add(start) }
    body.add(ear.examples.posts.bytes)
    let phrases = ear.features.finder.phrases
    body.add(UInt32(phrases.stems.count))
    body.add(UInt32(phrases.concepts.count))
    for stem in phrases.stems { body.add(stem) }
    for start in phrases.starts { body.add(start) }
    for concept in phrases.concepts { body.add(concept) }
    return body.sealed(under: Hearing.head(of: lesson))
  }

  /// What was learnt from a lesson before; `nil` for bytes of another lesson or version, and for
  /// bytes that are not what was written.
  package init?(_ lesson: Lesson, kept bytes: [UInt8]) {
    guard var reader = KeptReader(bytes, under: Hearing.head(of: lesson)),
      let ear = Hearing.ear(lesson, &reader)
    else { return nil }
    self.init(situations: lesson.situations, ear: ear)
  }

  private static func head(of lesson: Lesson) -> String {
    "courtesy hearing \(version)\n\(lesson.key)\n"
  }

  private static func ear(_ lesson: Lesson, _ reader: inout KeptReader) -> Ear? {
    let groups = lesson.situations.count
    guard let (vocabulary, weights) = reader.learnt(groups: groups + 1),
      let count = reader.next(as: UInt32.self).map(Int.init),
      let starts = reader.next(vocabulary.keys.count + 1, as: UInt32.self),
      let posts = reader.next(count * 4).map(KeptNumbers.init(bytes:)),
      isSound(starts, posts, lesson), let phrases = phrases(&reader),
      let finder = ConceptFinder(lesson.concepts, phrases: phrases)
    else { return nil }
    return Ear(
      groups: groups, features: Features(finder: finder), vocabulary: vocabulary,
      weights: weights,
      examples: Examples(
        labels: lesson.examples.map(\.group), texts: lesson.examples.map(\.text), starts: starts,
        posts: posts))
  }

  private static func phrases(_ reader: inout KeptReader) -> PhraseTable? {
    guard let stems = reader.next(as: UInt32.self).map(Int.init),
      let count = reader.next(as: UInt32.self).map(Int.init),
      let words = reader.next(stems, as: UInt64.self),
      let starts = reader.next(count + 1, as: UInt32.self),
      let concepts = reader.next(count, as: UInt32.self)
    else { return nil }
    return PhraseTable(stems: words, starts: starts, concepts: concepts)
  }

  /// Whether all places are there: the line is compared without looking again.
  private static func isSound(_ starts: [UInt32], _ posts: KeptNumbers, _ lesson: Lesson) -> Bool {
    var last: UInt32 = 0
    for start in starts {
      guard start >= last else { return false }
      last = start
    }
    guard starts.first == 0, last == posts.count else { return false }
    return posts.read { post in
      (0..<posts.count).allSatisfy { post($0) >> 12 < lesson.examples.count }
    }
  }
}
