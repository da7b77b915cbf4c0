/// Counts the slips between some typed letters and many names, all letters of a name at once.
///
/// The restricted distance of Damerau and Levenshtein by bit vectors, after Hyyrö, "A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances" (2003). Letters are bytes: an
/// accent that folding leaves counts as two.
package struct SlipPattern {
  private var places = [UInt64](repeating: 0, count: 256)
  private let count: Int

  /// A pattern of at most 63 letters, and at least one.
  package init(_ typed: [UInt8]) {
    count = typed.count
    for (place, letter) in typed.enumerated() { places[Int(letter)] |= 1 << UInt64(place) }
  }

  /// How many letters must be put in, left out, changed, or swapped with their neighbour; blanks in
  /// the name do not count.
  package func distance(to name: ArraySlice<UInt8>) -> Int {
    var plus = UInt64.max
    var minus: UInt64 = 0
    var diagonal: UInt64 = 0
    var before: UInt64 = 0
    var distance = count
    let last: UInt64 = 1 << UInt64(count - 1)
    for letter in name where letter != UInt8(ascii: " ") {
      let match = places[Int(letter)]
      let swapped = ((~diagonal & match) << 1) & before
      diagonal = (((match & plus) &+ plus) ^ plus) | match | minus | swapped
      let up = minus | ~(diagonal | plus)
      let down = diagonal & plus
      if up & last != 0 { distance += 1 }
      if down & last != 0 { distance -= 1 }
      let shifted = (up << 1) | 1
      plus = (down << 1) | ~(diagonal | shifted)
      minus = diagonal & shifted
      before = match
    }
    return distance
  }
}
