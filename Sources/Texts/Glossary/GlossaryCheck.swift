import Accounts

/// Looks a glossary through as its trainer would: what is broken, what a reader stumbles over, and
/// what could still be filled in.
package struct GlossaryCheck {
  /// What was found.
  package struct Report: Sendable {
    /// What is to mend (errors) and to know (warnings), in the file's order.
    package let findings: [Finding]
    /// Entries without a question or a source, in the file's order: no mistakes, but room to fill.
    package let gaps: [Finding]
  }

  /// The most columns of a question and of an example, which stand in one line of a screen.
  static let lineLimit = 78
  /// The most columns of a meaning, which is read in one glance.
  static let meaningLimit = 200

  let outline: Outline
  let rules: GlossaryRules
  var marks: Marks
  var gaps: Marks

  /// Looks a glossary through.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its path, for the places.
  ///   - rules: the year, the screen, the tone, and the glossary this one adds to.
  /// - Returns: everything that `GlossaryFormat.read` finds, and more.
  package static func report(_ bytes: [UInt8], file: String, rules: GlossaryRules) -> Report {
    let (outline, _) = OutlineReader.read(bytes, file: file)
    let known = GlossaryFormat.names(of: rules.beside)
    let found = GlossaryFormat.read(bytes, file: file, knowing: known).findings
    var check = GlossaryCheck(
      outline: outline, rules: rules, marks: Marks(outline.sheet, findings: found),
      gaps: Marks(outline.sheet))
    check.look()
    return Report(findings: check.marks.findings, gaps: check.gaps.findings)
  }

  private mutating func look() {
    checkNames()
    checkDetails()
    checkLanguage(outline.body)
    for section in outline.sections {
      let kind = Kind(section)
      for entry in section.entries { check(entry, kind, in: section) }
      if kind == .trends { checkTrends(section) }
    }
  }

  /// What the entries of a chapter are.
  enum Kind {
    case terms, trends, seasons, supplies

    init(_ section: Outline.Section) {
      switch section.name.text.lowercased() {
      case "trends": self = .trends
      case "seasons": self = .seasons
      case "what we sell them": self = .supplies
      default: self = .terms
      }
    }
  }

  private mutating func check(_ entry: Outline.Entry, _ kind: Kind, in section: Outline.Section) {
    let facts = Dictionary(entry.body.facts.map { ($0.key.text, $0.value) }) { first, _ in first }
    if let example = facts["example"] {
      checkLength(example, "an example", GlossaryCheck.lineLimit)
    }
    if let ask = facts["ask"], !ask.text.isEmpty {
      checkLength(ask, "a question", GlossaryCheck.lineLimit)
      checkTone(ask)
      checkQuestion(ask)
    } else {
      gap(entry, "has no question", "write `- ask: ` and what you would ask on the phone")
    }
    let chapter = section.body.bullets.first?.text.hasPrefix("source:") ?? false
    if facts["source"]?.text.isEmpty ?? true, !chapter {
      gap(entry, "has no source", "write `- source: `, here or once under the chapter")
    }
    for words in entry.body.sentences {
      checkLength(words, "a meaning", GlossaryCheck.meaningLimit)
    }
    checkMeaning(of: entry)
    checkNear(entry)
    checkLanguage(entry.body)
  }

  private mutating func gap(_ entry: Outline.Entry, _ lack: String, _ remedy: String) {
    gaps.warning(entry.title, "`\(entry.title.text.short)` \(lack)", remedy)
  }
}
