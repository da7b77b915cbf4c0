import Accounts
import Testing
import Texts

/// What goes to another program comes back as it was.
@Suite struct GlossaryExchangeTests {
  @Test(arguments: 0..<40)
  func `a table holds terms whole`(seed: UInt64) throws {
    let glossary = try Awkward.glossary(seed)
    let sent = CSVGlossary.text(glossary)
    let taken = try #require(
      CSVGlossary.read(Array(sent.text.utf8), trade: glossary.trade, map: [:]))
    #expect(taken.glossary.terms == glossary.terms)
    #expect(taken.left == [])
    #expect(sent.left == ["1 trend", "1 season", "1 product"])
    for line in sent.text.split(separator: "\r\n") {
      #expect(!"=+@\t".contains(line.first ?? " "), "\(line)")
    }
  }

  @Test(arguments: 0..<40)
  func `SKOS holds terms whole`(seed: UInt64) throws {
    let glossary = try Awkward.glossary(seed)
    let sent = SKOSGlossary.text(glossary)
    let taken = try SKOSReader.read(Array(sent.text.utf8), trade: glossary.trade)
    #expect(taken.glossary.terms == glossary.terms)
    #expect(taken.glossary.name == glossary.name)
    #expect(taken.glossary.also == glossary.also)
    #expect(taken.left == [])
  }

  @Test(arguments: 0..<40)
  func `a glossary that is written reads back whole, the chapters without terms too`(
    seed: UInt64
  ) throws {
    var glossary = try Awkward.glossary(seed)
    glossary.language = seed.isMultiple(of: 2) ? "de" : nil
    let sent = GlossaryFormat.text(glossary)
    #expect(sent.left == [])
    let (read, findings) = GlossaryFormat.read(Array(sent.text.utf8), file: "signs.md")
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(read == glossary)
  }

  @Test func `what cannot stand in a file is changed, and told`() throws {
    let trade = try #require(Token("signs"))
    var term = Term(name: "<!-- x", chapter: "Trends", meaning: "# - 1. A box.")
    term.also = ["a, b"]
    let sent = GlossaryFormat.text(Glossary(trade: trade, name: "Signs", terms: [term]))
    let (read, findings) = GlossaryFormat.read(Array(sent.text.utf8), file: "signs.md")
    #expect(findings == [])
    #expect(read?.terms.map(\.name) == ["x"])
    #expect(read?.terms.map(\.chapter) == ["Trends, terms"])
    #expect(read?.terms.map(\.meaning) == ["A box."])
    #expect(read?.terms.map(\.also) == [["a b"]])
    #expect(sent.left == ["6 texts were changed a little to fit the file"])
  }

  @Test(
    arguments: [
      ("Headword,Definition,Synonyms\nraceway,A box,wireway; trunking", [:], "raceway"),
      ("id;Word;Beschreibung\n1;raceway;A box", ["meaning": "beschreibung"], "raceway"),
      ("\u{FEFF}Name\tDescription\nraceway\tA box", [:], "raceway"),
      (
        "Wort,Was es heisst\nraceway,A box", ["term": "Wort", "meaning": "Was es heisst"], "raceway"
      ),
      ("Wort,Was es heisst\nraceway,A box", [:], nil), ("", [:], nil),
    ] as [(String, [String: String], String?)])
  func `columns of others are known by their names, or told`(
    table: String, map: [String: String], term: String?
  ) throws {
    let trade = try #require(Token("signs"))
    let taken = CSVGlossary.read(Array(table.utf8), trade: trade, map: map)
    #expect(taken?.glossary.terms.first?.name == term)
    #expect(taken?.glossary.terms.first?.meaning == (term == nil ? nil : "A box"))
  }

  @Test func `Turtle of others is read: bases, long texts, lists, blank nodes`() throws {
    let text = #"""
      PREFIX s: <http://www.w3.org/2004/02/skos/core#>
      @base <http://example.org/> . # a remark
      <a> a s:Concept ; s:prefLabel "gir\u0064er"@en, 'Träger'@de ;
        s:definition """A "long" beam.
      It carries."""@en ; s:related <b>, _:x ; s:note [ a s:Concept ; s:note "in" ] ; s:order 4.5 .
      <b> a s:Concept ; s:prefLabel "deck"^^<http://www.w3.org/2001/XMLSchema#string>; .
      [] a s:Concept .
      """#
    let trade = try #require(Token("bridges"))
    let taken = try SKOSReader.read(bytes(text), trade: trade)
    #expect(taken.glossary.terms.map(\.name) == ["girder", "deck"])
    #expect(taken.glossary.terms[0].meaning == #"A "long" beam. It carries."#)
    #expect(taken.glossary.terms[0].near == ["deck"])
    #expect(
      taken.left == [
        "3 values without a name", "1 times: label of another language", "1 times: skos:order",
      ])
  }

  @Test(
    arguments: [
      ("<a> <b> \"open", 1, "not closed"), ("<a> <b>\n <c", 2, "not closed"),
      ("x:a <b> <c> .", 1, "not declared"), ("<a> <b> <c>", 1, "is missing"),
      ("<a> <b> \"\\x\" .", 1, "backslash"), ("\n\n{ }", 3, "no place here"),
      ("<a> <b> ( ( 1 ) .", 1, "is missing"),
    ])
  func `Turtle that is none is told with its line`(text: String, line: Int, words: String) {
    let problem = #expect(throws: TurtleReader.Problem.self) {
      try TurtleReader.read(bytes(text))
    }
    #expect(problem?.line == line)
    #expect(problem?.message.contains(words) ?? false)
  }

  @Test func `TBX of others is read by its events, version 2 and the other style too`() throws {
    let trade = try #require(Token("bridges"))
    let events: [XMLEvent] = [
      .start("martif", ["xml:lang": "en"]), .start("termEntry", [:]),
      .start("descrip", ["type": "subjectField"]), .text("Steel"), .end("descrip"),
      .start("langSet", ["xml:lang": "en"]), .start("basic:definition", [:]), .text("A "),
      .start("hi", [:]), .text("long"), .end("hi"), .text(" beam."), .end("basic:definition"),
      .start("tig", [:]), .start("term", [:]), .text("girder"), .end("term"),
      .start("termNote", ["type": "partOfSpeech"]), .text("Noun"), .end("termNote"), .end("tig"),
      .end("langSet"), .start("langSet", ["xml:lang": "de"]), .start("tig", [:]),
      .start("term", [:]), .text("Träger"), .end("term"), .end("tig"), .end("langSet"),
      .end("termEntry"), .end("martif"),
    ]
    let taken = try #require(TBXReader.read(events, trade: trade))
    let term = try #require(taken.glossary.terms.first)
    #expect(term.name == "girder")
    #expect(term.chapter == "Steel")
    #expect(term.meaning == "A long beam.")
    #expect(term.kind == "noun")
    #expect(taken.left == ["1 times: term of another language"])
    #expect(TBXReader.read([.start("html", [:])], trade: trade) == nil)
  }
}

/// Glossaries of awkward words, the same for a seed on every machine.
enum Awkward {
  private static let words = [
    "raceway", "=1+1", "'quoted'", "''", "+49", "-x", "@home", "<b>&amp", "\"", "back\\slash",
    "Träger", "看板", "a\u{301}", "C#", "]]>", "50 %", "emoji 👩‍🔧", "\u{2212}1", "semi:colon", "''=",
    "éclair", "#hash", "1. one", "שלט", "--", "x -->",
  ]

  static func glossary(_ seed: UInt64) throws -> Glossary {
    var dice = Seeded(state: seed)
    let trade = try #require(Token("signs"))
    var terms = (0..<8).map { number in
      Term(
        name: "\(word(&dice)) n\(number)", chapter: number < 5 ? "Letters & <more>" : "Wände",
        meaning: "It \(word(&dice)) and \(word(&dice)).")
    }
    for index in terms.indices {
      terms[index].also = Bool.random(using: &dice) ? ["z\(word(&dice)) a\(index)"] : []
      terms[index].kind =
        ["noun", "verb", "adjective", "abbreviation", "phrase", nil]
        .randomElement(using: &dice) ?? nil
      terms[index].say = text(&dice)
      terms[index].example = text(&dice)
      terms[index].ask = text(&dice)
      terms[index].careful = text(&dice)
      terms[index].source = text(&dice)
      terms[index].near = Bool.random(using: &dice) ? [terms[(index + 3) % 8].name] : []
      terms[index].language = index == 6 ? "ja" : nil
    }
    var glossary = Glossary(
      trade: trade, name: "Signs & <fronts>", also: ["z\(word(&dice))"], terms: terms,
      trends: [Trend(year: 2024, title: "a thing", text: "It came.")])
    var season = Season(name: "Winter", text: "It snows.")
    season.north = [11, 12, 1]
    glossary.seasons = [season]
    glossary.supplies = [Supply(name: "lacquer", text: "They spray it.")]
    return glossary
  }

  private static func word(_ dice: inout Seeded) -> String {
    words.randomElement(using: &dice) ?? ""
  }

  private static func text(_ dice: inout Seeded) -> String? {
    Bool.random(using: &dice) ? "\(word(&dice)) \(word(&dice))" : nil
  }
}
