internal import Accounts

/// One line of a journal, as places in the file's bytes.
struct JournalLine {
  /// The line's number in the file, from 1.
  let number: Int
  /// The line without its line break.
  let range: Range<Int>
  /// Whether it ends in a line break; without one it is never a fact.
  let isWhole: Bool
  /// Whether it holds a byte that is no ASCII.
  let isForeign: Bool
  /// Whether it holds a control character other than a tab.
  let hasControls: Bool

  /// Finds the line that begins at a place.
  init(_ bytes: [UInt8], from start: Int, number: Int) {
    var at = start
    var all: UInt8 = 0
    var controls = false
    while at < bytes.count, bytes[at] != 0x0A {
      let byte = bytes[at]
      all |= byte
      if byte < 0x20, byte != 0x09, byte != 0x0D || at + 1 < bytes.count && bytes[at + 1] != 0x0A {
        controls = true
      }
      at += 1
    }
    self.number = number
    isWhole = at < bytes.count
    let hasReturn = isWhole && at > start && bytes[at - 1] == 0x0D
    range = start..<(hasReturn ? at - 1 : at)
    next = isWhole ? at + 1 : at
    isForeign = all >= 0x80
    hasControls = controls || all == 0x7F && bytes[range].contains(0x7F)
  }

  /// Where the next line begins.
  let next: Int

  /// Whether it ended in CR LF.
  var hasReturn: Bool { isWhole && next - range.upperBound == 2 }

  /// The fact's own id at the line's end, and the line without it.
  func tail(in bytes: [UInt8]) -> (content: Range<Int>, id: FactID?, isTorn: Bool) {
    let line = JournalCursor(bytes, range).rest
    var start = line.upperBound
    while start > line.lowerBound, !JournalCursor.isBlank(bytes[start - 1]) { start -= 1 }
    guard start > line.lowerBound, start < line.upperBound, bytes[start] == UInt8(ascii: "#") else {
      return (line, nil, false)
    }
    let word = bytes[start + 1..<line.upperBound]
    let content = JournalCursor(bytes, line.lowerBound..<start).rest
    if word.elementsEqual("torn".utf8) { return (content, nil, true) }
    guard let id = FactID(bytes: word) else { return (line, nil, false) }
    return (content, id, false)
  }
}
