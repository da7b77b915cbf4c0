/// Many lines as weights of their features, one behind the other in two lists.
struct Sheaf {
  /// The rows of the vocabulary, rising within each line.
  private(set) var rows: [UInt32] = []
  /// The weights, as many.
  private(set) var weights: [Float] = []
  /// Where each line ends.
  private var ends: [Int] = []

  /// How many lines there are.
  var count: Int { ends.count }

  /// Lines, in order.
  init(_ lines: some Sequence<Vector>) {
    for line in lines {
      for entry in line.entries {
        rows.append(UInt32(entry.row))
        weights.append(entry.weight)
      }
      ends.append(rows.count)
    }
  }

  /// For each line where its features of some rows stand in the lists.
  func places(of part: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    places.reserveCapacity(count)
    var start = 0
    for end in ends {
      var first = start
      while first < end, rows[first] < part.lowerBound { first += 1 }
      var last = end
      while last > first, rows[last - 1] >= part.upperBound { last -= 1 }
      places.append(first..<last)
      start = end
    }
    return places
  }
}
