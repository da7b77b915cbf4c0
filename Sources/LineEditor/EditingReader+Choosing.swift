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
    let common = Self.commonStart(of: found.candidates)
    let typed = line.scalars[from..<line.cursor]
    if common.count > typed.count { return replace(from: from, by: common, isWhole: false) }
    if options.plain {
      showAbove(found.candidates.map { $0.note.isEmpty ? $0.text : "\($0.text): \($0.note)" })
      return .nothing
    }
    menu = Menu(candidates: found.candidates, from: from, original: line)
    return .nothing
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

  /// Up: in the menu, else in the history.
  func older() -> LibeditCalls.Answer {
    if menu != nil { return moveInMenu(-1) }
    guard let older = history.older(than: line) else { return .beep }
    return setLine(older)
  }

  /// Down: in the menu, else in the history.
  func newer() -> LibeditCalls.Answer {
    if menu != nil { return moveInMenu(1) }
    guard let newer = history.newer() else { return .beep }
    return setLine(newer)
  }

  /// Control-R: begins a search through the history or goes on to an older line.
  func startSearch() -> LibeditCalls.Answer {
    guard var open = search else {
      search = Search(original: line)
      return .nothing
    }
    open.proceed(in: history.lines, step: -1)
    search = open
    return setLine(open.shown(in: history.lines))
  }

  /// A key that belongs to the search.
  func typeInSearch() -> LibeditCalls.Answer {
    guard var open = search, case .scalar(let scalar) = payload else { return .nothing }
    payload = nil
    switch scalar {
    case "\u{7}":
      search = nil
      return setLine(open.original)
    case "\u{8}", "\u{7F}": open.shorten(in: history.lines)
    case "\u{13}": open.proceed(in: history.lines, step: 1)
    default: open.add(scalar, in: history.lines)
    }
    search = open
    return setLine(open.shown(in: history.lines))
  }
}
