/// The word someone meant, among the words there are.
package enum NearestWord {
  /// The word of a list that is spelled most like this one, or `nil` when none is near.
  ///
  /// Near is a distance of at most two, or one for a word under five characters. Capitals do not
  /// count. Of words equally near the first in alphabetical order wins.
  package static func nearest(to text: some StringProtocol, among words: [String]) -> String? {
    let wanted = Array(text.lowercased().prefix(longest + 1))
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    let farthest = wanted.count < 5 ? 1 : 2
    var best: (distance: Int, word: String)?
    for word in words where abs(word.count - wanted.count) <= farthest {
      let distance = distance(wanted, Array(word.lowercased()))
      guard distance <= farthest else { continue }
      if let best, best <= (distance, word) { continue }
      best = (distance, word)
    }
    return best?.word
  }

  /// How many letters must be put in, left out, changed, or swapped with their neighbour.
  ///
  /// This is the optimal string alignment distance, the restricted form of Damerau's and
  /// Levenshtein's in which no place is edited twice. It takes time in proportion to the product of
  /// both lengths.
  package static func distance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    distance(Array(left), Array(right))
  }

  /// Longer words are not looked for: no name we know is as long.
  private static let longest = 60

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
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
