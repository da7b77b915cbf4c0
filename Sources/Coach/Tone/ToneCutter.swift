/// Cuts the bytes of a sentence into words and parts.
struct ToneCutter {
  private let bytes: [UInt8]
  private(set) var words: [ToneSentence.Word] = []
  private(set) var hasQuestionMark = false
  private var clause = 0

  /// No more words than these are read of one sentence.
  private static let limit = 300

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads all of it.
  mutating func cut() {
    var at = 0
    while at < bytes.count, words.count < ToneCutter.limit {
      let end = wordEnd(from: at)
      if end > at {
        add(at..<end)
        at = end
      } else {
        mark(at)
        at += 1
      }
    }
  }

  /// Letters and digits, with what may stand between two of them: `won't`, `11,200.00`, `d&b`.
  private func wordEnd(from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if isInside(bytes[at]) {
        at += 1
      } else if isApostrophe(at) {
        at += 3
      } else if at > start, at + 1 < bytes.count, joins(at), isInside(bytes[at + 1]) {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  private func isInside(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 36, 39: true  // 0-9 A-Z a-z $ '
    default: byte >= 0x80 && byte != 0xE2
    }
  }

  /// Whether the sign of `don’t` stands here.
  private func isApostrophe(_ at: Int) -> Bool {
    bytes[at...].starts(with: [0xE2, 0x80, 0x99])
  }

  private func joins(_ at: Int) -> Bool {
    switch bytes[at] {
    case 38, 47: true  // & /
    case 44, 46: isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])  // , .
    default: false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private mutating func mark(_ at: Int) {
    switch bytes[at] {
    case 63: hasQuestionMark = true
    case 37: add("%", at..<at + 1)
    case 44, 58, 40, 41, 33, 59, 0xE2: clause += 1  // , : ( ) ! ; and dashes
    case 45 where isBlank(at - 1) && isBlank(at + 1): clause += 1
    default: break
    }
  }

  private func isBlank(_ at: Int) -> Bool { bytes.indices.contains(at) && bytes[at] == 32 }

  private mutating func add(_ place: Range<Int>) {
    var place = place
    while place.count > 1, bytes[place.lowerBound] == 39 {
      place = place.lowerBound + 1..<place.upperBound
    }
    while place.count > 1, bytes[place.upperBound - 1] == 39 {
      place = place.lowerBound..<place.upperBound - 1
    }
    for form in ToneSpelling.forms(bytes[place], after: words.last?.form ?? "") {
      if ["but", "because", "although", "though"].contains(form) { clause += 1 }
      add(form, place)
    }
  }

  private mutating func add(_ form: String, _ place: Range<Int>) {
    words.append(
      ToneSentence.Word(
        form: form, id: ToneWords.id(of: form), place: place, clause: clause,
        isPassed: ToneWords.passed.contains(form)))
  }
}
