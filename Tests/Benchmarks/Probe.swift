#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// What the disk alone takes for a line that must not be lost: no program can be faster.
struct Probe {
  private let folder: String

  /// A probe in an empty folder.
  init(folder: String) {
    self.folder = folder
  }

  /// Puts a line at a file's end and waits until it and the file's name are on the disk.
  func run() throws -> Duration {
    let line = Array((String(repeating: "x", count: 99) + "\n").utf8)
    let begun = ContinuousClock.now
    let file = unsafe open("\(folder)/lines", O_WRONLY | O_APPEND | O_CREAT, 0o600)
    let above = unsafe open(folder, O_RDONLY | O_DIRECTORY)
    defer {
      close(file)
      close(above)
    }
    guard unsafe write(file, line, line.count) == line.count, synchronize(file),
      fsync(above) == 0
    else { throw Complaint("\(folder): the disk takes no line") }
    return ContinuousClock.now - begun
  }

  private func synchronize(_ file: Int32) -> Bool {
    #if canImport(Darwin)
      fcntl(file, F_FULLFSYNC) == 0
    #else
      fdatasync(file) == 0
    #endif
  }
}
