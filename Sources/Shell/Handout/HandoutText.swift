import Texts

/// A sheet as plain text of at most 72 columns, for a terminal and a printer.
package enum HandoutText {
  /// The whole text.
  package static func text(_ handout: Handout) -> String {
    var lines = [handout.title, rule(handout.title, "="), ""]
    for section in handout.sections {
      lines += [section.heading, rule(section.heading, section.level == 2 ? "-" : "."), ""]
      for entry in section.entries { lines += paragraph(entry) + [""] }
    }
    if !handout.index.isEmpty {
      let heading = "Every word of this sheet"
      let places = handout.index.map { $0.name == $0.term ? $0.name : "\($0.name) (\($0.term))" }
      lines += [heading, rule(heading, "-"), ""]
      lines += Columns.wrap(places.joined(separator: "; "), to: 72) + [""]
    }
    for (number, card) in handout.cards.enumerated() { lines += self.card(card, number + 1) }
    return lines.map { Clean.line($0) + "\n" }.joined()
  }

  private static func rule(_ text: String, _ sign: String) -> String {
    String(repeating: sign, count: min(72, Columns.width(text)))
  }

  private static func paragraph(_ entry: Handout.Entry) -> [String] {
    let name = entry.beside.map { "\(entry.name) (\($0))" } ?? entry.name
    let notes = entry.notes.map { "\($0.label): \($0.text)" }
    let ask = entry.ask.map { ["Ask: \($0)"] } ?? []
    return Columns.wrap(name, to: 72) + ([entry.text] + notes + ask).flatMap(indented)
  }

  private static func indented(_ text: String) -> [String] {
    Columns.wrap(text, to: 68).map { "    " + $0 }
  }

  /// A card to cut at the dashes and to fold at the dots.
  private static func card(_ card: Handout.Entry, _ number: Int) -> [String] {
    let backs = [card.text] + (card.ask.map { ["Ask: \($0)"] } ?? [])
    return [
      String(repeating: "- ", count: 35) + "-", "  \(number)  \(Columns.clip(card.name, to: 64))",
    ]
      + [String(repeating: ". ", count: 35) + "."] + backs.flatMap(indented)
  }
}
