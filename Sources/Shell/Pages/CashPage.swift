import Accounts
import Coach

/// Cash collected: the periods with their collectors, then the latest period by customer.
enum CashPage {
  /// Lays sums out; for one customer the periods say it all.
  static func page(_ cash: Cash, isOne: Bool, width: Int) -> Page {
    var page = Page()
    let columns = Amounts(cash.sums)
    for period in cash.periods {
      let sums = cash.sums.filter { $0.period == period }
      add(period.name, sums, columns, to: &page, width: width)
    }
    guard !isOne, let latest = cash.periods.first else { return page }
    let sums = cash.sums.filter { $0.period == latest }
    page.gap()
    page.add(Page.Span(" \(latest.name) by customer", .dim))
    let groups = Dictionary(grouping: sums, by: \.customer)
    let names = groups.keys.compactMap { $0 }.sorted()
    let wide = names.map(\.text.count).max() ?? 0
    for name in names {
      add(
        name.text.padding(wide), groups[name] ?? [], columns, to: &page,
        width: width)
    }
    if let rest = groups[nil] {
      add("-".padding(wide), rest, columns, to: &page, width: width)
    }
    return page
  }

  /// How wide the amounts are.
  private struct Amounts {
    let width: Int

    init(_ sums: [Cash.Sum]) {
      let periods = Dictionary(grouping: sums, by: \.period).values
      width = periods.flatMap { Cash.totals($0) }.map { Columns.width($0.spoken) }.max() ?? 0
    }
  }

  /// One line a currency: a name, the sum, and who collected it where it was not one alone.
  private static func add(
    _ label: String, _ sums: [Cash.Sum], _ amounts: Amounts, to page: inout Page,
    width: Int
  ) {
    for (index, total) in Cash.totals(sums).enumerated() {
      let lead = " " + (index == 0 ? label : "").padding(Columns.width(label)) + "  "
      let sum = total.spoken.aligned(amounts.width)
      let groups = Dictionary(
        grouping: sums.filter { $0.money.currency == total.currency }, by: \.collector)
      let shares = groups.keys.sorted().map { collector -> String in
        guard groups.count > 1 else { return collector.text }
        let share = Cash.totals(groups[collector] ?? []).first?.grouped ?? ""
        return "\(collector) \(share)"
      }
      let taken = Columns.width(lead) + Columns.width(sum) + 2
      let rows = Columns.join(shares, to: max(12, width - 1 - taken), lines: 4)
      for (row, text) in rows.enumerated() {
        page.lines.append(
          row == 0
            ? [Page.Span(lead, .strong), Page.Span(sum), Page.Span("  " + text, .dim)]
            : [Page.Span(String(repeating: " ", count: taken)), Page.Span(text, .dim)])
      }
    }
  }
}
