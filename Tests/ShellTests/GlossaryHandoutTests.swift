import Accounts
import Shell
import Testing
import Texts

/// The sheet for a new collector.
@Suite struct GlossaryHandoutTests {
  @Test func `no text of a glossary acts in the HTML`() throws {
    let html = HandoutHTML.text(Self.handout(try Self.hostile(), hasCards: true))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    #expect(!html.contains("\u{202E}"))
    // Every tag is one of ours: what stands between < and > begins with a name that we write.
    let names = Set(
      html.split(separator: "<").dropFirst().map { piece in
        String(piece.drop { $0 == "/" || $0 == "!" }.prefix { $0.isLetter || $0.isNumber })
      })
    #expect(
      names.subtracting([
        "doctype", "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2",
        "h3", "h4", "p", "article", "span", "q", "ul", "li", "div",
      ]) == [])
  }

  @Test func `the HTML asks for nothing from elsewhere`() throws {
    let html = HandoutHTML.text(Self.handout(try Self.hostile(), hasCards: true))
    let tags = html.split(separator: "<").map { $0.prefix { $0 != ">" } }.joined(separator: "\n")
    for word in ["http", "src=", "href=", "style=", " on", "javascript:"] {
      #expect(!tags.contains(word), "\(word)")
    }
    #expect(!html.contains("url("))
    #expect(!html.contains("@import"))
  }

  @Test func `headings go down one step at a time, and the languages are named`() throws {
    let html = HandoutHTML.text(Self.handout(try Self.hostile(), hasCards: false))
    var level = 0
    for piece in html.split(separator: "<h").dropFirst() {
      guard let next = piece.first?.wholeNumberValue else { continue }
      #expect(next <= level + 1)
      level = next
    }
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("lang=\"de\""))
    #expect(html.contains("lang=\"ja\""))
  }

  @Test func `Markdown stays text, whatever the words are`() throws {
    let text = HandoutMarkdown.text(Self.handout(try Self.hostile(), hasCards: true))
    #expect(text.contains("\\<script\\>"))
    #expect(text.contains("a \\| b"))
    #expect(text.contains("\\[x\\](http"))
  }

  @Test func `plain text keeps to 72 columns`() throws {
    let text = HandoutText.text(Self.handout(try Self.hostile(), hasCards: true))
    for line in text.split(separator: "\n") { #expect(Columns.width(line) <= 72, "\(line)") }
  }

  @Test func `old trends are left out, months go over the end of the year`() throws {
    let text = HandoutText.text(Self.handout(try Self.hostile(), hasCards: false))
    #expect(!text.contains("an old thing"))
    #expect(text.contains("2025: a new thing"))
    #expect(text.contains("June, November to February"))
  }

  @Test func `a card stands for each core term, at most six of a chapter`() throws {
    var glossary = try Self.hostile()
    glossary.terms = (1...20).map {
      Term(name: "word \($0)", chapter: $0 > 12 ? "Late" : "Early", meaning: "It is \($0).")
    }
    glossary.terms[19].near = ["word 12", "word 1"]
    let html = HandoutHTML.text(Self.handout(glossary, hasCards: true))
    #expect(html.split(separator: "class=\"term\"").count - 1 == 12)
    #expect(html.contains(">word 12<"))
    #expect(!html.contains(">word 11<"))
  }

  static func handout(_ glossary: Glossary, hasCards: Bool) -> Handout {
    Handout(glossary, year: 2026, hasCards: hasCards) { $0 < $1 }
  }

  /// A glossary of awkward words.
  static func hostile() throws -> Glossary {
    let long = String(repeating: "Donaudampfschiff", count: 12)
    let names = [
      "<script>alert('x')</script>", "a | b", "[x](http://y)", "\u{202E}turned", "\"><img src=x>",
      long, "*star* _line_ `code`", "看板", "&amp;",
    ]
    var terms = names.map { Term(name: $0, chapter: "<b>Kapitel", meaning: "\($0) — \($0)") }
    for index in terms.indices {
      terms[index].ask = "Is \(names[index]) new?"
      terms[index].also = ["\(names[index])x"]
      terms[index].careful = "never \(names[index])"
    }
    terms[7].language = "ja"
    var glossary = Glossary(
      trade: try #require(Token("signs")), name: "<i>Schilder", terms: terms,
      trends: [
        Trend(year: 2025, title: "a new thing", text: "</style><script>"),
        Trend(year: 2020, title: "an old thing", text: "gone"),
      ])
    glossary.trends[1].checkAfter = 2024
    glossary.language = "de"
    var season = Season(name: "Winter", text: "It <snows>.")
    season.north = [11, 12, 1, 2, 6]
    glossary.seasons = [season]
    glossary.supplies = [Supply(name: "lacquer", text: "They spray it.")]
    return glossary
  }
}
