import Accounts

/// `help`: the words of the shell.
package struct HelpCommand: ShellCommand {
  package static let usage = Usage(
    name: "help", arguments: "[WORD]",
    summary: "List the words that are valid here, or explain one",
    example: "help promise", place: .anywhere)

  private let topic: String

  package init(arguments: String) throws(Refusal) {
    topic = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard !topic.isEmpty else { return [.show(HelpPage.list(session, width: turn.width))] }
    do throws(Refusal) {
      return [.show(try HelpPage.word(topic))]
    } catch {
      // What is no word of ours may be one of theirs.
      guard case .unclear = error, !topic.hasPrefix("/"),
        let page = try session.explained(topic, turn: turn)
      else { throw error }
      return [.show(page)]
    }
  }
}
