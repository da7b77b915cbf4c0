import Accounts
import Coach

/// `card [NAME]`: an account card, or the list of all.
package struct CardCommand: ShellCommand {
  package static let usage = Usage(
    name: "card", also: ["account"], arguments: "[NAME]",
    summary: "Show an account card; alone it lists all",
    example: "card harlow", place: .anywhere, launches: true)

  private let name: String

  package init(arguments: String) throws(Refusal) {
    name = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    if name.isEmpty, session.call == nil {
      return [.show(CardCommand.list(try session.roster(), turn))]
    }
    let id = name.isEmpty ? try session.theCall().customer : try session.customer(named: name)
    let dossier = try session.dossier(id)
    return [.show(CardPage.page(dossier, on: turn.now.day, width: turn.width))]
  }

  private static func list(_ roster: [Session.RosterEntry], _ turn: Turn) -> Page {
    guard !roster.isEmpty else {
      return Page(
        " There are no cards yet. Write Customers/NAME.md to begin one; its first line is\n `# Their name`, and `/check` says what else can stand in it.",
        .dim)
    }
    var page = Page()
    let wide = roster.map { $0.id.text.count }.max() ?? 0
    for entry in roster {
      page.add(
        Page.Span(" " + entry.id.text.padding(wide), .strong),
        Page.Span("  " + Columns.clip(entry.name, to: turn.width - wide - 4)))
    }
    return page
  }
}
