/// The word someone meant, among the words there are.
package enum NearestWord {
  /// The word of a list that is spelled most like this one, or `nil` when none is near.
  ///
  /// Near is a distance of at most two, or one for a word under five characters. Capitals do not
  /// count. Of words equally near the first in alphabetical order wins.
  package static func nearest(to text: some StringProtocol, among words: [String]) -> String? {
    near(to: text, among: words).first
  }

  /// All the words of a list that are spelled most like this one, in alphabetical order, each once.
  ///
  /// They are equally near, in the sense of `nearest`; none when none is near.
  package static func near(to text: some StringProtocol, among words: [String]) -> [String] {
    let wanted = codes(text.lowercased().prefix(longest + 1))
    guard !wanted.isEmpty, wanted.count <= longest else { return [] }
    var farthest = wanted.count < 5 ? 1 : 2
    var found: Set<String> = []
    for word in words where abs(word.count - wanted.count) <= farthest {
      let distance = distance(wanted, codes(word.lowercased()))
      guard distance <= farthest else { continue }
      if distance < farthest { found = [] }
      farthest = distance
      found.insert(word)
    }
    return found.sorted()
  }

  /// How many letters must be put in, left out, changed, or swapped with their neighbour.
  ///
  /// This is the optimal string alignment distance, the restricted form of Damerau's and
  /// Levenshtein's in which no place is edited twice. It takes time in proportion to the product of
  /// both lengths.
  package static func distance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    distance(codes(left), codes(right))
  }

  /// A number for each letter: comparing letters themselves would be most of the time.
  private static func codes(_ text: some StringProtocol) -> [UInt32] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.map { UInt32($0) } }
    return text.map { letter in
      let scalars = letter.unicodeScalars.map(\.value)
      guard scalars.count > 1 else { return scalars.first ?? 0 }
      // FNV-1a, apart from every scalar.
      return scalars.reduce(2_166_136_261) { ($0 ^ $1) &* 16_777_619 } | 0x8000_0000
    }
  }

  /// Longer words are not looked for: no name we know is as long.
  private static let longest = 60

  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return left.count + right.count }
    var twoAbove = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var cost = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, twoAbove[column - 2] + 1)
        }
        current.append(cost)
      }
      (twoAbove, above) = (above, current)
    }
    return above[right.count]
  }
}
