#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The file in which the lines that were sent are kept, one a row, oldest first, without times.
///
/// Every line is handed to the system at once and in one piece, so that a kill loses none and two
/// windows do not mix theirs. Nothing is ever taken out here. Whoever may read our files is the
/// owner alone. A line feed within a line stands as `\n`, a backslash as `\\`.
struct HistoryFile {
  private let path: String
  private var seen = 0
  private var inode: UInt64 = 0

  /// More bytes than these are not read back; the oldest lines then stay in the file unread.
  private static let limit = 1 << 19

  init(path: String) {
    self.path = path
  }

  /// Adds a line; whether it is in the file now.
  func append(_ line: String) -> Bool {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = unsafe open(path, flags, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let bytes = Array((HistoryFile.row(line) + "\n").utf8)
    return unsafe write(file, bytes, bytes.count) == bytes.count
  }

  /// The lines that came since the last time, from whichever window.
  ///
  /// - Returns: the new lines, and whether the ones before no longer count, because the file is
  ///   another one; `nil` when there is no news.
  mutating func news() -> (lines: [String], isAnew: Bool)? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let isAnew = UInt64(status.st_ino) != inode || size < seen
    guard isAnew || size > seen else { return nil }
    inode = UInt64(status.st_ino)
    let start = max(isAnew ? 0 : seen, size - HistoryFile.limit)
    var bytes = HistoryFile.bytes(of: file, from: start, count: size - start)
    // The last row may still be on its way, the first may be half out of reach.
    let whole = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    bytes.removeSubrange(whole...)
    seen = start + whole
    var rows = bytes.split(separator: 0x0A).map {
      HistoryFile.line(String(decoding: $0, as: UTF8.self))
    }
    if start > 0, isAnew, !rows.isEmpty { rows.removeFirst() }
    return (rows, isAnew)
  }

  private static func bytes(of file: Int32, from start: Int, count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          file, buffer.baseAddress?.advanced(by: done), count - done, off_t(start + done))
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { break }
      done += read
    }
    return Array(bytes[..<done])
  }

  /// A line as it stands in the file.
  private static func row(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C }) else { return line }
    return line.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func line(_ row: String) -> String {
    guard row.utf8.contains(0x5C) else { return row }
    var line = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in row.unicodeScalars {
      if isEscaped {
        line.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        line.append(scalar)
      }
    }
    return String(line)
  }
}
