package import Accounts

/// One conversation of the history: its facts from `call` to `end`.
package struct Talk: Hashable, Sendable {
  /// The call's id.
  package let call: String
  /// When it began.
  package let moment: Moment
  /// Who called.
  package let collector: Token
  /// The facts, in order.
  package let facts: [Fact]

  /// Creates a conversation from facts of one call id, in order.
  package init(call: String, moment: Moment, collector: Token, facts: [Fact]) {
    self.call = call
    self.moment = moment
    self.collector = collector
    self.facts = facts
  }

  /// Whether its `end` has been noted.
  package var isEnded: Bool {
    facts.contains { if case .end = $0.body { true } else { false } }
  }

  /// How the conversation came about, or `nil` when its first line is missing.
  package var kind: Fact.CallKind? {
    facts.lazy.compactMap { if case .call(let kind, _) = $0.body { kind } else { nil } }.first
  }

  /// The call this one went on with.
  package var again: String? {
    facts.lazy.compactMap { if case .call(_, let again) = $0.body { again } else { nil } }.first
  }

  /// Who spoke last in it.
  package var person: String? { facts.last { $0.person != nil }?.person }

  /// Whether a person was really spoken with.
  package var reached: Bool {
    for fact in facts {
      switch fact.body {
      case .end(.voicemail), .end(.noAnswer), .end(.busy), .end(.wrongNumber): return false
      default: continue
      }
    }
    return true
  }
}

extension Talk {
  /// The conversations in these facts, oldest first.
  ///
  /// Facts outside a call (a payment, a note) make none.
  package static func all(in facts: [Fact]) -> [Talk] {
    var order: [String] = []
    var groups: [String: [Fact]] = [:]
    for fact in facts {
      guard let call = fact.id?.call else { continue }
      if case .call = fact.body, groups[call] == nil { order.append(call) }
      groups[call, default: []].append(fact)
    }
    return order.compactMap { call in
      guard let facts = groups[call], let first = facts.first else { return nil }
      return Talk(call: call, moment: first.moment, collector: first.collector, facts: facts)
    }.sorted { ($0.moment, $0.call) < ($1.moment, $1.call) }
  }

  /// The conversations that have no end and that no later one goes on with, oldest first.
  package static func unfinished(in facts: [Fact]) -> [Talk] {
    let all = all(in: facts)
    let taken = Set(all.compactMap(\.again))
    return all.filter { !$0.isEnded && !taken.contains($0.call) }
  }
}
