import ArgumentParser
import Shell

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
      end(error, code: isAnswer ? ExitCode(2) : nil)
    }
  }

  /// Ends the program with what went wrong, in lines of a terminal's width; what is asked for, such
  /// as help, is shown as it is.
  static func end(_ error: any Error, code: ExitCode? = nil) -> Never {
    let own = exitCode(for: error)
    guard !(error is ExitCode), own != .success else { exit(withError: error) }
    let page = Page(fullMessage(for: error)).fitting(80)
    StandardError.write(page.text(colors: false), terminator: "")
    exit(withError: code ?? own)
  }
}

/// Where words go that are no part of an answer.
enum StandardError {
  /// Writes a line, or a text that ends otherwise.
  static func write(_ line: String, terminator: String = "\n") {
    let bytes = Array((line + terminator).utf8)
    #if canImport(Darwin)
      _ = unsafe Darwin.write(2, bytes, bytes.count)
    #else
      _ = unsafe Glibc.write(2, bytes, bytes.count)
    #endif
  }
}
