#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A process of ours.
struct Child {
  private let process: pid_t

  /// Starts a program, which inherits nothing but its words and its environment.
  ///
  /// - Parameters:
  ///   - words: the program's path and its arguments.
  ///   - environment: the whole environment, as `NAME=value`.
  ///   - terminal: the terminal it becomes the session leader of; without one, input is empty and
  ///     output goes nowhere.
  /// - Throws: `Complaint` when there is no such program.
  init(_ words: [String], environment: [String], terminal: String? = nil) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let newSession: Int32 = 0x400
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let newSession: Int32 = 0x80
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // Opened by the leader of a new session, the terminal becomes its own.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal ?? "/dev/null", O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var (all, none) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    let code = unsafe Child.withStrings(words) { words in
      unsafe Child.withStrings(environment) { environment in
        guard let path = unsafe words[0] else { return ENOENT }
        return unsafe posix_spawn(&process, path, &actions, &attributes, words, environment)
      }
    }
    guard code == 0 else {
      throw Complaint("\(words[0]) cannot be started: \(unsafe String(cString: strerror(code)))")
    }
    self.process = process
  }

  /// Waits for the end; the exit code, or `nil` when a signal ended it.
  func end() -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Waits for the end; the exit code as `end` gives it, and the most memory in KiB.
  ///
  /// The memory is the system's `ru_maxrss`, which on Linux is never below what this process itself
  /// had in use when it started the other.
  func endMeasured() -> (code: Int32?, peak: Int) {
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    #if canImport(Darwin)
      let peak = Int(usage.ru_maxrss) / 1024
    #else
      let peak = Int(usage.ru_maxrss)
    #endif
    return (status & 0x7F == 0 ? (status >> 8) & 0xFF : nil, peak)
  }

  /// Ends it, whatever it does.
  func kill() {
    _ = signalled(process)
    _ = end()
  }

  /// The most memory it has had in use so far, in KiB, where the system tells.
  ///
  /// Not `ru_maxrss`: on Linux that also counts this process, from before the program was loaded.
  var peakMemory: Int? {
    #if os(Linux)
      guard let file = unsafe fopen("/proc/\(process)/status", "r") else { return nil }
      defer { unsafe fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = unsafe fread(&bytes, 1, bytes.count, file)
      let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
      let words = lines.first { $0.hasPrefix("VmHWM:") }?.split { $0 == " " || $0 == "\t" }
      return words.flatMap { $0.count > 1 ? Int($0[1]) : nil }
    #else
      return nil
    #endif
  }

  private func signalled(_ process: pid_t) -> Int32 {
    #if canImport(Darwin)
      Darwin.kill(process, SIGKILL)
    #else
      Glibc.kill(process, SIGKILL)
    #endif
  }

  private static func withStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let strings: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe strings.forEach { unsafe free($0) } }
    return try unsafe body(strings)
  }
}
