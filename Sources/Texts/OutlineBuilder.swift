/// Puts the lines of a file where they belong in its outline.
struct OutlineBuilder {
  private(set) var outline: Outline
  private var marks: Marks
  private let sheet: Sheet
  private let unclosedNote: Int?
  private var depth = Depth.title
  private var latest = Latest.other

  private enum Depth { case title, section, entry }
  /// What the line above was, since an indented line may go on with it.
  private enum Latest { case fact, bullet, numbered, paragraph, other }

  init(_ sheet: Sheet) {
    var sheet = sheet
    (sheet.plain, unclosedNote) = AuthorNotes.blanked(sheet.bytes)
    self.sheet = sheet
    outline = Outline(sheet: sheet)
    marks = Marks(sheet, findings: sheet.characterFindings())
  }

  /// What is wrong, in the file's order.
  var findings: [Finding] { marks.findings }

  private var plain: [UInt8] { sheet.plain }

  mutating func read() {
    for line in sheet.lines { read(line) }
    if let unclosedNote {
      marks.error(
        unclosedNote..<unclosedNote + 4, "this note to authors is never closed",
        "write `-->` where it ends")
    }
    guard outline.title == nil else { return }
    marks.missing("the file has no title", "write `# ` and a name in its first line")
  }

  private mutating func read(_ line: Range<Int>) {
    switch OutlineLine(plain, line) {
    case .blank: latest = .other
    case .heading(let level, let range, let isTight):
      read(heading: range, level: level, isTight: isTight, line: line)
    case .bullet(let range, let mark): read(bullet: range, mark: mark)
    case .numbered(let range):
      let words = words(range)
      edit { $0.numbered.append(words) }
      latest = .numbered
    case .plain(let range):
      read(
        plain: range,
        isIndented: line.lowerBound + 1 < range.lowerBound
          || plain[line].first == .tab)
    }
  }

  private mutating func read(plain range: Range<Int>, isIndented: Bool) {
    let more = words(range)
    switch latest {
    case .paragraph: edit { $0.paragraphs.goOn(with: more) }
    case .bullet where isIndented: edit { $0.bullets.goOn(with: more) }
    case .numbered where isIndented: edit { $0.numbered.goOn(with: more) }
    case .fact where isIndented:
      edit { body in
        guard let last = body.facts.indices.last else { return }
        body.facts[last].value.goOn(with: more)
      }
    default:
      edit { $0.paragraphs.append(more) }
      latest = .paragraph
    }
  }

  private mutating func read(bullet range: Range<Int>, mark: String) {
    if mark != "-" {
      marks.warning(range, "a bullet begins with `- `", "write `- ` before these words")
    }
    if depth != .section, let fact = fact(range) {
      edit { $0.facts.append(fact) }
      latest = .fact
    } else if !range.isEmpty {
      let words = words(range)
      edit { $0.bullets.append(words) }
      latest = .bullet
    }
  }

  /// The fact in a bullet, when what stands before its first colon can be a key.
  private func fact(_ range: Range<Int>) -> Outline.Fact? {
    guard let colon = plain[range].prefix(41).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = OutlineLine.trimmed(plain, range.lowerBound..<colon)
    let bytes = plain[key]
    let isWord =
      bytes.first?.isSmallLetter ?? false
      && bytes.allSatisfy { $0.isSmallLetter || $0.isBlank || $0 == .hyphen }
    let isDay = bytes.count >= 8 && bytes.allSatisfy { $0.isDigit || $0 == .hyphen }
    guard isWord || isDay else { return nil }
    let value = OutlineLine.trimmed(plain, colon + 1..<range.upperBound)
    return Outline.Fact(key: words(key), value: words(value))
  }

  private mutating func read(heading: Range<Int>, level: Int, isTight: Bool, line: Range<Int>) {
    let isTitleToBe = outline.title == nil && outline.body.isEmpty && outline.sections.isEmpty
    if isTight, level == 1, !isTitleToBe {
      read(plain: OutlineLine.trimmed(plain, line), isIndented: false)
      return
    }
    latest = .other
    let whole = OutlineLine.trimmed(plain, line)
    if heading.isEmpty {
      marks.error(whole, "this heading has no name", "write a name after it")
    } else if isTight {
      marks.warning(whole, "the blank after `#` is missing", "write one")
    }
    if level > 3 {
      marks.warning(whole, "headings go three deep", "write `### ` here")
    }
    open(words(heading.isEmpty ? whole : heading), level: level, named: !heading.isEmpty)
  }

  private mutating func open(_ name: Outline.Words, level: Int, named: Bool) {
    if level == 1, outline.title == nil {
      outline.title = named ? name : nil
      depth = .title
    } else if level <= 2 {
      if level == 1 {
        marks.error(
          name.range, "a second title; a file has one",
          "write `## ` for a section, or put it in a file of its own")
      }
      outline.sections.append(Outline.Section(name: name))
      depth = .section
    } else {
      open(entry: name)
    }
  }

  private mutating func open(entry name: Outline.Words) {
    if outline.sections.isEmpty {
      marks.error(name.range, "an entry stands before any section", "write a `## ` line above it")
      var none = name
      none.text = ""
      outline.sections.append(Outline.Section(name: none))
    }
    guard let last = outline.sections.indices.last else { return }
    outline.sections[last].entries.append(Outline.Entry(title: name))
    depth = .entry
  }

  private mutating func edit(_ change: (inout Outline.Body) -> Void) {
    guard depth != .title, let section = outline.sections.indices.last else {
      change(&outline.body)
      return
    }
    guard depth == .entry, let entry = outline.sections[section].entries.indices.last else {
      change(&outline.sections[section].body)
      return
    }
    change(&outline.sections[section].entries[entry].body)
  }

  private func words(_ range: Range<Int>) -> Outline.Words {
    let place = sheet.place(of: range.lowerBound)
    let text = String(decoding: plain[range], as: UTF8.self).tidy
    return Outline.Words(text: text, line: place.line, column: place.column, range: range)
  }
}

extension Outline.Words {
  fileprivate mutating func goOn(with more: Outline.Words) {
    text += text.isEmpty ? more.text : " " + more.text
    range = range.lowerBound..<more.range.upperBound
  }
}

extension [Outline.Words] {
  fileprivate mutating func goOn(with more: Outline.Words) {
    guard let last = indices.last else { return }
    self[last].goOn(with: more)
  }
}

extension String {
  /// The text cleaned, with single blanks inside and none at its ends.
  var tidy: String {
    let clean = Clean.line(self)
    var wasBlank = true
    for byte in clean.utf8 {
      let isBlank = byte == .blank
      if isBlank, wasBlank { return clean.split(separator: " ").joined(separator: " ") }
      wasBlank = isBlank
    }
    return wasBlank ? clean.split(separator: " ").joined(separator: " ") : clean
  }
}
