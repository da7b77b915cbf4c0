/// Goes over journals at the speed of reading: takes every id, and finds the lines that may hold a
/// payment or a correction.
///
/// It never passes over such a line, nor over an id that stands twice; what it gives may still be
/// anything, and an id it takes may be that of a line that is no fact. Whoever uses it looks again.
package struct JournalSkim: Sendable {
  /// The ids of all lines.
  package var ids = CallIDs()
  /// The last line's head, up to and with its second bar.
  private var head = 0..<0

  /// Nothing read yet.
  package init() {}

  /// Gives the lines of a file that may be `paid`, `fix` or `void`, in order, without line breaks.
  package mutating func skim(_ bytes: [UInt8], _ visit: (Range<Int>) -> Void) {
    head = 0..<0
    let start = JournalFormat.skippingMark(bytes)
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      let text = unsafe Skimmed(base: base, count: buffer.count)
      var at = start
      while at < text.count {
        let end = text.next(0x0A, from: at)
        // Without a line feed it is no fact.
        guard end < text.count else { return }
        if end &- at > 24 {
          takeID(text, at..<end)
          if concernsMoney(text, at..<end) { visit(at..<end) }
        }
        at = end &+ 1
      }
    }
  }

  /// Takes the id at the line's end; as the program writes it, it costs a few looks.
  @inline(__always)
  private mutating func takeID(_ text: Skimmed, _ line: Range<Int>) {
    let end = line.upperBound
    let number = text[end &- 1] &- 0x31
    guard number < 9, text[end &- 2] == 0x2E, text[end &- 11] == 0x23, text[end &- 12] == 0x20,
      !text.holds(0x23, at: end &- 10)
    else { return takeAnyID(text, line) }
    ids.add(text.eight(end &- 10), number: Int(number) &+ 1)
  }

  /// Takes an id of any shape; blanks behind it do not count.
  private mutating func takeAnyID(_ text: Skimmed, _ line: Range<Int>) {
    var end = line.upperBound
    while end > line.lowerBound, JournalCursor.isBlank(text[end &- 1]) || text[end &- 1] == 0x0D {
      end &-= 1
    }
    var dot = end &- 1
    while dot > line.lowerBound, text[dot] &- 0x30 < 10 { dot &-= 1 }
    guard (2...10).contains(end &- dot), text[dot] == 0x2E, text[dot &+ 1] != 0x30 else { return }
    var number = 0
    for place in dot &+ 1..<end { number = number &* 10 &+ Int(text[place] &- 0x30) }
    var start = dot
    var (letters, spill): (UInt64, UInt64) = (0, 0)
    while start > line.lowerBound, dot &- start < 13, IDKey.letterValue(text[start &- 1]) != 255 {
      start &-= 1
    }
    let count = dot &- start
    guard (6...12).contains(count), start > line.lowerBound, text[start &- 1] == 0x23 else {
      return
    }
    if count == 8, number < 64 { return ids.add(text.eight(start), number: number) }
    for place in start..<dot { IDKey.add(text[place], &letters, &spill) }
    ids.add(other: IDKey.key(letters, spill, count: count, number: UInt64(number)))
  }

  /// Whether the body, which stands behind the second bar, begins with one of the words.
  @inline(__always)
  private mutating func concernsMoney(_ text: Skimmed, _ line: Range<Int>) -> Bool {
    let length = head.count
    if length > 8, length < line.count,
      text.isSame(line.lowerBound, as: head.lowerBound, count: length)
    {
      head = line.lowerBound..<line.lowerBound &+ length
    } else {
      let first = text.next(0x7C, from: line.lowerBound)
      let second = text.next(0x7C, from: first &+ 1)
      guard second < line.upperBound else { return false }
      head = line.lowerBound..<second &+ 1
    }
    var at = head.upperBound
    while at < line.upperBound, JournalCursor.isBlank(text[at]) { at &+= 1 }
    guard at &+ 4 < line.upperBound else { return false }
    switch text[at] {
    case 0x70: return text[at &+ 1] == 0x61 && text[at &+ 2] == 0x69 && text[at &+ 3] == 0x64
    case 0x66: return text[at &+ 1] == 0x69 && text[at &+ 2] == 0x78
    case 0x76: return text[at &+ 1] == 0x6F && text[at &+ 2] == 0x69 && text[at &+ 3] == 0x64
    default: return false
    }
  }
}

extension JournalFormat {
  /// Looks closely at some lines of a journal, as `skim` gives them.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - lines: is called once with a function that tells what a line is, or `nil` when it is no
  ///     fact; facts that are neither `paid`, `fix` nor `void` come with their id alone.
  package static func glances(
    _ bytes: [UInt8], _ lines: ((Range<Int>) -> JournalGlance?) -> Void
  ) {
    var reader = JournalReader(bytes, file: "")
    lines { reader.glance($0) }
  }
}
