/// What was learnt as bytes, so that it need not be learnt again at the next start.
extension ToneModel {
  /// The bytes to keep; they hold none of the sentences.
  func kept(key: String) -> [UInt8] {
    var body = KeptBytes()
    body.add(vocabulary, weights)
    return body.sealed(under: ToneModel.head(key))
  }

  /// What was learnt under a key before; `nil` for bytes of another key, and for bytes that are not
  /// what was written.
  convenience init?(kept bytes: [UInt8], key: String) {
    guard var reader = KeptReader(bytes, under: ToneModel.head(key)),
      let (vocabulary, weights) = reader.learnt(groups: ToneModel.groups)
    else { return nil }
    self.init(vocabulary: vocabulary, weights: weights)
  }

  /// The first bytes of what is kept.
  static func head(_ key: String) -> String { "courtesy tone\n\(key)\n" }
}
