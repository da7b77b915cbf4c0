import Accounts

/// `quit`: leaves the program.
package struct QuitCommand: ShellCommand {
  package static let usage = Usage(
    name: "quit", also: ["exit", "q"], summary: "Leave; an open call stays open for next time",
    example: "quit", place: .anywhere)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard let open = session.openCalls else { return [.leave] }
    session.question = .leave
    var page = Page()
    page.add(
      Page.Span(" leave? the call with \(open) stays open for next time  "),
      Page.Span("(Enter: yes, - : no)", .dim))
    return [.show(page.fitting(turn.width))]
  }
}

extension Session {
  /// With whom calls are open, in words; `nil` when none is.
  package var openCalls: String? {
    let names = ([call].compactMap { $0 } + parked).map(\.customer.text)
    return names.isEmpty ? nil : names.joined(separator: " and ")
  }

  /// The answer to whether to leave: Enter and the words of leaving say yes, `-` says no; whoever goes
  /// on with the call has answered too.
  mutating func answerLeave(_ typed: Typed) -> [Effect]? {
    question = nil
    switch typed.kind {
    case .empty: return [.leave]
    case .words(let text), .command(let text), .pick(let text):
      let word = text.lowercased()
      if ["y", "yes", "quit", "exit", "q"].contains(word) { return [.leave] }
      return ["-", "n", "no"].contains(word) ? [] : nil
    default: return nil
    }
  }
}
