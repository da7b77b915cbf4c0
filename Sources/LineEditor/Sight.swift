/// Which part of a long line is handed to libedit.
///
/// libedit cannot scroll: what needs more rows than the window has is drawn
/// wrong and, in Apple's library, ends the program. So it only ever sees as
/// much as fits, and the rest waits before and behind.
struct Sight {
  let columns: Int
  let rows: Int
  let prompt: [Unicode.Scalar]

  /// What stands behind the prompt when something before is out of sight.
  static let marker: Unicode.Scalar = "…"

  /// The last row the text may reach; below it are the hint and one free row.
  var lastRow: Int { rows >= 6 ? rows - 3 : max(0, rows - 2) }

  /// Whether so many scalars could fit.
  func mayHold(_ count: Int) -> Bool { count <= (lastRow + 1) * columns }

  /// Whether a text fits, with place for one more character.
  func holds(_ text: [Unicode.Scalar], isCut: Bool) -> Bool {
    guard mayHold(text.count) else { return false }
    return reach(text, from: 0, isCut: isCut) == text.count
  }

  /// Chooses what to show so that the cursor is in sight.
  ///
  /// `start` is where the shown part began before; it is kept if that can be.
  func part(of text: LineText, start: Int) -> Range<Int> {
    let scalars = text.scalars
    if holds(scalars, isCut: false) { return 0..<scalars.count }
    if start <= text.cursor, start == 0 || start < text.cursor {
      let end = reach(scalars, from: start, isCut: start > 0)
      if text.cursor < end || (end == scalars.count && text.cursor == end) { return start..<end }
    }
    for share in [6, 4, 2, 1] {
      let start = self.start(before: text.cursor, in: scalars, share: share)
      let end = reach(scalars, from: start, isCut: start > 0)
      if text.cursor < end || end == scalars.count { return start..<end }
    }
    let end = reach(scalars, from: text.cursor, isCut: true)
    return text.cursor..<max(end, text.cursor)
  }

  /// Where a part begins that has `share` tenths of the window before the cursor.
  private func start(before cursor: Int, in scalars: [Unicode.Scalar], share: Int) -> Int {
    var room = (lastRow + 1) * columns * share / 10
    var place = cursor
    while place > 0 {
      let scalar = scalars[place - 1]
      room -= scalar == "\n" ? columns : scalar == "\t" ? 8 : Layout.width(scalar)
      if room < 0 { break }
      place -= 1
    }
    return place
  }

  /// How far the text can be shown when it begins at `start`.
  private func reach(_ scalars: [Unicode.Scalar], from start: Int, isCut: Bool) -> Int {
    var pen = Layout.Place()
    for scalar in prompt { pen.step(over: scalar, columns: columns) }
    if isCut { pen.step(over: Self.marker, columns: columns) }
    var place = start
    while place < scalars.count {
      pen.step(over: scalars[place], columns: columns)
      var spare = pen
      spare.step(over: "一", columns: columns)
      if spare.row > lastRow { break }
      place += 1
    }
    return place
  }
}
