import Accounts
import Coach

/// `today`: whom to call.
package struct TodayCommand: ShellCommand {
  package static let usage = Usage(
    name: "today",
    summary: "Show whom to call: our own word, promises, friendly calls, the biggest",
    example: "today", place: .anywhere, launches: true)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let items = try session.items()
    let known = Set(try session.roster().map(\.id))
    let dossiers = try session.accounts().filter {
      known.contains($0.customer.id) && session.isMine($0.customer)
    }
    let lines = Today.lines(dossiers, at: turn.now)
    var page = Page()
    let wide = lines.map { $0.customer.text.count }.max() ?? 0
    session.latest = []
    for (index, line) in lines.enumerated() {
      let text = Columns.clip(line.text, to: turn.width - wide - 8)
      page.add(
        Page.Span(" \(index + 1)".padding(4), .dim),
        Page.Span(line.customer.text.padding(wide), .strong),
        Page.Span("  \(text)", line.kind == .ourWord ? .careful : .plain))
      if session.call == nil {
        session.latest.append(
          Suggestion(
            kind: .answer, key: line.customer.text, text: "call \(line.customer)", why: line.text))
      }
    }
    if lines.isEmpty {
      page.add(Page.Span(" Nothing waits today. A friendly call is never wrong.", .dim))
    }
    if let others = TodayCommand.withoutCard(items, known) { page.add(Page.Span(others, .dim)) }
    if !lines.isEmpty, session.call == nil { page.add(Page.Span(" a number calls them", .dim)) }
    return [.show(page)]
  }

  /// Customers without a card, summed in one line.
  private static func withoutCard(_ items: [OpenItem], _ known: Set<Token>) -> String? {
    let others = items.filter { !known.contains($0.customer) }
    guard !others.isEmpty else { return nil }
    let currencies = Set(others.map(\.open.currency)).sorted { $0.code < $1.code }
    let sums = currencies.map { currency in
      others.filter { $0.open.currency == currency }
        .reduce(Money.zero(currency)) { $0 + $1.open }.spoken
    }
    let count = Set(others.map(\.customer)).count
    let noun = count == 1 ? "customer" : "customers"
    return " \(count) \(noun) without a card: \(sums.joined(separator: " and ")) open"
  }
}
