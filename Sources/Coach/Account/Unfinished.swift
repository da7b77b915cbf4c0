package import Accounts

extension Dossier {
  /// The facts that still wait for something, in the journal's order.
  ///
  /// Calls without an end; promises not yet met; disputes we have not answered; words of ours and
  /// favors not done; pauses and locks that hold.
  package func unfinished(at now: Moment) -> [Fact] {
    var waiting: Set<Fact> = []
    for talk in Talk.unfinished(in: history) {
      waiting.formUnion(talk.facts.filter { if case .call = $0.body { true } else { false } })
    }
    waiting.formUnion(promises(on: now.day).filter(\.isUnmet).map(\.fact))
    waiting.formUnion(disputes().filter { $0.state == .open }.map(\.fact))
    waiting.formUnion(ownWords().map(\.fact))
    waiting.formUnion(holding(on: now.day))
    return history.filter(waiting.contains)
  }

  /// The pauses and locks that hold.
  private func holding(on today: Day) -> [Fact] {
    var pauses: [Fact] = []
    var locks: [(reason: Token, fact: Fact)] = []
    for fact in history {
      switch fact.body {
      case .pause(let until, _, _) where until >= today: pauses.append(fact)
      case .lock(let reason, _): locks.append((reason, fact))
      case .lift(let reason, _):
        locks.removeAll { $0.reason == reason }
        if reason.text == "pause" { pauses = [] }
      default: break
      }
    }
    return pauses + locks.map(\.fact)
  }
}
