package import Accounts

/// A file of the folder `Prompts`: one situation, lines for one purpose, or words.
package enum PromptFile: Hashable, Sendable {
  /// What is said in a situation, and what to answer.
  case situation(Prompt)
  /// Lines worth saying at a moment of a call.
  case lines([SpokenLine])
  /// Words that mean the same.
  case alike([Concept])
  /// What is said by the way and means nothing for the account.
  case idle([String])
  /// Sentences of ours that show one wording.
  case said(Wording, [String])

  /// The prompt of a file for one situation.
  package var prompt: Prompt? {
    if case .situation(let prompt) = self { prompt } else { nil }
  }

  /// The sentences of a file that shows one wording.
  package var said: (wording: Wording, lines: [String])? {
    if case .said(let wording, let lines) = self { (wording, lines) } else { nil }
  }

  /// Reads any kind, told apart by the fact under the title; `nil` for a file that is neither.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (file: PromptFile?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    let keys = outline.body.facts.map(\.key.text)
    if keys.contains("lines") {
      let (lines, findings) = LinesFormat.read(outline, findings)
      return (.lines(lines), findings)
    }
    if keys.contains("words") {
      let (words, findings) = WordsFormat.read(outline, findings)
      return (words, findings)
    }
    if keys.contains("situation") || outline.sections.contains(where: { $0.name.text == "Heard" }) {
      let (prompt, findings) = PromptFormat.read(outline, findings)
      return (prompt.map(PromptFile.situation), findings)
    }
    var marks = Marks(outline.sheet, findings: findings)
    marks.missing(
      "the file is neither a situation nor a list of lines or words",
      "write `- situation: damaged`, `- lines: ask` or `- words: alike` under the title")
    return (nil, marks.findings)
  }
}
