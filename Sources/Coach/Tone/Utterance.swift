/// One sentence that is about to be said.
struct Utterance {
  /// The sentence cut into words.
  let line: TypedLine
  /// The words' forms, without marks.
  let forms: [String]
  /// Where each form stands in the sentence, in bytes.
  let places: [Range<Int>]
  /// Whether it ends with a question mark.
  let isQuestion: Bool
  /// Where a subjectless verb would be an order: the start, or after a name and a comma.
  let start: Int

  /// Reads one sentence.
  init(_ text: String) {
    line = TypedLine(text)
    let words = line.words.filter { !$0.place.isEmpty || $0.form == [37] }
    forms = words.map { String(decoding: $0.form, as: UTF8.self) }
    places = words.map(\.place)
    isQuestion = line.words.contains { $0.form == [63] }
    start = Self.opening(words, forms)
  }

  /// The sentences of a text, at most forty.
  static func parts(of text: String) -> [Utterance] {
    var parts: [String] = []
    var part = ""
    for character in text.prefix(4000) {
      let ends = part.last.map { ".!?;".contains($0) } ?? false
      if character.isNewline || (ends && character.isWhitespace) {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts.map { Utterance($0) }.filter { !$0.forms.isEmpty }.prefix(40).map { $0 }
  }

  /// The words from one place to another as they were written.
  func written(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, first < places.count,
      last < places.count, places[first].lowerBound < places[last].upperBound
    else { return "" }
    return line.spelling(places[first].lowerBound..<places[last].upperBound)
  }

  /// Passes over `Maria,`, `OK Tom,`, `please`, `now` and the like.
  private static func opening(_ words: [LineWord], _ forms: [String]) -> Int {
    guard let first = words.first else { return 0 }
    var start = 0
    let opening = words.prefix { $0.clause == first.clause }.count
    if opening <= 2, opening < words.count, forms[..<opening].allSatisfy({ !$0.hasPrefix("<") }),
      !["pay", "when", "if", "stop"].contains(forms[0])
    {
      start = opening
    }
    while start < forms.count, Self.lightWords.contains(forms[start]) { start += 1 }
    return start
  }

  private static let lightWords: Set<String> = [
    "please", "just", "now", "then", "so", "and", "well", "ok", "okay", "look", "listen", "kindly",
    "simply", "or", "but",
  ]
}
