/// What a line of an outline is, told by how it begins.
///
/// The ranges are the words after the mark, without blanks at either end.
enum OutlineLine: Equatable {
  case blank
  /// A heading; `isTight` when the blank after the `#` is missing.
  case heading(level: Int, Range<Int>, isTight: Bool)
  /// A bullet; `mark` is `-`, or what was typed instead of `- `.
  case bullet(Range<Int>, mark: String)
  case numbered(Range<Int>)
  case plain(Range<Int>)

  /// Reads one line.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    let words = OutlineLine.trimmed(bytes, line)
    guard let first = bytes[words].first else {
      self = .blank
      return
    }
    switch first {
    case UInt8(ascii: "#"): self = OutlineLine.heading(bytes, words)
    case .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): self = OutlineLine.bullet(bytes, words)
    default: self = first.isDigit ? OutlineLine.numbered(bytes, words) : .plain(words)
    }
  }

  /// A stretch without blanks and tabs at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let part = bytes[range]
    guard let start = part.firstIndex(where: { !$0.isBlank }),
      let last = part.lastIndex(where: { !$0.isBlank })
    else { return range.lowerBound..<range.lowerBound }
    return start..<last + 1
  }

  private static func heading(_ bytes: [UInt8], _ words: Range<Int>) -> Self {
    let level = bytes[words].prefix { $0 == UInt8(ascii: "#") }.count
    let rest = words.lowerBound + level..<words.upperBound
    // `#4471 came back` is a sentence; whether `#Harlow` is a title depends on what stands above it.
    let isTight = bytes[rest].first.map { !$0.isBlank } ?? false
    guard level <= 6 else { return .plain(words) }
    return .heading(level: level, trimmed(bytes, rest), isTight: isTight)
  }

  private static func bullet(_ bytes: [UInt8], _ words: Range<Int>) -> Self {
    let rest = words.lowerBound + 1..<words.upperBound
    let mark = String(decoding: bytes[words].prefix(1), as: UTF8.self)
    guard let next = bytes[rest].first, !next.isBlank else {
      return .bullet(trimmed(bytes, rest), mark: mark)
    }
    if mark == "-", next == .hyphen, bytes[words].count > 2,
      bytes[words].allSatisfy({ $0 == .hyphen })
    {
      return .blank  // A Markdown rule, `---`, which says nothing.
    }
    let isWord = next.isSmallLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
    return mark == "-" && isWord ? .bullet(rest, mark: "-x") : .plain(words)
  }

  private static func numbered(_ bytes: [UInt8], _ words: Range<Int>) -> Self {
    let digits = bytes[words].prefix { $0.isDigit }
    guard digits.count <= 3 else { return .plain(words) }
    let rest = bytes[digits.endIndex..<words.upperBound]
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
      rest.dropFirst().first?.isBlank ?? true
    else { return .plain(words) }
    return .numbered(trimmed(bytes, digits.endIndex + 1..<words.upperBound))
  }
}
