import Accounts

/// A term in at most five lines.
enum TermPage {
  /// Lays a term out; `trade` is named when it is not the customer's own.
  static func page(_ term: Term, in trade: String?, width: Int) -> Page {
    var page = Page()
    var head = [Page.Span(" \(term.name)", .strong)]
    let beside =
      [trade, term.kind, term.say.map { "say \($0)" }].compactMap { $0 }
      + (term.also.isEmpty ? [] : ["also \(term.also.joined(separator: ", "))"])
    let room = width - Columns.width(term.name) - 4
    if !beside.isEmpty {
      head.append(Page.Span("  " + (Columns.join(beside, to: room).first ?? ""), .dim))
    }
    page.lines.append(head)
    for row in Columns.wrap(term.meaning, to: width - 4).prefix(3) {
      page.add(Page.Span("   \(row)"))
    }
    if let ask = term.ask {
      page.add(Page.Span("   ask  ", .dim), Page.Span(Columns.clip(ask, to: width - 9)))
    }
    if let careful = term.careful {
      page.add(
        Page.Span("   mind ", .dim), Page.Span(Columns.clip(careful, to: width - 9), .careful))
    }
    return page
  }
}
