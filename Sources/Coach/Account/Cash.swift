package import Accounts

/// Cash collected, the one number this trade counts: what `paid` facts say came, by period.
package struct Cash: Hashable, Sendable {
  /// How long a period is.
  package enum Length: String, CaseIterable, Hashable, Sendable {
    case month, quarter, year
  }

  /// A month, a quarter or a year.
  package struct Period: Hashable, Comparable, Sendable {
    /// The year.
    package let year: Int
    /// The month, 1 to 12, or the quarter, 1 to 4; 0 for the whole year.
    package let part: Int
    /// How long it is.
    package let length: Length

    /// The period a day lies in.
    package init(_ length: Length, of day: Day) {
      let (year, month, _) = day.fields
      self.year = year
      self.length = length
      switch length {
      case .month: part = month
      case .quarter: part = (month + 2) / 3
      case .year: part = 0
      }
    }

    /// Written as `2026-11`, `2026-Q4` or `2026`.
    package var name: String {
      switch length {
      case .month: "\(year)-\(part < 10 ? "0" : "")\(part)"
      case .quarter: "\(year)-Q\(part)"
      case .year: "\(year)"
      }
    }

    package static func < (left: Period, right: Period) -> Bool {
      (left.year, left.part) < (right.year, right.part)
    }
  }

  /// What one collector noted of one customer in one period and currency.
  package struct Sum: Hashable, Sendable {
    /// When it came.
    package let period: Period
    /// From whom.
    package let customer: Token?
    /// Who noted it.
    package let collector: Token
    /// How much, in one currency.
    package var money: Money
  }

  /// The sums, the latest period first, then by customer, collector and currency.
  package let sums: [Sum]

  /// Adds the `paid` facts up by the day the money came.
  ///
  /// Currencies are never converted.
  package init(_ facts: [Fact], by length: Length) {
    struct Key: Hashable {
      let period: Period
      let customer: Token?
      let collector: Token
      let currency: Currency
    }
    var found: [Key: Money] = [:]
    for fact in facts {
      guard case .paid(let money, let day, _, _) = fact.body else { continue }
      let key = Key(
        period: Period(length, of: day), customer: fact.customer, collector: fact.collector,
        currency: money.currency)
      found[key, default: .zero(money.currency)] += money
    }
    sums = found.map { key, money in
      Sum(period: key.period, customer: key.customer, collector: key.collector, money: money)
    }.sorted { Cash.comesFirst($0, $1) }
  }

  private static func comesFirst(_ left: Sum, _ right: Sum) -> Bool {
    if left.period != right.period { return left.period > right.period }
    return (left.customer?.text ?? "", left.collector, left.money.currency.code)
      < (right.customer?.text ?? "", right.collector, right.money.currency.code)
  }

  /// The periods in which money came, the latest first.
  package var periods: [Period] {
    sums.reduce(into: []) { if $0.last != $1.period { $0.append($1.period) } }
  }

  /// The whole of some sums in each currency, in the order of the currencies' codes.
  package static func totals(_ sums: some Sequence<Sum>) -> [Money] {
    var totals: [String: Money] = [:]
    for sum in sums {
      totals[sum.money.currency.code, default: .zero(sum.money.currency)] += sum.money
    }
    return totals.keys.sorted().compactMap { totals[$0] }
  }
}
