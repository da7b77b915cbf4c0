import Accounts
import Coach

/// Promises as they stand, a line or two each.
enum PromisesPage {
  /// Lays promises out in the order given; the customer is named where it is not the same for all.
  static func page(
    _ promises: [(customer: Token?, standing: PromiseStanding)], width: Int
  ) -> Page {
    var page = Page()
    let states = promises.map { $0.standing.state.rawValue.count }.max() ?? 0
    let names = promises.map { $0.customer?.text.count ?? 0 }.max() ?? 0
    let amounts = promises.map { amount($0.standing).count }.max() ?? 0
    for (customer, standing) in promises {
      let style: Page.Style =
        switch standing.state {
        case .notSeen, .notSeenYet, .partlyKept: .careful
        case .kept, .keptLate: .good
        case .open: .plain
        case .gone, .superseded: .dim
        }
      var lead = [
        Page.Span(" " + standing.promise.day.dated.padding(11), .dim),
        Page.Span("  " + standing.state.rawValue.padding(states), style),
      ]
      if names > 0 { lead.append(Page.Span("  " + (customer?.text ?? "").padding(names), .strong)) }
      lead.append(Page.Span("  " + amount(standing).aligned(amounts)))
      let taken = lead.reduce(0) { $0 + Columns.width($1.text) } + 2
      let room = width - 1 - taken
      let rest = room < 8 ? "" : Columns.join(details(standing), to: room).first ?? ""
      if !rest.isEmpty { lead.append(Page.Span("  " + rest, .dim)) }
      page.lines.append(lead)
    }
    return page
  }

  private static func amount(_ standing: PromiseStanding) -> String {
    standing.promise.amount?.spoken ?? "not named"
  }

  private static func details(_ standing: PromiseStanding) -> [String] {
    let promise = standing.promise
    var details: [String] = []
    if let seen = standing.seen, let missing = standing.missing, missing.isPositive {
      details.append("\(seen.grouped) came")
    }
    if !promise.invoices.isEmpty {
      details.append("for \(promise.invoices.joined(separator: ", "))")
    }
    if let person = standing.person { details.append(Contact(name: person).first) }
    if let method = promise.method { details.append(method.text) }
    return details
  }
}

extension Day {
  /// The day with its year as a column of one width holds it, such as `25 Nov 2026`.
  var dated: String { "\(fields.day < 10 ? " " : "")\(short) \(fields.year)" }
}

extension String {
  /// The text with blanks before it up to a width in columns.
  func aligned(_ width: Int) -> String {
    let missing = width - Columns.width(self)
    return missing > 0 ? String(repeating: " ", count: missing) + self : self
  }
}
