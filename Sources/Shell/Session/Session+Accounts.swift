package import Accounts
package import Coach

extension Session {
  /// What the rules may look at for a customer, without glossary and lines to say.
  ///
  /// A customer whose card has gone still has a history.
  package func account(_ id: Token) throws(Refusal) -> Dossier {
    let known = try roster().contains { $0.id == id }
    return account(
      known ? try card(id) : Customer(id: id, name: id.text), try items(), try history(id))
  }

  /// The accounts of all customers with a card or a history, by id.
  package func accounts() throws(Refusal) -> [Dossier] {
    let cards = Dictionary(try cards().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let histories = Dictionary(grouping: try wholeHistory(), by: \.customer)
    let ids = Set(cards.keys).union(histories.keys.compactMap { $0 }).sorted()
    let rows = Dictionary(grouping: try items(), by: \.customer)
    let posted = try items().compactMap(\.posted).max()
    return ids.map { id in
      account(
        cards[id] ?? Customer(id: id, name: id.text), rows[id] ?? [], histories[id] ?? [],
        posted: posted)
    }
  }

  private func account(_ card: Customer, _ items: [OpenItem], _ history: [Fact]) -> Dossier {
    account(
      card, items.filter { $0.customer == card.id }, history,
      posted: items.compactMap(\.posted).max()
    )
  }

  private func account(
    _ card: Customer, _ items: [OpenItem], _ history: [Fact], posted: Day?
  ) -> Dossier {
    Dossier(
      company: company, collector: collector, customer: card, items: items, history: history,
      glossary: nil, lines: [], posted: posted)
  }

  /// Whether a customer is the collector's own, or nobody's; where nobody has said who types, every
  /// customer counts.
  package func isMine(_ card: Customer) -> Bool {
    card.collector == nil || card.collector == collector || collector == .nobody
  }

  /// The customer that a command's one argument names: in a call without one it is the call's; `nil`
  /// for all of them.
  package func customer(orAll typed: String) throws(Refusal) -> Token? {
    typed.isEmpty ? call?.customer : try customer(named: typed)
  }
}
