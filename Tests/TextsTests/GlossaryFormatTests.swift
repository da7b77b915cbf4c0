import Accounts
import Testing
import Texts

@Suite struct GlossaryFormatTests {
  @Test func `terms and trends are read`() throws {
    let text = """
      # Bridges
      - trade: bridges
      - also: structural steel, bridge

      ## Materials
      ### weathering steel
      - also: Corten; weathering plate
      - kind: noun
      - say: WEH-thuh-ring
      - example: The girders are weathering steel.
      - ask: Is that span going to be painted?
      - careful: call the color a patina.
      - near: patina
      - source: T 5140.22
      Steel whose first rust
      seals it.
      ### patina
      - near: corten
      The first rust.

      ## Trends
      ### 2024: a long span opened
      - why: It needed paint.
      - ask: Did you see it?
      - check after: 2028
      - source: a paper
      It opened.
      """
    let (glossary, findings) = GlossaryFormat.read(bytes(text), file: "Glossaries/bridges.md")
    #expect(findings == [])
    let trade = try #require(Token("bridges"))
    var steel = Term(
      name: "weathering steel", chapter: "Materials", meaning: "Steel whose first rust seals it.")
    steel.also = ["Corten", "weathering plate"]
    steel.kind = "noun"
    steel.say = "WEH-thuh-ring"
    steel.example = "The girders are weathering steel."
    steel.ask = "Is that span going to be painted?"
    steel.careful = "call the color a patina."
    steel.near = ["patina"]
    steel.source = "T 5140.22"
    var patina = Term(name: "patina", chapter: "Materials", meaning: "The first rust.")
    patina.near = ["corten"]
    var trend = Trend(year: 2024, title: "a long span opened", text: "It opened.")
    trend.why = "It needed paint."
    trend.ask = "Did you see it?"
    trend.checkAfter = 2028
    trend.source = "a paper"
    #expect(
      glossary
        == Glossary(
          trade: trade, name: "Bridges", also: ["structural steel", "bridge"],
          terms: [steel, patina], trends: [trend]))
  }

  @Test(
    arguments: [
      ("", ["file the glossary names no trade"]),
      ("- trade: bridges\n## A\n### x", ["4:5 `x` has no meaning"]),
      (
        "- trade: bridges\n## A\n### x\n- also: y\nm\n### Y\nm",
        ["7:5 warning: `Y` stands in this glossary twice"]
      ),
      (
        "- trade: bridges\n## A\n### pier\n- near: deck, peir\nm\n### deck\nm",
        ["5:15 warning: no term here is called `peir`, which is to be near `pier`"]
      ),
      ("- trade: bridges\n## Trends\n### lately\nm", ["4:5 a trend begins with its year"]),
      ("- trade: bridges\n## Trends\n### 2024: x", ["4:5 this trend says nothing"]),
      ("- trade: bridges\n## A\n### x\n- kind: nuon\nm", ["5:9 `nuon` is not known here"]),
      ("- trade: bridges\n## A\n### x\n- askk: ?\nm", ["5:3 no key is called `askk` here"]),
      (
        "- trade: bridges\n## Seasons\n### dry days\n- north: Aprill to May\nm",
        ["4:5 this season has no months", "5:10 `Aprill to May` is no month"]
      ),
      (
        "- trade: bridges\n## Seasons\n### dry days\n- north: May", ["4:5 this season says nothing"]
      ),
      (
        "- trade: bridges\n## What we sell them\n### zinc\n- near: nowhere\nm",
        ["5:9 warning: no term here is called `nowhere`, which is to be near `zinc`"]
      ),
      (
        "- trade: bridges\n## A\n- source: s\n- source: t\n### x\nm",
        ["5:3 this has no place under `A`"]
      ),
      ("- trade: bridges\n## A\n- x", ["4:3 this has no place under `A`"]),
    ] as [(String, [String])])
  func `what is wrong in a glossary is told with its place`(text: String, expected: [String]) {
    let read = GlossaryFormat.read(bytes("# Bridges\n" + text), file: "bridges.md")
    #expect(lines(read.findings) == expected)
    #expect(read.glossary?.trade == Token("bridges"))
  }

  @Test func `seasons, what we sell and a chapter's source are read`() throws {
    let text = """
      # Brücken
      - trade: bridges
      - lang: de

      ## Seasons
      - source: a manual
      ### Painting outdoors
      - north: April to October, December
      - south: November to February
      - cash: short in March
      - ask: Is it dry enough?
      They paint when steel is dry.

      ## What we sell them
      ### zinc-rich primer
      - also: zinc
      - late: The blasted steel rusts.
      - ask: Which day do you blast?
      - near: Anstrich
      - source: a sheet
      The first coat.

      ## Material
      - source: a handbook
      ### Anstrich
      - lang: de
      Farbe auf Stahl.
      """
    let (glossary, findings) = GlossaryFormat.read(bytes(text), file: "Glossaries/bridges.md")
    #expect(findings == [])
    let read = try #require(glossary)
    var season = Season(name: "Painting outdoors", text: "They paint when steel is dry.")
    season.north = [4, 5, 6, 7, 8, 9, 10, 12]
    season.south = [11, 12, 1, 2]
    season.cash = "short in March"
    season.ask = "Is it dry enough?"
    season.source = "a manual"
    #expect(read.seasons == [season])
    var zinc = Supply(name: "zinc-rich primer", text: "The first coat.")
    zinc.also = ["zinc"]
    zinc.late = "The blasted steel rusts."
    zinc.ask = "Which day do you blast?"
    zinc.near = ["Anstrich"]
    zinc.source = "a sheet"
    #expect(read.supplies == [zinc])
    #expect(read.language == "de")
    #expect(read.terms.map(\.source) == ["a handbook"])
    #expect(read.terms.map(\.language) == ["de"])
  }

  @Test func `without a trade in the file or its name there is no glossary`() {
    #expect(GlossaryFormat.read(bytes("# A"), file: "My Words.md").glossary == nil)
  }

  @Test func `a glance at a glossary reads what the careful reader reads, whatever was typed`()
    throws
  {
    let plain = """
      # Bridges
      - trade: bridges
      - also: structural steel, bridge

      ## Materials
      - source: a handbook
      ### weathering steel
      - also: Corten; weathering plate
      - kind: noun
      - ask: Is that span going to be painted?
      - near: patina
      Steel whose first rust
      seals it. Déjà vu.

      ### patina
      The first rust.

      ## Trends
      ### 2024: a long span opened
      - why: It needed paint.
      - check after: 2028
      It opened.

      ## Seasons
      ### dry days
      - north: April to October, all year
      - cash: short
      They paint.

      ## What we sell them
      ### zinc
      - late: It rusts.
      The first coat.

      """
    let good = bytes(plain)
    #expect(GlossaryFormat.read(good, file: "b.md").findings == [])
    let pieces =
      [
        "#", "-", " ", "  ", "\n", ":", ",", "<!--", "-->", "\t", "\r", "é", "\u{202E}", "1. ",
        "* ",
        "also", "kind: verb", "- ask: x\n", "## Trends\n", "### 1999: y\n", "\u{0}", "## ", "### ",
      ].map { bytes($0) } + [[0xFF]]
    var seed = Seeded(state: 3)
    var plainly = 0
    for _ in 0..<600 {
      var mutated = good
      for _ in 0..<Int.random(in: 0...3, using: &seed) {
        let place = Int.random(in: 0...mutated.count, using: &seed)
        if Bool.random(using: &seed) {
          mutated.insert(contentsOf: pieces.randomElement(using: &seed) ?? [], at: place)
        } else {
          let end = min(mutated.count, place + Int.random(in: 0...12, using: &seed))
          mutated.removeSubrange(place..<end)
        }
      }
      let careful = GlossaryFormat.read(mutated, file: "b.md").glossary
      let quick = GlossaryGlance.read(mutated)
      if quick != nil { plainly += 1 }
      if let quick {
        #expect(quick == careful, "\(String(decoding: mutated, as: UTF8.self))")
      }
      #expect(GlossaryFormat.glossary(mutated, file: "b.md") == careful)
    }
    #expect(plainly > 150)
  }
}
