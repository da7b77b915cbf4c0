/// What was learnt as bytes, so that it need not be learnt again at the next start.
extension Hearing {
  /// The bytes to keep; they hold no example's words.
  ///
  /// A head line, the lesson's key, a checksum of what follows; then, all numbers little-endian: how
  /// many rows, rows before the letters and comparisons there are, the rows' keys and rarities, what
  /// a step of weight is worth in each, the weights, and where each row's examples begin and which
  /// they are; at last how many stems and phrases the concepts have, the stems, where each phrase
  /// begins and its concept.
  package func kept(of lesson: Lesson) -> [UInt8] {
    var body = KeptBytes()
    body.add(UInt32(ear.vocabulary.keys.count))
    body.add(UInt32(ear.vocabulary.letters))
    body.add(UInt32(ear.examples.posts.count))
    for key in ear.vocabulary.keys { body.add(key) }
    for rarity in ear.vocabulary.rarity { body.add(rarity.bitPattern) }
    for unit in ear.weights.units { body.add(unit.bitPattern) }
    for step in ear.weights.steps { body.add(step) }
    for start in ear.examples.starts { body.add(start) }
    for post in ear.examples.posts { body.add(post) }
    let phrases = ear.features.finder.phrases
    body.add(UInt32(phrases.stems.count))
    body.add(UInt32(phrases.concepts.count))
    for stem in phrases.stems { body.add(stem) }
    for start in phrases.starts { body.add(start) }
    for concept in phrases.concepts { body.add(concept) }
    var whole = KeptBytes(bytes: Hearing.head(of: lesson))
    whole.add(KeptBytes.checksum(of: body.bytes[...]))
    return whole.bytes + body.bytes
  }

  /// What was learnt from a lesson before; `nil` for bytes of another lesson or version, and for
  /// bytes that are not what was written.
  package init?(_ lesson: Lesson, kept bytes: [UInt8]) {
    let head = Hearing.head(of: lesson)
    guard bytes.starts(with: head), bytes.count > head.count + 8 else { return nil }
    var reader = KeptReader(bytes: bytes, at: head.count)
    guard let sum = reader.next(as: UInt64.self),
      sum == KeptBytes.checksum(of: bytes[(head.count + 8)...]),
      let ear = Hearing.ear(lesson, &reader)
    else { return nil }
    self.init(situations: lesson.situations, ear: ear)
  }

  private static func head(of lesson: Lesson) -> [UInt8] {
    Array("courtesy hearing \(version)\n\(lesson.key)\n".utf8)
  }

  private static func ear(_ lesson: Lesson, _ reader: inout KeptReader) -> Ear? {
    let groups = lesson.situations.count
    guard let rows = reader.next(as: UInt32.self).map(Int.init),
      let letters = reader.next(as: UInt32.self).map(Int.init),
      let count = reader.next(as: UInt32.self).map(Int.init),
      let keys = reader.next(rows, as: UInt64.self),
      let rarity = reader.next(rows, as: UInt32.self),
      let units = reader.next(rows, as: UInt32.self),
      let steps = reader.next(rows * (groups + 1), as: Int8.self),
      let starts = reader.next(rows + 1, as: UInt32.self),
      let posts = reader.next(count, as: UInt32.self),
      isSound(starts, posts, lesson), let phrases = phrases(&reader),
      let finder = ConceptFinder(lesson.concepts, phrases: phrases)
    else { return nil }
    return Ear(
      groups: groups, features: Features(finder: finder),
      vocabulary: Vocabulary(
        keys: keys, rarity: rarity.map(Float.init(bitPattern:)), letters: letters),
      weights: Weights(
        groups: groups + 1, steps: steps, units: units.map(Float.init(bitPattern:))),
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
  private static func isSound(_ starts: [UInt32], _ posts: [UInt32], _ lesson: Lesson) -> Bool {
    var last: UInt32 = 0
    for start in starts {
      guard start >= last else { return false }
      last = start
    }
    guard starts.first == 0, last == posts.count else { return false }
    return posts.allSatisfy { $0 >> 12 < lesson.examples.count }
  }
}
