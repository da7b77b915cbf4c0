/// An amount of one currency, counted in minor units.
///
/// 1 200.50 USD is `Money(minorUnits: 120_050, currency: .usd)`. The type never rounds, never
/// converts between currencies and is never a floating-point number.
package struct Money: Hashable, Sendable {
  /// Cents, pence or fils: the smallest unit of `currency`; negative for a credit.
  package var minorUnits: Int

  /// The currency in which `minorUnits` are counted.
  package let currency: Currency

  /// Creates an amount from a count of the currency's smallest unit.
  package init(minorUnits: Int, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Nothing, in this currency.
  package static func zero(_ currency: Currency) -> Money {
    Money(minorUnits: 0, currency: currency)
  }

  /// The largest count of minor units that readers accept: sums of a million such amounts still fit.
  package static let limit = 1_000_000_000_000

  /// Whether the amount is more than nothing.
  package var isPositive: Bool { minorUnits > 0 }

  /// The sum of two amounts of one currency.
  ///
  /// - Precondition: both amounts are in the same currency.
  package static func + (left: Money, right: Money) -> Money {
    precondition(
      left.currency == right.currency, "cannot add \(right.currency) to \(left.currency)")
    return Money(minorUnits: left.minorUnits + right.minorUnits, currency: left.currency)
  }

  /// The difference of two amounts of one currency.
  ///
  /// - Precondition: both amounts are in the same currency.
  package static func - (left: Money, right: Money) -> Money {
    left + Money(minorUnits: -right.minorUnits, currency: right.currency)
  }

  /// Adds an amount of the same currency.
  package static func += (left: inout Money, right: Money) {
    left = left + right
  }
}

extension Money: CustomStringConvertible {
  /// The bare number, such as `1200.50`, with exactly the currency's decimals.
  package var number: String {
    let sign = minorUnits < 0 ? "-" : ""
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(
      dividingBy: currency.scale.magnitude)
    guard currency.decimals > 0 else { return "\(sign)\(whole)" }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: currency.decimals - digits.count)
    return "\(sign)\(whole).\(zeros)\(digits)"
  }

  /// The amount as files hold it, such as `1200.50 USD`.
  package var description: String { "\(number) \(currency)" }

  /// The bare number as people read it, such as `1,200.50`.
  package var grouped: String {
    let plain = number
    let end = plain.firstIndex(of: ".") ?? plain.endIndex
    var out = String(plain[end...])
    for (count, digit) in plain[..<end].reversed().enumerated() {
      if count > 0, count.isMultiple(of: 3), digit != "-" { out.insert(",", at: out.startIndex) }
      out.insert(digit, at: out.startIndex)
    }
    return out
  }

  /// The amount as people read it, such as `1,200.50 USD`.
  package var spoken: String { "\(grouped) \(currency)" }
}
