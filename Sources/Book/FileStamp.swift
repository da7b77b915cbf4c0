#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What tells, without reading it, that a file is no longer what it was.
package struct FileStamp: Hashable, Sendable {
  private let size: Int
  private let identity: FileStatus.Identity
  private let seconds: Int
  private let nanoseconds: Int

  fileprivate init(_ raw: stat) {
    let status = FileStatus(raw)
    size = status.size
    identity = status.identity
    #if canImport(Darwin)
      seconds = raw.st_mtimespec.tv_sec
      nanoseconds = raw.st_mtimespec.tv_nsec
    #else
      seconds = raw.st_mtim.tv_sec
      nanoseconds = raw.st_mtim.tv_nsec
    #endif
  }
}

extension BookFolder {
  /// The stamps of a folder's regular files that end in `suffix`, by their paths inside the book.
  ///
  /// An empty folder is the book itself.
  package func stamps(_ folder: String, suffix: String) -> [String: FileStamp] {
    let parts = folder.split(separator: "/").map(String.init)
    guard let opened = try? openFolder(parts) else { return [:] }
    var stamps: [String: FileStamp] = [:]
    for name in opened.names() where name.hasSuffix(suffix) {
      var raw = stat()
      guard unsafe fstatat(opened.number, name, &raw, AT_SYMLINK_NOFOLLOW) == 0,
        FileStatus(raw).isRegular
      else { continue }
      stamps[folder.isEmpty ? name : "\(folder)/\(name)"] = FileStamp(raw)
    }
    return stamps
  }
}
