/// A word of a line that is being typed, and where it stands.
struct PlacedWord: Hashable, Sendable {
  /// The word without blanks.
  let text: String
  /// Its place, counted in Unicode scalars from the start of the line.
  let range: Range<Int>

  /// The words of a line, split at blanks.
  static func all(in line: String) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var word = String.UnicodeScalarView()
    var start = 0
    var place = 0
    for scalar in line.unicodeScalars {
      if scalar == " " || scalar == "\t" {
        if !word.isEmpty { words.append(PlacedWord(text: String(word), range: start..<place)) }
        word = String.UnicodeScalarView()
        start = place + 1
      } else {
        word.append(scalar)
      }
      place += 1
    }
    if !word.isEmpty { words.append(PlacedWord(text: String(word), range: start..<place)) }
    return words
  }
}
