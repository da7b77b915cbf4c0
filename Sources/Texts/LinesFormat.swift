package import Accounts

/// Lines worth saying at a moment of a call: `Prompts/ask.md` and its like.
package enum LinesFormat {
  /// Reads a file of lines, which says `- lines: ask` (or another purpose) under its title.
  ///
  /// An entry in which something is wrong is left out and reported: a line whose condition cannot
  /// be read must not be said at the wrong time.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (lines: [SpokenLine], findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    return read(outline, findings)
  }

  static func read(
    _ outline: Outline, _ findings: [Finding]
  ) -> (lines: [SpokenLine], findings: [Finding]) {
    var marks = Marks(outline.sheet, findings: findings)
    let facts = FactSheet(outline.body, FactSheet.Keys(["lines"]), marks: &marks)
    marks.allow([], in: outline.body, under: outline.title?.text ?? "the title")
    let purpose: SpokenLine.Purpose? = marks.choice(facts["lines"])
    if facts.text("lines") == nil {
      marks.missing(
        "the file does not say what its lines are for",
        "write `- lines: ask` under the title, or warm, learn, message, close")
    }
    var reader = SpokenLineReader(purpose: purpose ?? .ask, marks: marks)
    for section in outline.sections { reader.read(section) }
    return (purpose == nil ? [] : reader.lines, reader.marks.findings)
  }
}
