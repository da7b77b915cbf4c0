/// The sections of a file, checked against those that are known in its format.
struct SectionSheet {
  // A list and no dictionary: there are few, and the first use of one costs more than a file.
  private var sections: [(name: String, section: Outline.Section)] = []

  /// Takes the sections; unknown ones are left out, and one given twice goes on with the first.
  init(_ outline: Outline, known: [String], marks: inout Marks) {
    for section in outline.sections where !section.name.text.isEmpty {
      let name = section.name.text
      guard let known = known.first(where: { $0.lowercased() == name.lowercased() }) else {
        marks.error(
          section.name, "no section is called `\(name.short)` here",
          Marks.remedy(for: name, among: known))
        continue
      }
      if let place = sections.firstIndex(where: { $0.name == known }) {
        marks.warning(
          section.name, "the section `\(known)` stands here twice", "put both under one heading")
        sections[place].section.goOn(with: section)
      } else {
        sections.append((known, section))
      }
    }
  }

  /// The section of this name, as the list of known ones spells it.
  subscript(name: String) -> Outline.Section? { sections.first { $0.name == name }?.section }
}

/// What may stand under a section.
struct Allowed: OptionSet {
  let rawValue: Int
  static let bullets = Allowed(rawValue: 1)
  static let numbered = Allowed(rawValue: 2)
  static let paragraphs = Allowed(rawValue: 4)
  static let entries = Allowed(rawValue: 8)
  static let texts: Allowed = [.bullets, .numbered, .paragraphs]

  fileprivate var remedy: String {
    if contains(.entries) { return "write it under an entry, which begins with `### `" }
    if contains(.bullets) { return "begin the line with `- `" }
    return contains(.numbered) ? "begin the line with `1. `" : "write plain lines"
  }
}

extension Marks {
  /// Everything under a section that its format has no place for is a finding.
  mutating func allow(_ allowed: Allowed, in section: Outline.Section) {
    var strays: [Outline.Words] = []
    if !allowed.contains(.bullets) { strays += section.body.bullets }
    if !allowed.contains(.numbered) { strays += section.body.numbered }
    if !allowed.contains(.paragraphs) { strays += section.body.paragraphs }
    if !allowed.contains(.entries) { strays += section.entries.map(\.title) }
    for stray in strays {
      error(stray, "this has no place under `\(section.name.text)`", allowed.remedy)
    }
  }

  /// Everything directly under a title or an entry, beside facts and bullets, that has no place.
  mutating func allow(_ allowed: Allowed, in body: Outline.Body, under title: String) {
    var strays: [Outline.Words] = []
    if !allowed.contains(.numbered) { strays += body.numbered }
    if !allowed.contains(.paragraphs) { strays += body.paragraphs }
    for stray in strays {
      error(stray, "this has no place under `\(title.short)`", "write `- key: value`")
    }
  }
}

extension Outline.Section {
  fileprivate mutating func goOn(with other: Outline.Section) {
    body.bullets += other.body.bullets
    body.numbered += other.body.numbered
    body.paragraphs += other.body.paragraphs
    entries += other.entries
  }
}
