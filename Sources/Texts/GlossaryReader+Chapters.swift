import Accounts

/// The chapters of a glossary that hold no terms.
extension GlossaryReader {
  mutating func readTrend(_ entry: Outline.Entry, source: String?) {
    let keys = FactSheet.Keys(["why", "ask", "check after", "source"])
    let facts = FactSheet(entry.body, keys, marks: &marks)
    let text = text(of: entry)
    guard let (year, title) = Self.dated(entry.title.text) else {
      marks.error(
        entry.title, "a trend begins with its year", "write `### 2024: ` and what happened")
      return
    }
    var trend = Trend(year: year, title: title, text: text)
    trend.why = facts.text("why")
    trend.ask = facts.text("ask")
    trend.checkAfter = marks.number(facts["check after"], in: 1000...9999)
    trend.source = facts.text("source") ?? source
    if text.isEmpty {
      marks.error(entry.title, "this trend says nothing", "write what happened below the facts")
    } else {
      trends.append(trend)
    }
  }

  mutating func readSeason(_ entry: Outline.Entry, source: String?) {
    let keys = FactSheet.Keys(["north", "south", "cash", "ask", "source"])
    let facts = FactSheet(entry.body, keys, marks: &marks)
    var season = Season(name: entry.title.text, text: text(of: entry))
    season.north = months(facts["north"])
    season.south = months(facts["south"])
    season.cash = facts.text("cash")
    season.ask = facts.text("ask")
    season.source = facts.text("source") ?? source
    if season.text.isEmpty {
      marks.error(entry.title, "this season says nothing", "write what happens below the facts")
    } else if season.north.isEmpty, season.south.isEmpty {
      marks.error(entry.title, "this season has no months", "write `- north: April to October`")
    } else {
      seasons.append(season)
    }
  }

  mutating func readSupply(_ entry: Outline.Entry, source: String?) {
    let keys = FactSheet.Keys(
      ["also", "late", "ask", "near", "source"], repeated: ["also", "near"])
    let facts = FactSheet(entry.body, keys, marks: &marks)
    var supply = Supply(name: entry.title.text, text: text(of: entry))
    supply.also = facts.names("also")
    supply.late = facts.text("late")
    supply.ask = facts.text("ask")
    supply.near = facts.names("near")
    supply.source = facts.text("source") ?? source
    neighbors += facts.all("near").map { (supply.name, $0) }
    if supply.text.isEmpty {
      marks.error(
        entry.title, "nothing says how they use it", "write how they use it below the facts")
    } else {
      supplies.append(supply)
    }
  }

  private func text(of entry: Outline.Entry) -> String {
    entry.body.sentences.map(\.text).joined(separator: " ")
  }

  /// The year and the words of `2024: what happened`.
  static func dated(_ title: String) -> (year: Int, title: String)? {
    let digits = title.prefix { $0 != ":" }
    let words = String(title.dropFirst(digits.count + 1)).tidy
    guard digits.utf8.count == 4, let year = Int(digits), year > 999, !words.isEmpty else {
      return nil
    }
    return (year, words)
  }

  /// The months of `April to October, December`.
  private mutating func months(_ words: Outline.Words?) -> Set<Int> {
    guard let words, !words.text.isEmpty else { return [] }
    return Marks.names(words.text).reduce(into: []) { months, part in
      if let some = Self.months(of: part) { return months.formUnion(some) }
      marks.error(
        marks.sheet.range(of: part, in: words.range), "`\(part.short)` is no month",
        "write `March`, `April to October` or `all year`")
    }
  }

  /// The months of `March`, `April to October` or `all year`; a stretch may go over the end of the
  /// year.
  static func months(of text: String) -> Set<Int>? {
    if text.lowercased() == "all year" { return Set(1...12) }
    let ends = text.split(separator: " ").filter { $0 != "to" }.map(month)
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil
    else { return nil }
    return first <= last ? Set(first...last) : Set(first...12).union(1...last)
  }

  private static func month(_ word: Substring) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex(of: word.lowercased()).map { $0 + 1 }
  }
}
