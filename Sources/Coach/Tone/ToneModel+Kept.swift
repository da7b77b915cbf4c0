/// What was learnt as bytes, so that it need not be learnt again at the next start.
extension ToneModel {
  /// The bytes to keep; they hold none of the sentences.
  ///
  /// A head line, the lesson's key, a checksum of what follows; then, all numbers little-endian: how
  /// many rows there are, how many before the letters, the rows' keys and rarities, what a step of
  /// weight is worth in each, the weights.
  func kept(of lesson: ToneLesson) -> [UInt8] {
    var body = KeptBytes()
    body.add(UInt32(vocabulary.keys.count))
    body.add(UInt32(vocabulary.letters))
    for key in vocabulary.keys { body.add(key) }
    for rarity in vocabulary.rarity { body.add(rarity.bitPattern) }
    for unit in weights.units { body.add(unit.bitPattern) }
    for step in weights.steps { body.add(step) }
    var whole = KeptBytes(bytes: ToneModel.head(of: lesson))
    whole.add(KeptBytes.checksum(of: body.bytes[...]))
    return whole.bytes + body.bytes
  }

  /// What was learnt from a lesson before; `nil` for bytes of another lesson or version, and for
  /// bytes that are not what was written.
  init?(_ lesson: ToneLesson, kept bytes: [UInt8]) {
    let head = ToneModel.head(of: lesson)
    guard bytes.starts(with: head), bytes.count > head.count + 8 else { return nil }
    var reader = KeptReader(bytes: bytes, at: head.count)
    guard let sum = reader.next(as: UInt64.self),
      sum == KeptBytes.checksum(of: bytes[(head.count + 8)...]),
      let rows = reader.next(as: UInt32.self).map(Int.init),
      let letters = reader.next(as: UInt32.self).map(Int.init),
      let keys = reader.next(rows, as: UInt64.self),
      let rarity = reader.next(rows, as: UInt32.self),
      let units = reader.next(rows, as: UInt32.self),
      let steps = reader.next(rows * ToneModel.groups, as: Int8.self)
    else { return nil }
    self.init(
      vocabulary: Vocabulary(
        keys: keys, rarity: rarity.map(Float.init(bitPattern:)), letters: letters),
      weights: Weights(
        groups: ToneModel.groups, steps: steps, units: units.map(Float.init(bitPattern:))))
  }

  private static func head(of lesson: ToneLesson) -> [UInt8] {
    Array("courtesy tone \(version)\n\(lesson.key)\n".utf8)
  }
}
