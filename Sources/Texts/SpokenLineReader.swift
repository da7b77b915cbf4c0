import Accounts

/// Turns the entries of a line file into lines.
struct SpokenLineReader {
  let purpose: SpokenLine.Purpose
  private(set) var marks: Marks
  private(set) var lines: [SpokenLine] = []
  private var keys: Set<String> = []

  private static let facts = FactSheet.Keys(["to", "when", "step", "reads"])
  private static let seats = Seat.allCases.filter { $0 != .other }.map(\.rawValue)
  private static let outcomes = ["promise", "dispute", "owe", "plan", "payment-sent", "nothing"]

  init(purpose: SpokenLine.Purpose, marks: Marks) {
    self.purpose = purpose
    self.marks = marks
  }

  mutating func read(_ section: Outline.Section) {
    marks.allow(.entries, in: section)
    for entry in section.entries {
      if let line = read(entry) { lines.append(line) }
    }
  }

  private mutating func read(_ entry: Outline.Entry) -> SpokenLine? {
    let before = marks.errors
    let facts = FactSheet(entry.body, SpokenLineReader.facts, marks: &marks)
    marks.allow(.paragraphs, in: entry.body, under: entry.title.text)
    let key = key(entry.title)
    let text = text(entry)
    let to = choices(facts["to"], among: SpokenLineReader.seats).compactMap { Seat(rawValue: $0) }
    let when = choices(facts["when"], among: LineCondition.all)
    let step = marks.number(facts["step"], in: 1...5) ?? 1
    let reads = choices(facts["reads"], among: SpokenLineReader.outcomes).first
    guard let key, let text, marks.errors == before else { return nil }
    return SpokenLine(
      purpose: purpose, key: key, text: text, to: to, when: when, step: step, reads: reads)
  }

  /// The entry's title, which the journal will hold: a token that stands only once.
  private mutating func key(_ title: Outline.Words) -> String? {
    guard let key = marks.token(title, called: "the key of a line") else { return nil }
    if keys.insert(key.text).inserted { return key.text }
    marks.error(title, "the key `\(key)` stands in this file twice", "give this line another one")
    return nil
  }

  private mutating func text(_ entry: Outline.Entry) -> String? {
    guard let words = entry.body.paragraphs.first else {
      marks.error(entry.title, "this line has no words", "write them below it, on one line")
      return nil
    }
    guard entry.body.paragraphs.count == 1,
      marks.sheet.line(at: words.range.upperBound) == words.line
    else {
      marks.error(
        words, "a line to say stands on one line", "give each sentence an entry of its own")
      return nil
    }
    return marks.checkPlaceholders(words) ? words.text : nil
  }

  private mutating func choices(_ words: Outline.Words?, among known: [String]) -> [String] {
    guard let words else { return [] }
    let names = Marks.names(words.text)
    for name in names where !known.contains(name) {
      marks.error(
        marks.sheet.range(of: name, in: words.range), "`\(name.short)` is not known here",
        Marks.remedy(for: name, among: known))
    }
    return names
  }
}
