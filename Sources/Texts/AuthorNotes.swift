/// Notes to authors: `<!-- … -->`, also over several lines.
enum AuthorNotes {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  /// The text with blanks where notes stand, byte for byte as long as before.
  ///
  /// A note that is never closed ends with its line, so that it hides nothing else; `unclosed` is
  /// where the first of them begins.
  static func blanked(_ bytes: [UInt8]) -> (bytes: [UInt8], unclosed: Int?) {
    var bytes = bytes
    var unclosed: Int?
    var index = 0
    while let start = place(of: opening, in: bytes, from: index) {
      let close = unclosed == nil ? place(of: closing, in: bytes, from: start + 4) : nil
      if close == nil { unclosed = unclosed ?? start }
      let end = close.map { $0 + 3 } ?? lineEnd(after: start, in: bytes)
      for place in start..<end where bytes[place] != .lineFeed && bytes[place] != .carriageReturn {
        bytes[place] = .blank
      }
      index = end
    }
    return (bytes, unclosed)
  }

  private static func place(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, start + needle.count <= bytes.count else { return nil }
    for index in start...(bytes.count - needle.count) where bytes[index] == first {
      if bytes[index..<index + needle.count].elementsEqual(needle) { return index }
    }
    return nil
  }

  private static func lineEnd(after start: Int, in bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.count
  }
}
