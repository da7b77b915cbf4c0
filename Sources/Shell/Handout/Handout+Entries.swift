import Accounts

/// What of a term, a product, a season and a trend stands on a sheet.
extension Handout {
  static func short(_ term: Term) -> Entry {
    Entry(name: term.name, language: term.language, text: term.meaning)
  }

  static func entry(_ term: Term) -> Entry {
    let beside =
      (term.say.map { ["say \($0)"] } ?? [])
      + (term.also.isEmpty ? [] : ["also \(term.also.joined(separator: ", "))"])
    return Entry(
      name: term.name, language: term.language,
      beside: beside.isEmpty ? nil : beside.joined(separator: " · "), text: term.meaning,
      ask: term.ask)
  }

  static func careful(_ term: Term) -> Entry? {
    term.careful.map { Entry(name: term.name, language: term.language, text: $0) }
  }

  static func entry(_ supply: Supply) -> Entry {
    Entry(
      name: supply.name,
      beside: supply.also.isEmpty ? nil : "also \(supply.also.joined(separator: ", "))",
      text: supply.text, notes: supply.late.map { [Note(label: "If late", text: $0)] } ?? [],
      ask: supply.ask)
  }

  static func entry(_ season: Season) -> Entry {
    let south = MonthNames.spoken(season.south)
    let months = [MonthNames.spoken(season.north), south.isEmpty ? "" : "south: \(south)"]
    return Entry(
      name: season.name, beside: months.filter { !$0.isEmpty }.joined(separator: " · "),
      text: season.text, notes: season.cash.map { [Note(label: "Cash", text: $0)] } ?? [],
      ask: season.ask)
  }

  static func entry(_ trend: Trend) -> Entry {
    Entry(
      name: "\(trend.year): \(trend.title)", text: trend.text,
      notes: trend.why.map { [Note(label: "Why", text: $0)] } ?? [], ask: trend.ask)
  }
}

/// Months as people say them.
enum MonthNames {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `April to October, December`; a stretch may go over the end of the year.
  static func spoken(_ months: Set<Int>) -> String {
    guard months.count < 12 else { return "all year" }
    let starts = (1...12).filter { months.contains($0) && !months.contains(($0 + 10) % 12 + 1) }
    return starts.map { start in
      var end = start
      while months.contains(end % 12 + 1) { end = end % 12 + 1 }
      return start == end ? all[start - 1] : "\(all[start - 1]) to \(all[end - 1])"
    }.joined(separator: ", ")
  }
}
