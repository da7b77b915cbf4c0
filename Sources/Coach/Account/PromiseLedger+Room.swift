internal import Accounts

/// How a later promise takes the place of an earlier one.
extension PromiseLedger {
  /// Lets a later promise take an earlier one's place, wholly or for the invoices both name.
  func makeRoom(in entry: inout Entry, for later: Promise, of fact: Fact) {
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
