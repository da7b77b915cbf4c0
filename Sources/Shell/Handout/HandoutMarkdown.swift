import Texts

/// A sheet as Markdown (CommonMark), cards as a table of GitHub's.
package enum HandoutMarkdown {
  /// The whole text.
  package static func text(_ handout: Handout) -> String {
    var lines = ["# \(escaped(handout.title))", ""]
    for section in handout.sections {
      lines += [String(repeating: "#", count: section.level) + " \(escaped(section.heading))", ""]
      for entry in section.entries { lines += item(entry) }
      if !section.entries.isEmpty { lines.append("") }
    }
    if !handout.index.isEmpty {
      lines += ["## Every word of this sheet", ""]
      lines += handout.index.map { place in
        "- \(escaped(place.name))" + (place.name == place.term ? "" : " → \(escaped(place.term))")
      }
      lines.append("")
    }
    if !handout.cards.isEmpty {
      lines += ["## Cards", "", "| Front | Back | Ask |", "|---|---|---|"]
      lines += handout.cards.map {
        "| \(escaped($0.name)) | \(escaped($0.text)) | \(escaped($0.ask ?? "")) |"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func item(_ entry: Handout.Entry) -> [String] {
    let beside = entry.beside.map { " (\(escaped($0)))" } ?? ""
    let notes = entry.notes.map { "  \($0.label): \(escaped($0.text))" }
    let ask = entry.ask.map { ["  *Ask:* \(escaped($0))"] } ?? []
    let lines =
      ["- **\(escaped(entry.name))**\(beside)  ", "  \(escaped(entry.text))"] + notes + ask
    // Two blanks at the end of a line keep the next one a line of its own.
    return lines.dropLast().map { $0.hasSuffix("  ") ? $0 : $0 + "  " } + lines.suffix(1)
  }

  /// The text with a backslash before every sign that acts in Markdown.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in Clean.line(text) {
      if "\\`*_{}[]<>#|~".contains(character) || (out.isEmpty && "-+".contains(character)) {
        out.append("\\")
      }
      if character == "&" { out += "&amp;" } else { out.append(character) }
    }
    return out
  }
}
