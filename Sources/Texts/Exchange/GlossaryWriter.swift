package import Accounts

extension GlossaryFormat {
  /// A glossary as the text of its file, which reads back as it was, and what had to be changed.
  ///
  /// Names lose commas and semicolons, which part names; lines lose what would begin a heading, a
  /// bullet or a note.
  package static func text(_ glossary: Glossary) -> Exchange.Sent {
    var writer = GlossaryWriter()
    writer.write(glossary)
    let changed = Exchange.count(
      writer.changed, "text was changed a little to fit the file",
      "texts were changed a little to fit the file")
    return Exchange.Sent(text: writer.text, left: changed)
  }
}

/// Writes a glossary line by line.
struct GlossaryWriter {
  private(set) var text = ""
  /// How many texts could not be written as they were.
  private(set) var changed = 0

  mutating func write(_ glossary: Glossary) {
    text += "# \(line(glossary.name, else: glossary.trade.text))\n"
    text += "- trade: \(glossary.trade)\n"
    names("also", glossary.also)
    fact("lang", glossary.language)
    var chapter: String?
    for term in glossary.terms {
      let name = heading(term.chapter)
      if chapter != name { text += "\n## \(name)\n" }
      chapter = name
      write(term)
    }
    write("Seasons", glossary.seasons) { $0.write($1) }
    write("What we sell them", glossary.supplies) { $0.write($1) }
    write("Trends", glossary.trends) { $0.write($1) }
  }

  private mutating func write<Entry>(
    _ chapter: String, _ entries: [Entry], _ one: (inout GlossaryWriter, Entry) -> Void
  ) {
    guard !entries.isEmpty else { return }
    text += "\n## \(chapter)\n"
    for entry in entries { one(&self, entry) }
  }

  private mutating func write(_ term: Term) {
    text += "\n### \(line(term.name, else: "-"))\n"
    names("also", term.also)
    for (key, value) in [
      ("kind", term.kind), ("say", term.say), ("example", term.example), ("ask", term.ask),
      ("careful", term.careful),
    ] { fact(key, value) }
    names("near", term.near)
    fact("source", term.source)
    fact("lang", term.language)
    paragraph(term.meaning)
  }

  private mutating func write(_ season: Season) {
    text += "\n### \(line(season.name, else: "-"))\n"
    fact("north", GlossaryWriter.months(season.north))
    fact("south", GlossaryWriter.months(season.south))
    fact("cash", season.cash)
    fact("ask", season.ask)
    fact("source", season.source)
    paragraph(season.text)
  }

  private mutating func write(_ supply: Supply) {
    text += "\n### \(line(supply.name, else: "-"))\n"
    names("also", supply.also)
    fact("late", supply.late)
    fact("ask", supply.ask)
    names("near", supply.near)
    fact("source", supply.source)
    paragraph(supply.text)
  }

  private mutating func write(_ trend: Trend) {
    text += "\n### \(trend.year): \(line(trend.title, else: "-"))\n"
    fact("why", trend.why)
    fact("ask", trend.ask)
    fact("check after", trend.checkAfter.map { "\($0)" })
    fact("source", trend.source)
    paragraph(trend.text)
  }

  private static func months(_ months: Set<Int>) -> String? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let spoken = months.sorted().compactMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
    return spoken.isEmpty ? nil : spoken.joined(separator: ", ")
  }

  private mutating func fact(_ key: String, _ value: String?) {
    guard let value else { return }
    let clean = line(value, else: "")
    if !clean.isEmpty { text += "- \(key): \(clean)\n" }
  }

  private mutating func names(_ key: String, _ names: [String]) {
    let clean = names.map { name -> String in
      let parted = name.split { $0 == "," || $0 == ";" }.joined(separator: " ").tidy
      if parted != name.tidy { changed += 1 }
      return line(parted, else: "")
    }.filter { !$0.isEmpty }
    if !clean.isEmpty { text += "- \(key): \(clean.joined(separator: "; "))\n" }
  }

  /// A chapter's name; one of the three that hold no terms gets a word of its own.
  private mutating func heading(_ chapter: String) -> String {
    let name = line(chapter, else: "Terms")
    let isTaken = ["trends", "seasons", "what we sell them"].contains(name.lowercased())
    if isTaken { changed += 1 }
    return isTaken ? "\(name), terms" : name
  }

  private mutating func paragraph(_ words: String) {
    var clean = line(words, else: "")
    // What would begin a heading, a bullet or a numbered line is no paragraph.
    while case let kind = OutlineLine(Array(clean.utf8), 0..<clean.utf8.count), !kind.isWords {
      clean = clean.drop { !$0.isWhitespace }.description.tidy
      changed += 1
    }
    if !clean.isEmpty { text += "\(clean)\n" }
  }

  /// The words on one line, opening no note to authors.
  private mutating func line(_ words: String, else other: String) -> String {
    let clean = words.replacing("<!--", with: " ").tidy
    if clean != words { changed += 1 }
    return clean.isEmpty ? other : clean
  }
}

extension OutlineLine {
  /// Whether the line is plain words, or nothing at all.
  fileprivate var isWords: Bool {
    switch self {
    case .plain, .blank: true
    default: false
    }
  }
}
