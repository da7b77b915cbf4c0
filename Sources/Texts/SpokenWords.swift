extension Outline {
  /// The words of a prompt, a line file or a glossary that are meant to be said aloud.
  ///
  /// That is what stands under `## Say`, the paragraphs of a line file's entries, and `- ask: ` in a
  /// glossary; in the file's order.
  package var spoken: [Words] {
    var spoken = sections.filter { $0.name.text == "Say" }.flatMap {
      $0.body.bullets + $0.body.numbered
    }
    let isLines = body.facts.contains { $0.key.text == "lines" }
    for entry in sections.flatMap(\.entries) {
      if isLines { spoken += entry.body.paragraphs }
      spoken += entry.body.facts.filter { $0.key.text == "ask" }.map(\.value)
    }
    return spoken.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// A warning about some words, at the first place of a part of them, or at the whole.
  package func warning(
    _ words: Words, at part: String, _ message: String, _ remedy: String
  ) -> Finding {
    sheet.finding(sheet.range(of: part, in: words.range), .warning, message, remedy)
  }
}
