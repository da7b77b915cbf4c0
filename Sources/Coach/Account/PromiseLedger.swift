internal import Accounts

/// Lays payments against promises, fact by fact in the journal's order.
///
/// The order matters: money noted before a promise was made was known then and is not what was
/// promised, and a payment goes to the promise that stood when it came.
struct PromiseLedger: Sendable {
  /// A promise and what has come of it so far.
  struct Entry {
    let promise: Promise
    let fact: Fact
    /// The invoices it still speaks for.
    var invoices: Set<String>
    /// What is still to come, or `nil` when no amount was named.
    var missing: Money?
    /// What came.
    var seen: Money?
    /// The day of the latest payment towards it.
    var latest: Day?
    /// Whether the whole of it came, but for the book's tolerance.
    var isMet = false
    /// Whether a later promise took its place.
    var isSuperseded = false
    /// What left the open items of its invoices without a payment being noted, in minor units.
    var cleared = 0

    /// Whether money can still be laid against it.
    var isWaiting: Bool { !isMet && !isSuperseded }
  }

  /// The promises, in the order in which they were made.
  private(set) var entries: [Entry] = []
  private let items: [OpenItem]
  private let tolerance: Money?

  init(items: [OpenItem], tolerance: Money?) {
    self.items = items
    self.tolerance = tolerance
  }

  /// Takes the next fact in.
  mutating func take(_ fact: Fact) {
    switch fact.body {
    case .promise(let promise):
      for index in entries.indices where entries[index].isWaiting {
        // A copy of one entry: the method reads the ledger, which must not copy all of them.
        var entry = entries[index]
        makeRoom(in: &entry, for: promise, of: fact)
        entries[index] = entry
      }
      entries.append(
        Entry(
          promise: promise, fact: fact, invoices: Set(promise.invoices), missing: promise.amount))
    case .paid(let money, let day, let invoices, _):
      lay(Payment(left: money, day: day, invoices: Set(invoices), call: fact.id?.call))
    case .cleared(let money, let invoices, _):
      for index in entries.indices
      where entries[index].isWaiting && !entries[index].invoices.isDisjoint(with: invoices)
        && entries[index].missing?.currency == money.currency
      {
        entries[index].cleared += money.minorUnits
      }
    default: break
    }
  }
}

/// How payments find their promise.
extension PromiseLedger {
  private struct Payment {
    var left: Money
    let day: Day
    let invoices: Set<String>
    let call: String?
  }

  /// What speaks for one promise rather than another; the smaller one gets the money.
  private struct Claim: Comparable {
    let index: Int
    let isNamed: Bool
    let isKnown: Bool
    let isExact: Bool
    let day: Day

    static func < (left: Claim, right: Claim) -> Bool {
      (left.isNamed ? 0 : 1, left.isKnown ? 0 : 1, left.isExact ? 0 : 1, left.day, left.index)
        < (
          right.isNamed ? 0 : 1, right.isKnown ? 0 : 1, right.isExact ? 0 : 1, right.day,
          right.index
        )
    }
  }

  /// Lays a payment: first where an invoice is named by both, then where the amount is the same,
  /// then by the promises' days; what is left goes on to the next.
  private mutating func lay(_ payment: Payment) {
    var payment = payment
    while payment.left.isPositive,
      let claim = entries.indices.compactMap({ claim(of: $0, on: payment) }).min()
    {
      let part = entries[claim.index].take(payment.left, on: payment.day, tolerance)
      payment.left = payment.left - part
    }
  }

  private func claim(of index: Int, on payment: Payment) -> Claim? {
    guard entries[index].isWaiting else { return nil }
    let entry = entries[index]
    guard entry.missing.map({ $0.currency == payment.left.currency }) ?? true
    else {
      return nil
    }
    let isNamed = !entry.invoices.isDisjoint(with: payment.invoices)
    guard isNamed || entry.invoices.isEmpty || payment.invoices.isEmpty,
      isTimely(payment, for: entry, isNamed: isNamed)
    else { return nil }
    return Claim(
      index: index, isNamed: isNamed, isKnown: entry.missing != nil,
      isExact: entry.missing == payment.left, day: entry.promise.day)
  }

  /// Whether money of this day can be what was promised.
  ///
  /// It is when it came on the day of the call or later; "we sent it on Monday" reaches back to that
  /// Monday. Money that came before and was noted after settles a promise only if it names the
  /// invoice and is the whole; and what was noted in the very call was known when they promised.
  private func isTimely(_ payment: Payment, for entry: Entry, isNamed: Bool) -> Bool {
    let said = entry.fact.moment.day
    if entry.promise.day >= said, let call = payment.call, call == entry.fact.id?.call {
      return false
    }
    guard payment.day < min(said, entry.promise.day) else { return true }
    return isNamed && (entry.missing.map { $0.minorUnits <= payment.left.minorUnits } ?? true)
  }
}

extension PromiseLedger.Entry {
  /// Takes what it needs of an amount; returns what it took.
  fileprivate mutating func take(_ money: Money, on day: Day, _ tolerance: Money?) -> Money {
    guard let missing else {
      // No amount was named, so that whatever came is what was meant.
      seen = money
      latest = day
      isMet = true
      return money
    }
    let part = missing.minorUnits < money.minorUnits ? missing : money
    let rest = missing - part
    seen = seen.map { $0 + part } ?? part
    latest = max(latest ?? day, day)
    self.missing = rest
    isMet = rest.minorUnits <= rest.allowance(tolerance)
    return part
  }

  /// Whether all that is missing left the ledger in facts that say so.
  func isCleared(within tolerance: Money?) -> Bool {
    guard cleared > 0, let missing else { return false }
    return missing.minorUnits - cleared <= missing.allowance(tolerance)
  }
}

extension Money {
  /// The minor units by which an amount of this currency may fall short; currencies are never
  /// converted, so that a tolerance holds for its own only.
  fileprivate func allowance(_ tolerance: Money?) -> Int {
    guard let tolerance, tolerance.currency == currency else { return 0 }
    return tolerance.minorUnits
  }
}

/// How a later promise takes the place of an earlier one.
extension PromiseLedger {
  /// Lets a later promise take an earlier one's place, wholly or for the invoices both name.
  private func makeRoom(in entry: inout Entry, for later: Promise, of fact: Fact) {
    let shared = entry.invoices.intersection(later.invoices)
    if let call = fact.id?.call, call == entry.fact.id?.call {
      entry.isSuperseded = later == entry.promise || isTooMuch(entry, later, shared)
      return
    }
    guard !shared.isEmpty else {
      entry.isSuperseded = isSaidAgain(entry, later)
      return
    }
    guard !stand(entry, beside: later, shared) else { return }
    let others = entry.invoices.subtracting(shared)
    let rest = rest(of: entry, after: later)
    if others.isEmpty || rest.map({ !$0.isPositive }) ?? false {
      entry.isSuperseded = true
    } else {
      entry.invoices = others
      entry.missing = rest
    }
  }

  private func rest(of entry: Entry, after later: Promise) -> Money? {
    guard let missing = entry.missing, let amount = later.amount,
      amount.currency == missing.currency
    else { return nil }
    return missing - amount
  }

  /// Parts said in one call stand together, unless they are more than the invoices ever were.
  private func isTooMuch(_ entry: Entry, _ later: Promise, _ shared: Set<String>) -> Bool {
    guard !shared.isEmpty, later.why?.hasPrefix("part ") != true,
      let sum = sum(entry, later), let whole = total(entry, later, \.amount)
    else { return false }
    return sum.minorUnits > whole.minorUnits
  }

  /// "5,000 on Friday", and in a later call "the other 6,200 on the 15th": together they are the
  /// whole, so that both stand.
  private func stand(_ entry: Entry, beside later: Promise, _ shared: Set<String>) -> Bool {
    guard let sum = sum(entry, later), !shared.isEmpty else { return false }
    return total(entry, later, \.open) == sum || total(entry, later, \.amount) == sum
  }

  /// Without an invoice on either side, the same amount once more is the same promise.
  private func isSaidAgain(_ entry: Entry, _ later: Promise) -> Bool {
    guard entry.invoices.isEmpty || later.invoices.isEmpty else { return false }
    if let missing = entry.missing, let amount = later.amount { return missing == amount }
    return entry.invoices.isEmpty && later.invoices.isEmpty
  }

  private func sum(_ entry: Entry, _ later: Promise) -> Money? {
    guard let missing = entry.missing, let amount = later.amount,
      missing.currency == amount.currency
    else { return nil }
    return missing + amount
  }

  /// What the invoices of both are in the open-items file, or `nil` when one is not in it.
  private func total(
    _ entry: Entry, _ later: Promise, _ value: KeyPath<OpenItem, Money>
  ) -> Money? {
    guard let currency = later.amount?.currency else { return nil }
    var sum = Money.zero(currency)
    for invoice in entry.invoices.union(later.invoices) {
      let rows = items.filter { $0.invoice == invoice && $0.open.currency == currency }
      guard !rows.isEmpty else { return nil }
      for row in rows { sum += row[keyPath: value] }
    }
    return sum
  }
}
