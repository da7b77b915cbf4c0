/// A typed line cut into words.
///
/// The cut is made on bytes and knows nothing of the machine's language. Only the first 6,000 bytes
/// and the first 300 words are read: what a person says between two breaths is far shorter.
struct TypedLine {
  /// The bytes that are read.
  let bytes: [UInt8]
  /// The words.
  private(set) var words: [LineWord] = []
  private var clause = 0

  /// Cuts a line into words.
  init(_ text: String) {
    bytes = Array(text.utf8.prefix(6000))
    var at = 0
    while at < bytes.count, words.count < 300 {
      let end = runEnd(from: at)
      if end > at {
        addRun(at..<end)
        at = end
      } else {
        addMark(bytes[at])
        at += 1
      }
    }
  }

  /// Some bytes of the line as they were typed.
  func spelling(_ place: Range<Int>) -> String {
    String(decoding: bytes[place], as: UTF8.self)
  }

  private func runEnd(from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let step = Self.wordStep(bytes, at)
      let mayJoin = at > start && Self.joins(bytes[at])
      guard step > 0 || mayJoin else { break }
      at += max(step, 1)
    }
    return at
  }

  /// How many bytes of a letter, digit or currency sign stand here; 0 for none.
  private static func wordStep(_ bytes: [UInt8], _ at: Int) -> Int {
    let byte = bytes[at]
    if isAlphanumeric(byte) || byte == UInt8(ascii: "$") { return 1 }
    guard byte >= 0x80 else { return 0 }
    if byte >= 0xF0 { return 0 }
    guard byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 1 }
    return bytes[at + 2] == 0x99 ? 3 : 0
  }

  private static func joins(_ byte: UInt8) -> Bool {
    [39, 46, 44, 45, 64, 47].contains(byte)  // ' . , - @ /
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private mutating func addMark(_ byte: UInt8) {
    let place = bytes.count..<bytes.count
    switch byte {
    case 37, 63, 33:  // % ? !
      words.append(LineWord(form: [byte], place: place, clause: clause))
      if byte != 37 { clause += 1 }
    case 44, 46, 59, 58, 40, 41, 0xE2: clause += 1
    default: break
    }
  }

  /// Adds a run without blanks: a number stays whole, anything else is cut at its points.
  private mutating func addRun(_ run: Range<Int>) {
    if bytes[run].contains(where: { (48...57).contains($0) }) {
      let ended = run.upperBound > run.lowerBound && [46, 44].contains(bytes[run.upperBound - 1])
      addWord(trimmed(run))
      if ended { clause += 1 }
      return
    }
    var start = run.lowerBound
    for at in run where Self.joins(bytes[at]) && bytes[at] != 39 {
      addWord(trimmed(start..<at))
      start = at + 1
      if bytes[at] == 44 || bytes[at] == 46 { clause += 1 }
    }
    addWord(trimmed(start..<run.upperBound))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, Self.joins(bytes[last]) { range.removeLast() }
    while let first = range.first, Self.joins(bytes[first]) { range.removeFirst() }
    return range
  }

  private mutating func addWord(_ place: Range<Int>) {
    guard !place.isEmpty else { return }
    let before = words.last?.form ?? []
    for form in Spelling.forms(bytes[place].prefix(64), after: before) {
      if Spelling.isTurn(form) { clause += 1 }
      words.append(LineWord(form: form, place: place, clause: clause))
    }
  }
}

extension Range<Int> {
  fileprivate mutating func removeLast() { self = lowerBound..<(upperBound - 1) }
  fileprivate mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
}
