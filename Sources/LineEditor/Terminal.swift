internal import CLibedit

/// The two descriptors an editor reads from and writes to.
struct Terminal: Sendable {
  let input: Int32
  let output: Int32

  /// Whether both ends are terminals.
  var isTerminal: Bool { clibedit_is_terminal(input) && clibedit_is_terminal(output) }

  /// The window's columns and rows, 80 and 24 when it does not say.
  var size: (columns: Int, rows: Int) {
    var columns: Int32 = 80
    var rows: Int32 = 24
    if unsafe !clibedit_size(output, &columns, &rows) {
      _ = unsafe clibedit_size(input, &columns, &rows)
    }
    return (Int(columns), rows > 0 ? Int(rows) : 24)
  }

  /// Writes the whole text; `false` when the other side is gone.
  @discardableResult
  func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return true }
      return unsafe clibedit_write(output, base, bytes.count)
    }
  }

  /// Waits for input, at most so many milliseconds.
  func isReady(within milliseconds: Int32) -> Bool {
    clibedit_wait(input, -1, milliseconds) > 0
  }

  /// What one attempt to read brought.
  enum Input {
    case bytes(ArraySlice<UInt8>)
    case nothingYet
    case end
    case gone
  }

  /// Reads what is there, at most `capacity` bytes.
  func read(_ capacity: Int) -> Input {
    var bytes = [UInt8](repeating: 0, count: capacity)
    let count = unsafe clibedit_read(input, &bytes, capacity)
    switch count {
    case 0: return .end
    case -1: return .gone
    case -2: return .nothingYet
    default: return .bytes(bytes[..<count])
    }
  }
}
