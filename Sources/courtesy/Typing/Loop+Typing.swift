import Book
import LineEditor
import Shell

extension Loop {
  /// The help while a line is typed, for this book and this screen.
  ///
  /// - Returns: the help, for one session.
  func makeTypist() -> Typist {
    let memory = TypingMemory(stateFolder: book.stateFolder)
    let typist = Typist(
      level: memory.level ?? .full, explains: memory.level == nil,
      shell: { [unowned self] in
        knowRoster(waiting: false)
        return (shell.session, trialTurn)
      },
      past: { [unowned self] in editor.pastLines },
      hearing: { [unowned self] in library.stock.hearing.made },
      customers: library.roster.names, isSmall: library.roster.isSmall)
    typist.compose = { OutsideEditor(environment: Environment.value).edited($0) }
    if memory.level == nil, editor.isInteractive { memory.remember(.full) }
    if let folder = book.stateFolder {
      editor.keepHistory(in: StateFolder.history(in: folder, of: book.folder))
    }
    return typist
  }

  /// A turn for what is only tried: its id is no one's.
  private var trialTurn: Turn {
    Turn(now: book.clock.now, freshID: "aaaaaaaa", width: editor.width, height: editor.height)
  }

  /// Chooses how much is shown while typing, or says it.
  func choose(_ level: TypingLevel?) {
    let memory = TypingMemory(stateFolder: book.stateFolder)
    if let level {
      memory.remember(level)
      typist?.level = level
    }
    let words =
      switch level ?? typist?.level ?? .full {
      case .full: "grey text, colors, and what Enter will do; Right or End takes the grey"
      case .less: "colors alone"
      case .off: "nothing is added to what you type; Tab still answers"
      }
    editor.write(" typing: \(words)\n")
  }

  /// Lets a text be written elsewhere; returns the line to be done with it, if there is any.
  func written(_ line: String, text: String) -> String? {
    guard editor.isInteractive else {
      editor.write(" an editor needs a terminal; type \(line)TEXT\n")
      return nil
    }
    editor.suspendTerminal()
    let new = OutsideEditor(environment: Environment.value).edited(text)
    editor.resumeTerminal()
    let lines = (new ?? "").split { $0.isNewline }.filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else {
      editor.write(new == nil ? " the editor failed; nothing is noted\n" : " nothing was written\n")
      return nil
    }
    return line + lines.joined(separator: " / ")
  }
}
