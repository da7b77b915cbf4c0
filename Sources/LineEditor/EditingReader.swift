internal import CLibedit

/// Reads lines at a terminal through libedit.
///
/// libedit never learns of what is painted around its line: grey text, hint and
/// menu are painted just before the wait for a key and erased just before the
/// key is handed over. Nor does it know how long the line really is: it is
/// given the part in sight, see `Sight`.
final class EditingReader {
  let terminal: Terminal
  let postbox: Postbox
  let options: LineEditor.Options
  let libedit: Libedit
  var assistance = Assistance()
  var beforeFirstWait: (() -> Void)?

  /// What is still to be done in this reading while nobody types.
  var idleWork: (() -> Void)?

  var decoder = KeyDecoder()
  var undo = Undo()

  /// Whether the last key is a letter that has only just been written.
  var isLetter = false

  /// Whether the last key was a letter of a word.
  var isInWord = false
  var history = History()
  var killed: [Unicode.Scalar] = []
  var menu: Menu?
  var search: Search?
  var payload: Key?

  /// What is out of sight before and behind the part libedit has.
  var before: [Unicode.Scalar] = []
  var behind: [Unicode.Scalar] = []

  /// What libedit had of the line when it last drew it.
  var drawn = LineText()

  /// Whether libedit believes the screen empty.
  var isForgotten = false

  var prompt = Prompt(text: "", accent: "", columns: 80)
  var size: (columns: Int, rows: Int)
  var painted = Painted()

  /// Said once in the row below the line.
  var notice: String?

  /// How the reading ended, once a command has ended it.
  var ending: LineEditor.Reading?
  var isHungUp = false

  private var isReading = false

  /// Opens the terminal, or returns `nil` when libedit cannot work on it or is told not to.
  init?(program: String, terminal: Terminal, postbox: Postbox, options: LineEditor.Options) {
    self.terminal = terminal
    self.postbox = postbox
    self.options = options
    size = Self.believedSize(terminal)
    let calls = LibeditCalls()
    clibedit_watch(terminal.input, terminal.output, postbox.bell, true)
    guard
      let libedit = Libedit(program: program, terminal: terminal, calls: calls), !libedit.isOff
    else {
      clibedit_unwatch()
      return nil
    }
    self.libedit = libedit
    calls.readKey = { [unowned self] in nextKey() }
    calls.run = { [unowned self] in run($0) }
    if options.plain { libedit.bind("^R", to: "em-inc-search-prev") }
    // From now on the kernel neither echoes nor cuts what is typed ahead.
    libedit.setRaw(true)
    askForMarkedPaste(true)
  }

  /// Restores the terminal; nothing may be read afterwards.
  func close() {
    askForMarkedPaste(false)
    libedit.setRaw(false)
    clibedit_unwatch()
  }

  func read(prompt text: String, accent: String) -> LineEditor.Reading {
    if isHungUp { return .hangup }
    begin(prompt: text, accent: accent)
    let native = isHungUp ? nil : libedit.readLine()
    isReading = false
    clibedit_set_reading(false)
    if isHungUp {
      lend(true)
      return .hangup
    }
    // The kernel must not echo what is typed while a command runs.
    libedit.setRaw(true)
    if let ending { return ending }
    guard let native else { return .line(LineText.string((before + behind)[...])) }
    let line = native.last == "\n" ? native.dropLast() : native[...]
    return .line(LineText.string((before + line + behind)[...]))
  }

  private func begin(prompt text: String, accent: String) {
    let reasons = postbox.takeReasons()
    if reasons.contains(UInt8(ascii: "t")) { isHungUp = true }
    // Control-C while a command ran forgets what was typed ahead.
    if reasons.contains(UInt8(ascii: "i")) { decoder.clear() }
    let now = Self.believedSize(terminal)
    if now != size { libedit.resize() }
    size = now
    prompt = Prompt(text: text, accent: accent, columns: size.columns)
    (before, behind, ending, notice, menu, search) = ([], [], nil, nil, nil, nil)
    painted = Painted()
    (drawn, isForgotten) = (LineText(), false)
    undo.forget()
    isInWord = false
    history.leave()
    idleWork = assistance.whenIdle
    showPrompt()
    for line in postbox.takeLines() { libedit.put(line + "\r\n") }
    isReading = true
    clibedit_set_reading(true)
  }

  /// Writes text between two lines, or above the line that is being typed.
  func write(_ text: String) {
    if isReading {
      var text = text[...]
      if text.last == "\n" { text.removeLast() }
      showAbove([String(text)])
    } else {
      libedit.flush()
      terminal.write(text)
    }
  }

  func remember(_ line: String) {
    if history.remember(line) { libedit.remember(line) }
  }

  /// Gives the terminal to somebody else, or takes it back.
  func lend(_ lent: Bool) {
    if lent {
      askForMarkedPaste(false)
      libedit.setRaw(false)
      clibedit_lend_terminal(true)
    } else {
      clibedit_lend_terminal(false)
      libedit.setRaw(true)
      askForMarkedPaste(true)
    }
  }

  private func askForMarkedPaste(_ wanted: Bool) {
    guard options.bracketedPaste else { return }
    libedit.put(wanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    libedit.flush()
  }

  /// The size as libedit reads it, odd windows included.
  static func believedSize(_ terminal: Terminal) -> (columns: Int, rows: Int) {
    let size = terminal.size
    return (size.columns < 2 ? 80 : size.columns, size.rows < 1 ? 24 : size.rows)
  }
}
