/// The lines of a file, each a stretch of its bytes.
///
/// Kept as plain numbers: the first array of ranges costs more than reading a card.
struct SheetLines: RandomAccessCollection, Sendable {
  /// Where each line begins and ends, in turn.
  private var places: [Int] = []

  var startIndex: Int { 0 }
  var endIndex: Int { places.count / 2 }

  subscript(line: Int) -> Range<Int> { places[line * 2]..<places[line * 2 + 1] }

  /// Adds a line.
  mutating func append(_ line: Range<Int>) {
    places.append(line.lowerBound)
    places.append(line.upperBound)
  }
}
