/// A place in one line of a journal, moving only forward.
///
/// Works on the file's own bytes, so that a line becomes strings only where it holds words.
struct JournalCursor {
  /// The whole file.
  let bytes: [UInt8]
  /// The next byte to read.
  private(set) var at: Int
  /// The end of the line without line break and id.
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { next == nil }

  /// The next byte that is no blank.
  var next: UInt8? {
    var place = at
    while place < end, JournalCursor.isBlank(bytes[place]) { place += 1 }
    return place < end ? bytes[place] : nil
  }

  /// Whether the very next byte, blanks included, is a colon.
  var isOnColon: Bool { at < end && bytes[at] == UInt8(ascii: ":") }

  /// What is left of the line, without blanks at its ends.
  var rest: Range<Int> {
    var first = at
    var last = end
    while first < last, JournalCursor.isBlank(bytes[first]) { first += 1 }
    while last > first, JournalCursor.isBlank(bytes[last - 1]) { last -= 1 }
    return first..<last
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The bytes of a range, as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Moves past the next word, which ends at a blank, a comma or a colon.
  mutating func word() -> Range<Int> {
    take { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
  }

  /// Moves past the next word, which ends only at a blank.
  mutating func wholeWord() -> Range<Int> { take { _ in false } }

  private mutating func take(until stops: (UInt8) -> Bool) -> Range<Int> {
    skipBlanks()
    let start = at
    while at < end, !JournalCursor.isBlank(bytes[at]), !stops(bytes[at]) { at += 1 }
    return start..<at
  }

  /// Moves to the next byte that is no blank.
  mutating func skipBlanks() {
    while at < end, JournalCursor.isBlank(bytes[at]) { at += 1 }
  }

  /// Moves past this word if it comes next.
  mutating func eat(_ word: StaticString) -> Bool {
    var copy = self
    let range = copy.word()
    guard text(range) == word.description else { return false }
    self = copy
    return true
  }

  /// Moves past this mark if it comes next.
  mutating func eat(mark: UInt8) -> Bool {
    guard next == mark else { return false }
    skipBlanks()
    at += 1
    return true
  }

  /// Moves past one byte, whatever it is.
  mutating func step() { at = min(at + 1, end) }

  /// Moves to the end of the line.
  mutating func finish() { at = end }
}
