package import Accounts

extension Session {
  /// Takes over what the first look at a card tells now; without an entry the card has gone.
  ///
  /// Whoever is on the line stays known until the call ends. Where nobody has looked at the cards yet,
  /// the first look will tell.
  package mutating func renew(_ entry: RosterEntry?, _ id: Token) {
    guard let roster = material.roster, entry != nil || call?.customer != id else { return }
    material.take(roster: roster.filter { $0.id != id } + [entry].compactMap { $0 })
    if entry == nil { material.cards[id] = nil }
  }
}

extension Session.Material {
  /// Takes in a fact that somebody else has stored, where the facts beside it have been read.
  package mutating func add(_ fact: Fact) {
    guard let customer = fact.customer, hasAllHistory || history[customer] != nil else { return }
    history[customer, default: []].append(fact)
  }

  /// Forgets the journal, which is read again when it is needed.
  package mutating func forgetHistory() {
    history = [:]
    hasAllHistory = false
  }
}
