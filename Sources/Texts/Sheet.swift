/// A file's bytes cut into lines, so that any stretch of it can be pointed at.
struct Sheet: Sendable {
  /// The file as the user knows it.
  let file: String
  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  /// The bytes with blanks where notes to authors stand, in texts that can have such notes.
  var plain: [UInt8]
  /// The lines without their ends, which are LF, CRLF or CR.
  let lines: SheetLines

  init(_ bytes: [UInt8], file: String) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.file = file
    self.bytes = text
    plain = text
    lines = Sheet.cut(text)
  }

  private static func cut(_ bytes: [UInt8]) -> SheetLines {
    var lines = SheetLines()
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      lines.append(start..<index - 1)
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
      start = index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  /// The number of the line, from 1, in which an offset lies.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// How many characters a stretch of bytes holds.
  func characters(_ range: Range<Int>) -> Int {
    let part = bytes[range.clamped(to: 0..<bytes.count)]
    return part.allSatisfy { $0 < 0x80 } ? part.count : String(decoding: part, as: UTF8.self).count
  }

  /// The place of an offset: line and character, both from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = line(at: offset)
    guard lines.indices.contains(line - 1) else { return (line, 1) }
    let start = lines[line - 1].lowerBound
    return (line, characters(start..<max(start, offset)) + 1)
  }

  /// The first place of some text within a stretch, or the whole stretch.
  ///
  /// Only the first few thousand bytes are looked at: beyond that nobody reads a line anyway.
  func range(of text: some StringProtocol, in range: Range<Int>) -> Range<Int> {
    let needle = Array(text.utf8)
    let end = min(range.upperBound, range.lowerBound + 4000) - needle.count
    guard let first = needle.first, range.lowerBound <= end else { return range }
    for start in range.lowerBound...end where bytes[start] == first {
      let end = start + needle.count
      if bytes[start..<end].elementsEqual(needle) { return start..<end }
    }
    return range
  }

  /// A line as it is shown in a finding: cleaned, and no longer than anyone looks at.
  func excerpt(line: Int) -> String {
    guard lines.indices.contains(line - 1) else { return "" }
    let start = bytes[lines[line - 1]].prefix(4000)
    return String(Clean.line(String(decoding: start, as: UTF8.self)).prefix(500))
  }

  /// A finding about a stretch of the file; of several lines the first is shown.
  func finding(
    _ range: Range<Int>, _ severity: Finding.Severity, _ message: String, _ remedy: String
  ) -> Finding {
    let (line, column) = place(of: range.lowerBound)
    let end = lines.indices.contains(line - 1) ? lines[line - 1].upperBound : range.upperBound
    let length = characters(range.lowerBound..<max(range.lowerBound, min(end, range.upperBound)))
    return Finding(
      file: file, line: line, column: column, length: max(1, length), severity: severity,
      message: message, remedy: remedy, excerpt: excerpt(line: line))
  }

  /// A finding about the file as a whole.
  static func finding(file: String, _ message: String, _ remedy: String) -> Finding {
    Finding(
      file: file, line: 0, column: 0, length: 0, severity: .error, message: message,
      remedy: remedy, excerpt: "")
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let hyphen = UInt8(ascii: "-")
  static let quote = UInt8(ascii: "\"")

  /// Whether the byte is a blank or a tab.
  var isBlank: Bool { self == .blank || self == .tab }
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// Whether the byte is a small ASCII letter.
  var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
