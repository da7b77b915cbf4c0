/// `edit [TEXT]`: a longer note, written in the editor one is used to.
package struct EditCommand: ShellCommand {
  package static let usage = Usage(
    name: "edit", arguments: "[TEXT]",
    summary: "Write a longer note in $VISUAL or $EDITOR; Ctrl-X Ctrl-E edits the line",
    example: "edit", place: .fact)

  private let text: String

  package init(arguments: String) throws(Refusal) {
    text = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(text, turn: turn)
    let line = session.call == nil ? "/note \(target.customer) " : "/note "
    return [.edit(line: line, text: words)]
  }
}
