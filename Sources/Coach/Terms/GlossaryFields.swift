package import Accounts

/// The parts of an entry by the names they have in a glossary's file.
package enum GlossaryFields {
  /// A part of an entry: its name and its text, several names joined by semicolons.
  package typealias Field = (name: String, text: String?)

  /// The parts of a term but its name, in the order of the format.
  package static func fields(of term: Term) -> [Field] {
    [
      ("chapter", term.chapter), ("meaning", term.meaning), ("also", list(term.also)),
      ("kind", term.kind), ("say", term.say), ("example", term.example), ("ask", term.ask),
      ("careful", term.careful), ("near", list(term.near)), ("source", term.source),
      ("lang", term.language),
    ]
  }

  /// The parts of a trend but its year and title.
  package static func fields(of trend: Trend) -> [Field] {
    [
      ("year", "\(trend.year)"), ("text", trend.text), ("why", trend.why), ("ask", trend.ask),
      ("check after", trend.checkAfter.map { "\($0)" }), ("source", trend.source),
    ]
  }

  /// The parts of a season but its name, months as numbers.
  package static func fields(of season: Season) -> [Field] {
    [
      ("text", season.text), ("north", months(season.north)), ("south", months(season.south)),
      ("cash", season.cash), ("ask", season.ask), ("source", season.source),
    ]
  }

  /// The parts of something we sell but its name.
  package static func fields(of supply: Supply) -> [Field] {
    [
      ("text", supply.text), ("also", list(supply.also)), ("late", supply.late),
      ("ask", supply.ask), ("near", list(supply.near)), ("source", supply.source),
    ]
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: "; ")
  }

  private static func months(_ months: Set<Int>) -> String? {
    months.isEmpty ? nil : months.sorted().map { "\($0)" }.joined(separator: ", ")
  }
}
