extension EditingReader {
  /// Paints what belongs around libedit's line and sends everything.
  func paint() {
    painted.isCurrent = true
    painted.layout = layout
    defer { libedit.flush() }
    if options.plain {
      sayNotice()
      return
    }
    let line = line
    let layout = layout
    libedit.put(colored(line, layout))
    libedit.put(ghost(behind: line, layout))
    libedit.put(rows(below: line, layout))
  }

  /// Takes away what `paint` has painted; it goes out with libedit's own next writing.
  func erase() {
    guard painted.isCurrent else { return }
    painted.isCurrent = false
    var output = ""
    // Only as far as the grey reaches: the rest of the row is libedit's.
    if painted.ghostWidth > 0 { output += "\u{1B}[\(painted.ghostWidth)X" }
    if painted.rowsBelow > 0, let layout = painted.layout {
      let down = layout.end.row - layout.cursor.row
      output += "\u{1B}7" + (down > 0 ? "\u{1B}[\(down)B" : "")
      output += "\u{1B}[B\r\u{1B}[J\u{1B}8"
    }
    painted.ghostWidth = 0
    painted.rowsBelow = 0
    if !output.isEmpty { libedit.put(output) }
  }

  private func sayNotice() {
    guard let said = notice else { return }
    notice = nil
    showAbove([said])
    painted.isCurrent = true
  }

  /// The same glyphs again in color: libedit's model of the screen stays right.
  private func colored(_ line: LineText, _ layout: Layout) -> String {
    guard options.colors else { return "" }
    var text = ""
    if let style = assistance.style, !isCut, search == nil, !line.scalars.isEmpty,
      !line.scalars.contains(where: { !$0.isShown })
    {
      let string = line.string
      let styled = style(string)
      if styled.withoutColors == string { text = styled + "\u{1B}[0m" }
    }
    guard !prompt.accent.isEmpty || !text.isEmpty else { return "" }
    let up = layout.cursor.row > 0 ? "\u{1B}[\(layout.cursor.row)A" : ""
    var start = LineText.string(prompt.scalars[...])
    if !prompt.accent.isEmpty { start = "\u{1B}[\(prompt.accent)m\(start)\u{1B}[0m" }
    return "\u{1B}7\r\(up)\(start)\(text)\u{1B}8"
  }

  private func ghost(behind line: LineText, _ layout: Layout) -> String {
    painted.ghost = nil
    // Without colors grey would look typed.
    guard options.colors, line.isAtEnd, !line.scalars.isEmpty, !isCut, menu == nil, search == nil
    else { return "" }
    guard let offered = assistance.ghost(line.string) else { return "" }
    let whole = String(
      String.UnicodeScalarView(offered.text.unicodeScalars.prefix(while: \.isShown)))
    let shown = (whole + offered.remark).clipped(to: size.columns - layout.end.column - 1)
    guard !shown.isEmpty else { return "" }
    if !whole.isEmpty { painted.ghost = (whole, line) }
    painted.ghostWidth = Layout.width(shown)
    return "\u{1B}7\u{1B}[2m\(shown)\u{1B}[0m\u{1B}8"
  }

  private func rows(below line: LineText, _ layout: Layout) -> String {
    let rows = rowsBelow(line, room: size.rows - 1 - layout.end.row)
    painted.rowsBelow = rows.count
    guard !rows.isEmpty else { return "" }
    let down = layout.end.row - layout.cursor.row
    var output = Self.makingRoom(rows.count + down)
    output += "\u{1B}[\(rows.count + down)A\u{1B}7"
    if down > 0 { output += "\u{1B}[\(down)B" }
    for row in rows { output += "\r\n\u{1B}[K" + row }
    return output + "\u{1B}8"
  }

  /// What moves the cursor down also where the rows are not there yet.
  ///
  /// IND scrolls at the bottom and keeps the column.
  static func makingRoom(_ rows: Int) -> String { String(repeating: "\u{1B}D", count: rows) }

  private func rowsBelow(_ line: LineText, room: Int) -> [String] {
    guard room > 0 else { return [] }
    if let menu { return menu.rows(columns: size.columns, height: room, colors: options.colors) }
    if let search {
      return search.rows(columns: size.columns, height: room, colors: options.colors)
    }
    let text: String?
    if let said = notice {
      notice = nil
      text = said
    } else if isCut {
      text = "\(line.scalars.count) characters; Enter sends them all"
    } else {
      text = assistance.hint(line.string)
    }
    guard let row = text?.clipped(to: size.columns - 1), !row.isEmpty else { return [] }
    return [options.colors ? "\u{1B}[2m\(row)\u{1B}[0m" : row]
  }
}
