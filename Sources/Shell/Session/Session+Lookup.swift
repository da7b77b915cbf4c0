import Accounts
import Coach
import Texts

extension Session {
  /// `? …`: explains the screen, or looks a term, a person, an invoice, a PO or an old call up.
  mutating func lookup(_ words: String, turn: Turn) throws(Refusal) -> [Effect] {
    switch words.lowercased() {
    case "": return [.show(HelpCommand.list(inCall: call != nil, width: turn.width))]
    case "why": return [.show(why(turn))]
    default: break
    }
    let pages = try found(words, turn: turn)
    guard !pages.isEmpty else { return [.show(nothing(words))] }
    var page = Page()
    for found in pages.prefix(4) { page.lines += found.lines }
    return [.show(page)]
  }

  private func why(_ turn: Turn) -> Page {
    guard !reasons.isEmpty else {
      return Page(" Nothing on the screen was chosen by a rule.", .dim)
    }
    var page = Page()
    for reason in reasons {
      for (row, text) in Columns.wrap(reason, to: turn.width - 4).enumerated() {
        page.add(Page.Span((row == 0 ? " " : "   ") + text, .dim))
      }
    }
    return page
  }

  /// What a text names: their own trade first, then this customer, then everything; slips last.
  private mutating func found(_ words: String, turn: Turn) throws(Refusal) -> [Page] {
    var trade: Token?
    if let here = call?.customer { trade = try card(here).trade }
    let matches = try terms(words, trade)
    var pages = matches.sure.map { $0.page(width: turn.width) }
    pages += try people(words, turn)
    pages += try invoices(words, turn)
    pages += try calls(words, turn)
    return pages.isEmpty ? matches.guessed.map { $0.page(width: turn.width) } : pages
  }

  /// A term that was found, and the trade it is of where that is not the customer's own.
  private struct Named {
    let match: TermIndex.Match
    let trade: String?

    func page(width: Int) -> Page { TermPage.page(match.term, in: trade, width: width) }
  }

  /// The term of the own trade, or else one of each other trade; what was only guessed apart.
  private mutating func terms(
    _ words: String, _ trade: Token?
  ) throws(Refusal) -> (sure: [Named], guessed: [Named]) {
    let own = try glossary(trade).flatMap { material.index(of: $0).best(words) }
      .map { Named(match: $0, trade: nil) }
    if let own, !own.match.way.isGuess { return ([own], []) }
    let others = try glossaries().filter { $0.trade != trade }.compactMap { glossary in
      material.index(of: glossary).best(words).map { Named(match: $0, trade: glossary.name) }
    }
    let sure = others.filter { !$0.match.way.isGuess }
    if !sure.isEmpty { return (sure, []) }
    return ([], own.map { [$0] } ?? others)
  }

  private func people(_ words: String, _ turn: Turn) throws(Refusal) -> [Page] {
    let typed = Words.folded(words)
    guard !typed.isEmpty else { return [] }
    let shown: [Customer]
    if let call { shown = [try card(call.customer)] } else { shown = try cards() }
    return shown.flatMap { card in
      card.people.filter { person in
        let names = ([person.name] + person.also).flatMap(Words.folded)
        return typed.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
      }.map { CardPage.person($0, of: card, width: turn.width) }
    }
  }

  private func invoices(_ words: String, _ turn: Turn) throws(Refusal) -> [Page] {
    let number = words.drop { $0 == "#" }.lowercased()
    return try items().filter {
      $0.invoice.lowercased() == number || $0.purchaseOrder?.lowercased() == number
    }.map { CardPage.item($0, on: turn.now.day) }
  }

  private func calls(_ words: String, _ turn: Turn) throws(Refusal) -> [Page] {
    let typed = words.drop { $0 == "#" }.lowercased()
    let id = typed.prefix { $0 != "." }
    guard (6...12).contains(id.count), !typed.contains(" "), id.contains(where: \.isNumber) else {
      return []
    }
    return Talk.all(in: try wholeHistory()).filter { $0.call == id }.map {
      JournalPage.talk($0, width: turn.width)
    }
  }

  private func nothing(_ words: String) -> Page {
    Page(" nothing is known of `\(Columns.clip(words, to: 40))`", .careful)
  }

  /// Plain words at the desk: a search over cards, glossaries, open items and the journal.
  mutating func search(_ text: String, turn: Turn) throws(Refusal) -> [Effect] {
    let typed = Words.folded(text)
    guard !typed.isEmpty else { throw .unclear("type a word to search for, or /help") }
    var page = Page()
    for id in try candidates(text).prefix(4) {
      let name = roster.first { $0.id == id }?.name ?? id.text
      page.add(
        Page.Span(" \(id)", .strong), Page.Span("  \(name)"), Page.Span("  /call \(id)", .dim))
    }
    for found in try found(text, turn: turn).prefix(3) { page.lines += found.lines }
    let facts = try wholeHistory().filter { fact in
      let words = Set(Words.folded(Describe.short(fact.body)))
      return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
    for fact in facts.suffix(6).reversed() {
      let head = " \(fact.moment.day) \(fact.customer?.text ?? "-")  "
      page.add(
        Page.Span(head, .dim),
        Page.Span(Columns.clip(Describe.short(fact.body), to: turn.width - head.count - 1)))
    }
    if facts.count > 6 {
      page.add(Page.Span(" and \(facts.count - 6) more: /journal \(text)", .dim))
    }
    guard page.lines.isEmpty else { return [.show(page)] }
    let command = text.split(separator: " ").first.map(String.init) ?? ""
    let names = CommandBook.standard.commands.map { $0.usage.name }
    let nearest = NearestWord.nearest(to: command.lowercased(), among: names)
    let instead = nearest.map { "; did you mean /\($0)?" } ?? ""
    return [.show(Page(" nothing is known of `\(Columns.clip(text, to: 40))`\(instead)", .careful))]
  }
}
