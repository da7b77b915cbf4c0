import Accounts
import Coach

/// `promises [NAME]`: what customers promised, as it stands.
package struct PromisesCommand: ShellCommand {
  package static let usage = Usage(
    name: "promises", arguments: "[NAME]",
    summary: "Show the promises not yet met; with a name all of theirs, as they stand",
    example: "promises harlow", place: .anywhere, launches: true)

  private let name: String

  package init(arguments: String) throws(Refusal) {
    name = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard let id = try session.customer(orAll: name) else {
      return [.browse(try PromisesCommand.everyone(session, turn))]
    }
    let all = try session.account(id).promises(on: turn.now.day)
    guard !all.isEmpty else { return [.show(Page(" \(id) has promised nothing yet.", .dim))] }
    let shown = all.reversed().map { (customer: Token?.none, standing: $0) }
    return [.browse(PromisesPage.page(shown, width: turn.width))]
  }

  /// What the collector's own customers promised and what is not yet met, the earliest day first.
  private static func everyone(_ session: Session, _ turn: Turn) throws(Refusal) -> Page {
    var mine: [(customer: Token?, standing: PromiseStanding)] = []
    var others = 0
    for account in try session.accounts() {
      let unmet = account.promises(on: turn.now.day).filter(\.isUnmet)
      guard session.isMine(account.customer) else {
        others += unmet.count
        continue
      }
      mine += unmet.map { (account.customer.id, $0) }
    }
    mine.sort {
      ($0.standing.promise.day, $0.customer?.text ?? "", $0.standing.said)
        < ($1.standing.promise.day, $1.customer?.text ?? "", $1.standing.said)
    }
    var page = PromisesPage.page(mine, width: turn.width)
    if mine.isEmpty { page.add(Page.Span(" No promise waits.", .dim)) }
    if others > 0 {
      page.add(
        Page.Span(" \(others) more with others' customers; /promises NAME shows them", .dim))
    }
    return page
  }
}
