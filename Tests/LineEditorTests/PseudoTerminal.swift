import Foundation
import Screens

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A terminal without a screen, with a program running on it: `editor-driver` unless another is named.
final class PseudoTerminal {
  private let keyboard: Int32
  private let child: pid_t

  /// The driver's side, kept open so that its modes can be read to the end.
  private let line: Int32

  /// The modes before the program had a chance to change them.
  let modesAtFirst: [UInt]

  /// Everything that was written to the terminal, escapes included.
  private(set) var bytes: [UInt8] = []
  private var seen = 0
  private var grownScreen: Screen?
  private var grownTo = 0

  init(
    _ arguments: [String] = [], program: String = "editor-driver", columns: UInt16 = 80,
    rows: UInt16 = 24,
    environment: [String: String] = [:]
  ) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (-1, -1)
    guard unsafe openpty(&ends.0, &ends.1, nil, nil, &size) == 0, let name = unsafe ttyname(ends.1)
    else { throw POSIXError(.ENXIO) }
    let path = unsafe String(cString: name)
    (keyboard, line) = ends
    for end in [keyboard, line] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    modesAtFirst = PseudoTerminal.modes(of: line)
    var values = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    values.merge(environment) { $1 }
    values["SWIFT_BACKTRACE"] = "enable=no"
    let file = program.hasPrefix("/") ? program : try Driver.path(of: program)
    child = try spawn(
      [file] + arguments, environment: values.map { "\($0)=\($1)" },
      terminal: path)
  }

  deinit {
    kill(child, SIGKILL)
    _ = waitpid(child, nil, 0)
    close(line)
    close(keyboard)
  }

  /// Types.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(1024))
      let count = unsafe write(keyboard, part, part.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      _ = drain(milliseconds: 0)
    }
  }

  /// Pastes, marked as terminals do.
  func paste(_ text: String) {
    type("\u{1B}[200~\(text)\u{1B}[201~")
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) {
    kill(child, number)
  }

  /// Waits until `text` is written, and forgets what was written up to its end.
  func waits(for text: String, seconds: Double = 10) -> Bool {
    let wanted = Array(text.utf8)
    let end = Date(timeIntervalSinceNow: seconds)
    repeat {
      if let place = bytes[seen...].firstRange(of: wanted) {
        seen = place.upperBound
        return true
      }
    } while drain(milliseconds: 50) && Date() < end
    return false
  }

  /// Reads for a while; `false` when the driver is gone.
  @discardableResult
  func drain(milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, milliseconds) > 0 else { return true }
    var more = [UInt8](repeating: 0, count: 65536)
    let count = unsafe read(keyboard, &more, more.count)
    guard count > 0 else { return false }
    bytes.append(contentsOf: more[..<count])
    return true
  }

  /// Reads until the driver has been quiet for a while.
  func settle(milliseconds: Int32 = 300) {
    var count = -1
    while count != bytes.count {
      count = bytes.count
      drain(milliseconds: milliseconds)
    }
  }

  /// Reads until all drivers together have been quiet for a while.
  static func settle(_ terminals: [PseudoTerminal], milliseconds: Int32 = 300) {
    var open = terminals
    while !open.isEmpty {
      var ready = open.map { pollfd(fd: $0.keyboard, events: Int16(POLLIN), revents: 0) }
      guard unsafe poll(&ready, nfds_t(ready.count), milliseconds) > 0 else { return }
      open = zip(open, ready).filter { $1.revents == 0 || $0.drain(milliseconds: 0) }.map(\.0)
    }
  }

  /// The screen so far; only what is new is looked at.
  func grown(_ columns: Int, _ rows: Int) -> Screen {
    var screen = grownScreen ?? Screen(columns: columns, rows: rows)
    screen.take(bytes[grownTo...])
    grownTo = bytes.count
    grownScreen = screen
    return screen
  }

  /// What was written and not yet waited for.
  var unseen: String { String(decoding: bytes[seen...], as: UTF8.self) }

  /// Whether the driver still runs.
  var isRunning: Bool {
    var status: Int32 = 0
    return unsafe waitpid(child, &status, WNOHANG) == 0
  }

  /// Waits for the end and returns the exit code, or the signal's number negated.
  func ends(seconds: Double = 10) -> Int32? {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      var status: Int32 = 0
      drain(milliseconds: 10)
      guard unsafe waitpid(child, &status, WNOHANG) == child else { continue }
      return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }
    return nil
  }

  /// The terminal's modes as numbers that can be compared.
  var modes: [UInt] { PseudoTerminal.modes(of: line) }

  private static func modes(of line: Int32) -> [UInt] {
    var modes = termios()
    _ = unsafe tcgetattr(line, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag].map { UInt($0) }
  }
}
