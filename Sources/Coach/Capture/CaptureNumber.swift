import Accounts

extension Capture {
  /// An amount as its digits were typed, before its currency is certain.
  struct Number: Hashable {
    /// The digits without point.
    var digits: Int
    /// How many of them stand behind the point.
    var places: Int
    /// The currency typed with it.
    var currency: Currency?
    /// The zeros that a word or `k` put behind it.
    var zeros = 0
    /// Its words: the first and how many.
    var index: Int
    var count = 1

    /// The amount in a currency.
    ///
    /// - Throws: when it has more decimals than the currency, or is nothing or too much.
    func money(_ currency: Currency) throws(Trouble) -> Money {
      guard places <= currency.decimals else {
        throw Trouble(index: index, count: count, message: Number.decimals(of: currency))
      }
      var minor = digits
      for _ in 0..<(currency.decimals - places) {
        let (product, overflows) = minor.multipliedReportingOverflow(by: 10)
        minor = overflows ? Int.max : product
      }
      guard minor <= Money.limit else {
        let most = Money(minorUnits: Money.limit, currency: currency).spoken
        throw Trouble(
          index: index, count: count, message: "it is more than \(most); check the digits")
      }
      guard minor > 0 else {
        throw Trouble(index: index, count: count, message: "it is nothing; write an amount above 0")
      }
      return Money(minorUnits: minor, currency: currency)
    }

    private static func decimals(of currency: Currency) -> String {
      switch currency.decimals {
      case 0: "\(currency) has no decimals; write the amount without, such as 5000"
      case 3: "\(currency) has three decimals; write the amount with no more, such as 5000.125"
      default: "\(currency) has two decimals; write the amount with no more, such as 5000.50"
      }
    }
  }

  /// Reads the digits of an amount.
  struct DigitReader {
    /// Whether the comma is the decimal sign.
    let decimalComma: Bool

    /// Why digits are no number.
    enum Fault: Error {
      /// They are not a number at all, or grouped as no one does.
      case shape
      /// A comma stands where only a point may.
      case comma(plain: String)
      /// There are too many of them.
      case length
    }

    /// The digits of a text of digits, points, commas and apostrophes, and how many of them stand
    /// behind the decimal sign.
    func read(_ text: some StringProtocol) throws(Fault) -> (digits: Int, places: Int) {
      let text = String(text.filter { $0 != "'" })
      let (whole, fraction) = try halves(text)
      let digits = whole + fraction
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw .shape
      }
      guard digits.utf8.count <= 15, let number = Int(digits) else { throw .length }
      return (number, fraction.utf8.count)
    }

    private func halves(_ text: String) throws(Fault) -> (String, String) {
      let points = text.count { $0 == "." }
      let commas = text.count { $0 == "," }
      switch (points, commas) {
      case (0, 0): return (text, "")
      case (1, 0):
        return try decimalComma && isGrouped(text, by: ".")
          ? (ungrouped(text, by: "."), "") : split(text, at: ".")
      case (_, 0): return (try ungrouped(text, by: "."), "")
      case (0, _): return try commaOnly(text, count: commas)
      default: return try mixed(text, points: points, commas: commas)
      }
    }

    private func commaOnly(_ text: String, count: Int) throws(Fault) -> (String, String) {
      if decimalComma, count == 1 { return try split(text, at: ",") }
      if isGrouped(text, by: ",") { return (try ungrouped(text, by: ","), "") }
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      guard count == 1, let last = parts.last, (1...2).contains(last.utf8.count) else {
        throw .shape
      }
      throw .comma(plain: parts.joined(separator: "."))
    }

    /// Of a point and a comma the last one is the decimal sign, whatever the book says.
    private func mixed(_ text: String, points: Int, commas: Int) throws(Fault) -> (String, String) {
      guard let point = text.lastIndex(of: "."), let comma = text.lastIndex(of: ",") else {
        throw .shape
      }
      let (sign, group): (Character, Character) = point > comma ? (".", ",") : (",", ".")
      guard (sign == "." ? points : commas) == 1 else { throw .shape }
      let (whole, fraction) = try split(text, at: sign)
      return (try ungrouped(whole, by: group), fraction)
    }

    private func split(_ text: String, at sign: Character) throws(Fault) -> (String, String) {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else { throw .shape }
      return (String(parts[0]), String(parts[1]))
    }

    private func isGrouped(_ text: String, by sign: Character) -> Bool {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      return parts.count > 1 && (1...3).contains(parts[0].utf8.count) && parts[0] != "0"
        && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }

    private func ungrouped(_ text: String, by sign: Character) throws(Fault) -> String {
      guard isGrouped(text, by: sign) else { throw .shape }
      return text.filter { $0 != sign }
    }
  }
}
