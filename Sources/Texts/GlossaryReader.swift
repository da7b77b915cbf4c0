import Accounts

/// Turns the outline of a glossary into terms and trends.
struct GlossaryReader {
  private let outline: Outline
  var marks: Marks
  private var terms: [Term] = []
  var trends: [Trend] = []
  var seasons: [Season] = []
  var supplies: [Supply] = []
  /// Every name and other name, in small letters.
  private var names: Set<String> = []
  var neighbors: [(name: String, words: Outline.Words)] = []

  static let kinds = ["noun", "verb", "adjective", "abbreviation", "phrase"]

  /// Names of the glossary that this one adds to, in small letters.
  private let beside: Set<String>

  init(_ outline: Outline, findings: [Finding], knowing: Set<String>) {
    self.outline = outline
    beside = knowing
    marks = Marks(outline.sheet, findings: findings)
  }

  mutating func read() -> (glossary: Glossary?, findings: [Finding]) {
    let keys = FactSheet.Keys(["trade", "also", "lang"], repeated: ["also"])
    let facts = FactSheet(outline.body, keys, marks: &marks)
    marks.allow([], in: outline.body, under: outline.title?.text ?? "the title")
    for section in outline.sections { readChapter(section) }
    checkNeighbors()
    let glossary = trade(facts).map {
      var glossary = Glossary(
        trade: $0, name: outline.title?.text ?? $0.text, also: facts.names("also"), terms: terms,
        trends: trends)
      glossary.language = facts.text("lang")
      glossary.seasons = seasons
      glossary.supplies = supplies
      return glossary
    }
    return (glossary, marks.findings)
  }

  /// Chapters hold terms, but for three whose names are kept: trends, seasons, and what we sell.
  private mutating func readChapter(_ section: Outline.Section) {
    let source = section.body.bullets.first.flatMap(Self.source)
    marks.allow(source == nil ? .entries : [.entries, .bullets], in: section)
    for bullet in section.body.bullets.dropFirst(source == nil ? .max : 1) {
      marks.error(bullet, "this has no place under `\(section.name.text)`", "begin with `### `")
    }
    for entry in section.entries {
      switch section.name.text.lowercased() {
      case "trends": readTrend(entry, source: source)
      case "seasons": readSeason(entry, source: source)
      case "what we sell them": readSupply(entry, source: source)
      default: readTerm(entry, chapter: section.name.text, source: source)
      }
    }
  }

  /// The source a chapter names for all its entries, in a bullet `- source: …`.
  private static func source(_ bullet: Outline.Words) -> String? {
    guard bullet.text.hasPrefix("source:") else { return nil }
    let source = String(bullet.text.dropFirst(7)).tidy
    return source.isEmpty ? nil : source
  }

  /// The trade the file names, or else the one its name stands for.
  private mutating func trade(_ facts: FactSheet) -> Token? {
    if let token = marks.token(facts["trade"], called: "a trade") { return token }
    let name = marks.sheet.file.split(separator: "/").last ?? ""
    let token = Token(name.hasSuffix(".md") ? name.dropLast(3) : name)
    if facts.text("trade") == nil {
      marks.missing(
        "the glossary names no trade",
        "write `- trade: \(token?.text ?? "bridges")` under the title")
    }
    return token
  }

  private mutating func readTerm(
    _ entry: Outline.Entry, chapter: String, source: String?
  ) {
    let keys = FactSheet.Keys(
      ["also", "kind", "say", "example", "ask", "careful", "near", "source", "lang"],
      repeated: ["also", "near"])
    let facts = FactSheet(entry.body, keys, marks: &marks)
    let meaning = entry.body.sentences.map(\.text)
    var term = Term(
      name: entry.title.text, chapter: chapter, meaning: meaning.joined(separator: " "))
    term.also = facts.names("also")
    term.kind = kind(facts["kind"])
    term.say = facts.text("say")
    term.example = facts.text("example")
    term.ask = facts.text("ask")
    term.careful = facts.text("careful")
    term.near = facts.names("near")
    term.source = facts.text("source") ?? source
    term.language = facts.text("lang")
    checkNames(of: term, entry, also: facts.all("also"))
    neighbors += facts.all("near").map { (term.name, $0) }
    if meaning.isEmpty {
      marks.error(entry.title, "`\(term.name.short)` has no meaning", "write it below the facts")
    } else {
      terms.append(term)
    }
  }

  private mutating func kind(_ words: Outline.Words?) -> String? {
    guard let words, !words.text.isEmpty else { return nil }
    if GlossaryReader.kinds.contains(words.text) { return words.text }
    marks.unknown(words, among: GlossaryReader.kinds)
    return nil
  }

  /// A name that stands twice in a file could not be looked up.
  private mutating func checkNames(of term: Term, _ entry: Outline.Entry, also: [Outline.Words]) {
    let all =
      [(term.name, entry.title.range)]
      + also.flatMap { words in
        Marks.names(words.text).map { ($0, words.range) }
      }
    for (name, range) in all where !names.insert(name.lowercased()).inserted {
      marks.warning(
        marks.sheet.range(of: name, in: range), "`\(name.short)` stands in this glossary twice",
        "take one of them out")
    }
  }

  private mutating func checkNeighbors() {
    let known = terms.flatMap { [$0.name] + $0.also }
    // Looking for near words among thousands takes time, and who errs that often errs alike.
    var remedies = 100
    for (entry, words) in neighbors {
      for name in Marks.names(words.text)
      where !names.contains(name.lowercased()) && !beside.contains(name.lowercased()) {
        marks.warning(
          marks.sheet.range(of: name, in: words.range),
          "no term here is called `\(name.short)`, which is to be near `\(entry.short)`",
          NearestWord.nearest(to: name, among: remedies > 0 ? known : []).map { "write `\($0)`" }
            ?? "add such a term, or take the name out")
        remedies -= 1
      }
    }
  }
}
