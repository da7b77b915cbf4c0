package import Accounts

/// What is owed in one currency, and as of when.
package struct Balance: Hashable, Sendable {
  /// The currency.
  package let currency: Currency
  /// Items owed to us, oldest due first.
  package let owed: [OpenItem]
  /// Credit notes and unapplied cash, as negative amounts.
  package let credits: [OpenItem]
  /// The sum of `owed`.
  package let total: Money
  /// The sum of `credits`: zero or negative.
  package let credit: Money
  /// The day up to which cash was posted, where the file says so.
  package let posted: Day?

  /// What is owed less credits, never less than nothing.
  ///
  /// No ask exceeds it.
  package var net: Money {
    let rest = total + credit
    return rest.isPositive ? rest : .zero(currency)
  }

  /// What is past its due day.
  package func pastDue(on today: Day) -> Money {
    owed.filter { $0.due < today }.reduce(.zero(currency)) { $0 + $1.open }
  }
}

extension Dossier {
  /// The balances, the customer's own currency first, then alphabetically.
  package func balances() -> [Balance] {
    let currencies = Set(items.map(\.open.currency)).sorted {
      ($0 == currency ? 0 : 1, $0.code) < ($1 == currency ? 0 : 1, $1.code)
    }
    return currencies.map { currency in
      let mine = items.filter { $0.open.currency == currency }
      let owed = mine.filter { $0.open.isPositive }
        .sorted { ($0.due, $0.invoice) < ($1.due, $1.invoice) }
      let credits = mine.filter(\.isCredit).sorted { ($0.due, $0.invoice) < ($1.due, $1.invoice) }
      return Balance(
        currency: currency, owed: owed, credits: credits,
        total: owed.reduce(.zero(currency)) { $0 + $1.open },
        credit: credits.reduce(.zero(currency)) { $0 + $1.open },
        posted: mine.compactMap(\.posted).max())
    }
  }

  /// Whether cash was last posted more than two working days ago, so that one looks before asking.
  package func isPostingOld(on today: Day) -> Bool {
    guard let posted = items.compactMap(\.posted).max() else { return !items.isEmpty }
    return Holidays.workingDays(from: posted, count: 2, in: company.holidays) < today
  }

  /// What may be asked for now, oldest first, each with what is open of it.
  ///
  /// Left out is what rests: disputed, promised, paused. The amounts together never exceed what is
  /// owed less credits in their currency: credits are laid against the oldest items first.
  package func askable(at now: Moment) -> [(item: OpenItem, amount: Money)] {
    let rests = rests(at: now)
    guard !rests.contains(where: { $0.invoice == nil }) else { return [] }
    let resting = Set(rests.compactMap(\.invoice))
    return balances().flatMap { balance -> [(item: OpenItem, amount: Money)] in
      var credit = -balance.credit.minorUnits
      return balance.owed.filter { !resting.contains($0.invoice) }.compactMap { item in
        let used = min(credit, item.open.minorUnits)
        credit -= used
        let left = item.open.minorUnits - used
        guard left > 0 else { return nil }
        return (item, Money(minorUnits: left, currency: balance.currency))
      }
    }
  }
}
