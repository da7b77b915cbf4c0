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
    // `less` shows our colors, and leaves at once what fits; whoever set LESS wants it otherwise.
    unsafe setenv("LESS", "FRX", 0)
    let code = ShellProgram.run(command, input: pipe.end) { isStarted in
      close(pipe.end)
      if isStarted { Pager.write(Array(text.utf8), to: pipe.start) }
      close(pipe.start)
    }
    // 126 and 127 are how a shell says that there is no such program.
    return code.map { $0 != 126 && $0 != 127 } ?? false
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
