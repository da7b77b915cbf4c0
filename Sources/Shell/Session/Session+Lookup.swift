import Accounts
import Coach
import Texts

extension Session {
  /// `? …`: explains the screen or one word: a term, a person, a customer, an invoice, a PO, an old
  /// call, a word of the shell.
  mutating func lookup(_ words: String, turn: Turn) throws(Refusal) -> [Effect] {
    switch words.lowercased() {
    case "": return [.show(HelpPage.list(self, width: turn.width))]
    case "why": return [.show(why(turn))]
    default: break
    }
    if words.hasPrefix("/") { return [.show(try HelpPage.word(words))] }
    if let page = try explained(words, turn: turn) { return [.show(page)] }
    return [.show(try nothing(words))]
  }

  /// One thing in at most ten lines; `nil` for what is not known.
  mutating func explained(_ words: String, turn: Turn) throws(Refusal) -> Page? {
    let (sure, guessed) = try found(words, turn: turn)
    var pages = try sure + customers(words, turn)
    if HelpPage.isWord(words) { pages.append(try HelpPage.word(words)) }
    if pages.isEmpty { pages = guessed }
    return pages.isEmpty ? nil : Page.few(pages, width: turn.width)
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

  /// What a text names: their own trade first, then this customer, then everything; slips apart.
  private mutating func found(
    _ words: String, turn: Turn
  ) throws(Refusal) -> (sure: [Page], guessed: [Page]) {
    var trade: Token?
    if let here = call?.customer { trade = try card(here).trade }
    let matches = try terms(words, trade)
    var pages = matches.sure.map { $0.page(width: turn.width) }
    pages += try people(words, turn)
    pages += try invoices(words, turn)
    pages += try calls(words, turn)
    return (pages, matches.guessed.map { $0.page(width: turn.width) })
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
      card.people.filter { $0.isCalled(typed) }.map { person in
        var page = CardPage.person(person, of: card, width: turn.width)
        let name = person.first.lowercased()
        page.addExample(call == nil ? "/call \(card.id) \(name)" : "/with \(person.first)")
        return page
      }
    }
  }

  /// The customers that a text names, in a line each; in a call their own page says more.
  private func customers(_ words: String, _ turn: Turn) throws(Refusal) -> [Page] {
    guard call == nil, words.contains(where: \.isLetter) else { return [] }
    let found = try candidates(words)
    let typed = Words.folded(words)
    return try roster().filter { entry in
      let names = [entry.id.text] + ([entry.name] + entry.also).flatMap(Words.folded)
      return found.contains(entry.id)
        && typed.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }.map { entry in
      var page = Page()
      page.add(Page.Span(" \(entry.name)", .strong), Page.Span("  \(entry.id)", .dim))
      page.addExample("/call \(entry.id)")
      return page
    }
  }

  private func invoices(_ words: String, _ turn: Turn) throws(Refusal) -> [Page] {
    let number = words.drop { $0 == "#" }.lowercased()
    return try items().filter {
      $0.invoice.lowercased() == number || $0.purchaseOrder?.lowercased() == number
    }.map { item in
      var page = CardPage.item(item, on: turn.now.day)
      page.addExample(
        call == nil ? "/in \(item.invoice)" : "/dispute \(item.invoice) damaged two split lids")
      return page
    }
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

  private func nothing(_ words: String) throws(Refusal) -> Page {
    let instead = try meant(words).map { "; did you mean \($0)?" } ?? ""
    return Page(" nothing is known of `\(Columns.clip(words, to: 40))`\(instead)", .careful)
  }

  /// Plain words at the desk: a search over cards, glossaries, open items and the journal.
  mutating func search(_ text: String, turn: Turn) throws(Refusal) -> [Effect] {
    let typed = Words.folded(text)
    guard !typed.isEmpty else { throw .unclear("type a word to search for, or /help") }
    var page = Page()
    for id in try candidates(text).prefix(4) {
      let name = try roster().first { $0.id == id }?.name ?? id.text
      page.add(
        Page.Span(" \(id)", .strong), Page.Span("  \(name)"), Page.Span("  /call \(id)", .dim))
    }
    let (sure, guessed) = try found(text, turn: turn)
    for found in (sure.isEmpty ? guessed : sure).prefix(3) { page.lines += found.lines }
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
    return [.show(try nothing(text))]
  }
}
