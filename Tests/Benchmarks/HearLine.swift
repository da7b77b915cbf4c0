import Book

/// A line with the label it should get.
struct HearLine {
  let label: String
  let text: String

  /// The label of lines that are to be answered with nothing.
  static let none = "none"

  /// Reads a file of labels, tabs and texts, or a table with the columns text and category.
  static func read(_ path: String) throws -> [HearLine] {
    let (folder, name) = HearShelf.split(path)
    guard case .success(let bytes) = try BookFolder(path: folder).read(name) else {
      throw Complaint("\(path) cannot be read")
    }
    guard path.hasSuffix(".csv") else {
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
        let halves = line.split(separator: "\t", maxSplits: 1)
        return halves.count == 2 ? HearLine(label: String(halves[0]), text: String(halves[1])) : nil
      }
    }
    return table(String(decoding: bytes, as: UTF8.self))
  }

  /// So many lines of each label, the first in the order given.
  static func first(_ count: Int, of lines: [HearLine]) -> [HearLine] {
    var seen: [String: Int] = [:]
    return lines.filter { line in
      seen[line.label, default: 0] += 1
      return seen[line.label, default: 0] <= count
    }
  }

  /// The rows of a table, the first of which names the columns; quoted fields may hold commas,
  /// doubled quotes and ends of lines.
  private static func table(_ text: String) -> [HearLine] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    guard let head = rows.first, let label = head.firstIndex(of: "category"),
      let text = head.firstIndex(of: "text")
    else { return [] }
    return rows.dropFirst().filter { $0.count == head.count }
      .map { HearLine(label: $0[label], text: $0[text]) }
  }
}
