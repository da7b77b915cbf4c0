package import Accounts
package import Coach
import Texts

extension Session {
  /// The customers with a card, by id.
  package func roster() throws(Refusal) -> [RosterEntry] {
    guard let roster = material.roster else { throw .missing(.roster) }
    return roster
  }

  /// The card of a customer; asks for it when it has not been read.
  package func card(_ id: Token) throws(Refusal) -> Customer {
    if let card = material.cards[id] { return card }
    guard try roster().contains(where: { $0.id == id }), !material.hasAllCards else {
      throw .unclear("\(id) has no card; write Customers/\(id).md to begin one")
    }
    throw .missing(.card(id))
  }

  /// Every card, by id.
  package func cards() throws(Refusal) -> [Customer] {
    guard material.hasAllCards else { throw .missing(.cards) }
    return material.cards.values.sorted { $0.id < $1.id }
  }

  /// The glossary of a trade, or `nil` where there is none.
  package func glossary(_ trade: Token?) throws(Refusal) -> Glossary? {
    guard let trade else { return nil }
    if let known = material.glossaries[trade] { return known }
    guard !material.hasAllGlossaries else { return nil }
    throw .missing(.glossary(trade))
  }

  /// Every glossary, by trade.
  package func glossaries() throws(Refusal) -> [Glossary] {
    guard material.hasAllGlossaries else { throw .missing(.glossaries) }
    return material.glossaries.values.compactMap { $0 }.sorted { $0.trade < $1.trade }
  }

  /// The prompts and the model that hears.
  package func prompts() throws(Refusal) -> (prompts: [Situation: Prompt], hearing: Hearing) {
    guard let prompts = material.prompts, let hearing = material.hearing else {
      throw .missing(.prompts)
    }
    return (prompts, hearing)
  }

  /// What tells an ask from a demand.
  package func tone() throws(Refusal) -> Tone {
    guard let tone = material.tone else { throw .missing(.tone) }
    return tone
  }

  /// The open items of all customers.
  package func items() throws(Refusal) -> [OpenItem] {
    guard let items = material.items else { throw .missing(.items) }
    return items
  }

  /// A customer's facts as they stand, corrections folded in, oldest first.
  package func history(_ id: Token) throws(Refusal) -> [Fact] {
    guard material.hasAllHistory || material.history[id] != nil else {
      throw .missing(.history(id))
    }
    return Chronicle(material.history[id] ?? []).facts
  }

  /// Every customer's facts as they stand, oldest first.
  package func wholeHistory() throws(Refusal) -> [Fact] {
    guard material.hasAllHistory else { throw .missing(.history(nil)) }
    return Chronicle(material.history.keys.sorted().flatMap { material.history[$0] ?? [] }).facts
  }

  /// Everything the rules may look at for a customer.
  package func dossier(_ id: Token) throws(Refusal) -> Dossier {
    if let ready, ready.customer.id == id { return ready }
    let card = try card(id)
    guard let lines = material.lines else { throw .missing(.lines) }
    // Asked for before the history, which would else be folded once more for nothing.
    let glossary = try glossary(card.trade)
    return Dossier(
      company: company, collector: collector, customer: card,
      items: try items().filter { $0.customer == id }, history: try history(id),
      glossary: glossary, lines: lines,
      posted: try items().compactMap(\.posted).max())
  }

  /// The scene of the call going on.
  package func scene(turn: Turn) throws(Refusal) -> Scene {
    let call = try theCall()
    let dossier = try dossier(call.customer)
    return Scene(
      dossier: dossier, contact: call.person.map(dossier.person), now: turn.now, kind: call.kind,
      invoice: call.invoice, day: call.day, words: call.heard?.text, quiet: call.quiet)
  }

  /// The call going on; refuses when there is none.
  package func theCall() throws(Refusal) -> Call {
    guard let call else {
      throw .unclear("no call is open; `/call NAME` or `/in NAME` begins one")
    }
    return call
  }
}
