import Accounts

/// Turns the outline of a glossary into terms and trends.
struct GlossaryReader {
  private let outline: Outline
  private var marks: Marks
  private var terms: [Term] = []
  private var trends: [Trend] = []
  /// Every name and other name, in small letters.
  private var names: Set<String> = []
  private var neighbors: [(term: Term, words: Outline.Words)] = []

  private static let kinds = ["noun", "verb", "adjective", "abbreviation", "phrase"]

  init(_ outline: Outline, findings: [Finding]) {
    self.outline = outline
    marks = Marks(outline.sheet, findings: findings)
  }

  mutating func read() -> (glossary: Glossary?, findings: [Finding]) {
    let keys = FactSheet.Keys(["trade", "also"], repeated: ["also"])
    let facts = FactSheet(outline.body, keys, marks: &marks)
    marks.allow([], in: outline.body, under: outline.title?.text ?? "the title")
    for section in outline.sections {
      marks.allow(.entries, in: section)
      for entry in section.entries {
        if section.name.text.lowercased() == "trends" {
          readTrend(entry)
        } else {
          readTerm(entry, chapter: section.name.text)
        }
      }
    }
    checkNeighbors()
    let glossary = trade(facts).map {
      Glossary(
        trade: $0, name: outline.title?.text ?? $0.text, also: facts.names("also"), terms: terms,
        trends: trends)
    }
    return (glossary, marks.findings)
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

  private mutating func readTerm(_ entry: Outline.Entry, chapter: String) {
    let keys = FactSheet.Keys(
      ["also", "kind", "say", "example", "ask", "careful", "near", "source"],
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
    term.source = facts.text("source")
    checkNames(of: term, entry, also: facts.all("also"))
    neighbors += facts.all("near").map { (term, $0) }
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
    for (term, words) in neighbors {
      for name in Marks.names(words.text) where !names.contains(name.lowercased()) {
        marks.warning(
          marks.sheet.range(of: name, in: words.range),
          "no term here is called `\(name.short)`, which is to be near `\(term.name.short)`",
          NearestWord.nearest(to: name, among: remedies > 0 ? known : []).map { "write `\($0)`" }
            ?? "add such a term, or take the name out")
        remedies -= 1
      }
    }
  }

  private mutating func readTrend(_ entry: Outline.Entry) {
    let keys = FactSheet.Keys(["why", "ask", "check after", "source"])
    let facts = FactSheet(entry.body, keys, marks: &marks)
    let text = entry.body.sentences.map(\.text).joined(separator: " ")
    let digits = entry.title.text.prefix { $0 != ":" }
    let title = String(entry.title.text.dropFirst(digits.count + 1)).tidy
    guard digits.utf8.count == 4, let year = Int(digits), year > 999, !title.isEmpty else {
      marks.error(
        entry.title, "a trend begins with its year", "write `### 2024: ` and what happened")
      return
    }
    var trend = Trend(year: year, title: title, text: text)
    trend.why = facts.text("why")
    trend.ask = facts.text("ask")
    trend.checkAfter = marks.number(facts["check after"], in: 1000...9999)
    trend.source = facts.text("source")
    if text.isEmpty {
      marks.error(entry.title, "this trend says nothing", "write what happened below the facts")
    } else {
      trends.append(trend)
    }
  }
}
