import Accounts

/// Files of words beside the situations: `Prompts/concepts.md`, words that mean the same,
/// `Prompts/idle.md`, what is said by the way, and `Prompts/tone-courteous.md` and its three
/// neighbors, sentences of ours that show what is kind and what is not.
package enum WordsFormat {
  /// What the words of a file are for, as its head says after `- words: `.
  enum Kind: String, CaseIterable {
    case alike
    case idle
    case courteous
    case demanding
    case threatening
    case insulting
  }

  /// Reads a file of words; `nil` when its head names no known kind.
  ///
  /// A phrase in which something is wrong is left out and reported.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (words: PromptFile?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    return read(outline, findings)
  }

  static func read(
    _ outline: Outline, _ findings: [Finding]
  ) -> (words: PromptFile?, findings: [Finding]) {
    var marks = Marks(outline.sheet, findings: findings)
    let facts = FactSheet(outline.body, FactSheet.Keys(["words"]), marks: &marks)
    marks.allow(.paragraphs, in: outline.body, under: outline.title?.text ?? "the title")
    let kind: Kind? = marks.choice(facts["words"])
    switch kind {
    case .alike: return (.alike(concepts(outline, marks: &marks)), marks.findings)
    case .idle: return (.idle(lines(outline, "Heard", marks: &marks)), marks.findings)
    case .courteous, .demanding, .threatening, .insulting:
      let said = lines(outline, "Said", marks: &marks)
      let wording = kind.flatMap { Wording(rawValue: $0.rawValue) }
      return (wording.map { .said($0, said) }, marks.findings)
    case nil:
      if facts.text("words") == nil {
        marks.missing(
          "the file does not say what its words are for",
          "write `- words: alike`, `- words: idle` or `- words: courteous` under the title")
      }
      return (nil, marks.findings)
    }
  }

  /// The bullets of a file's only section.
  private static func lines(_ outline: Outline, _ name: String, marks: inout Marks) -> [String] {
    let sections = SectionSheet(outline, known: [name], marks: &marks)
    guard let section = sections[name] else { return [] }
    marks.allow(.bullets, in: section)
    return section.body.bullets.map(\.text).filter { !$0.isEmpty }
  }

  /// One section is one concept; a name that stands twice goes on with the first.
  private static func concepts(_ outline: Outline, marks: inout Marks) -> [Concept] {
    var concepts: [Concept] = []
    for section in outline.sections where !section.name.text.isEmpty {
      marks.allow(.bullets, in: section)
      guard isName(section.name.text) else {
        marks.error(
          section.name, "`\(section.name.text.short)` is no name of a concept",
          "write it in capital letters, such as `## SENT`")
        continue
      }
      if section.body.bullets.isEmpty {
        marks.warning(
          section.name, "nothing is said under `\(section.name.text)`",
          "write `- ` and words with commas between them")
      }
      let phrases = section.body.bullets.flatMap { WordsFormat.phrases($0, marks: &marks) }
      let concept = Concept(name: section.name.text, phrases: phrases)
      concepts = Concept.adding([concept], to: concepts)
    }
    return concepts
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// The phrases of a bullet; one that tells nothing by itself is left out.
  private static func phrases(_ bullet: Outline.Words, marks: inout Marks) -> [String] {
    var phrases: [String] = []
    var at = bullet.range.lowerBound
    for comma in bullet.text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false) {
      let piece = Substring(comma)
      let bytes = piece.utf8
      let end = bytes.lastIndex { $0 != 0x20 }.map { bytes.index(after: $0) } ?? piece.endIndex
      let words = piece[(bytes.firstIndex { $0 != 0x20 } ?? piece.endIndex)..<end]
      let phrase = String(words)
      let start = at + bytes.count - piece[words.startIndex...].utf8.count
      let range = start..<max(start + phrase.utf8.count, start + 1)
      at += bytes.count + 1
      if phrase.isEmpty {
        marks.error(range, "no word stands between these commas", "take one comma out")
      } else if idleWords.contains(phrase.lowercased()) {
        marks.error(
          range, "`\(phrase.short)` stands everywhere and tells nothing by itself",
          "write the words around it too")
      } else {
        phrases.append(phrase)
      }
    }
    return phrases
  }

  private static let idleWords: Set<String> = [
    "a", "an", "the", "our", "your", "my", "their", "his", "her", "this", "that", "these", "those",
    "just", "really", "very", "so", "all", "not", "no", "is", "it", "to", "of", "and", "i", "you",
  ]
}
