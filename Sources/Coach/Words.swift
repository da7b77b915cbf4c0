/// The words of a text, folded so that case and accents do not matter.
package enum Words {
  /// The words in order, in lower case, without accents on Latin letters.
  ///
  /// A word is a run of letters and digits; an apostrophe inside a word stays.
  package static func folded(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { fold($0) }
  }

  /// The words that carry meaning: four letters or more, without the commonest ones, singular.
  package static func telling(_ text: some StringProtocol) -> Set<String> {
    Set(folded(text).map(singular).filter { $0.count > 3 && !common.contains($0) })
  }

  /// One word in lower case without accents on Latin letters.
  package static func fold(_ word: some StringProtocol) -> String {
    var out = ""
    for character in word.lowercased() {
      if let plain = accents[character] { out += plain } else { out.append(character) }
    }
    return out
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { return String(word.dropLast()) }
    return word
  }

  private static let accents: [Character: String] = {
    let table =
      "àáâãäåāăą:a æ:ae çćčĉċ:c ďđð:d èéêëēĕėęě:e ĝğġģ:g ĥħ:h ìíîïĩīĭįı:i ĵ:j ķ:k ĺļľŀł:l "
      + "ñńņňŉ:n òóôõöøōŏő:o œ:oe ŕŗř:r śŝşšș:s ß:ss ţťŧț:t ùúûüũūŭůűų:u ŵ:w ýÿŷ:y źżž:z þ:th ’:'"
    var map: [Character: String] = [:]
    for group in table.split(separator: " ") {
      let halves = group.split(separator: ":")
      for letter in halves[0] { map[letter] = String(halves[1]) }
    }
    return map
  }()

  private static let common: Set<String> = [
    "about", "after", "also", "been", "before", "came", "come", "could", "does", "done", "each",
    "first", "from", "gave", "have", "here", "into", "just", "kept", "know", "like", "made", "make",
    "maker", "more", "most", "much", "next", "only", "other", "over", "part", "same", "said",
    "says",
    "some", "still", "such", "take", "than", "that", "their", "them", "then", "there", "they",
    "thing", "this", "time", "used", "very", "want", "well", "were", "what", "when", "where",
    "which", "will", "with", "work", "would", "year", "your",
  ]
}
