package import Texts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension BookFolder {
  /// What is to be said when others than its owner may open the book, or `nil` when none may.
  ///
  /// The root's permissions protect everything below it, so only they are looked at.
  package func exposure() -> Finding? { Exposure.finding(of: root, called: "the book") }
}

extension StateFolder {
  /// The same of the machine's folder for what is remembered outside every book.
  package static func exposure(of path: String) -> Finding? {
    Exposure.finding(of: path, called: "what is remembered of your books")
  }
}

/// Folders that others on the machine may open.
private enum Exposure {
  static func finding(of path: String, called what: String) -> Finding? {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else { return nil }
    let permissions = FileStatus(raw).permissions
    guard permissions & 0o077 != 0 else { return nil }
    let quoted =
      "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
    return Finding(
      file: path, line: 0, column: 0, length: 0, severity: .warning,
      message: "others on this machine may open \(what): the folder's permissions are "
        + String(permissions, radix: 8),
      remedy: "keep it to its owner: chmod 700 \(quoted)", excerpt: "")
  }
}
