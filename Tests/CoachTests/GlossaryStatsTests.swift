import Accounts
import Coach
import Testing

@Suite struct GlossaryStatsTests {
  @Test func `terms are counted by what they have, chapters in the file's order`() throws {
    var stats = try stats([2024])
    #expect(stats.terms == 3)
    #expect(stats.shares.map(\.number) == [2, 1, 1, 0])
    #expect(stats.chapters.map(\.name) == ["Steel", "Air"])
    #expect(stats.chapters.map(\.number) == [2, 1])
    stats = try self.stats([])
    #expect(stats.trends == [])
  }

  @Test func `trends are counted by years, then decades, then all that is earlier`() throws {
    let stats = try stats([1834, 2024, 2017, 2016, 2011, 1907, 2024, 1779])
    #expect(stats.trends.map(\.name) == ["2024", "2017", "2010s", "1900s", "earlier"])
    #expect(stats.trends.map(\.number) == [2, 1, 2, 1, 2])
  }

  @Test func `a trend is old when the year of its check has passed`() throws {
    #expect(try stats([2020], checkAfter: 2025).old == 1)
    #expect(try stats([2020], checkAfter: 2026).old == 0)
  }

  private func stats(_ years: [Int], checkAfter: Int? = nil) throws -> GlossaryStats {
    let trade = try #require(Token("bridges"))
    var girder = Term(name: "girder", chapter: "Steel", meaning: "A long beam.")
    girder.ask = "Is it up?"
    girder.example = "The girder is up."
    var deck = Term(name: "deck", chapter: "Air", meaning: "What one drives on.")
    deck.ask = "Is it poured?"
    deck.source = "a handbook"
    let plate = Term(name: "plate", chapter: "Steel", meaning: "Flat steel.")
    let trends = years.map { year in
      var trend = Trend(year: year, title: "x", text: "y")
      trend.checkAfter = checkAfter
      return trend
    }
    return GlossaryStats(
      Glossary(trade: trade, name: "Bridges", terms: [girder, deck, plate], trends: trends),
      year: 2026)
  }
}
