import Accounts

extension Capture {
  /// The open invoices by what they are called, made once for all lines that are read with them.
  struct InvoiceIndex: Sendable {
    /// What they are called, the oldest first.
    let names: [String]
    /// Those with something open, credits left out, the oldest first.
    let items: [(invoice: String, open: Money)]
    /// The names by how they are typed, in lower case.
    let byName: [String: String]
    /// The names by their last digits, where no other digits stand before them.
    let byDigits: [String: [String]]

    /// Creates an index.
    init(_ open: [CaptureContext.Open]) {
      names = open.map(\.invoice)
      items = open.filter { $0.open.isPositive }.map { ($0.invoice, $0.open) }
      byName = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
      var byDigits: [String: [String]] = [:]
      for name in Set(names).sorted() {
        let digits = String(name.reversed().prefix { AmountReader.isDigit($0) }.reversed())
        let head = name.dropLast(digits.count)
        // `INV-4471` is 4471 when said; `2026-118` is not 118.
        if !digits.isEmpty, !head.contains(where: AmountReader.isDigit) {
          byDigits[digits, default: []].append(name)
        }
      }
      self.byDigits = byDigits
    }

    /// Whether a word in lower case is one of the names.
    func contains(_ word: String) -> Bool { byName[word] != nil }
  }
}
