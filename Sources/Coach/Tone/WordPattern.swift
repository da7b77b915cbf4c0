/// A few words to look for in a sentence, as `you need/have to pay`.
///
/// Words are in their compared form: `do not`, `<day>`. `a/b` is either, `~` stands for up to three
/// words, `^` for where an order would begin and `$` for the end of the sentence.
struct WordPattern {
  private enum Step {
    case word([String])
    case gap
    case start
    case end
  }

  private let steps: [Step]

  /// Reads a pattern.
  init(_ text: some StringProtocol) {
    steps = String(text).split(separator: " ").map(Self.step)
  }

  private static func step(_ word: Substring) -> Step {
    switch word {
    case "~": .gap
    case "^": .start
    case "$": .end
    default: .word(word.split(separator: "/").map(String.init))
    }
  }

  /// Patterns that are separated by semicolons.
  static func list(_ text: String) -> [WordPattern] {
    text.split { $0 == ";" || $0.isNewline }.map { WordPattern($0) }
  }

  /// The first place in a sentence that it fits.
  func match(in sentence: Utterance) -> Range<Int>? {
    for start in sentence.forms.indices {
      if let end = end(of: 0, at: start, in: sentence) { return start..<max(end, start + 1) }
    }
    return nil
  }

  private func end(of step: Int, at place: Int, in sentence: Utterance) -> Int? {
    guard step < steps.count else { return place }
    switch steps[step] {
    case .start: return place == sentence.start ? end(of: step + 1, at: place, in: sentence) : nil
    case .end: return place == sentence.forms.count ? place : nil
    case .word(let words):
      guard place < sentence.forms.count, words.contains(sentence.forms[place]) else { return nil }
      return end(of: step + 1, at: place + 1, in: sentence)
    case .gap:
      for skipped in 0...3 where place + skipped <= sentence.forms.count {
        if let end = end(of: step + 1, at: place + skipped, in: sentence) { return end }
      }
      return nil
    }
  }
}
