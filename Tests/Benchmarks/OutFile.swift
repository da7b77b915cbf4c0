#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A new file that is written from its beginning to its end.
final class OutFile {
  private let path: String
  private var bytes: [UInt8] = []
  private let number: CInt
  private var failed = false

  /// Creates the file, or empties it.
  init(_ path: String) throws {
    self.path = path
    number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard number >= 0 else {
      throw Complaint("\(path) cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
  }

  /// Adds text.
  func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count > 1 << 18 { flush() }
  }

  /// Hands the rest to the system.
  func close() throws {
    flush()
    guard !failed, shut() == 0 else { throw Complaint("\(path) cannot be written whole") }
  }

  private func flush() {
    var done = 0
    while done < bytes.count, !failed {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe put($0.baseAddress.map { unsafe $0 + done }, $0.count - done)
      }
      if count > 0 { done += count } else { failed = true }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  #if canImport(Darwin)
    private func put(_ start: UnsafeRawPointer?, _ count: Int) -> Int {
      unsafe Darwin.write(number, start, count)
    }
    private func shut() -> CInt { Darwin.close(number) }
  #else
    private func put(_ start: UnsafeRawPointer?, _ count: Int) -> Int {
      unsafe Glibc.write(number, start, count)
    }
    private func shut() -> CInt { Glibc.close(number) }
  #endif

  /// Writes a whole small file.
  static func write(_ path: String, _ text: String) throws {
    let file = try OutFile(path)
    file.write(text)
    try file.close()
  }

  /// Makes a folder that need not be there yet.
  static func makeFolder(_ path: String) throws {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Complaint("\(path) cannot be made: \(unsafe String(cString: strerror(errno)))")
    }
  }
}
