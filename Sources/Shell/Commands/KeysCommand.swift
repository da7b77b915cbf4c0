/// `keys`: what the keys do while a line is typed.
package struct KeysCommand: ShellCommand {
  package static let usage = Usage(
    name: "keys", summary: "List the keys that work while a line is typed", example: "keys",
    place: .anywhere)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] { [.keys] }
}

/// `tour`: a call, played on one screen.
package struct TourCommand: ShellCommand {
  package static let usage = Usage(
    name: "tour", summary: "Play a call on one screen, in a book that is thrown away",
    example: "tour", place: .anywhere)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] { [.tour] }
}
