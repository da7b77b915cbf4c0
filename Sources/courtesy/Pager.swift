#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The program that long texts are read in, `$PAGER`.
///
/// Spawned by hand. swift-subprocess would be the package for it, but its 1.0 ends our process when a
/// child stops reading its input, which is what everyone does who leaves a pager before the end; and
/// it can only be awaited, while the loop is one thread.
struct Pager {
  private let command: String

  /// The pager of an environment, `less` when it names none; `nil` when it is `cat`, which is none.
  init?(environment: (String) -> String?) {
    let named = environment("PAGER") ?? "less"
    guard named != "cat" else { return nil }
    command = named
  }

  /// Shows a text and waits until the pager is left.
  ///
  /// - Returns: whether there was a pager; without one nothing was shown.
  func show(_ text: String) -> Bool {
    guard let pipe = Pager.pipe() else { return false }
    // While the pager has the terminal, its keys are its own: Control-C is not meant for us.
    let handlers = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, Pager.ignore($0)) }
    defer { for (number, action) in handlers { Pager.restore(number, action) } }
    let child = spawn(reading: pipe.end)
    close(pipe.end)
    if child != nil { Pager.write(Array(text.utf8), to: pipe.start) }
    close(pipe.start)
    guard let child else { return false }
    var status: CInt = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    // 126 and 127 are how a shell says that there is no such program.
    let code = (status >> 8) & 0xFF
    return !(status & 0x7F == 0 && (code == 126 || code == 127))
  }

  /// A pipe whose ends no other child inherits.
  private static func pipe() -> (end: CInt, start: CInt)? {
    var ends: [CInt] = [-1, -1]
    let made = unsafe ends.withUnsafeMutableBufferPointer { buffer -> Bool in
      guard let start = buffer.baseAddress else { return false }
      #if canImport(Darwin)
        return unsafe Darwin.pipe(start) == 0
      #else
        return unsafe Glibc.pipe(start) == 0
      #endif
    }
    guard made else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private func spawn(reading end: CInt) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, end, 0)
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&usual, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // `less` shows our colors, and leaves at once what fits; whoever set LESS wants it otherwise.
    unsafe setenv("LESS", "FRX", 0)
    var child: pid_t = 0
    let words = ["sh", "-c", command]
    let arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let code = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ)
    return code == 0 ? child : nil
  }

  /// Writes all, or as much as the pager wants to read.
  private static func write(_ bytes: [UInt8], to descriptor: CInt) {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        #if canImport(Darwin)
          let count = unsafe Darwin.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #else
          let count = unsafe Glibc.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        unsafe rest = rest.dropFirst(count)
      }
    }
  }

  private static func ignore(_ number: CInt) -> sigaction {
    var before = sigaction()
    unsafe sigaction(number, nil, &before)
    signal(number, SIG_IGN)
    return before
  }

  private static func restore(_ number: CInt, _ action: sigaction) {
    var action = action
    unsafe sigaction(number, &action, nil)
  }
}

/// The window of a terminal.
enum Window {
  /// Its columns and rows, or `nil` where a descriptor is no terminal.
  static func size(of descriptor: CInt) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard isatty(descriptor) == 1, unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return (size.ws_col < 2 ? 80 : Int(size.ws_col), size.ws_row < 1 ? 24 : Int(size.ws_row))
  }
}
