#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A pseudo-terminal of 80x24 with a program on it, and a watch.
final class Terminal {
  private let keyboard: Int32
  private let line: Int32
  private let child: Child
  private let started: ContinuousClock.Instant

  /// What was written and not yet looked at.
  private var unseen: [UInt8] = []

  /// Starts a program on a terminal of its own.
  init(_ program: Program, environment: [String]) throws {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (-1, -1)
    guard unsafe openpty(&ends.0, &ends.1, nil, nil, &size) == 0,
      let name = unsafe ttyname(ends.1).map({ unsafe String(cString: $0) })
    else { throw Complaint("the system has no more pseudo-terminals") }
    (keyboard, line) = ends
    for end in [keyboard, line] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    started = ContinuousClock.now
    child = try Child(program.words, environment: environment, terminal: name)
  }

  deinit {
    child.kill()
    close(line)
    close(keyboard)
  }

  /// The most memory the program has had in use so far, in KiB.
  var peakMemory: Int? { child.peakMemory }

  /// How long it took from the start until `text` was written.
  func start(until text: String) throws -> Duration {
    try wait(for: text) - started
  }

  /// Types and returns how long it took until `answer` was written.
  ///
  /// What came before was looked at, see `settle`: only what comes after the keys is an answer.
  func type(_ text: String, until answer: String) throws -> Duration {
    unseen = []
    let begun = ContinuousClock.now
    try type(text)
    return try wait(for: answer) - begun
  }

  /// Types a key; how long it took until anything was written, and until `sign` was.
  func press(_ key: String, until sign: String) throws -> (first: Duration, whole: Duration) {
    unseen = []
    let begun = ContinuousClock.now
    try type(key)
    guard try receive(within: 10_000) else { throw Complaint("a key was not answered") }
    let first = ContinuousClock.now - begun
    let wanted = Array(sign.utf8)
    while !contains(wanted) {
      guard try receive(within: 200) else { break }
    }
    return (first, ContinuousClock.now - begun)
  }

  /// Types.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard unsafe write(keyboard, bytes, bytes.count) == bytes.count else {
      throw Complaint("the terminal takes no keys")
    }
  }

  /// Lets the program finish what it paints: nothing more was written for so many milliseconds.
  func settle(_ milliseconds: Int32) throws {
    while try receive(within: milliseconds) {}
    unseen = []
  }

  private func wait(for text: String) throws -> ContinuousClock.Instant {
    let wanted = Array(text.utf8)
    while true {
      let isReceived = try receive(within: 10_000)
      let now = ContinuousClock.now
      if contains(wanted) { return now }
      guard isReceived else {
        let shown = String(decoding: unseen, as: UTF8.self)
        throw Complaint("`\(text)` was waited for, and there was only \(shown.debugDescription)")
      }
    }
  }

  private func contains(_ wanted: [UInt8]) -> Bool {
    guard unseen.count >= wanted.count else { return false }
    return (0...(unseen.count - wanted.count)).contains { unseen[$0...].starts(with: wanted) }
  }

  /// Reads what there is; whether there was anything in time.
  private func receive(within milliseconds: Int32) throws -> Bool {
    var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = unsafe read(keyboard, &bytes, bytes.count)
    guard count > 0 else { throw Complaint("the program went away") }
    unseen += bytes[..<count]
    return true
  }
}
