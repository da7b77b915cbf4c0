package import Accounts
import Coach

/// `glossary [TRADE [TERM]]`: the words of a trade.
package struct GlossaryCommand: WordsCommand {
  package static let usage = Usage(
    name: "glossary", arguments: "[TRADE [TERM]]",
    summary: "Show the trades, a trade's words, or one word",
    example: "glossary bridges weathering steel", place: .anywhere, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let all = try session.glossaries()
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let typed = halves.first else { return [.show(GlossaryCommand.list(all))] }
    guard let glossary = GlossaryCommand.trade(typed, among: all) else {
      let pages = all.compactMap { glossary in
        session.material.index(of: glossary).best(words, allowsGuesses: false).map {
          TermPage.page($0.term, in: glossary.name, width: turn.width)
        }
      }
      guard let first = pages.first else {
        let names = all.map(\.trade.text).joined(separator: ", ")
        throw .unclear("no trade or term is called `\(words)`; the trades are \(names)")
      }
      return [.show(first)]
    }
    guard halves.count == 2 else {
      let year = turn.now.day.fields.year
      return [.show(GlossaryPage.page(glossary, year: year, width: turn.width))]
    }
    guard let term = session.material.index(of: glossary).best(halves[1])?.term else {
      throw .unclear(
        "\(glossary.name) has no term `\(halves[1])`; `/glossary \(glossary.trade)` lists them")
    }
    return [.show(TermPage.page(term, in: nil, width: turn.width))]
  }

  /// The glossary of a trade that is named by its id, another name, or the beginning of its id.
  package static func trade(_ typed: String, among all: [Glossary]) -> Glossary? {
    let word = Words.fold(typed)
    return all.first { $0.trade.text == word }
      ?? all.first { $0.also.map(Words.fold).contains(word) }
      ?? (word.count > 3 ? all.first { $0.trade.text.hasPrefix(word) } : nil)
  }

  private static func list(_ all: [Glossary]) -> Page {
    var page = Page()
    for glossary in all {
      page.add(
        Page.Span(" " + glossary.trade.text.padding(14), .strong),
        Page.Span(
          "\(glossary.name): \(glossary.terms.count) terms, \(glossary.trends.count) trends and inventions"
        ))
    }
    if all.isEmpty {
      page.add(Page.Span(" There is no glossary yet; write Glossaries/TRADE.md.", .dim))
    }
    return page
  }
}
