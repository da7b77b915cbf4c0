/// `putback`: brings back journal lines that an editor's save has dropped.
package struct PutBackCommand: ShellCommand {
  package static let usage = Usage(
    name: "putback", arguments: "[never]",
    summary: "Put back journal lines that an editor's save dropped",
    example: "putback", place: .anywhere, launches: true)

  private let never: Bool

  package init(arguments: String) throws(Refusal) {
    switch arguments {
    case "": never = false
    case "never": never = true
    default: throw .unclear("/putback brings the lines back, `/putback never` lets them go")
    }
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    [never ? .letGo : .putBack]
  }
}
