/// Rows of words in columns: the first two to the left, the others to the right.
struct Table {
  private var rows: [[String]]

  /// A table with a head.
  init(head: [String]) {
    rows = [head]
  }

  /// Adds a row.
  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The table as text, a line a row.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    let cells = row.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column < 2 ? cell + space : space + cell
    }
    let line = cells.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension Double {
  /// The number with so many decimals.
  func fixed(_ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((self * Double(scale)).rounded())
    guard decimals > 0 else { return String(whole) }
    let rest = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
