package import Accounts

/// The terms of a glossary as comma-separated values (RFC 4180), for spreadsheets.
package enum CSVGlossary {
  /// The columns, in this order.
  package static let columns = [
    "term", "chapter", "meaning", "also", "kind", "say", "example", "ask", "careful", "near",
    "source", "lang",
  ]

  /// A header and a row a term, each ended by CR LF; several names in a cell are parted by `; `.
  ///
  /// No spreadsheet takes a cell for a formula: see `defused`.
  package static func text(_ glossary: Glossary) -> Exchange.Sent {
    let rows = glossary.terms.map { term -> [String] in
      [
        term.name, term.chapter, term.meaning, term.also.joined(separator: "; "), term.kind ?? "",
        term.say ?? "", term.example ?? "", term.ask ?? "", term.careful ?? "",
        term.near.joined(separator: "; "), term.source ?? "", term.language ?? "",
      ]
    }
    let text = ([columns] + rows.map { $0.map(defused) }).map { CSV.line($0) + "\r\n" }.joined()
    return Exchange.Sent(text: text, left: Exchange.besides(glossary))
  }

  /// The cell with an apostrophe before what a spreadsheet would take for a formula, and before an
  /// apostrophe, so that `plain` can take it away again.
  private static func defused(_ cell: String) -> String {
    cell.hasPrefix("'") ? "'" + cell : CSVExport.defused(cell)
  }

  /// The cell as it was before `defused`.
  private static func plain(_ cell: String) -> String {
    guard cell.hasPrefix("'") else { return cell }
    let rest = String(cell.dropFirst())
    return rest.hasPrefix("'") || CSVExport.defused(rest) != rest ? rest : cell
  }

  /// Names under which other programs know the columns, in small letters.
  private static let known: [String: [String]] = [
    "term": ["word", "headword", "name", "entry", "title", "begriff", "terme", "término"],
    "chapter": ["category", "topic", "section", "group", "subject", "subject field", "domain"],
    "meaning": ["definition", "description", "explanation", "gloss", "bedeutung", "définition"],
    "also": ["synonyms", "synonym", "aliases", "alias", "abbreviation", "other names", "variants"],
    "kind": ["part of speech", "pos", "word class", "type"],
    "say": ["pronunciation", "pronounced", "ipa"],
    "example": ["context", "usage", "sentence", "example sentence", "examples"],
    "ask": ["question", "prompt"], "careful": ["note", "notes", "caution", "warning", "remark"],
    "near": ["related", "see also", "see", "related terms"],
    "source": ["reference", "references", "origin"], "lang": ["language", "locale"],
  ]

  /// Which column of a header stands for which of ours.
  ///
  /// - Parameters:
  ///   - header: the cells of the first row.
  ///   - map: ours by the foreign name, as a person gave them; it wins over what is known.
  /// - Returns: for each of ours that is there the place of its column, from 0.
  package static func places(_ header: [String], map: [String: String]) -> [String: Int] {
    var places: [String: Int] = [:]
    for column in columns {
      let given = map[column].map { [$0.lowercased()] }
      let names = given ?? [column] + (known[column] ?? [])
      let folded = header.map { $0.tidy.lowercased() }
      places[column] = names.lazy.compactMap { folded.firstIndex(of: $0) }.first
    }
    return places
  }

  /// Reads terms; `nil` where no column can be the term's, so that one has to be named.
  package static func read(
    _ bytes: [UInt8], trade: Token, map: [String: String]
  ) -> Exchange.Taken? {
    let separator = separator(of: bytes)
    let (rows, problems) = CSV.read(bytes, separator: separator)
    guard let header = rows.first?.map(\.text) else { return nil }
    let places = places(header, map: map)
    guard places["term"] != nil else { return nil }
    var left = Exchange.count(
      problems.count, "row with a stray quote", "rows with a stray quote")
    let foreign = header.indices.filter { !places.values.contains($0) }.map { header[$0].tidy }
    left += foreign.filter { !$0.isEmpty }.map { "the column `\($0.short)`" }
    var terms: [Term] = []
    for row in rows.dropFirst() {
      let cells = places.mapValues { row.indices.contains($0) ? plain(row[$0].text).tidy : "" }
      if let term = term(cells) { terms.append(term) }
    }
    left += Exchange.count(
      rows.count - 1 - terms.count, "row without a term", "rows without a term")
    return Exchange.Taken(glossary: Glossary(trade: trade, name: "", terms: terms), left: left)
  }

  /// The names of a file's columns, cleaned.
  package static func header(_ bytes: [UInt8]) -> [String] {
    let rows = CSV.read(bytes, separator: separator(of: bytes)).rows
    return (rows.first ?? []).prefix(20).map { $0.text.tidy.short }
  }

  private static func term(_ cells: [String: String]) -> Term? {
    let filled = cells.filter { !$0.value.isEmpty }
    guard let name = filled["term"] else { return nil }
    var term = Term(
      name: name, chapter: filled["chapter"] ?? "Terms", meaning: filled["meaning"] ?? "")
    term.also = Marks.names(filled["also"] ?? "")
    term.kind = filled["kind"].map { TermKind.ours($0) }
    term.say = filled["say"]
    term.example = filled["example"]
    term.ask = filled["ask"]
    term.careful = filled["careful"]
    term.near = Marks.names(filled["near"] ?? "")
    term.source = filled["source"]
    term.language = filled["lang"]
    return term
  }

  /// The separator that the first line holds most of: a comma, a semicolon or a tab.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8.tab]
    return known.max { left, right in
      line.count { $0 == left } < line.count { $0 == right }
    } ?? UInt8(ascii: ",")
  }
}

/// Parts of speech as other programs call them.
enum TermKind {
  /// Ours for a foreign word, or the word itself.
  static func ours(_ foreign: String) -> String {
    let word = foreign.lowercased()
    let known = [
      "n": "noun", "n.": "noun", "substantiv": "noun", "proper noun": "noun", "v": "verb",
      "v.": "verb", "adj": "adjective", "adj.": "adjective", "acronym": "abbreviation",
      "initialism": "abbreviation", "abbr": "abbreviation", "abbr.": "abbreviation",
    ]
    return known[word] ?? word
  }
}
