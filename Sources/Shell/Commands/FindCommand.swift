import Accounts
import Coach

/// `find WORDS`: words in the journal of everyone.
package struct FindCommand: ShellCommand {
  package static let usage = Usage(
    name: "find", arguments: "WORDS [the options of /journal]",
    summary: "Find words in everyone's journal, also while a call is open",
    example: "find weathering steel --person keller", place: .anywhere)

  private let query: JournalQuery

  package init(arguments: String) throws(Refusal) {
    query = try JournalQuery(arguments)
    guard query.isNarrow else {
      throw .unclear("what should be found? `/\(FindCommand.usage.example)`")
    }
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    [try session.journal(query, turn: turn)]
  }
}
