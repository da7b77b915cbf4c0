import Accounts
import ArgumentParser
import Shell

/// `courtesy glossary stats`: how full the glossaries are.
struct GlossaryPicture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Draw how full a glossary is, or all of them in a table.")

  @OptionGroup var options: GlossaryOptions

  @Argument(help: "A trade.")
  var trade: String?

  func run() throws {
    let desk = try GlossaryDesk(options)
    let year = desk.today.fields.year
    if let trade {
      let glossary = try desk.glossary(named: trade)
      options.show(GlossaryStatsPage.page(glossary, year: year, width: 79))
    } else {
      options.show(GlossaryStatsPage.table(try desk.all(), year: year, width: 79))
    }
  }
}
