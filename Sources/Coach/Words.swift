/// The words of a text, folded so that case and accents do not matter.
package enum Words {
  /// The words in order, in lower case, without accents on Latin letters.
  ///
  /// A word is a run of letters and digits; an apostrophe inside a word stays.
  package static func folded(_ text: some StringProtocol) -> [String] {
    if let words = foldedBytes(text) { return words }
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { fold($0) }
  }

  /// Hands over the fingerprint of each word that can be telling, folded and singular.
  static func eachSingular(in text: String, _ take: (Fingerprint) -> Void) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      for word in folded(text) { take(Fingerprint(of: Array(singular(word).utf8))) }
      return
    }
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isPlainLetter(bytes[end]) { end += 1 }
      if end - start > 3 { take(singular(bytes, start..<end)) }
      start = end + 1
    }
  }

  /// The fingerprint of a word in ASCII, folded and singular, without making the word.
  private static func singular(_ bytes: [UInt8], _ word: Range<Int>) -> Fingerprint {
    func ends(_ ending: StaticString) -> Bool {
      let start = word.upperBound - ending.utf8CodeUnitCount
      return ending.withUTF8Buffer { ending in
        ending.indices.allSatisfy { unsafe bytes[start + $0] | 0x20 == ending[$0] }
      }
    }
    let isPlural = ends("s")
    let isOfY = isPlural && word.count > 4 && ends("ies")
    let cut = isOfY ? 3 : isPlural && !ends("ss") ? 1 : 0
    var print = Fingerprint()
    for byte in bytes[word.lowerBound..<word.upperBound - cut] {
      print.add(isCapital(byte) ? byte | 0x20 : byte)
    }
    if isOfY { print.add(UInt8(ascii: "y")) }
    return print
  }

  /// Whether an ASCII character stands in words.
  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "'")
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  /// The words that carry meaning: four letters or more, without the commonest ones, singular.
  package static func telling(_ text: some StringProtocol) -> Set<String> {
    Set(folded(text).map(singular).filter { $0.count > 3 && !common.contains($0) })
  }

  /// One word in lower case without accents on Latin letters.
  package static func fold(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    var out = ""
    for character in lower {
      if let plain = accents[character] { out += plain } else { out.append(character) }
    }
    return out
  }

  /// The words of a text in ASCII, which most texts are; `nil` for any other.
  private static func foldedBytes(_ text: some StringProtocol) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if isPlainLetter(byte) {
        word.append(isCapital(byte) ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if !word.hasSuffix("ss"), word.count > 3 { return String(word.dropLast()) }
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
