package import Accounts

/// What is owed: `open-items.csv`, as an accounting system exports it.
package enum OpenItemsFormat {
  /// The most bytes a file may have: some half a million rows.
  package static let limit = 64 << 20

  /// The columns we know; `customer`, `invoice`, `due` and `open` are needed.
  package static let columns = [
    "customer", "invoice", "date", "due", "amount", "open", "currency", "po", "posted",
  ]

  /// Reads all good rows; a broken row is a finding and costs no other.
  ///
  /// Columns stand in any order, other columns are passed over, and the header tells whether commas,
  /// semicolons or tabs part them. Days are ISO; amounts are plain decimals, with a `-` before or
  /// parentheses around credits, and with thousands commas only in quotes. An empty amount is what
  /// is open, and an empty currency is the one given.
  package static func read(
    _ bytes: [UInt8], file: String, currency: Currency = .usd
  ) -> (items: [OpenItem], findings: [Finding]) {
    if let refusal = Sheet.refusal(bytes, file: file, limit: limit) { return ([], [refusal]) }
    var reader = OpenItemsReader(Sheet(bytes, file: file), currency: currency)
    return reader.read()
  }
}
