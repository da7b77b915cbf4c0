import Accounts
import Coach

/// `journal [WORDS]`: what was said and agreed.
package struct JournalCommand: ShellCommand {
  package static let usage = Usage(
    name: "journal", arguments: "[WORDS] [--customer C] [--fact F] [--since DAY] [--open] …",
    summary: "Show what was said and agreed, in a call with them, the latest first",
    example: "journal split lids --since 2026-01", place: .anywhere, launches: true)

  private let query: JournalQuery

  package init(arguments: String) throws(Refusal) {
    query = try JournalQuery(arguments)
    guard query != JournalQuery() || arguments.isEmpty else {
      throw .unclear("`\(Columns.clip(arguments, to: 40))` holds no word to look for")
    }
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    var query = query
    if query.customer == nil { query.customer = session.call?.customer.text }
    return [try session.journal(query, turn: turn)]
  }
}

extension Session {
  /// What a query finds, on a page.
  func journal(_ query: JournalQuery, turn: Turn) throws(Refusal) -> Effect {
    if query.form == .json {
      throw .unclear("--json is for programs: `courtesy journal --json …` from the launch line")
    }
    var query = query
    let facts: [Fact]
    if let typed = query.customer {
      let id = try customer(named: typed)
      facts = try history(id)
      if !query.person.isEmpty, try roster().contains(where: { $0.id == id }) {
        query.know([try card(id)])
      }
    } else {
      facts = try wholeHistory()
      if !query.person.isEmpty { query.know(try cards()) }
    }
    let found = try query.found(in: facts, at: turn.now) { id, _ throws(Refusal) in
      try account(id)
    }
    guard !found.isEmpty else {
      throw .unclear(
        query.isOpen && query.words.isEmpty
          ? "nothing is open there" : "the journal holds nothing like that; fewer words find more")
    }
    // In a call a page never pushes the call off the screen.
    let fitting = max(3, (turn.height - 6) / 4)
    let limit = query.last ?? (call == nil ? max(200, fitting) : fitting)
    switch query.form {
    case .lines: return .browse(JournalPage.lines(found, limit: limit * 4))
    case .paragraphs, .json:
      return .browse(JournalPage.page(found, width: turn.width, limit: limit))
    }
  }
}
