import Foundation
import Screens

extension PseudoTerminal {
  /// The screen as everything that was written makes it.
  func screen(_ columns: Int, _ rows: Int) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    screen.take(bytes)
    return screen
  }

  /// Waits until the screen ends with these rows and the cursor stands in them.
  ///
  /// Rows that have scrolled away count too; the cursor is counted from the first of `lines`.
  func shows(
    _ lines: [String], cursor: [Int], columns: Int, rows: Int, seconds: Double = 10
  ) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    repeat {
      let screen = grown(columns, rows)
      var all = screen.scrolled + screen.lines
      while all.count > screen.scrolled.count + screen.cursor.row + 1, all.last == "" {
        all.removeLast()
      }
      let start = all.count - lines.count
      let place = screen.scrolled.count + screen.cursor.row - start
      if all.suffix(lines.count) == lines[...], [place, screen.cursor.column] == cursor,
        screen.unknown.isEmpty
      {
        return true
      }
    } while drain(milliseconds: 5) && Date() < end
    return false
  }
}
