/// How often what was told is what should have been.
struct Confusion {
  private var counts: [String: [String: Int]] = [:]

  /// Counts one line.
  mutating func add(_ expected: String, _ told: String) {
    counts[expected, default: [:]][told, default: 0] += 1
  }

  /// The table with the rates of each row; the first name is the harmless one.
  func text(_ names: [String]) -> String {
    var lines = [
      row("", names.map { String($0.prefix(11)) } + ["right", "caught"])
    ]
    for name in names {
      let told = counts[name] ?? [:]
      let all = told.values.reduce(0, +)
      let caught = all - (names.first.flatMap { told[$0] } ?? 0)
      let rates = [
        Percent.text(told[name] ?? 0, of: all),
        name == names.first ? "" : Percent.text(caught, of: all),
      ]
      lines.append(row(name, names.map { String(told[$0] ?? 0) } + rates))
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    name + String(repeating: " ", count: max(1, 12 - name.count))
      + cells.map { String(repeating: " ", count: max(0, 11 - $0.count)) + $0 }
      .joined(separator: " ")
  }
}
