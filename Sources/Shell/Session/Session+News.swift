package import Accounts

extension Session {
  /// Takes over what the first look at a card tells now; without an entry the card has gone.
  ///
  /// Whoever is on the line stays known until the call ends.
  package mutating func renew(_ entry: RosterEntry?, _ id: Token) {
    guard let entry else {
      if call?.customer != id { replace(nil, of: id) }
      return
    }
    replace(entry, of: id)
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
