internal import CLibedit

/// Reads lines where there is nothing to edit: pipes, files, and simple terminals.
///
/// Reads in blocks. No escapes are written, and a prompt only on a terminal.
/// CRLF ends a line as LF does; NUL and bytes that are no UTF-8 become U+FFFD.
final class PlainReader {
  private let terminal: Terminal
  private let postbox: Postbox
  private let isTerminal: Bool
  private var bytes: [UInt8] = []
  private var head = 0
  private var scanned = 0
  private var isAtEnd = false

  init(terminal: Terminal, postbox: Postbox) {
    self.terminal = terminal
    self.postbox = postbox
    isTerminal = terminal.isTerminal
    guard isTerminal else { return }
    clibedit_watch(terminal.input, terminal.output, postbox.bell, false)
  }

  deinit {
    if isTerminal { clibedit_unwatch() }
  }

  /// Reads a line; `prompt` is shown on a terminal only.
  func read(prompt: String) -> LineEditor.Reading {
    if postbox.takeReasons().contains(UInt8(ascii: "t")) { return .hangup }
    showPosted(below: "")
    if isTerminal { terminal.write(prompt) }
    clibedit_set_reading(true)
    defer { clibedit_set_reading(false) }
    while true {
      if let line = takeLine() { return .line(line) }
      if isAtEnd { return .endOfInput }
      if let ending = fill(prompt: prompt) { return ending }
    }
  }

  /// Waits for more; returns how the reading ended if it did.
  private func fill(prompt: String) -> LineEditor.Reading? {
    let ready = clibedit_wait(terminal.input, postbox.waking, -1)
    if ready > 0, ready & 2 != 0 {
      let reasons = postbox.takeReasons()
      if reasons.contains(UInt8(ascii: "t")) { return .hangup }
      if reasons.contains(UInt8(ascii: "i")) { return interrupted() }
      if showPosted(below: isTerminal ? "\n" : ""), isTerminal { terminal.write(prompt) }
    }
    guard ready > 0, ready & 1 != 0 else { return nil }
    switch terminal.read(65536) {
    case .bytes(let more): append(more)
    case .nothingYet: break
    case .end: isAtEnd = true
    case .gone: if isTerminal { return .hangup } else { isAtEnd = true }
    }
    return nil
  }

  private func interrupted() -> LineEditor.Reading {
    bytes = []
    head = 0
    scanned = 0
    terminal.write("\n")
    return .interrupted
  }

  @discardableResult
  private func showPosted(below start: String) -> Bool {
    let lines = postbox.takeLines()
    guard !lines.isEmpty else { return false }
    terminal.write(start + lines.map { $0 + "\n" }.joined())
    return true
  }

  private func append(_ more: ArraySlice<UInt8>) {
    if head > 0 {
      bytes.removeFirst(head)
      scanned -= head
      head = 0
    }
    bytes.append(contentsOf: more)
  }

  private func takeLine() -> String? {
    guard let end = bytes[scanned...].firstIndex(of: UInt8(ascii: "\n")) else {
      scanned = bytes.count
      guard isAtEnd, head < bytes.count else { return nil }
      defer { head = bytes.count }
      return text(bytes[head...])
    }
    defer {
      head = end + 1
      scanned = head
    }
    return text(bytes[head..<end])
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    let text = String(decoding: line, as: UTF8.self)
    guard line.contains(0) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.lazy.map { $0 == "\0" ? "\u{FFFD}" : $0 })
    return String(scalars)
  }
}
