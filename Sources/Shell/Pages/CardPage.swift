import Accounts
import Coach

/// An account card on the screen: the file and what calls taught, together.
enum CardPage {
  /// The whole card.
  static func page(_ dossier: Dossier, on today: Day, width: Int) -> Page {
    let card = dossier.customer
    var page = Page()
    page.add(
      Page.Span(" \(card.name)", .strong), Page.Span("  \(card.id)", .dim))
    let facts: [(String, String?)] = [
      ("makes", card.makes), ("now", card.now), ("buys", card.buys), ("pays", card.pays?.text),
      ("terms", card.terms), ("phone", card.phone),
    ]
    for (label, text) in facts {
      if let text { add(label, text, to: &page, width: width) }
    }
    for balance in dossier.balances() {
      let credit = balance.credits.isEmpty ? "" : ", credits \(balance.credit.grouped)"
      add(
        "owes",
        "\(balance.total.spoken), \(balance.pastDue(on: today).grouped) past its day\(credit)",
        to: &page, width: width)
    }
    page.gap()
    for contact in card.people { page.lines += person(contact, of: nil, width: width).lines }
    if !card.reasons.isEmpty {
      page.gap()
      for (index, reason) in card.reasons.enumerated() {
        add(index == 0 ? "need us" : "", reason, to: &page, width: width)
      }
    }
    learned(dossier, to: &page, width: width)
    return page
  }

  private static func learned(_ dossier: Dossier, to page: inout Page, width: Int) {
    let learned = dossier.history.compactMap { fact -> String? in
      guard case .learned(let text) = fact.body else { return nil }
      let who = fact.person.map { "\(dossier.person($0).first): " } ?? ""
      return "\(fact.moment.day.short), \(who)\(text)"
    }
    guard !learned.isEmpty else { return }
    page.gap()
    for (index, text) in learned.suffix(6).reversed().enumerated() {
      add(index == 0 ? "learned" : "", text, to: &page, width: width)
    }
  }

  /// One person, in a line or two.
  static func person(_ contact: Contact, of card: Customer?, width: Int) -> Page {
    var page = Page()
    let parts =
      [
        card?.id.text, contact.role, contact.phone, contact.best.map { "best \($0)" },
        contact.likes,
      ]
      .compactMap { $0 }
    let room = width - Columns.width(contact.name) - 4
    page.add(
      Page.Span(" \(contact.name)", .strong),
      Page.Span("  " + (Columns.join(parts, to: room).first ?? ""), .dim))
    if let remark = contact.known.first {
      page.add(Page.Span(Columns.clip("   \(remark.day.short): \(remark.text)", to: width - 1)))
    }
    return page
  }

  /// One open item, in a line.
  static func item(_ item: OpenItem, on today: Day) -> Page {
    let days = item.daysPastDue(on: today)
    let age = days > 0 ? "\(OpenItem.days(days)) past due" : "due \(item.due.spoken)"
    let order = item.purchaseOrder.map { ", PO \($0)" } ?? ""
    var page = Page()
    page.add(
      Page.Span(" \(item.invoice)", .strong),
      Page.Span(
        "  \(item.customer): \(item.open.spoken) open of \(item.amount.grouped), \(age)\(order)"))
    return page
  }

  private static func add(_ label: String, _ text: String, to page: inout Page, width: Int) {
    for (index, row) in Columns.wrap(text, to: width - 11).enumerated() {
      page.add(Page.Span(" " + (index == 0 ? label : "").padding(9), .dim), Page.Span(row))
    }
  }
}
