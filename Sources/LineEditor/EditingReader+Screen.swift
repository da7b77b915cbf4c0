extension EditingReader {
  /// Shows lines above the prompt; the line and its cursor stay as they are.
  func showAbove(_ lines: [String]) {
    erase()
    goToOrigin()
    for line in lines { libedit.put(line.replacing("\n", with: "\r\n") + "\r\n") }
    libedit.refresh()
  }

  /// Puts the cursor where the prompt begins and clears what stands there.
  ///
  /// Row by row: tmux moves a screen cleared at once into its scrollback. And back by what was saved:
  /// where the line fills the last row of the window, the row behind it is not there yet.
  func goToOrigin(from given: Layout? = nil) {
    let layout = given ?? layout
    let last = min(layout.end.row, size.rows - 1)
    let up = min(layout.cursor.row, size.rows - 1)
    libedit.put("\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[K")
    guard last > 0 else { return }
    libedit.put("\u{1B}7" + String(repeating: "\u{1B}[B\u{1B}[K", count: last) + "\u{1B}8")
  }

  /// Takes a new window size over.
  ///
  /// Some terminals wrap rows anew and some do not: the cursor's column tells.
  func resize() {
    let new = Self.believedSize(terminal)
    guard new != size else { return }
    let old = painted.layout ?? layout
    let belowRows = painted.rowsBelow
    size = new
    var now = layout
    if now.cursor != old.cursor, cursorColumn() == old.cursor.column {
      now.cursor = old.cursor
      now.end.row = max(old.end.row, now.end.row)
    }
    now.end.row += belowRows
    painted = Painted()
    goToOrigin(from: now)
    libedit.resize()
    libedit.refresh()
    keepInSight()
  }

  /// Takes the screen over after the program was stopped by somebody else.
  func continueOnScreen() {
    lend(true)
    lend(false)
    painted = Painted()
    libedit.put("\r\n")
    libedit.refresh()
  }

  /// Asks the terminal for the cursor's column; `nil` when it does not answer in 200 ms.
  private func cursorColumn() -> Int? {
    libedit.put("\u{1B}[6n")
    libedit.flush()
    for _ in 0..<10 {
      if let column = decoder.takeCursorColumn() { return column }
      if terminal.isReady(within: 20) { readBytes() }
      if isHungUp { return nil }
    }
    return decoder.takeCursorColumn()
  }
}
