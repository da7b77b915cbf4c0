internal import Accounts

/// What `fix` and `void` say, the newest first: what a newer one took back says nothing.
struct Corrections {
  /// The bodies that replace others.
  private var fixes: [FactID: Fact] = [:]
  /// The facts that were taken back.
  private var voids: Set<FactID> = []

  /// Whether nothing is corrected.
  var isEmpty: Bool { fixes.isEmpty && voids.isEmpty }

  /// Gathers corrections from facts in the journal's order.
  init(_ facts: [Fact]) {
    for fact in facts.reversed() {
      if let id = fact.id, voids.contains(id) { continue }
      switch fact.body {
      case .void(let target, _) where fixes[target] == nil: voids.insert(target)
      case .fix(let target, let body): add(fact, target, body)
      default: break
      }
    }
  }

  private mutating func add(_ fact: Fact, _ target: FactID, _ body: Fact.Body) {
    // A correction may itself have been corrected: then that body counts.
    guard fixes[target] == nil, !voids.contains(target) else { return }
    let corrected = fact.id.flatMap { fixes[$0] }
    if let id = fact.id { fixes[id] = nil }
    fixes[target] = fact.with(corrected?.body ?? body, id: target)
  }

  /// Whether a correction says what holds for an id.
  func settles(_ id: FactID) -> Bool { voids.contains(id) || fixes[id] != nil }

  /// The fact as it holds, or `nil` when it does not; `isRival` when its id stands for several.
  func effective(_ fact: Fact, isRival: Bool) -> Fact? {
    switch fact.body {
    case .fix, .void: return nil
    default: break
    }
    guard let id = fact.id else { return fact }
    if voids.contains(id) { return nil }
    guard let fix = fixes[id] else { return isRival ? nil : fact }
    return fact.with(fix.body, id: id)
  }

  /// The facts that only a correction tells of.
  func orphans(known: Set<FactID>) -> [Fact] {
    fixes.filter { !known.contains($0.key) && !voids.contains($0.key) }.map(\.value)
  }
}

extension Fact {
  /// The fact with another body and id.
  fileprivate func with(_ body: Body, id: FactID) -> Fact {
    Fact(
      moment: moment, customer: customer, collector: collector, person: person, body: body, id: id)
  }
}
