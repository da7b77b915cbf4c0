import Accounts

/// Amounts as accounting systems export them: `1200.50`, `-312.40`, `(312.40)`, `"1,200.50"`.
enum AmountField {
  /// Reads an amount; fewer decimals than the currency has are filled up, more are refused.
  static func read(_ field: CSV.Field, _ currency: Currency) throws(RowFlaw) -> Money {
    let text = field.text.tidy
    let isInParentheses = text.hasPrefix("(") && text.hasSuffix(")") && text.count > 2
    let bare = isInParentheses ? text.dropFirst().dropLast() : text[...]
    let isNegative = !isInParentheses && bare.hasPrefix("-")
    let parts = (isNegative ? bare.dropFirst() : bare)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ digits($0, field) }),
      parts.count == 1 || isDigits(parts[1])
    else { throw flaw(field, currency) }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.utf8.count <= currency.decimals else {
      throw RowFlaw(
        field, "`\(text.short)` has more decimals than \(currency)",
        "write it with \(currency.decimals)")
    }
    let filled = decimals + String(repeating: "0", count: currency.decimals - decimals.utf8.count)
    return try money(isNegative || isInParentheses, whole, filled, field, currency)
  }

  private static func money(
    _ isNegative: Bool, _ whole: String, _ decimals: String, _ field: CSV.Field,
    _ currency: Currency
  ) throws(RowFlaw) -> Money {
    let number = whole + (decimals.isEmpty ? "" : "." + decimals)
    // Fifteen digits cannot overflow, whatever the reader of numbers does with them.
    guard whole.utf8.count <= 15, let money = Money(number: number, currency: currency),
      money.minorUnits <= Money.limit
    else {
      let limit = Money(minorUnits: Money.limit, currency: currency).number
      throw RowFlaw(
        field, "`\(field.text.tidy.short)` is more than one item can be",
        "check it; the most is \(limit)")
    }
    return isNegative ? Money(minorUnits: -money.minorUnits, currency: currency) : money
  }

  /// The digits before the point, without leading zeros, and without commas where those are allowed.
  private static func digits(_ text: Substring, _ field: CSV.Field) -> String? {
    var groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, isDigits(first), groups.allSatisfy(isDigits) else { return nil }
    if groups.count > 1 {
      guard field.isQuoted, first.utf8.count <= 3 else { return nil }
      groups.removeFirst()
      guard groups.allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    }
    let digits = String(text.filter { $0 != "," }.drop { $0 == "0" })
    return digits.isEmpty ? "0" : digits
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }

  private static func flaw(_ field: CSV.Field, _ currency: Currency) -> RowFlaw {
    RowFlaw(
      field, "`\(field.text.tidy.short)` is no amount",
      "write it as `\(Money(minorUnits: 120 * currency.scale + currency.scale / 2, currency: currency).number)`"
    )
  }
}
