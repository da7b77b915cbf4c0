/// How names of a glossary are told apart and found in sentences.
package enum GlossaryName {
  /// The name as lookup sees it: no blanks, hyphens, capitals, accents or plural.
  package static func key(_ name: String) -> String {
    let words = FoldedText(name).words.map(\.folded)
    guard let last = words.last else { return "" }
    return words.dropLast().joined() + singular(last)
  }

  /// The words of a name, folded, the last one singular.
  static func words(_ name: String) -> [String] {
    var words = FoldedText(name).words.map(\.folded)
    if let last = words.popLast() { words.append(singular(last)) }
    return words
  }

  /// Where the words of a name stand in a text, in the singular or the plural, or `nil`.
  static func place(of words: [String], in text: FoldedText) -> Range<String.Index>? {
    guard let last = words.last, text.words.count >= words.count else { return nil }
    for start in 0...(text.words.count - words.count) {
      let part = text.words[start..<start + words.count]
      guard zip(part.dropLast(), words).allSatisfy({ $0.folded == $1 }),
        let first = part.first, let end = part.last, singular(end.folded) == last
      else { continue }
      return first.range.lowerBound..<end.range.upperBound
    }
    return nil
  }

  /// A word without the ending of an English plural; a word of up to three letters stays.
  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["shes", "ches", "xes", "sses", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
