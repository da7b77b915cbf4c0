/// Reads the patterns of a list, and writes those with choices out as several plain ones.
struct TonePatternReader {
  /// What stands between two blanks of a pattern.
  enum Part: Hashable {
    /// One of these words.
    case word([String])
    /// None of these words.
    case not([String])
    /// Up to so many words.
    case gap(Int)
    /// Where an order would begin.
    case start
    /// The end of the sentence.
    case end
  }

  private var rest: Substring

  /// The plain patterns of a list that is separated by semicolons or lines.
  static func patterns(of list: String) -> [[Part]] {
    list.split { $0 == ";" || $0.isNewline }.flatMap { text -> [[Part]] in
      var reader = TonePatternReader(rest: text)
      let patterns = reader.sequence(inGroup: false)
      precondition(reader.rest.isEmpty, "a bracket too many in \(text)")
      return patterns.filter { !$0.isEmpty }
    }
  }

  /// Words and groups up to the end of an alternative.
  private mutating func sequence(inGroup: Bool) -> [[Part]] {
    var patterns: [[Part]] = [[]]
    while let next = rest.first, next != "]", next != ")", next != "/" {
      if next == " " {
        rest.removeFirst()
        continue
      }
      let choices = next == "[" || next == "(" ? group() : [[word(inGroup: inGroup)]]
      patterns = patterns.flatMap { start in choices.map { start + $0 } }
    }
    return patterns
  }

  /// `[a/b c]`, or `(a/b)`, which may be missing.
  private mutating func group() -> [[Part]] {
    let isOptional = rest.removeFirst() == "("
    var choices: [[Part]] = isOptional ? [[]] : []
    repeat { choices += sequence(inGroup: true) } while step(over: "/")
    precondition(step(over: "]") || step(over: ")"), "a bracket is left open before \(rest)")
    return merged(choices)
  }

  private mutating func step(over mark: Character) -> Bool {
    guard rest.first == mark else { return false }
    rest.removeFirst()
    return true
  }

  /// Choices of one word become one step.
  private func merged(_ choices: [[Part]]) -> [[Part]] {
    var words: [String] = []
    var others: [[Part]] = []
    for choice in choices {
      if choice.count == 1, case .word(let more) = choice[0] {
        words += more
      } else if !others.contains(choice) {
        others.append(choice)
      }
    }
    return words.isEmpty ? others : others + [[.word(words)]]
  }

  /// `pay/@thing`, `!to`, `~`; inside a group a slash parts choices instead.
  private mutating func word(inGroup: Bool) -> Part {
    let text = rest.prefix { !" []()".contains($0) && !(inGroup && $0 == "/") }
    rest = rest.dropFirst(text.count)
    switch text {
    case "~": return .gap(3)
    case "~~": return .gap(8)
    case "^": return .start
    case "$": return .end
    default: break
    }
    let isNot = text.hasPrefix("!")
    let words = (isNot ? text.dropFirst() : text).split(separator: "/")
      .flatMap { ToneClasses.words($0) }
    return isNot ? .not(words) : .word(words)
  }
}
