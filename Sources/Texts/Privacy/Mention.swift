/// A place in a text that may speak of a person.
package struct Mention: Hashable, Sendable {
  /// The file, relative to the book.
  package let file: String
  /// The line, from 1.
  package let number: Int
  /// The whole line.
  package let line: String
  /// Which of the line's places it is, from 0.
  package let index: Int
  /// The words before it, the words themselves, and the words after.
  package let before: String
  package let words: String
  package let after: String

  /// What identifies it when lines have moved meanwhile.
  package var key: Key { Key(file: file, line: line, index: index) }

  /// A place, whatever line it has come to stand in.
  package struct Key: Hashable, Sendable {
    let file: String
    let line: String
    let index: Int
  }

  init(
    file: String, number: Int, line: String, index: Int, text: String, range: Range<String.Index>
  ) {
    self.file = file
    self.number = number
    self.line = line
    self.index = index
    before = String(text[..<range.lowerBound])
    words = String(text[range])
    after = String(text[range.upperBound...])
  }
}
