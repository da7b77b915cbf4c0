package import Accounts

/// A file of the folder `Prompts`: one situation, or lines for one purpose.
package enum PromptFile: Hashable, Sendable {
  case situation(Prompt)
  case lines([SpokenLine])

  /// Reads either kind, told apart by the fact under the title; `nil` for a file that is neither.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (file: PromptFile?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    let keys = outline.body.facts.map(\.key.text)
    if keys.contains("lines") {
      let (lines, findings) = LinesFormat.read(outline, findings)
      return (.lines(lines), findings)
    }
    if keys.contains("situation") || outline.sections.contains(where: { $0.name.text == "Heard" }) {
      let (prompt, findings) = PromptFormat.read(outline, findings)
      return (prompt.map(PromptFile.situation), findings)
    }
    var marks = Marks(outline.sheet, findings: findings)
    marks.missing(
      "the file is neither a situation nor a list of lines",
      "write `- situation: damaged` or `- lines: ask` under the title")
    return (nil, marks.findings)
  }
}
