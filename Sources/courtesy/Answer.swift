import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

extension Courtesy {
  /// Runs the launch line.
  ///
  /// `journal` answers with its exit code, as grep does: 1 says that nothing was found, so that
  /// whatever went wrong is 2.
  static func answer(_ words: [String]) {
    do {
      var command = try parseAsRoot(words)
      try command.run()
    } catch {
      let isAnswer = ["journal", "find"].contains(words.first ?? "")
      guard isAnswer, !(error is ExitCode), exitCode(for: error) != .success else {
        exit(withError: error)
      }
      StandardError.write(fullMessage(for: error))
      Self.exit(withError: ExitCode(2))
    }
  }
}

/// Where words go that are no part of an answer.
enum StandardError {
  /// Writes a line.
  static func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    #if canImport(Darwin)
      _ = unsafe Darwin.write(2, bytes, bytes.count)
    #else
      _ = unsafe Glibc.write(2, bytes, bytes.count)
    #endif
  }
}
