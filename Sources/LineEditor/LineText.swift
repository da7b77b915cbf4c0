/// The whole line with its cursor, and what keys do to it.
///
/// Counts Unicode scalars, as libedit does; moves and deletes whole characters.
struct LineText: Hashable, Sendable {
  var scalars: [Unicode.Scalar] = []
  var cursor = 0

  init(_ scalars: [Unicode.Scalar] = [], cursor: Int? = nil) {
    self.scalars = scalars
    self.cursor = min(max(cursor ?? scalars.count, 0), scalars.count)
  }

  init(_ text: String) {
    self.init(Array(text.unicodeScalars))
  }

  /// The line as it would be sent.
  var string: String { Self.string(scalars[...]) }

  var isAtEnd: Bool { cursor == scalars.count }

  /// Whether it has characters that are not one column wide.
  var isUneven: Bool { scalars.contains(where: \.isUneven) }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  mutating func insert(_ added: some Collection<Unicode.Scalar>) {
    scalars.insert(contentsOf: added, at: cursor)
    cursor += added.count
  }

  /// Removes a part, leaves the cursor where it began, and returns what was removed.
  @discardableResult
  mutating func remove(_ range: Range<Int>) -> [Unicode.Scalar] {
    let removed = Array(scalars[range])
    scalars.removeSubrange(range)
    cursor = range.lowerBound
    return removed
  }

  /// Where the character before the cursor begins.
  var characterStart: Int {
    // No character people type is longer than this.
    let near = Self.string(scalars[max(0, cursor - 32)..<cursor])
    return cursor - (near.last?.unicodeScalars.count ?? 0)
  }

  /// Where the character under the cursor ends.
  var characterEnd: Int {
    let near = Self.string(scalars[cursor..<min(scalars.count, cursor + 32)])
    return cursor + (near.first?.unicodeScalars.count ?? 0)
  }

  /// Where the word before the cursor begins.
  var wordStart: Int {
    var place = cursor
    while place > 0, !Self.isInWord(scalars[place - 1]) { place -= 1 }
    while place > 0, Self.isInWord(scalars[place - 1]) { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    var place = cursor
    while place < scalars.count, !Self.isInWord(scalars[place]) { place += 1 }
    while place < scalars.count, Self.isInWord(scalars[place]) { place += 1 }
    return place
  }

  /// Where the run of characters without white space before the cursor begins.
  var argumentStart: Int {
    var place = cursor
    while place > 0, scalars[place - 1].properties.isWhitespace { place -= 1 }
    while place > 0, !scalars[place - 1].properties.isWhitespace { place -= 1 }
    return place
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }
}
