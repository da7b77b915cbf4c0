/// A line as weights of its features: its words and concepts of length 1, its runs of letters too, or
/// both together; shorter where no example has some of them: the letters of an unknown word say
/// nothing.
struct Vector {
  /// The weights that are not 0, by rising row of the vocabulary.
  let entries: [(row: Int, weight: Float)]

  /// Weighs features by how often they come, how telling their kind is and how rare they are.
  ///
  /// Features that no example has drop out. A feature that comes n times counts 1 + log n times
  /// ("sublinear" term frequency: Manning, Raghavan and Schütze, Introduction to Information
  /// Retrieval, 6.4.1).
  ///
  /// - Parameters:
  ///   - features: the features of a line.
  ///   - rows: the row of each, if it has one.
  ///   - vocabulary: the vocabulary with these rows.
  ///   - words: the part of the line that is weighed; `nil` for all of it.
  ///   - isWhole: whether words and letters together are of length 1, instead of each of them.
  init(
    _ features: [Feature], rows: [Int?], _ vocabulary: Vocabulary, in words: Range<Int>? = nil,
    isWhole: Bool = false
  ) {
    // Numbers are sorted faster than features; equal rows keep their order, and so their sum.
    var marks: [Int] = []
    marks.reserveCapacity(features.count)
    var unknown: Float = 0
    for place in rows.indices {
      if let words, !words.contains(features[place].words) { continue }
      if let row = rows[place] {
        marks.append(row << 32 | place)
      } else if features[place].kind == .letters {
        unknown += 1
      }
    }
    marks.sort()
    var entries: [(row: Int, weight: Float)] = []
    entries.reserveCapacity(marks.count)
    let strange = Features.letters * vocabulary.rarest
    var squares: (words: Float, letters: Float) = (0, unknown * strange * strange)
    var at = 0
    while at < marks.count {
      let row = marks[at] >> 32
      let first = at
      while at < marks.count, marks[at] >> 32 == row { at += 1 }
      let often = Self.often[min(at - first, Self.often.count - 1)]
      let weight = features[marks[first] & 0xFFFF_FFFF].weight * often * vocabulary.rarity[row]
      entries.append((row, weight))
      if row < vocabulary.letters {
        squares.words += weight * weight
      } else {
        squares.letters += weight * weight
      }
    }
    if isWhole {
      squares.words += squares.letters
      squares.letters = squares.words
    }
    let lengths = (squares.words.squareRoot(), squares.letters.squareRoot())
    for place in entries.indices {
      entries[place].weight /= entries[place].row < vocabulary.letters ? lengths.0 : lengths.1
    }
    self.entries = entries
  }

  /// What a feature counts that comes so many times.
  private static let often = [0] + (1...64).map { Float(1 + Series.log(Double($0))) }
}
