extension EditingReader {
  /// The whole line, what is out of sight included.
  var line: LineText {
    let seen = libedit.line
    if before.isEmpty, behind.isEmpty { return seen }
    return LineText(before + seen.scalars + behind, cursor: before.count + seen.cursor)
  }

  var isCut: Bool { !before.isEmpty || !behind.isEmpty }

  var sight: Sight { Sight(columns: size.columns, rows: size.rows, prompt: prompt.scalars) }

  var layout: Layout {
    let seen = libedit.line
    return Layout(
      prompt: shownPrompt, text: seen.scalars, cursor: seen.cursor, columns: size.columns)
  }

  private var shownPrompt: [Unicode.Scalar] {
    before.isEmpty ? prompt.scalars : prompt.scalars + [Sight.marker]
  }

  func showPrompt() {
    libedit.setPrompt(shownPrompt)
  }

  /// Replaces the line within a command.
  func setLine(_ line: LineText) -> LibeditCalls.Answer {
    place(line)
    let seen = libedit.line
    let isWhole = seen.scalars != drawn.scalars && (seen.isUneven || drawn.isUneven)
    drawn = seen
    return isWhole ? .redisplay : .refresh
  }

  /// Changes the line within a command.
  func edit(_ change: (inout LineText) -> Void) -> LibeditCalls.Answer {
    var line = line
    change(&line)
    return setLine(line)
  }

  /// Changes the line within a command and keeps what was removed for Control-Y.
  func kill(_ range: (LineText) -> Range<Int>) -> LibeditCalls.Answer {
    var line = line
    let range = range(line)
    guard !range.isEmpty else { return .nothing }
    killed = line.remove(range)
    return setLine(line)
  }

  /// Hands libedit the part of the line that fits the window.
  func place(_ line: LineText) {
    let part = sight.part(of: line, start: before.count)
    before = Array(line.scalars[..<part.lowerBound])
    behind = Array(line.scalars[part.upperBound...])
    showPrompt()
    libedit.setLine(
      LineText(Array(line.scalars[part]), cursor: line.cursor - part.lowerBound))
  }

  /// Before each key: moves the part in sight if the line outgrew it or the cursor left it.
  func keepInSight() {
    let seen = libedit.line
    drawn = seen
    let leaves =
      seen.cursor == 0 && !before.isEmpty || seen.isAtEnd && !behind.isEmpty
    let count = before.count + seen.scalars.count + behind.count
    let mayGrow = isCut && sight.mayHold(count) && sight.holds(line.scalars, isCut: false)
    if !leaves, !mayGrow, sight.holds(seen.scalars, isCut: !before.isEmpty) { return }
    let whole = line
    erase()
    goToOrigin()
    place(whole)
    drawn = libedit.line
    libedit.refresh()
  }

  /// Before a key that libedit itself may change an uneven line by: has it draw the line whole.
  func forgetScreen(before key: Unicode.Scalar) {
    if drawn.isAtEnd, key.isShown { return }
    guard drawn.isUneven || key.isUneven else { return }
    // Back to where libedit knows the cursor: it forgets what it drew, not where it stands.
    let place = layout.cursor
    goToOrigin()
    libedit.put(place.row > 0 ? "\u{1B}[\(place.row)B" : "")
    libedit.put(place.column > 0 ? "\u{1B}[\(place.column)C" : "")
    libedit.forgetScreen()
    isForgotten = true
  }

  /// Draws the line if libedit did not, because the key did not change it.
  func drawForgotten() {
    guard isForgotten else { return }
    isForgotten = false
    guard libedit.line.scalars == drawn.scalars else { return }
    goToOrigin()
    libedit.refresh()
  }
}
