package import Accounts
import Coach

/// Pictures of how full glossaries are, in plain ASCII so that every terminal shows them.
package enum GlossaryStatsPage {
  /// One glossary with bars: what its terms have, when its trends were, its chapters.
  package static func page(_ glossary: Glossary, year: Int, width: Int) -> Page {
    let stats = GlossaryStats(glossary, year: year)
    var page = Page()
    page.add(
      Page.Span(" \(Columns.clip(glossary.name, to: 24))", .strong),
      Page.Span("  " + head(glossary, stats), .dim))
    let names = (stats.shares + stats.trends + stats.chapters).map(\.name)
    let wide = min(width / 2, names.map { Columns.width($0) }.max() ?? 0)
    let room = width - wide - 16
    page.gap()
    for share in stats.shares {
      let tail = "\(share.number) of \(stats.terms)"
      add(share, of: stats.terms, tail, wide, room, isFull: true, to: &page)
    }
    page.gap()
    for count in stats.trends {
      let most = stats.trends.map(\.number).max() ?? 1
      add(count, of: max(most, room), "\(count.number)", wide, room, to: &page)
    }
    if stats.old > 0 {
      let noun = stats.old == 1 ? "trend was" : "trends were"
      page.add(
        Page.Span(" \(stats.old) \(noun) to be looked at again before \(year)", .careful))
    }
    page.gap()
    for count in stats.chapters {
      let most = stats.chapters.map(\.number).max() ?? 1
      add(count, of: max(most, room), "\(count.number)", wide, room, to: &page)
    }
    return page
  }

  /// All glossaries, a row each: shares in percent, then counts.
  package static func table(_ all: [Glossary], year: Int, width: Int) -> Page {
    let heads = ["terms", "ask", "context", "source", "careful", "trends", "old"]
    var page = Page()
    page.add(
      Page.Span(" " + "trade".padding(22) + heads.map { $0.aligned(8) }.joined(), .dim))
    for glossary in all {
      let stats = GlossaryStats(glossary, year: year)
      let shares = stats.shares.map { percent($0.number, of: stats.terms) }
      let cells =
        ["\(stats.terms)"] + shares + ["\(glossary.trends.count)", "\(stats.old)"]
      let name = Columns.clip(glossary.trade.text, to: 21).padding(22)
      page.add(Page.Span(" " + name, .strong), Page.Span(cells.map { $0.aligned(8) }.joined()))
    }
    return page
  }

  private static func head(_ glossary: Glossary, _ stats: GlossaryStats) -> String {
    [
      (stats.terms, "term", "terms"), (glossary.trends.count, "trend", "trends"),
      (glossary.seasons.count, "season", "seasons"),
      (glossary.supplies.count, "product", "products"),
    ].filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1 : $2)" }.joined(separator: ", ")
  }

  private static func percent(_ number: Int, of all: Int) -> String {
    all == 0 ? "-" : "\(number * 100 / all)%"
  }

  /// A row: a name, a bar of at most `room` signs, what it stands for.
  private static func add(
    _ count: GlossaryStats.Count, of whole: Int, _ tail: String, _ wide: Int, _ room: Int,
    isFull: Bool = false, to page: inout Page
  ) {
    let signs = whole == 0 ? 0 : (count.number * room + whole - 1) / whole
    let bar = String(repeating: "#", count: signs)
    let rest = isFull ? String(repeating: ".", count: room - signs) : ""
    let name = count.name.isEmpty ? "-" : Columns.clip(count.name, to: wide)
    page.lines.append([
      Page.Span(" \(name.padding(wide))  ", .dim), Page.Span(bar, .good), Page.Span(rest, .dim),
      Page.Span("  \(tail)"),
    ])
  }
}
