import Accounts
import Coach

/// `owed [NAME]`: what we owe, our word and what we asked inside.
package struct OwedCommand: ShellCommand {
  package static let usage = Usage(
    name: "owed", arguments: "[NAME]",
    summary: "Show what we owe them: our word, favors asked, disputes to answer",
    example: "owed harlow", place: .anywhere, launches: true)

  /// How the screen says it of our own word, too, without hardness.
  private static let late = "past its time"

  /// One thing we owe.
  private struct Row {
    let customer: Token
    /// The number that `/done` takes.
    let number: Int?
    let state: String
    let by: When?
    let text: String
    let whom: String?
  }

  private let name: String

  package init(arguments: String) throws(Refusal) {
    name = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let id = try session.customer(orAll: name)
    let accounts: [Dossier]
    if let id {
      accounts = [try session.account(id)]
    } else {
      accounts = try session.accounts().filter { [session] in session.isMine($0.customer) }
    }
    let rows = accounts.flatMap { OwedCommand.rows($0, turn.now) }.sorted {
      ($0.by.map(\.day.number) ?? .max, $0.by?.minute ?? 1440, $0.customer)
        < ($1.by.map(\.day.number) ?? .max, $1.by?.minute ?? 1440, $1.customer)
    }
    guard !rows.isEmpty else {
      return [.show(Page(id.map { " We owe \($0) nothing." } ?? " We owe nobody anything.", .dim))]
    }
    return [.browse(OwedCommand.page(rows, isOne: id != nil, width: turn.width))]
  }

  private static func rows(_ account: Dossier, _ now: Moment) -> [Row] {
    let id = account.customer.id
    let words = account.ownWords()
    let numbered = words.filter { $0.id != nil }
    let own = words.map { word in
      Row(
        customer: id, number: numbered.firstIndex(of: word).map { $0 + 1 },
        state: word.isOverdue(at: now) ? OwedCommand.late : "open", by: word.by,
        text: (word.department.map { "\($0): " } ?? "") + word.text,
        whom: word.person.map { account.person($0).first })
    }
    let disputes = account.disputes().filter { $0.state == .open }.map { standing in
      let amount = standing.dispute.amount.map { ", \($0.spoken)" } ?? ""
      return Row(
        customer: id, number: nil, state: "to answer", by: nil,
        text:
          "\(standing.dispute.invoice) \(standing.dispute.reason)\(amount), of \(standing.said.day.spoken)",
        whom: standing.person.map { account.person($0).first })
    }
    return own + disputes
  }

  private static func page(_ rows: [Row], isOne: Bool, width: Int) -> Page {
    var page = Page()
    let states = rows.map { $0.state.count }.max() ?? 0
    let names = isOne ? 0 : rows.map { $0.customer.text.count }.max() ?? 0
    let times = rows.map { $0.by?.spoken.count ?? 0 }.max() ?? 0
    for row in rows {
      let mark = isOne ? (row.number.map { " \($0)" } ?? "").padding(4) : " "
      var label = row.state.padding(states) + "  "
      if names > 0 { label += row.customer.text.padding(names) + "  " }
      label += (row.by?.spoken ?? "").padding(times) + (times > 0 ? "  " : "")
      let room = width - 1 - Columns.width(mark) - Columns.width(label)
      let text = row.text + (row.whom.map { " (\($0))" } ?? "")
      for (index, piece) in Columns.wrap(text, to: max(12, room)).enumerated() {
        let style: Page.Style = row.state == OwedCommand.late ? .careful : .plain
        let indent = Columns.width(mark) + Columns.width(label)
        page.lines.append(
          index == 0
            ? [Page.Span(mark, .strong), Page.Span(label, style), Page.Span(piece)]
            : [Page.Span(String(repeating: " ", count: indent)), Page.Span(piece)])
      }
    }
    if isOne, rows.contains(where: { $0.number != nil }) {
      page.add(Page.Span(" /done and the number says that it is done", .dim))
    }
    return page
  }
}
