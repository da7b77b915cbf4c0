import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A pipe with a name, from which the driver posts each line above its prompt.
final class MessagePipe {
  private let path: String
  private var end: Int32 = -1

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "messages-\(UUID())").path
    guard unsafe mkfifo(path, 0o600) == 0 else { throw POSIXError(.EIO) }
  }

  deinit {
    if end >= 0 { close(end) }
    _ = unsafe unlink(path)
  }

  /// The driver's argument that names the pipe.
  var argument: String { "--messages=\(path)" }

  /// Says a line; whether the pipe took it.
  func say(_ message: String) -> Bool {
    if end < 0 { end = unsafe open(path, O_WRONLY) }
    let bytes = Array((message + "\n").utf8)
    return unsafe write(end, bytes, bytes.count) == bytes.count
  }
}
