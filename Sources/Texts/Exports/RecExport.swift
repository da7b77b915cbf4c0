package import Accounts

/// Facts as a GNU recutils database: one record a fact.
///
/// The descriptor says what `recfix --check` checks: which fields a fact has to have, that dates are
/// dates and amounts numbers, and that no id stands twice.
package enum RecExport {
  /// The whole file.
  package static func text(_ facts: [Fact]) -> String {
    let rows = facts.map(FactRow.init)
    // A key has to stand in every record; a line written by hand may have none.
    let key = rows.allSatisfy { !$0.id.isEmpty } ? "%key: Id\n" : "%unique: Id\n"
    return head + key + rows.map { "\n" + record($0) }.joined()
  }

  private static let head = """
    %rec: Fact
    %doc: One fact of a journal a record: what was said, promised and paid.
    %mandatory: Date Time Collector Fact Text
    %unique: Date Time Customer Collector Person Fact Amount Currency By Text
    %allowed: Date Time Customer Collector Person Fact Amount Currency By For Text Id
    %type: Date date
    %type: Time regexp /^[0-2][0-9]:[0-5][0-9]$/
    %type: Amount real
    %type: Currency regexp /^[A-Z]{3}$/

    """

  private static func record(_ row: FactRow) -> String {
    let single = [
      ("Date", row.date), ("Time", row.time), ("Customer", row.customer),
      ("Collector", row.collector), ("Person", row.person), ("Fact", row.fact),
      ("Amount", row.amount), ("Currency", row.currency), ("By", row.by),
    ]
    let fields = single + row.invoices.map { ("For", $0) } + [("Text", row.text), ("Id", row.id)]
    return fields.filter { !$0.1.isEmpty }.map { "\($0.0): \(value($0.1))\n" }.joined()
  }

  /// The value on one line; a backslash at its end would draw up the next line, so a blank follows.
  private static func value(_ text: String) -> String {
    let line = Clean.line(text)
    return line.utf8.last == UInt8(ascii: "\\") ? "\(line) " : line
  }
}
