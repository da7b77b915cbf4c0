#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A program named by the environment, such as `$PAGER` or `$EDITOR`, while it has the terminal.
enum ShellProgram {
  /// Runs a command line of the shell and waits for its end.
  ///
  /// While it has the terminal, its keys are its own: Control-C is not meant for us.
  ///
  /// - Parameters:
  ///   - command: the command line; what follows `arguments` is up to it.
  ///   - arguments: words that the command line gets behind it, quoted.
  ///   - input: the descriptor it reads; without one, ours.
  ///   - meanwhile: done once when it has begun, or has not.
  /// - Returns: the exit code, 128 and the signal's number where one ended it, or `nil` when it could
  ///   not begin.
  static func run(
    _ command: String, arguments: [String] = [], input: CInt? = nil,
    meanwhile: (_ isStarted: Bool) -> Void = { _ in }
  ) -> Int? {
    let handlers = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, ignore($0)) }
    defer { for (number, action) in handlers { restore(number, action) } }
    let child = spawn(command, arguments, input)
    meanwhile(child != nil)
    guard let child else { return nil }
    var status: CInt = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? Int((status >> 8) & 0xFF) : 128 + Int(status & 0x7F)
  }

  private static func spawn(_ command: String, _ arguments: [String], _ input: CInt?) -> pid_t? {
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
    if let input { unsafe posix_spawn_file_actions_adddup2(&actions, input, 0) }
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&usual, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let whole = arguments.isEmpty ? command : command + " \"$@\""
    let words = ["sh", "-c", whole, "sh"] + arguments
    let list: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe list.forEach { unsafe free($0) } }
    let code = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, list, environ)
    return code == 0 ? child : nil
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
