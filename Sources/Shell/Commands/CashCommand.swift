import Accounts
import Coach

/// `cash [--by month|quarter|year] [NAME]`: what came in, by customer and collector.
package struct CashCommand: ShellCommand {
  package static let usage = Usage(
    name: "cash", arguments: "[--by month|quarter|year] [NAME]",
    summary: "Show the cash collected, by customer and collector",
    example: "cash --by quarter harlow",
    place: .anywhere, launches: true)

  private let length: Cash.Length
  private let name: String

  package init(arguments: String) throws(Refusal) {
    var length = Cash.Length.month
    var name: [String] = []
    var rest = arguments.replacing("--by=", with: "--by ").split(separator: " ").map(String.init)[
      ...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        name.append(word)
        continue
      }
      guard word == "--by" else {
        throw .unclear("there is no \(word); write --by month, --by quarter or --by year")
      }
      let typed = rest.popFirst() ?? ""
      let fitting = Cash.Length.allCases.filter {
        !typed.isEmpty && $0.rawValue.hasPrefix(typed.lowercased())
      }
      guard let chosen = fitting.first else {
        throw .unclear(
          typed.isEmpty
            ? "--by needs month, quarter or year"
            : "`\(typed)` is no period; write --by month, --by quarter or --by year")
      }
      length = chosen
    }
    self.length = length
    self.name = name.joined(separator: " ")
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let id = try session.customer(orAll: name)
    let facts: [Fact]
    if let id { facts = try session.history(id) } else { facts = try session.wholeHistory() }
    let cash = Cash(facts, by: length)
    guard !cash.sums.isEmpty else {
      return [
        .show(Page(" No cash is noted\(id.map { " from \($0)" } ?? "") yet; /paid notes it.", .dim))
      ]
    }
    return [.browse(CashPage.page(cash, isOne: id != nil, width: turn.width))]
  }
}
