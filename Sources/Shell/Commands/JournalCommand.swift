import Accounts
import Coach

/// `journal [WORDS]`: what was said and agreed.
package struct JournalCommand: ShellCommand {
  package static let usage = Usage(
    name: "journal", arguments: "[WORDS] [--customer C] [--since DAY] [--last N]",
    summary: "Show what was said and agreed, the latest first", example: "journal split lids",
    place: .anywhere, launches: true)

  private let query: JournalQuery

  package init(arguments: String) throws(Refusal) {
    query = try JournalQuery(arguments)
    guard !query.isEmpty || arguments.isEmpty else {
      throw .unclear("`\(Columns.clip(arguments, to: 40))` holds no word to look for")
    }
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    var query = query
    if query.customer == nil, query.words.isEmpty { query.customer = session.call?.customer }
    let facts: [Fact]
    if let customer = query.customer {
      facts = try session.history(customer)
    } else {
      facts = try session.wholeHistory()
    }
    let found = facts.filter(query.matches)
    guard !found.isEmpty else {
      throw .unclear("the journal holds nothing like that; fewer words find more")
    }
    let limit = query.last ?? max(3, (turn.height - 6) / 4)
    return [.show(JournalPage.page(found, width: turn.width, limit: limit))]
  }
}
