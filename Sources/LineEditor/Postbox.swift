internal import CLibedit
internal import Synchronization

/// Where other threads leave lines for the screen.
///
/// Unlike the editor itself it may be handed to any task.
package final class Postbox: Sendable {
  private let lines = Mutex<[String]>([])

  /// What a reader waits on; -1 when the system has no pipe left.
  let waking: Int32

  /// Where signals and posts leave a byte.
  let bell: Int32

  init() {
    var reading: Int32 = -1
    var writing: Int32 = -1
    _ = unsafe clibedit_make_pipe(&reading, &writing)
    waking = reading
    bell = writing
  }

  deinit {
    guard waking >= 0 else { return }
    clibedit_close_descriptor(waking)
    clibedit_close_descriptor(bell)
  }

  /// Leaves a line to be shown above the prompt, as soon as a line is read.
  ///
  /// Callable from any thread; never blocks for long.
  package func post(_ line: String) {
    lines.withLock { $0.append(line) }
    let reason = [UInt8(ascii: "m")]
    _ = unsafe clibedit_write(bell, reason, 1)
  }

  /// Takes what was posted, oldest first.
  func takeLines() -> [String] {
    lines.withLock { lines in
      defer { lines = [] }
      return lines
    }
  }

  /// Takes the bytes that rang the bell; see `clibedit_watch`.
  func takeReasons() -> Set<UInt8> {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = unsafe clibedit_read(waking, &bytes, bytes.count)
    return count > 0 ? Set(bytes[..<count]) : []
  }
}
