internal import CLibedit

/// A line of input typed at a terminal, with history, completion and Emacs keys.
///
/// Where there is no terminal that can be edited on, lines are read from what
/// there is: a pipe, a file, a terminal that knows no escapes. All but `post`
/// belongs to one thread. One editor a process: it watches signals. Call
/// `close` before the program ends; globals are never deinitialised.
package final class LineEditor {
  private let terminal: Terminal
  private let editing: EditingReader?
  private let reading: PlainReader?
  private var isClosed = false
  private var isAtLineStart = true

  /// Where any thread may leave lines; see `post`.
  package let postbox = Postbox()

  /// What is asked while a line is typed.
  package var assistance = Assistance()

  /// Done once, where a person can edit: when the first prompt stands on the screen and no key is
  /// there yet.
  package var beforeFirstWait: (() -> Void)? {
    get { editing?.beforeFirstWait }
    set { editing?.beforeFirstWait = newValue }
  }

  /// Opens the terminal.
  ///
  /// - Parameters:
  ///   - program: the name by which ~/.editrc knows us (`program:bind …`).
  ///   - input: the descriptor lines are read from.
  ///   - output: the descriptor everything is written to.
  ///   - options: how the editor shows itself.
  package init(program: String, input: Int32 = 0, output: Int32 = 1, options: Options) {
    terminal = Terminal(input: input, output: output)
    let canEdit = terminal.isTerminal && clibedit_use_utf8() && clibedit_term_is_named()
    editing =
      canEdit
      ? EditingReader(program: program, terminal: terminal, postbox: postbox, options: options)
      : nil
    reading = editing == nil ? PlainReader(terminal: terminal, postbox: postbox) : nil
  }

  deinit {
    close()
  }

  /// Whether a person can edit here: both ends are terminals, TERM is set, known and not dumb.
  package var isInteractive: Bool { editing != nil }

  /// The window's columns, 80 when it does not say.
  package var width: Int { terminal.size.columns }

  /// The window's rows, 24 when it does not say.
  package var height: Int { terminal.size.rows }

  /// Shows `prompt` and waits for the user.
  ///
  /// - Parameters:
  ///   - prompt: plain text; control characters are left out, and in a narrow
  ///     window only its end is shown.
  ///   - accent: SGR parameters such as `1;36` for the prompt when colors are on.
  /// - Returns: how the reading ended. After `hangup` there is no more to read.
  package func read(prompt: String, accent: String = "") -> Reading {
    guard !isClosed else { return .endOfInput }
    if !isAtLineStart, editing != nil { write("\n") }
    isAtLineStart = true
    editing?.assistance = assistance
    return editing?.read(prompt: prompt, accent: accent) ?? reading?.read(prompt: prompt)
      ?? .endOfInput
  }

  /// Keeps the history in a file, which other windows may share; a folder that is not there keeps none.
  ///
  /// Where nobody can edit, nothing is kept.
  package func keepHistory(in path: String) {
    editing?.history.keep(in: path)
  }

  /// Adds a line to the history, unless it is empty or the one before; with a file it is in it at once.
  package func remember(_ line: String) {
    editing?.remember(line)
  }

  /// The lines sent before, in this window and others, oldest first.
  package var pastLines: [String] {
    editing?.history.catchUp()
    return editing?.history.lines ?? []
  }

  /// Writes text to the output, in order with what the editor draws; converts nothing.
  ///
  /// While a line is read the text goes above it.
  package func write(_ text: String) {
    guard let last = text.unicodeScalars.last else { return }
    isAtLineStart = last == "\n"
    if let editing, !isClosed { editing.write(text) } else { terminal.write(text) }
  }

  /// Gives the terminal its usual modes for a pager or an editor.
  package func suspendTerminal() {
    if !isClosed { editing?.lend(true) }
  }

  /// Takes the terminal back after `suspendTerminal`.
  package func resumeTerminal() {
    if !isClosed { editing?.lend(false) }
    isAtLineStart = true
  }

  /// Shows a line above the prompt, without touching what is being typed.
  ///
  /// Between two readings it waits for the next one. `postbox` does the same
  /// and may be handed to any task.
  package func post(_ line: String) {
    postbox.post(line)
  }

  /// Restores the terminal; what is read afterwards is `endOfInput`.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    editing?.close()
  }
}
