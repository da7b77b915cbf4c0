import Accounts

/// Turns the rows of a table into open items.
struct OpenItemsReader {
  private let sheet: Sheet
  private let currency: Currency
  private var marks: Marks
  /// Where each known column stands.
  private var places: [String: Int] = [:]
  private var seen: [Key: Int] = [:]

  private struct Key: Hashable {
    let customer: Token
    let invoice: String
  }

  init(_ sheet: Sheet, currency: Currency) {
    self.sheet = sheet
    self.currency = currency
    marks = Marks(sheet, findings: sheet.characterFindings())
  }

  mutating func read() -> (items: [OpenItem], findings: [Finding]) {
    let (rows, problems) = CSV.read(sheet, separator: separator)
    for problem in problems {
      marks.error(problem.range, "\(problem.message); the row is left out", problem.remedy)
    }
    guard let header = rows.first else {
      marks.missing(
        "the file has no header", "write `\(OpenItemsFormat.columns.joined(separator: ","))`")
      return ([], marks.findings)
    }
    guard readHeader(header) else { return ([], marks.findings) }
    var items: [OpenItem] = []
    // Spreadsheets like to end a table with rows of nothing but separators.
    for row in rows.dropFirst() where row.contains(where: { !$0.text.tidy.isEmpty }) {
      guard row.count == header.count else {
        reportRagged(row, expected: header.count)
        continue
      }
      do throws(RowFlaw) { items.append(try item(row)) } catch { report(error, row: row) }
    }
    return (items, marks.findings)
  }

  /// The separator the header uses most, of comma, semicolon and tab.
  private var separator: UInt8 {
    let header = sheet.lines.first { !sheet.bytes[$0].allSatisfy(\.isBlank) } ?? 0..<0
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab].map { mark in
      (mark: mark, count: sheet.bytes[header].count { $0 == mark })
    }
    let most = counts.map(\.count).max() ?? 0
    return counts.first { $0.count == most }?.mark ?? UInt8(ascii: ",")
  }

  private mutating func readHeader(_ header: [CSV.Field]) -> Bool {
    for (place, field) in header.enumerated() {
      let name = field.text.tidy.lowercased()
      guard OpenItemsFormat.columns.contains(name) else { continue }
      if places[name] == nil {
        places[name] = place
      } else {
        marks.warning(field.range, "a second column `\(name)`; the first counts", "take one out")
      }
    }
    let missing = ["customer", "invoice", "due", "open"].filter { places[$0] == nil }
    guard !missing.isEmpty else { return true }
    let unknown = header.first { field in
      places[field.text.tidy.lowercased()] == nil
        && NearestWord.nearest(to: field.text.tidy, among: missing) != nil
    }
    let end = header.last?.range.upperBound ?? 0
    let start = header.first?.range.lowerBound ?? end
    let columns = missing.map { "`\($0)`" }.joined(separator: ", ")
    marks.error(
      unknown?.range ?? start..<end,
      "the table has no column \(columns), so no row was read",
      unknown.map { Marks.remedy(for: $0.text.tidy, among: missing) }
        ?? "name the columns in its first line")
    return false
  }

  private mutating func reportRagged(_ row: [CSV.Field], expected: Int) {
    let start = row.first?.range.lowerBound ?? 0
    let field = row.count > expected ? row[expected] : row.last
    let remedy =
      row.count > expected
      ? "write amounts without commas, and fields that hold one in quotes" : "fill the row up"
    marks.error(
      field?.range ?? start..<start,
      "this row has \(row.count) fields, the header \(expected); the row is left out", remedy)
  }

  private mutating func report(_ flaw: RowFlaw, row: [CSV.Field]) {
    let end = row.last?.range.upperBound ?? 0
    marks.error(
      flaw.field?.range ?? (row.first?.range.lowerBound ?? end)..<end,
      "\(flaw.message); the row is left out", flaw.remedy)
  }

  /// The field of a known column, unless the file has no such column or nothing stands there.
  private func field(_ name: String, of row: [CSV.Field]) -> CSV.Field? {
    guard let place = places[name], row.indices.contains(place) else { return nil }
    return row[place].text.tidy.isEmpty ? nil : row[place]
  }

  private func needed(_ name: String, of row: [CSV.Field]) throws(RowFlaw) -> CSV.Field {
    if let field = field(name, of: row) { return field }
    let empty = places[name].flatMap { row.indices.contains($0) ? row[$0] : nil }
    throw RowFlaw(empty, "the row has no \(name)", "write one")
  }

  private mutating func item(_ row: [CSV.Field]) throws(RowFlaw) -> OpenItem {
    let customer = try customer(needed("customer", of: row))
    let invoice = try needed("invoice", of: row)
    let due = try needed("due", of: row)
    guard let dueDay = Day(iso: due.text.tidy) else { throw .day(due) }
    let currency = try currency(field("currency", of: row))
    let open = try AmountField.read(needed("open", of: row), currency)
    let amount: Money =
      if let field = field("amount", of: row) {
        try AmountField.read(field, currency)
      } else {
        open
      }
    note(invoice, of: customer)
    return OpenItem(
      customer: customer, invoice: invoice.text.tidy, date: day("date", of: row), due: dueDay,
      amount: amount, open: open, purchaseOrder: field("po", of: row)?.text.tidy,
      posted: day("posted", of: row))
  }

  private func customer(_ field: CSV.Field) throws(RowFlaw) -> Token {
    let text = field.text.tidy
    if let customer = Token(text) { return customer }
    throw RowFlaw(
      field, "`\(text.short)` cannot be a customer's id", Marks.tokenRemedy(for: text))
  }

  private func currency(_ field: CSV.Field?) throws(RowFlaw) -> Currency {
    guard let field else { return currency }
    if let currency = Currency(field.text.tidy.uppercased()) { return currency }
    throw RowFlaw(
      field, "no currency is called `\(field.text.tidy.short)`",
      "write its ISO code, such as `USD` or `EUR`")
  }

  /// A day the row can do without; one that cannot be read is reported, and the row stays.
  private mutating func day(_ name: String, of row: [CSV.Field]) -> Day? {
    guard let field = field(name, of: row) else { return nil }
    if let day = Day(iso: field.text.tidy) { return day }
    let flaw = RowFlaw.day(field)
    marks.error(field.range, "\(flaw.message); the row stays without it", flaw.remedy)
    return nil
  }

  private mutating func note(_ invoice: CSV.Field, of customer: Token) {
    let key = Key(customer: customer, invoice: invoice.text.tidy)
    if let line = seen[key] {
      marks.warning(
        invoice.range,
        "`\(key.invoice.short)` of \(customer) stands in line \(line) already; both count",
        "take one of them out if they are the same")
    } else {
      seen[key] = invoice.line
    }
  }
}

/// What keeps a row from being an open item.
struct RowFlaw: Error {
  /// The field it lies in, or `nil` for the row.
  let field: CSV.Field?
  let message: String
  let remedy: String

  init(_ field: CSV.Field?, _ message: String, _ remedy: String) {
    self.field = field
    self.message = message
    self.remedy = remedy
  }

  /// A field that should hold a day.
  static func day(_ field: CSV.Field) -> RowFlaw {
    RowFlaw(field, "`\(field.text.tidy.short)` is no day", "write it as `2026-03-14`")
  }
}
