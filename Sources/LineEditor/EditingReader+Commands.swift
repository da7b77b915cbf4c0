internal import CLibedit

extension EditingReader {
  /// Does what a key stands for.
  func run(_ command: Command) -> LibeditCalls.Answer {
    switch command {
    case .submit: submit()
    case .complete: complete(1)
    case .completeBack: complete(-1)
    case .interrupt: finish(.interrupted, echo: "^C")
    case .leave: leave()
    case .suspend: suspend()
    case .escape: escape()
    case .paste: insertPaste()
    case .compose: compose()
    case .searchKey: typeInSearch()
    case .search: startSearch()
    case .older: older()
    case .newer: newer()
    case .undo: takeBack()
    case .edit: editElsewhere()
    default: editing(command)
    }
  }

  /// What keys do to the line and nothing else.
  private func editing(_ command: Command) -> LibeditCalls.Answer {
    switch command {
    case .left: edit { $0.cursor = $0.characterStart }
    case .right: takeGhost { $0 } ?? edit { $0.cursor = $0.characterEnd }
    case .end: takeGhost { $0 } ?? edit { $0.cursor = $0.scalars.count }
    case .wordRight: takeGhost(Self.firstWord) ?? edit { $0.cursor = $0.wordEnd }
    case .wordLeft: edit { $0.cursor = $0.wordStart }
    case .start: edit { $0.cursor = 0 }
    case .deleteBack: edit { $0.remove($0.characterStart..<$0.cursor) }
    case .delete: edit { $0.remove($0.cursor..<$0.characterEnd) }
    case .killToEnd: kill { $0.cursor..<$0.scalars.count }
    case .killAll: kill { 0..<$0.cursor }
    case .killArgument: kill { $0.argumentStart..<$0.cursor }
    case .killWordBack: kill { $0.wordStart..<$0.cursor }
    case .killWord: kill { $0.cursor..<$0.wordEnd }
    case .yank: edit { $0.insert(killed) }
    default: .beep
    }
  }

  private static func firstWord(_ ghost: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(ghost[..<LineText(ghost, cursor: 0).wordEnd])
  }

  /// Takes what stands in grey behind the line, if it was there to be seen.
  private func takeGhost(
    _ part: ([Unicode.Scalar]) -> [Unicode.Scalar]
  ) -> LibeditCalls.Answer? {
    guard let ghost = painted.ghost, ghost.line == line, ghost.line.isAtEnd else { return nil }
    painted.ghost = nil
    return edit { $0.insert(part(Array(ghost.text.unicodeScalars))) }
  }

  private func submit() -> LibeditCalls.Answer {
    if let open = menu, open.chosen != nil {
      menu = nil
      return edit { line in
        let isFollowed = !line.isAtEnd && line.scalars[line.cursor].properties.isWhitespace
        if !isFollowed { line.insert([" "]) }
      }
    }
    return finish(.line(line.string), echo: "")
  }

  /// Ends the reading below the line.
  func finish(_ reading: LineEditor.Reading, echo: String) -> LibeditCalls.Answer {
    let layout = layout
    let down = layout.end.row - layout.cursor.row
    libedit.put(Self.makingRoom(down))
    if !echo.isEmpty {
      libedit.put("\r" + (layout.end.column > 0 ? "\u{1B}[\(layout.end.column)C" : "") + echo)
    }
    libedit.put("\r\n")
    libedit.flush()
    menu = nil
    search = nil
    ending = reading
    return reading == .endOfInput ? .end : .submit
  }

  private func leave() -> LibeditCalls.Answer {
    if line.scalars.isEmpty { return finish(.endOfInput, echo: "") }
    notice = "Ctrl-C forgets the line, then Ctrl-D leaves"
    return .nothing
  }

  private func suspend() -> LibeditCalls.Answer {
    lend(true)
    clibedit_stop()
    lend(false)
    // The line is drawn anew below what the shell has written.
    libedit.put("\r\n")
    libedit.flush()
    libedit.refresh()
    return .nothing
  }

  private func escape() -> LibeditCalls.Answer {
    guard let open = menu else { return .nothing }
    menu = nil
    return setLine(open.original)
  }

  private func insertPaste() -> LibeditCalls.Answer {
    guard case .paste(let scalars) = payload else { return .nothing }
    payload = nil
    return edit { $0.insert(scalars) }
  }

  /// Puts a combining mark to the letter before it.
  private func compose() -> LibeditCalls.Answer {
    guard case .scalar(let mark) = payload else { return .nothing }
    payload = nil
    return edit { line in
      if line.cursor > 0, let one = Composition.compose(line.scalars[line.cursor - 1], mark) {
        line.scalars[line.cursor - 1] = one
      } else {
        line.insert([mark])
      }
    }
  }

  /// Control-X Control-E: the line goes to another program and comes back.
  private func editElsewhere() -> LibeditCalls.Answer {
    guard let compose = assistance.compose else { return .beep }
    let old = line
    libedit.put("\r\n")
    libedit.flush()
    lend(true)
    let text = compose(old.string)
    lend(false)
    // A text as it is pasted: no controls, no newline at the end.
    let new = text.map { LineText(KeyDecoder.pastedText(Array($0.utf8)[...])) } ?? old
    place(new)
    libedit.refresh()
    return .nothing
  }

  private func takeBack() -> LibeditCalls.Answer {
    guard let step = undo.back(from: line) else { return .beep }
    return setLine(step)
  }
}
