extension EditingReader {
  /// Tab and Shift-Tab: adds what all candidates have in common, then opens the menu.
  func complete(_ step: Int) -> LibeditCalls.Answer {
    if menu != nil { return moveInMenu(step) }
    let line = line
    let found = assistance.complete(line.string, line.cursor)
    let from = min(max(found.from, 0), line.cursor)
    guard let first = found.candidates.first else { return .beep }
    if found.candidates.count == 1 {
      return replace(from: from, by: Array(first.text.unicodeScalars), isWhole: true)
    }
    let common =
      found.common.map { Array($0.unicodeScalars) } ?? Self.commonStart(of: found.candidates)
    let typed = line.scalars[from..<line.cursor]
    if common.count > typed.count { return replace(from: from, by: common, isWhole: false) }
    if options.plain {
      list(found)
      return .nothing
    }
    menu = Menu(candidates: found.candidates, total: found.total, from: from, original: line)
    return .nothing
  }

  /// Tab for screen readers: what fits, a line each, and no more than can be listened to.
  private func list(_ found: Completion) {
    let shown = found.candidates.prefix(20)
    var lines = shown.map { $0.note.isEmpty ? $0.text : "\($0.text): \($0.note)" }
    if found.total > shown.count { lines.append("and \(found.total - shown.count) more") }
    showAbove(lines.flatMap { $0.wrapped(to: size.columns - 1) })
  }

  private func replace(
    from: Int, by text: [Unicode.Scalar], isWhole: Bool
  ) -> LibeditCalls.Answer {
    edit { line in
      line.remove(from..<line.cursor)
      line.insert(text.filter(\.isShown))
      let isFollowed = !line.isAtEnd && line.scalars[line.cursor].properties.isWhitespace
      if isWhole, !isFollowed { line.insert([" "]) }
    }
  }

  private static func commonStart(of candidates: [Candidate]) -> [Unicode.Scalar] {
    guard var common = candidates.first?.text else { return [] }
    for candidate in candidates {
      // Whole characters: half a letter is no progress.
      common = String(zip(common, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
    return Array(common.unicodeScalars)
  }

  private func moveInMenu(_ step: Int) -> LibeditCalls.Answer {
    guard var open = menu else { return .nothing }
    open.move(step)
    menu = open
    return setLine(open.line)
  }

  /// Up: in the menu or the search, else in the history.
  func older() -> LibeditCalls.Answer {
    if menu != nil { return moveInMenu(-1) }
    if search != nil { return moveInSearch(-1) }
    guard let older = history.older(than: line) else { return .beep }
    return setLine(older)
  }

  /// Down: in the menu or the search, else in the history.
  func newer() -> LibeditCalls.Answer {
    if menu != nil { return moveInMenu(1) }
    if search != nil { return moveInSearch(1) }
    guard let newer = history.newer() else { return .beep }
    return setLine(newer)
  }

  /// Control-R: begins a search through the history or goes on to an older line.
  func startSearch() -> LibeditCalls.Answer {
    guard search == nil else { return moveInSearch(1) }
    history.catchUp()
    search = Search(original: line, lines: history.lines)
    return .nothing
  }

  private func moveInSearch(_ step: Int) -> LibeditCalls.Answer {
    guard var open = search else { return .nothing }
    open.move(step)
    search = open
    return setLine(open.shown)
  }

  /// A key that belongs to the search.
  func typeInSearch() -> LibeditCalls.Answer {
    guard var open = search, case .scalar(let scalar) = payload else { return .nothing }
    payload = nil
    switch scalar {
    case "\u{7}":
      search = nil
      return setLine(open.original)
    case "\u{8}", "\u{7F}": open.shorten()
    case "\u{13}": open.move(-1)
    default: open.add(scalar)
    }
    search = open
    return setLine(open.shown)
  }
}
