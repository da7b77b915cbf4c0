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
    /// Bits that tell without looking that invoices are others: see `PromiseLedger.bits`.
    let bits: UInt64
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
  let items: [OpenItem]
  private let tolerance: Money?

  init(items: [OpenItem], tolerance: Money?) {
    self.items = items
    self.tolerance = tolerance
  }

  /// Takes the next fact in.
  mutating func take(_ fact: Fact) {
    switch fact.body {
    case .promise(let promise):
      let bits = PromiseLedger.bits(promise.invoices)
      for index in entries.indices where concerns(index, promise, bits, of: fact) {
        // A copy of one entry: the method reads the ledger, which must not copy all of them.
        var entry = entries[index]
        makeRoom(in: &entry, for: promise, of: fact)
        entries[index] = entry
      }
      entries.append(
        Entry(
          promise: promise, fact: fact, invoices: Set(promise.invoices), bits: bits,
          missing: promise.amount))
    case .paid(let money, let day, let invoices, _):
      lay(
        Payment(
          left: money, day: day, invoices: Set(invoices), bits: PromiseLedger.bits(invoices),
          call: fact.id?.call))
    case .cleared(let money, let invoices, _):
      let bits = PromiseLedger.bits(invoices)
      for index in entries.indices
      where entries[index].isWaiting && entries[index].names(invoices, bits)
        && entries[index].missing?.currency == money.currency
      {
        entries[index].cleared += money.minorUnits
      }
    default: break
    }
  }

  /// Whether a later promise may take an earlier one's place: where both name an invoice or one of
  /// them names none, and in one call.
  private func concerns(
    _ index: Int, _ later: Promise, _ bits: UInt64, of fact: Fact
  ) -> Bool {
    guard entries[index].isWaiting else { return false }
    return entries[index].bits & bits != 0 || entries[index].invoices.isEmpty
      || later.invoices.isEmpty || fact.id?.call == entries[index].fact.id?.call
  }

  /// One of 64 bits for each invoice: those who have no bit in common name no invoice in common.
  ///
  /// Years of promises are laid against each other; nearly all pairs are told apart by this.
  private static func bits(_ invoices: [String]) -> UInt64 {
    invoices.reduce(0) { bits, invoice in
      bits | 1 << (invoice.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) } & 63)
    }
  }
}

/// How payments find their promise.
extension PromiseLedger {
  private struct Payment {
    var left: Money
    let day: Day
    let invoices: Set<String>
    let bits: UInt64
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
    let isNamed = entries[index].names(payment.invoices, payment.bits)
    guard isNamed || entries[index].invoices.isEmpty || payment.invoices.isEmpty else { return nil }
    let entry = entries[index]
    guard entry.missing.map({ $0.currency == payment.left.currency }) ?? true,
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
  /// Whether it speaks for one of these invoices, whose bits are given too.
  fileprivate func names(_ others: some Sequence<String>, _ bits: UInt64) -> Bool {
    self.bits & bits != 0 && !invoices.isDisjoint(with: others)
  }

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
