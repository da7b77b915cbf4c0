/// The parts of a text that people edit: title, sections, entries, and what stands under each.
///
/// Cards, glossaries, prompts and practice calls are all written in this one grammar, which also
/// reads as Markdown. All text is cleaned: no control characters, single blanks, none at the ends.
package struct Outline: Sendable {
  /// The words after `# `, or `nil` when the file has no title.
  package var title: Words?
  /// What stands directly under the title.
  package var body = Body()
  /// The sections in the file's order.
  package var sections: [Section] = []
  /// The file, for findings.
  let sheet: Sheet

  /// An outline in which nothing stands yet.
  init(sheet: Sheet) {
    self.sheet = sheet
  }
}

extension Outline {
  /// Some words of the file and where they stand.
  package struct Words: Hashable, Sendable {
    /// The words, cleaned.
    package var text: String
    /// The line they begin in, from 1.
    package let line: Int
    /// The character they begin at, from 1.
    package let column: Int
    /// The stretch of the file they were read from.
    var range: Range<Int>
  }

  /// A line `- key: value`.
  package struct Fact: Hashable, Sendable {
    /// The key: small letters, blanks and hyphens, or digits and hyphens for a day.
    package let key: Words
    /// The value, which may be empty.
    package var value: Words
    /// The line the fact stands in, from 1.
    package var line: Int { key.line }
    /// The character the key begins at, from 1.
    package var column: Int { key.column }
  }

  /// What stands under a heading, each kind in the file's order.
  package struct Body: Hashable, Sendable {
    /// Lines `- key: value`; none directly under a section.
    package var facts: [Fact] = []
    /// Lines `- text`; under a title or an entry only those that are no fact.
    package var bullets: [Words] = []
    /// Lines `1. text`.
    package var numbered: [Words] = []
    /// Plain lines; those without a blank line between them are one paragraph.
    package var paragraphs: [Words] = []

    /// Bullets, numbered lines and paragraphs together, in the file's order.
    package var texts: [Words] {
      (bullets + numbered + paragraphs).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Numbered lines and paragraphs together, in the file's order.
    package var sentences: [Words] {
      (numbered + paragraphs).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether nothing at all stands here.
    package var isEmpty: Bool {
      facts.isEmpty && bullets.isEmpty && numbered.isEmpty && paragraphs.isEmpty
    }
  }

  /// A part that begins with `## `.
  package struct Section: Hashable, Sendable {
    /// The words after `## `; empty for entries that stand before any section.
    package let name: Words
    /// What stands directly under the section.
    package var body = Body()
    /// The entries in the file's order.
    package var entries: [Entry] = []
  }

  /// A part that begins with `### `: a person, a term, a line to say.
  package struct Entry: Hashable, Sendable {
    /// The words after `### `.
    package let title: Words
    /// What stands under the entry.
    package var body = Body()
  }
}
