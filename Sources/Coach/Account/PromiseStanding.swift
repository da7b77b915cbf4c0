package import Accounts

/// A promise to pay as it stands today.
///
/// Money not yet seen is never called broken: until cash is posted past the day it could have
/// arrived, it is "not seen yet", and after that "not seen".
package struct PromiseStanding: Hashable, Sendable {
  /// How a promise stands.
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// Its day is still ahead, or is today.
    case open
    /// Its day has passed, but cash is not posted past the day the money could be here.
    case notSeenYet = "not seen yet"
    /// The whole of it came in time.
    case kept
    /// The whole of it came, but not in time.
    case keptLate = "kept late"
    /// Cash is posted past its day, and only a part was among it.
    case partlyKept = "partly kept"
    /// Cash is posted past its day, and the money was not among it.
    case notSeen = "not seen"
    /// What it was for left the open items without a payment being noted.
    case gone = "gone from the ledger"
    /// A later promise took its place.
    case superseded
  }

  /// What was promised.
  package let promise: Promise
  /// The line of the journal that says so.
  package let fact: Fact
  /// How it stands.
  package let state: State
  /// What came towards it, in the promise's currency; `nil` when nothing did.
  package let seen: Money?
  /// What is still to come, or `nil` when no amount was named.
  package let missing: Money?
  /// The invoices it still speaks for: those of the promise, less those a later one took over.
  package let invoices: [String]

  /// The fact's id.
  package var id: FactID? { fact.id }
  /// Who promised.
  package var person: String? { fact.person }
  /// When it was promised.
  package var said: Moment { fact.moment }

  /// Whether the promise still speaks for its invoices, so that they are not asked for.
  package var rests: Bool { state == .open || state == .notSeenYet }

  /// Whether something is still to come, as far as anyone can see.
  package var isUnmet: Bool {
    switch state {
    case .open, .notSeenYet, .notSeen, .partlyKept: true
    case .kept, .keptLate, .gone, .superseded: false
    }
  }
}

extension Dossier {
  /// How many working days the money of a promise is given to arrive after its day.
  ///
  /// A check in the mail gets five, a transfer two; a promise of arrival gets none.
  package func transit(of promise: Promise) -> Int {
    guard promise.kind == .sent else { return 0 }
    let method = promise.method?.text ?? customer.pays?.method.lowercased() ?? ""
    return method.contains("check") || method.contains("cheque") ? 5 : 2
  }

  /// The last day on which the money of a promise would be in time.
  ///
  /// Banks move nothing on weekends and holidays, so money promised for such a day is in time on the
  /// working day after it.
  package func arrival(of promise: Promise) -> Day {
    let calendar = company.holidays
    let transit = transit(of: promise)
    if transit == 0, !Holidays.isWorkingDay(promise.day, in: calendar) {
      return Holidays.workingDays(from: promise.day, count: 1, in: calendar)
    }
    return Holidays.workingDays(from: promise.day, count: transit, in: calendar)
  }

  /// Every promise of the history as it stands, oldest first.
  ///
  /// Facts are folded in the journal's order by `PromiseLedger`, which lays payments against
  /// promises and lets later promises take the place of earlier ones. Disputes change nothing here.
  package func promises(on today: Day) -> [PromiseStanding] {
    ledger.entries.map { entry in
      PromiseStanding(
        promise: entry.promise, fact: entry.fact, state: state(of: entry, on: today),
        seen: entry.seen, missing: entry.missing,
        invoices: entry.promise.invoices.filter(entry.invoices.contains))
    }
  }

  private func state(of entry: PromiseLedger.Entry, on today: Day) -> PromiseStanding.State {
    if entry.isMet { return isLate(entry) ? .keptLate : .kept }
    if entry.isSuperseded { return .superseded }
    if isGone(entry, on: today) { return .gone }
    if entry.promise.day >= today { return .open }
    guard let posted = postedTo, posted > arrival(of: entry.promise) else { return .notSeenYet }
    return entry.seen == nil ? .notSeen : .partlyKept
  }

  /// Whether the last money of a promise that is met came after it would have been in time.
  ///
  /// What came by the day itself is in time whatever the calendar says, which is then not asked.
  private func isLate(_ entry: PromiseLedger.Entry) -> Bool {
    guard let latest = entry.latest, latest > entry.promise.day else { return false }
    return latest > arrival(of: entry.promise)
  }

  /// Whether what a promise was for has left the ledger.
  ///
  /// Only a file that is newer than the promise can tell: one with cash posted to the day of the
  /// call or later, or, where no file says to which day, once the promise's day has passed.
  private func isGone(_ entry: PromiseLedger.Entry, on today: Day) -> Bool {
    if entry.isCleared(within: company.tolerance) { return true }
    guard postedTo != nil || !items.isEmpty else { return false }
    guard postedTo.map({ $0 >= entry.fact.moment.day }) ?? (entry.promise.day < today) else {
      return false
    }
    guard !entry.promise.invoices.isEmpty else { return !items.contains { $0.open.isPositive } }
    return entry.invoices.isDisjoint(with: items.map(\.invoice))
  }
}
