internal import CLibedit

/// libedit's handle; with `LibeditCalls` the only place that calls the editor's C.
///
/// It closes once, by itself, and then the terminal is as it was.
@safe final class Libedit {
  private let handle: OpaquePointer
  private let calls: LibeditCalls

  /// Opens libedit, or returns `nil` when the terminal is unknown or too simple.
  init?(program: String, terminal: Terminal, calls: LibeditCalls) {
    let context = unsafe Unmanaged.passUnretained(calls).toOpaque()
    let handle = unsafe clibedit_open(
      program, terminal.input, terminal.output, context, LibeditCalls.functions)
    guard let handle = unsafe handle else { return nil }
    unsafe self.handle = handle
    self.calls = calls
    for (slot, command) in Command.allCases.enumerated() {
      let name = command.rawValue
      _ = unsafe clibedit_name_slot(handle, Int32(slot), name, name)
    }
    for command in Command.allCases { bind(command, keys: command.keys + [command.codeKey]) }
    unsafe clibedit_source(handle)
    bindEssentials()
  }

  deinit {
    unsafe clibedit_close(handle)
  }

  /// Whether `edit off` stands in ~/.editrc.
  var isOff: Bool { unsafe clibedit_is_off(handle) }

  /// Whether vi's keys are in use.
  var isVi: Bool { unsafe clibedit_is_vi(handle) }

  /// `bind -v` and `bind -e` in ~/.editrc forget all keys of ours.
  private func bindEssentials() {
    for command in Command.allCases {
      let keys = (command.isEssential ? command.keys : []) + [command.codeKey]
      bind(command, keys: keys)
      if isVi { bind(command, keys: keys, alternative: true) }
    }
  }

  /// Makes keys do a command; `alternative` means vi's command mode.
  func bind(_ command: Command, keys: [String], alternative: Bool = false) {
    for key in keys { bind(key, to: command.rawValue, alternative: alternative) }
  }

  /// Makes a key do any command libedit knows by name.
  func bind(_ key: String, to name: String, alternative: Bool = false) {
    _ = unsafe clibedit_bind(handle, alternative, key, name)
  }

  /// Switches between the modes for editing and the usual ones.
  func setRaw(_ raw: Bool) {
    unsafe clibedit_set_raw(handle, raw)
  }

  func setPrompt(_ prompt: [Unicode.Scalar]) {
    let prompt = prompt.map(\.value) + [0]
    unsafe clibedit_set_prompt(handle, prompt, prompt.count - 1)
  }

  /// Reads a line with all that belongs to it; `nil` at the end or when it is empty.
  func readLine() -> [Unicode.Scalar]? {
    var count = 0
    guard let line = unsafe clibedit_read_line(handle, &count) else { return nil }
    return unsafe UnsafeBufferPointer(start: line, count: count).map(Self.scalar)
  }

  /// What libedit has of the line.
  var line: LineText {
    var count = 0
    var cursor = 0
    let start = unsafe clibedit_line(handle, &count, &cursor)
    let scalars = unsafe UnsafeBufferPointer(start: start, count: count).map(Self.scalar)
    return LineText(scalars, cursor: cursor)
  }

  func setLine(_ line: LineText) {
    let scalars = line.scalars.map(\.value) + [0]
    unsafe clibedit_set_line(handle, scalars, scalars.count - 1, line.cursor)
  }

  /// Takes the window's new size over.
  func resize() {
    unsafe clibedit_resize(handle)
  }

  /// Makes libedit believe the screen empty, so that it next draws all; its cursor stays.
  func forgetScreen() {
    unsafe clibedit_forget_screen(handle)
  }

  /// Draws prompt and line; the cursor must be where the prompt is to begin.
  func refresh() {
    unsafe clibedit_refresh(handle)
  }

  /// Puts text behind what libedit has drawn, to be sent by `flush`.
  func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe clibedit_put(handle, base, bytes.count)
    }
  }

  func flush() {
    unsafe clibedit_flush(handle)
  }

  /// Adds a line for libedit's own history commands.
  func remember(_ line: String) {
    unsafe clibedit_remember(handle, line)
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
