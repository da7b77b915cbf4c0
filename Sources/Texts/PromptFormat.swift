package import Accounts

/// Situation prompts: `Prompts/damaged.md`, what customers say and what to answer.
package enum PromptFormat {
  /// Reads a prompt; `nil` when the file names no known situation.
  ///
  /// A line to say or to note in which something is wrong is left out and reported.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (prompt: Prompt?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    return read(outline, findings)
  }

  static func read(
    _ outline: Outline, _ findings: [Finding]
  ) -> (prompt: Prompt?, findings: [Finding]) {
    var marks = Marks(outline.sheet, findings: findings)
    let facts = FactSheet(outline.body, keys, marks: &marks)
    marks.allow([], in: outline.body, under: outline.title?.text ?? "the title")
    let situation: Situation? = marks.choice(facts["situation"])
    if facts.text("situation") == nil {
      marks.missing("the prompt names no situation", "write `- situation: ` under the title")
    }
    let body = lines(outline, marks: &marks)
    let sibling: Situation? = marks.choice(facts["sibling"])
    let replaces = replacesShipped(facts["replaces"], marks: &marks)
    let parts = facts["parts"].flatMap {
      $0.text.isEmpty || !marks.checkPlaceholders($0) ? nil : $0.text
    }
    let prompt = situation.map {
      Prompt(
        situation: $0, title: outline.title?.text ?? $0.rawValue, sibling: sibling, parts: parts,
        heard: body.heard, say: body.say, notes: body.notes, replacesShipped: replaces)
    }
    return (prompt, marks.findings)
  }

  private static let keys = FactSheet.Keys(["situation", "sibling", "parts", "replaces"])

  /// The words a noted line can begin with.
  private static let verbs = [
    "dispute", "reason", "favor", "owe", "next", "pause", "promise", "lock", "note", "learned",
  ]

  private static func replacesShipped(_ words: Outline.Words?, marks: inout Marks) -> Bool {
    guard let words, !words.text.isEmpty else { return false }
    if words.text == "shipped" { return true }
    marks.unknown(words, among: ["shipped"])
    return false
  }

  private static func lines(
    _ outline: Outline, marks: inout Marks
  ) -> (heard: [String], say: [String], notes: [String]) {
    let sections = SectionSheet(outline, known: ["Heard", "Say", "Do"], marks: &marks)
    for name in ["Heard", "Say"] where sections[name]?.body.texts.isEmpty ?? true {
      marks.lacks(name, in: outline, section: sections[name])
    }
    let heard = texts(sections["Heard"], allowed: .bullets, marks: &marks)
    let say = texts(sections["Say"], allowed: [.numbered, .bullets], marks: &marks)
    let notes = texts(sections["Do"], allowed: .bullets, marks: &marks)
    return (
      heard.map(\.text), say.filter { marks.checkPlaceholders($0) }.map(\.text),
      notes.filter { checkNote($0, marks: &marks) }.map(\.text)
    )
  }

  private static func texts(
    _ section: Outline.Section?, allowed: Allowed, marks: inout Marks
  ) -> [Outline.Words] {
    guard let section else { return [] }
    marks.allow(allowed, in: section)
    var body = section.body
    body.paragraphs = []
    return body.texts.filter { !$0.text.isEmpty }
  }

  private static func checkNote(_ words: Outline.Words, marks: inout Marks) -> Bool {
    let arePlaceholdersGood = marks.checkPlaceholders(words, notes: true)
    let verb = String(words.text.prefix { $0 != " " })
    if verbs.contains(verb) { return arePlaceholdersGood }
    let range = words.range.lowerBound..<words.range.lowerBound + verb.utf8.count
    marks.error(
      range, "nothing is noted with `\(verb.short)`",
      Marks.remedy(for: verb.hasPrefix("/") ? String(verb.dropFirst()) : verb, among: verbs))
    return false
  }
}

extension Marks {
  fileprivate mutating func lacks(_ name: String, in outline: Outline, section: Outline.Section?) {
    let range = section?.name.range ?? outline.title?.range ?? 0..<0
    let mark = name == "Heard" ? "- " : "1. "
    warning(
      range, "the prompt has nothing under `## \(name)`", "write `\(mark)` and a sentence there")
  }
}
