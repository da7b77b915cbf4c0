package import Accounts
import Coach

/// Whom a fact is about: the call going on, or a customer named at the desk.
package struct Target: Sendable {
  /// The customer.
  package let customer: Token
  /// The head of the fact.
  package let moment: Moment
  /// Who spoke.
  package let person: String?
  /// The call's id, or one of its own.
  package let id: String
  /// How many facts the id has already.
  package let count: Int

  /// The fact of this target that says `body`; `offset` counts the facts of one line from 0.
  package func fact(_ body: Fact.Body, by collector: Token, offset: Int = 0) -> Fact {
    Fact(
      moment: moment, customer: customer, collector: collector, person: person, body: body,
      id: FactID(call: id, number: count + offset + 1))
  }
}

extension Session {
  /// Whom a fact is about, and the words that are left.
  ///
  /// In a call it is the call's customer; outside one the first word names the customer.
  package func target(_ words: String, turn: Turn) throws(Refusal) -> (Target, String) {
    if let call {
      let target = Target(
        customer: call.customer, moment: call.began, person: call.person, id: call.id,
        count: call.count + ahead)
      return (target, words)
    }
    let halves = words.split(separator: " ", maxSplits: 1)
    guard let name = halves.first else {
      throw .unclear("name the customer first outside a call, as in `/note harlow …`")
    }
    let customer = try customer(named: String(name))
    let target = Target(
      customer: customer, moment: turn.now, person: nil, id: turn.freshID, count: ahead)
    return (target, halves.count == 2 ? String(halves[1]) : "")
  }

  /// The greatest call id among the known facts of a minute.
  package func lastID(at moment: Moment) -> String? {
    var last = ([call].compactMap { $0 } + parked).filter { $0.began == moment }.map(\.id).max()
    for facts in material.history.values {
      for fact in facts where fact.moment == moment {
        guard let id = fact.id?.call, id > last ?? "" else { continue }
        last = id
      }
    }
    return last
  }

  /// The day of the fact that a `fix` or `void` is about, in whose month's file it has to stand.
  package func day(concernedBy fact: Fact) -> Day? {
    let id: FactID
    switch fact.body {
    case .fix(let target, _), .void(let target, _): id = target
    default: return nil
    }
    let known = fact.customer.flatMap { material.history[$0] } ?? []
    let target = known.first { $0.id == id } ?? undoable.joined().first { $0.id == id }
    return target?.moment.day ?? material.unread[id]?.month
  }

  /// Takes in a fact that is on the disk now.
  package mutating func noted(_ fact: Fact) {
    if let customer = fact.customer, material.hasAllHistory || material.history[customer] != nil {
      material.history[customer, default: []].append(fact)
    }
    if undoable.isEmpty { undoable.append([]) }
    undoable[undoable.count - 1].append(fact)
    guard let id = fact.id else { return }
    if case .call(let kind, let again) = fact.body, let customer = fact.customer {
      if let current = call { parked.append(current) }
      call = Call(
        id: id.call, customer: customer, kind: kind, began: fact.moment, again: again,
        person: fact.person)
      unfinished.removeAll { $0.call == again }
      if let opening { adopt(opening) }
      opening = nil
    }
    switch fact.body {
    case .lock, .pause, .dispute:
      // What the screen offered to ask no longer holds.
      latest.removeAll { $0.kind == .ask }
    case .void(let target, _) where target == call?.heard?.id: unhear()
    default: break
    }
    if call?.id == id.call {
      if id.number > call?.count ?? 0 { call?.count = id.number }
      if fact.person != nil { call?.person = fact.person }
      remember(fact)
    }
    if case .end = fact.body { ended(id.call) }
  }

  private mutating func remember(_ fact: Fact) {
    let invoice: String?
    switch fact.body {
    case .used(let words):
      call?.used += words
      return
    case .dispute(let dispute): invoice = dispute.invoice
    case .promise(let promise): invoice = promise.invoices.first
    default: return
    }
    let items = material.items ?? []
    if items.contains(where: { $0.customer == fact.customer && $0.invoice == invoice }) {
      call?.invoice = invoice
    }
  }

  /// Forgets what was heard by mistake, and the silence it brought.
  private mutating func unhear() {
    guard let kind = call?.kind else { return }
    call?.heard = nil
    call?.quiet = Call.silence(at: kind)
    proposal = []
    latest = []
  }

  private mutating func ended(_ id: String) {
    if call?.id == id { call = nil }
    parked.removeAll { $0.id == id }
    unfinished.removeAll { $0.call == id }
  }
}
