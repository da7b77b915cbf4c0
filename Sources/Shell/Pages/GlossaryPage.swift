import Accounts
import Coach

/// A trade's words by chapter, then its year, what we sell it, and what is new.
enum GlossaryPage {
  /// Lays a glossary out; of a trend whose check has passed it asks whether it is still so.
  static func page(_ glossary: Glossary, year: Int, width: Int) -> Page {
    var page = Page()
    page.add(Page.Span(" \(glossary.name)", .strong))
    var chapters: [String] = []
    for term in glossary.terms where !chapters.contains(term.chapter) {
      chapters.append(term.chapter)
    }
    for chapter in chapters {
      let names = glossary.terms.filter { $0.chapter == chapter }.map(\.name)
      add(chapter, names, to: &page, width: width)
    }
    add("What we sell them", glossary.supplies.map(\.name), to: &page, width: width)
    for season in glossary.seasons {
      if season == glossary.seasons.first { page.add(Page.Span(" Seasons", .dim)) }
      let months = MonthNames.spoken(season.north.isEmpty ? season.south : season.north)
      let half = season.north.isEmpty ? " in the south" : ""
      page.add(Page.Span(Columns.clip("   \(season.name)  \(months)\(half)", to: width - 1)))
    }
    if !glossary.trends.isEmpty { page.add(Page.Span(" Trends", .dim)) }
    for trend in glossary.trends { add(trend, year, to: &page, width: width) }
    return page
  }

  private static func add(_ heading: String, _ names: [String], to page: inout Page, width: Int) {
    guard !names.isEmpty else { return }
    page.add(Page.Span(" \(heading)", .dim))
    for row in Columns.wrap(names.joined(separator: ", "), to: width - 4) {
      page.add(Page.Span("   \(row)"))
    }
  }

  private static func add(_ trend: Trend, _ year: Int, to page: inout Page, width: Int) {
    let tail = trend.isOld(in: year) ? "  is it still so?" : ""
    let title = Columns.clip("   \(trend.year)  \(trend.title)", to: width - 1 - tail.count)
    page.add(Page.Span(title), Page.Span(tail, .careful))
  }
}
