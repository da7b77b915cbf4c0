/// What was learnt as bytes, so that it need not be learnt again at the next start.
extension Hearing {
  /// The bytes to keep; they hold no example's words.
  ///
  /// A head line, the lesson's key, a checksum of what follows; then, all numbers little-endian: how
  /// many rows and examples there are, the rows' keys and rarities, the weights, and for each
  /// example how many rows it has, which and how much.
  package func kept(of lesson: Lesson) -> [UInt8] {
    var body = KeptBytes()
    body.add(UInt32(ear.vocabulary.keys.count))
    body.add(UInt32(ear.examples.vectors.count))
    body.add(ear.weights.unit.bitPattern)
    for key in ear.vocabulary.keys { body.add(key) }
    for rarity in ear.vocabulary.rarity { body.add(rarity.bitPattern) }
    for step in ear.weights.steps { body.add(step) }
    for vector in ear.examples.vectors {
      body.add(UInt32(vector.entries.count))
      for entry in vector.entries {
        body.add(UInt32(entry.row))
        body.add(entry.weight.bitPattern)
      }
    }
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
      let count = reader.next(as: UInt32.self), count == lesson.examples.count,
      let unit = reader.next(as: UInt32.self),
      let keys = reader.next(rows, as: UInt64.self),
      let rarity = reader.next(rows, as: UInt32.self),
      let steps = reader.next(rows * (groups + 1), as: Int16.self)
    else { return nil }
    var vectors: [Vector] = []
    vectors.reserveCapacity(lesson.examples.count)
    for _ in lesson.examples {
      guard let vector = vector(below: rows, &reader) else { return nil }
      vectors.append(vector)
    }
    return Ear(
      groups: groups, concepts: lesson.concepts,
      vocabulary: Vocabulary(keys: keys, rarity: rarity.map(Float.init(bitPattern:))),
      weights: Weights(groups: groups + 1, steps: steps, unit: Float(bitPattern: unit)),
      examples: Examples(
        labels: lesson.examples.map(\.group), texts: lesson.examples.map(\.text), vectors: vectors,
        rows: rows))
  }

  private static func vector(below rows: Int, _ reader: inout KeptReader) -> Vector? {
    guard let count = reader.next(as: UInt32.self),
      let pairs = reader.next(Int(count) * 2, as: UInt32.self)
    else { return nil }
    var entries: [(row: Int, weight: Float)] = []
    entries.reserveCapacity(Int(count))
    for at in stride(from: 0, to: pairs.count, by: 2) {
      guard pairs[at] < rows else { return nil }
      entries.append((Int(pairs[at]), Float(bitPattern: pairs[at + 1])))
    }
    return Vector(entries: entries)
  }
}
