package import Accounts
internal import Texts

/// The sample book, moved in time so that it always plays this week.
package enum SampleBook {
  /// Writes the sample files into a new folder, with every date moved by whole weeks.
  ///
  /// Whole weeks, so that a Friday stays a Friday. The `posted` column of `open-items.csv` becomes
  /// the last working day before `today`; `Journal/jo.journal` becomes month files of `Journal/jo`.
  ///
  /// - Parameters:
  ///   - files: the files with their paths inside the book.
  ///   - path: a folder that is not there yet, or is empty.
  ///   - anchor: the day the files were written for.
  ///   - today: the day they are wanted for.
  /// - Throws: `BookError`, also for a folder that is not empty, in which nothing is changed.
  package static func write(
    files: [(path: String, bytes: [UInt8])], to path: String, anchor: Day, today: Day
  ) throws(BookError) {
    let maker = try FolderMaker(newFolder: path)
    let distance = today - anchor
    let days = (distance >= 0 ? distance / 7 : (distance - 6) / 7) * 7
    for (name, bytes) in files {
      let moved = DateShift(days: days).moved(bytes)
      let parts = name.split(separator: "/")
      if parts.count == 2, parts[0] == "Journal", name.hasSuffix(".journal") {
        for (month, lines) in months(moved) {
          try maker.file("Journal/\(parts[1].dropLast(8))/\(month).journal", lines)
        }
      } else if name == "open-items.csv" {
        try maker.file(name, PostedColumn(day: lastWorkingDay(before: today)).filled(moved))
      } else {
        try maker.file(name, moved)
      }
    }
  }

  /// The last day from Monday to Friday before a day.
  private static func lastWorkingDay(before today: Day) -> Day {
    var day = today - 1
    while day.weekday.isWeekend { day = day - 1 }
    return day
  }

  /// A journal's lines by the month they belong to, each with the version line.
  ///
  /// A correction stands with its target; what is no fact stays with the fact before it.
  private static func months(_ bytes: [UInt8]) -> [(month: String, bytes: [UInt8])] {
    var order: [String] = []
    var lines: [String: [UInt8]] = [:]
    var homes: [FactID: String] = [:]
    for line in bytes.split(separator: 0x0A) where !line.starts(with: "# courtesy journal ".utf8) {
      let fact = JournalFormat.read(Array(line) + [0x0A], file: "").facts.first
      let month = fact.map { self.month(of: $0, homes) } ?? order.last
      guard let month else { continue }
      if let id = fact?.id { homes[id] = month }
      if lines[month] == nil {
        order.append(month)
        lines[month] = Array("\(JournalFormat.version)\n".utf8)
      }
      lines[month, default: []] += Array(line) + [0x0A]
    }
    return order.sorted().map { ($0, lines[$0] ?? []) }
  }

  private static func month(of fact: Fact, _ homes: [FactID: String]) -> String {
    let own = JournalFormat.month(of: fact.moment.day)
    switch fact.body {
    case .fix(let target, _), .void(let target, _): return homes[target] ?? own
    default: return own
    }
  }
}
