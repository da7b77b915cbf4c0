internal import CLibedit

extension EditingReader {
  /// What libedit gets as its next key: a character, or the code of a command of ours.
  ///
  /// `nil` when there are no more keys.
  func nextKey() -> UInt32? {
    drawForgotten()
    keepInSight()
    while true {
      if isHungUp { return nil }
      if let key = decoder.next() {
        if let code = prepare(key) { return code }
        continue
      }
      if !painted.isCurrent {
        if isFollowed() {
          readBytes()
          continue
        }
        paint()
      }
      if let work = beforeFirstWait {
        beforeFirstWait = nil
        work()
      }
      if let work = idleWork, terminal.isReady(within: 0) == false {
        idleWork = nil
        work()
      }
      wait(milliseconds: decoder.patience ?? -1)
    }
  }

  /// Whether the next key comes before what a letter leads to is worked out, which it would undo.
  ///
  /// The letter itself has just been written; whoever draws it on the screen goes first.
  private func isFollowed() -> Bool {
    defer { isLetter = false }
    return isLetter && terminal.isReady(within: 1)
  }

  /// Waits for keys, signals and posted lines.
  private func wait(milliseconds: Int32) {
    let ready = clibedit_wait(terminal.input, postbox.waking, milliseconds)
    if ready == 0 { decoder.giveUp() }
    guard ready > 0 else { return }
    // Who answers the bell may read bytes too: then there are none left to wait for.
    if ready & 2 != 0 { answerBell() } else { readBytes() }
  }

  func readBytes() {
    switch terminal.read(4096) {
    case .bytes(let bytes): decoder.append(bytes)
    case .nothingYet: break
    case .end, .gone: isHungUp = true
    }
  }

  private func answerBell() {
    let reasons = postbox.takeReasons()
    if reasons.contains(UInt8(ascii: "t")) {
      erase()
      libedit.put("\r\n")
      libedit.flush()
      isHungUp = true
      return
    }
    if reasons.contains(UInt8(ascii: "i")) {
      // The kernel throws away what was typed before Control-C; so do we.
      decoder.clear()
      decoder.append([0x03])
    }
    if reasons.contains(UInt8(ascii: "z")) { decoder.append([0x1A]) }
    if reasons.contains(UInt8(ascii: "c")) { continueOnScreen() }
    if reasons.contains(UInt8(ascii: "w")) { resize() }
    let lines = postbox.takeLines()
    if !lines.isEmpty { showAbove(lines) }
  }

  /// Makes the screen libedit's again and says what it gets for a key.
  private func prepare(_ key: Key) -> UInt32? {
    noteForUndo(before: key)
    erase()
    if case .scalar(let scalar) = key, scalar.isShown { isLetter = true } else { isLetter = false }
    let key = searchKey(for: key)
    switch key {
    case .scalar(let scalar):
      if menu != nil, !Self.menuControls.contains(scalar) { menu = nil }
      if scalar == " ", let rest = abbreviated() {
        payload = .paste(rest + [" "])
        return Command.paste.code
      }
      guard scalar.value >= 0x300, Layout.width(scalar) == 0 else {
        forgetScreen(before: scalar)
        return scalar.value
      }
      payload = key
      return Command.compose.code
    case .command(.escape) where libedit.isVi && menu == nil:
      forgetScreen(before: "\u{1B}")
      return 0x1B
    case .command(let command):
      if !Self.menuCommands.contains(command) { menu = nil }
      return command.code
    case .paste:
      menu = nil
      payload = key
      return Command.paste.code
    }
  }

  /// The letters that are missing where Space ends a first word that stands for a longer one.
  private func abbreviated() -> [Unicode.Scalar]? {
    let line = line
    guard search == nil, line.isAtEnd, !line.scalars.isEmpty, line.scalars.count < 40,
      !line.scalars.contains(where: { $0.properties.isWhitespace }),
      let word = assistance.expand(line.string)?.unicodeScalars, word.starts(with: line.scalars)
    else { return nil }
    let rest = word.dropFirst(line.scalars.count).filter(\.isShown)
    return rest.isEmpty ? nil : Array(rest)
  }

  /// Notes the line unless `key` only goes on with a word: typing must cost the same in long lines.
  private func noteForUndo(before key: Key) {
    let goesOn: Bool
    if case .scalar(let scalar) = key {
      goesOn = scalar.isShown && !scalar.properties.isWhitespace
    } else {
      goesOn = false
    }
    if !goesOn || !isInWord { undo.note(line) }
    isInWord = goesOn
  }

  /// Keys that leave an open menu open: Tab, Enter, and the arrows' control keys.
  private static let menuControls: Set<Unicode.Scalar> = ["\t", "\r", "\n", "\u{0E}", "\u{10}"]
  private static let menuCommands: Set<Command> = [
    .complete, .completeBack, .older, .newer, .submit, .escape,
  ]

  /// While a search is typed most keys belong to it.
  private func searchKey(for key: Key) -> Key {
    guard search != nil else { return key }
    switch key {
    case .scalar(let scalar) where scalar.isShown,
      .scalar(let scalar) where "\u{7}\u{8}\u{7F}\u{13}".unicodeScalars.contains(scalar):
      payload = .scalar(scalar)
      return .command(.searchKey)
    case .command(.escape):
      payload = .scalar("\u{7}")
      return .command(.searchKey)
    case .scalar("\u{12}"), .scalar("\r"), .scalar("\n"), .scalar("\u{3}"), .scalar("\u{E}"),
      .scalar("\u{10}"), .command(.search), .command(.older), .command(.newer):
      return key
    default:
      search = nil
      return key
    }
  }
}
