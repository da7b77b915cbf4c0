/// What the learnt scores look at in a text: its words, its pairs of words, and what stands first.
package enum ToneFeatures {
  /// The features of a text.
  package static func of(_ text: String) -> Set<String> { of(ToneSentence.parts(of: text)) }

  /// The features of some sentences.
  static func of(_ sentences: [ToneSentence]) -> Set<String> {
    var features: Set<String> = []
    for sentence in sentences {
      var before = "^"
      for word in sentence.words {
        features.insert(word.form)
        features.insert("\(before)_\(word.form)")
        before = word.form
      }
      features.insert("\(before)_\(sentence.isQuestion ? "?" : ".")")
      features.insert(sentence.isQuestion ? "?" : ".")
      for strategy in PolitenessStrategy.allCases where strategy.isUsed(in: sentence) {
        features.insert("@\(strategy.rawValue)")
      }
    }
    return features
  }
}
