package import Accounts

/// A promise to pay as it stands today.
///
/// Money not yet seen is never called broken: until cash is posted past the day it could have
/// arrived, it is "not seen yet" (design, the order of a call).
package struct PromiseStanding: Hashable, Sendable {
  /// How a promise stands.
  package enum State: String, Hashable, Sendable {
    /// Its day is still ahead, or is today.
    case open
    /// Its day has passed, but cash is not posted past the day the money could be here.
    case notSeenYet = "not seen yet"
    /// The money came in time.
    case kept
    /// The money came, after its day.
    case keptLate = "kept late"
    /// A part of it came.
    case partlyKept = "partly kept"
    /// Cash is posted past its day, and the money was not among it.
    case notSeen = "not seen"
    /// The items it was for left the open items without a payment being noted.
    case gone = "gone from the ledger"
    /// A later promise for the same invoices took its place.
    case superseded
  }

  /// What was promised.
  package let promise: Promise
  /// The fact that says so.
  package let id: FactID?
  /// Who promised.
  package let person: String?
  /// When it was promised.
  package let said: Moment
  /// How it stands.
  package let state: State
  /// What came towards it, in the promise's currency.
  package let seen: Money?

  /// Whether the promise still speaks for its invoices, so that they are not asked for.
  package var rests: Bool { state == .open || state == .notSeenYet }
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

  /// The last day on which the money of a promise would still be on its way.
  package func arrival(of promise: Promise) -> Day {
    Holidays.workingDays(from: promise.day, count: transit(of: promise), in: company.holidays)
  }

  /// Every promise of the history as it stands, oldest first.
  ///
  /// Payments are laid against promises oldest first: those that name an invoice of the promise,
  /// and those that name none, if they were made on or after the day of the promise. A promise of a
  /// later call for the same invoices takes an earlier one's place; parts of one call stand together.
  package func promises(on today: Day) -> [PromiseStanding] {
    var payments = history.compactMap { fact -> (day: Day, left: Money, invoices: [String])? in
      guard case .paid(let money, let day, let invoices, _) = fact.body else { return nil }
      return (day, money, invoices)
    }
    let promised = history.compactMap { fact -> (Fact, Promise)? in
      guard case .promise(let promise) = fact.body else { return nil }
      return (fact, promise)
    }
    return promised.enumerated().map { index, pair in
      let (fact, promise) = pair
      let settled = settle(promise, said: fact.moment.day, with: &payments)
      let later = promised[(index + 1)...].contains {
        $0.0.id?.call != fact.id?.call && replaces($0.1, promise)
      }
      return PromiseStanding(
        promise: promise, id: fact.id, person: fact.person, said: fact.moment,
        state: state(promise, settled, superseded: later, today: today), seen: settled.seen)
    }
  }

  private func replaces(_ later: Promise, _ earlier: Promise) -> Bool {
    guard !earlier.invoices.isEmpty else { return false }
    return !Set(later.invoices).isDisjoint(with: earlier.invoices)
  }

  private func settle(
    _ promise: Promise, said: Day,
    with payments: inout [(day: Day, left: Money, invoices: [String])]
  ) -> (seen: Money?, last: Day?) {
    var missing = promise.amount
    var seen: Money?
    var last: Day?
    for index in payments.indices where payments[index].left.isPositive {
      let payment = payments[index]
      let fits =
        payment.day >= said - 1
        && (payment.invoices.isEmpty || promise.invoices.isEmpty
          || !Set(payment.invoices).isDisjoint(with: promise.invoices))
      guard fits, missing.map({ $0.isPositive && $0.currency == payment.left.currency }) ?? true
      else { continue }
      let part = missing.map { $0.minorUnits < payment.left.minorUnits ? $0 : payment.left }
      let taken = part ?? payment.left
      payments[index].left = payment.left - taken
      missing = missing.map { $0 - taken }
      seen = seen.map { $0.currency == taken.currency ? $0 + taken : $0 } ?? taken
      last = payment.day
      if missing == nil { break }
    }
    return (seen, last)
  }

  private func state(
    _ promise: Promise, _ settled: (seen: Money?, last: Day?), superseded: Bool, today: Day
  ) -> PromiseStanding.State {
    if let seen = settled.seen, let last = settled.last {
      let whole = promise.amount.map { seen.minorUnits >= $0.minorUnits } ?? true
      if whole { return last <= arrival(of: promise) ? .kept : .keptLate }
      if superseded { return .superseded }
      return .partlyKept
    }
    if superseded { return .superseded }
    if promise.day >= today { return .open }
    let open = Set(items.map(\.invoice))
    if !promise.invoices.isEmpty, open.isDisjoint(with: promise.invoices) { return .gone }
    guard let posted = items.compactMap(\.posted).max(), posted > arrival(of: promise) else {
      return .notSeenYet
    }
    return .notSeen
  }
}
