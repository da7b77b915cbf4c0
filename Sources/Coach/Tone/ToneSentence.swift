/// One sentence that is about to be said, cut into words.
struct ToneSentence {
  /// A word, or one half of a contraction.
  struct Word {
    /// The word in the form in which patterns are written: `will not` of `won't`, `<day>` of `Fri`.
    let form: String
    /// The number of the form among the words that patterns name; 0 for any other.
    let id: Int
    /// Where it stands, in the text's bytes.
    let place: Range<Int>
    /// Which part of the sentence it stands in, counted from 0.
    let clause: Int
    /// Whether patterns may pass over it.
    let isPassed: Bool
  }

  /// The bytes of the sentence.
  let bytes: [UInt8]
  /// The words.
  let words: [Word]
  /// Whether it asks: by its mark, or by how it begins.
  let isQuestion: Bool
  /// Where a verb without a subject would be an order: the beginnings of the parts, behind `Maria,`
  /// and `please`.
  let starts: Set<Int>

  /// Reads one sentence.
  init(_ bytes: [UInt8]) {
    var cutter = ToneCutter(bytes)
    cutter.cut()
    self.bytes = bytes
    words = cutter.words
    starts = ToneSentence.starts(of: words)
    isQuestion =
      ToneSentence.isInverted(words)
      || (cutter.hasQuestionMark && !ToneSentence.endsInTag(words))
  }

  /// The sentences of a text, at most forty, of its first 4,000 bytes.
  static func parts(of text: String) -> [ToneSentence] {
    let bytes = Array(text.utf8.prefix(4000))
    var parts: [ToneSentence] = []
    var start = 0
    for at in bytes.indices where parts.count < 40 {
      let isBreak = bytes[at] == 10 || bytes[at] == 13
      let isBlank = bytes[at] == 32 || bytes[at] == 9
      guard isBreak || (isBlank && at > start && ends.contains(bytes[at - 1])) else { continue }
      parts.append(ToneSentence(Array(bytes[start..<at])))
      start = at + 1
    }
    if start < bytes.count, parts.count < 40 { parts.append(ToneSentence(Array(bytes[start...]))) }
    return parts.filter { !$0.words.isEmpty }
  }

  /// The words from one place to another as they were written.
  func written(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, words.indices.contains(last),
      words[first].place.lowerBound < words[last].place.upperBound
    else { return "" }
    let place = words[first].place.lowerBound..<words[last].place.upperBound
    return String(decoding: bytes[place], as: UTF8.self)
  }

  private static let ends: [UInt8] = [46, 33, 63, 59]  // . ! ? ;

  private static func starts(of words: [Word]) -> Set<Int> {
    var starts: Set<Int> = []
    var isFirst = true
    for index in words.indices
    where index == 0 || words[index].clause != words[index - 1].clause || isLed(index, words) {
      var start = index
      while start < words.count, light.contains(words[start].form) { start += 1 }
      if start < words.count { starts.insert(start) }
      if isFirst, start == index + 1, start + 1 < words.count, index == 0 { starts.insert(index) }
      isFirst = false
    }
    return starts
  }

  /// Behind `then`, `so` and `but` an order may begin without a comma.
  private static func isLed(_ index: Int, _ words: [Word]) -> Bool {
    ["so", "but", "then"].contains(words[index].form)
  }

  /// Whether the mark belongs to an `ok?` or `will you?` behind something that was told.
  private static func endsInTag(_ words: [Word]) -> Bool {
    guard let last = words.last, let first = words.first, first.clause < last.clause else {
      return false
    }
    let tag = words.drop { $0.clause < last.clause }.map(\.form)
    return tags.contains(tag.joined(separator: " "))
  }

  private static let tags: Set<String> = [
    "ok", "okay", "right", "alright", "all right", "yes", "huh", "will you", "would you",
    "can you", "could you", "please", "understood", "clear", "got it", "is that clear", "deal",
    "agreed", "hmm", "eh", "yeah", "you hear", "hear me", "got that", "are we clear", "capisce",
    "maria", "tom", "are not you", "will not you",
  ]

  /// Whether it begins as questions do, for those who type no mark.
  private static func isInverted(_ words: [Word]) -> Bool {
    var index = 0
    while index < words.count, light.contains(words[index].form) { index += 1 }
    guard index + 1 < words.count else { return false }
    let (first, second) = (words[index].form, words[index + 1].form)
    if askers.contains(first) { return true }
    if first == "have" { return ["you", "we", "i", "they"].contains(second) }
    return auxiliaries.contains(first) && subjects.contains(second)
  }

  /// Words before an order that leave it an order.
  static let light: Set<String> = [
    "please", "just", "now", "then", "so", "and", "well", "ok", "okay", "look", "listen", "kindly",
    "simply", "or", "but", "hey", "hi", "hello", "maria", "tom", "dale", "fine", "alright", "yes",
    "no", "today", "first", "sorry", "again", "seriously", "sir", "madam", "folks", "guys", "also",
    "instead", "meanwhile",
  ]

  private static let askers: Set<String> = [
    "could", "would", "may", "might", "shall", "should", "any", "when", "where", "who", "which",
    "how", "what", "can", "why", "whom",
  ]

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "has", "will", "am",
  ]

  private static let subjects: Set<String> = [
    "you", "we", "i", "they", "he", "she", "the", "there", "tom", "your",
    "our", "any", "anyone", "anything", "everything", "<ref>", "<day>", "maria",
  ]
}
