import Accounts
import Coach
import Testing

/// Questions of the trade from products and seasons.
@Suite struct GlossaryTalkTests {
  @Test(
    arguments: [
      ("America/New_York", false), ("Australia/Sydney", true), ("America/Sao_Paulo", true),
      ("America/Argentina/Cordoba", true), ("Pacific/Auckland", true), ("Pacific/Honolulu", false),
      ("Africa/Johannesburg", true), ("Africa/Lagos", false), ("Asia/Tokyo", false),
      ("Indian/Maldives", false), ("UTC", false), ("", false),
    ])
  func `a zone tells the half of the earth`(zone: String, isSouth: Bool) {
    #expect((Hemisphere(zone: zone) == .south) == isSouth)
  }

  @Test func `a season is asked of in its months, by the customer's half of the earth`() throws {
    #expect(try keys(zone: "America/New_York", month: 4) == ["painting-outdoors"])
    #expect(try keys(zone: "America/New_York", month: 12) == [])
    #expect(try keys(zone: "Australia/Perth", month: 12) == ["painting-outdoors"])
    #expect(try keys(zone: "Australia/Perth", month: 4) == [])
    #expect(try keys(zone: nil, month: 4) == ["painting-outdoors"])
  }

  @Test func `what we sell is asked of when the customer buys it, and the reason is told`() throws {
    let lines = try lines(zone: nil, month: 12, buys: "two-part zinc primer")
    #expect(lines.map(\.key) == ["zinc-rich-primer"])
    #expect(lines.map(\.text) == ["Which day do you blast?"])
    #expect(lines.map(\.why) == ["we sell them zinc-rich primer: near to what they buy"])
    #expect(try self.lines(zone: nil, month: 12, buys: "masking tape") == [])
  }

  private func keys(zone: String?, month: Int) throws -> [String] {
    try lines(zone: zone, month: month, buys: nil).map(\.key)
  }

  private func lines(zone: String?, month: Int, buys: String?) throws -> [Suggestion] {
    let trade = try #require(Token("bridges"))
    var season = Season(name: "Painting outdoors", text: "They paint when steel is dry.")
    season.north = [4, 5, 6, 7, 8, 9, 10]
    season.south = [11, 12, 1, 2]
    season.ask = "Are you getting a good run of dry days?"
    var zinc = Supply(name: "zinc-rich primer", text: "The first coat.")
    zinc.ask = "Which day do you blast?"
    var glossary = Glossary(trade: trade, name: "Bridges")
    glossary.seasons = [season]
    glossary.supplies = [zinc]
    var customer = Customer(id: trade, name: "Harlow")
    customer.zone = zone
    customer.buys = buys
    let dossier = Dossier(
      company: Company(name: "Calder"), collector: trade, customer: customer, items: [],
      history: [], glossary: glossary, lines: [])
    let day = try #require(Day(year: 2026, month: month, day: 10))
    return Scene(dossier: dossier, contact: nil, now: Moment(day: day, minute: 600)).tradeLines()
  }
}
