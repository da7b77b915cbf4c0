/// `typing full|less|off`: how much is shown while a line is typed.
package struct TypingCommand: ShellCommand {
  package static let usage = Usage(
    name: "typing", arguments: "[full|less|off]",
    summary: "Choose what is shown while you type: all, colors alone, or nothing",
    example: "typing less", place: .anywhere)

  private let level: TypingLevel?

  package init(arguments: String) throws(Refusal) {
    let word = arguments.lowercased()
    level = TypingLevel.allCases.first { !word.isEmpty && $0.rawValue.hasPrefix(word) }
    guard level != nil || word.isEmpty else {
      throw .unclear("`\(Columns.clip(arguments, to: 20))`: type /typing full, less or off")
    }
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    [.type(level)]
  }
}
