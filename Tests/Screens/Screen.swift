/// A terminal's screen as bytes make it: enough of ECMA-48 and xterm for what this program writes.
///
/// Made for tests, which compare what stands on it. What it does not know it counts in `unknown`,
/// so that no test passes because something was passed over.
package struct Screen {
  /// The columns.
  package private(set) var columns: Int
  /// The rows.
  package private(set) var rows: Int
  /// Where the cursor stands, counted from 0.
  package private(set) var cursor = (row: 0, column: 0)
  /// The rows that have left the screen at its top, oldest first.
  package private(set) var scrolled: [String] = []
  /// Sequences that are not understood.
  package private(set) var unknown: [String] = []

  private var cells: [[Character]]
  private var saved = (row: 0, column: 0)
  /// Whether the cursor waits behind the last column.
  private var isWaiting = false
  private var rest: [UInt8] = []

  /// What stands in the second half of a wide character.
  private static let tail: Character = "\u{0}"

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text, without blanks at their ends.
  package var lines: [String] { cells.map(Screen.text) }

  private static func text(_ row: [Character]) -> String {
    var row = row.filter { $0 != tail }
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  /// Takes in what was written; a sequence may come in pieces.
  package mutating func take(_ bytes: some Sequence<UInt8>) {
    rest += bytes
    var head = 0
    while head < rest.count {
      guard let length = step(Array(rest[head...].prefix(64))) else { break }
      head += length
    }
    rest.removeFirst(head)
  }

  /// Does one character or sequence; how many bytes it took, `nil` when more must come.
  private mutating func step(_ bytes: [UInt8]) -> Int? {
    switch bytes[0] {
    case 0x1B: return escape(bytes)
    case 0x0D: move(to: cursor.row, 0)
    case 0x0A: down()
    case 0x08: move(to: cursor.row, cursor.column - 1)
    case 0x09: move(to: cursor.row, min(columns - 1, (cursor.column / 8 + 1) * 8))
    case 0x07, 0x00: break
    case ..<0x20: unknown.append("control \(bytes[0])")
    default: return character(bytes)
    }
    return 1
  }

  private mutating func character(_ bytes: [UInt8]) -> Int? {
    let length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes[..<length], as: UTF8.self)
    if let scalar = text.unicodeScalars.first { put(scalar) }
    return length
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Screen.width(scalar)
    guard width > 0 else { return combine(scalar) }
    if isWaiting || cursor.column + width > columns {
      move(to: cursor.row, 0)
      down()
    }
    cells[cursor.row][cursor.column] = Character(scalar)
    if width == 2, cursor.column + 1 < columns {
      cells[cursor.row][cursor.column + 1] = Screen.tail
    }
    let next = cursor.column + width
    cursor.column = min(next, columns - 1)
    isWaiting = next >= columns
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = isWaiting ? columns - 1 : max(0, cursor.column - 1)
    if cells[cursor.row][column] == Screen.tail { column -= 1 }
    var text = String(cells[cursor.row][column])
    text.unicodeScalars.append(scalar)
    cells[cursor.row][column] = text.first ?? " "
  }

  private mutating func move(to row: Int, _ column: Int) {
    cursor = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
    isWaiting = false
  }

  private mutating func down() {
    isWaiting = false
    guard cursor.row == rows - 1 else {
      cursor.row += 1
      return
    }
    scrolled.append(Screen.text(cells.removeFirst()))
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func escape(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): move(to: saved.row, saved.column)
    case UInt8(ascii: "D"): down()
    case UInt8(ascii: "["):
      guard let end = bytes[2...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return bytes.count < 64 ? nil : 2
      }
      control(
        String(decoding: bytes[2..<end], as: UTF8.self), Character(Unicode.Scalar(bytes[end])))
      return end + 1
    default: unknown.append("ESC \(bytes[1])")
    }
    return 2
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    let count = max(1, Int(parameters.split(separator: ";").first ?? "") ?? 1)
    switch final {
    case "A": move(to: cursor.row - count, cursor.column)
    case "B": move(to: cursor.row + count, cursor.column)
    case "C": move(to: cursor.row, cursor.column + count)
    case "D": move(to: cursor.row, cursor.column - count)
    case "G": move(to: cursor.row, count - 1)
    case "K": fill(cursor.row, cursor.column..<columns)
    case "X": fill(cursor.row, cursor.column..<min(columns, cursor.column + count))
    case "P": shift(cursor.column, by: -count)
    case "@": shift(cursor.column, by: count)
    case "J": clear(parameters)
    case "H": move(to: count - 1, (Int(parameters.split(separator: ";").last ?? "") ?? 1) - 1)
    case "m", "h", "l", "n": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func clear(_ parameters: String) {
    if parameters == "2" {
      for row in 0..<rows { fill(row, 0..<columns) }
      return
    }
    fill(cursor.row, cursor.column..<columns)
    for row in (cursor.row + 1)..<max(rows, cursor.row + 1) { fill(row, 0..<columns) }
  }

  private mutating func fill(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  /// Deletes or makes room for characters at a column.
  private mutating func shift(_ column: Int, by count: Int) {
    var row = cells[cursor.row]
    if count < 0 {
      row.removeSubrange(column..<min(columns, column - count))
    } else {
      row.insert(contentsOf: Array(repeating: " ", count: count), at: column)
    }
    row += Array(repeating: " ", count: max(0, columns - row.count))
    cells[cursor.row] = Array(row[..<columns])
  }

  /// How many columns a scalar takes, as in glibc's tables for what the tests write.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1F64F, 0x1F680...0x1FAFF:
      2
    default: 1
    }
  }
}
