package import Accounts

/// Facts as comma-separated values (RFC 4180), for spreadsheets.
package enum CSVExport {
  /// A header and a row a fact, each ended by CR LF.
  ///
  /// Columns are those of `FactRow.names`.
  package static func text(_ facts: [Fact]) -> String {
    ([FactRow.names] + facts.map { FactRow($0).values.map(defused) })
      .map { CSV.line($0) + "\r\n" }.joined()
  }

  /// The cell so that no spreadsheet takes it for a formula.
  ///
  /// A cell that begins with `=`, `+`, `-`, `@`, a tab or a return, or with the wide form of one,
  /// blanks before it not counted, gets an apostrophe in front (OWASP, CSV injection). A single
  /// hyphen, which stands for nothing, is no formula.
  package static func defused(_ cell: String) -> String {
    guard cell != "-", let first = cell.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" })
    else { return cell }
    return triggers.contains(first) ? "'" + cell : cell
  }

  private static let triggers: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    "\u{2212}",
  ]
}
