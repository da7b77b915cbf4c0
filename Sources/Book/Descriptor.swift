#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// An open file or folder, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  /// The system's number for it.
  let number: CInt

  /// Takes over a descriptor that the system has just opened.
  init(_ number: CInt) { self.number = number }

  deinit { close(number) }

  /// What the system knows of the file.
  func status() throws(SystemError) -> FileStatus {
    var raw = stat()
    guard unsafe fstat(number, &raw) == 0 else { throw SystemError() }
    return FileStatus(raw)
  }

  /// Opens a name inside this folder; a link is never followed.
  func open(_ name: String, _ flags: CInt, mode: mode_t = 0) throws(SystemError) -> Descriptor {
    while true {
      let opened = unsafe openat(number, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, mode)
      if opened >= 0 { return Descriptor(opened) }
      let error = SystemError()
      if error.code == EINTR { continue }
      if let status = status(of: name), status.isLink { throw SystemError(code: ELOOP) }
      throw error
    }
  }

  /// What stands under a name inside this folder, links not followed.
  func status(of name: String) -> FileStatus? {
    var raw = stat()
    guard unsafe fstatat(number, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStatus(raw)
  }

  /// Reads up to so many bytes from a place; fewer at the file's end.
  func read(from offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    // Not zeroed before: of a journal that is read whole this would be a third of the time.
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
      while filled < count {
        let got = unsafe pread(
          number, buffer.baseAddress.map { unsafe $0 + filled }, count - filled,
          off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = SystemError() }
        if got <= 0 { break }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Waits until the file's contents, or the folder's names, are on the disk.
  ///
  /// On macOS `F_FULLFSYNC` empties the drive's own cache too, which `fsync` does not.
  func synchronize(isFolder: Bool) throws(SystemError) {
    while true {
      #if canImport(Darwin)
        let result = fcntl(number, F_FULLFSYNC) == 0 ? 0 : fsync(number)
      #else
        let result = isFolder ? fsync(number) : fdatasync(number)
      #endif
      if result == 0 { return }
      let error = SystemError()
      if error.code == EINTR { continue }
      // Some file systems know no such thing for folders; then there is nothing to wait for.
      if isFolder, error.code == EINVAL || error.code == ENOTSUP { return }
      throw error
    }
  }
}

/// What the system's last call left in `errno`.
struct SystemError: Error {
  let code: CInt

  /// Reads `errno`: to be created right after the call that failed.
  init() { code = errno }

  init(code: CInt) { self.code = code }
}

/// What matters here of the system's `stat`.
struct FileStatus: Sendable {
  /// The size in bytes.
  let size: Int
  /// The file itself, whatever name leads to it.
  let identity: Identity
  /// Who may do what: `0o700` is the owner alone.
  let permissions: Int
  private let kind: mode_t

  /// Device and inode: the same for two names of one file, different after a rename over it.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  init(_ raw: stat) {
    size = Int(raw.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(truncatingIfNeeded: raw.st_ino))
    kind = raw.st_mode & S_IFMT
    permissions = Int(raw.st_mode & 0o777)
  }

  var isRegular: Bool { kind == S_IFREG }
  var isFolder: Bool { kind == S_IFDIR }
  var isLink: Bool { kind == S_IFLNK }

  /// What it is when it is no regular file.
  var words: String {
    switch kind {
    case S_IFDIR: "it is a folder"
    case S_IFIFO: "it is a pipe"
    case S_IFSOCK: "it is a socket"
    default: "it is a device"
    }
  }
}
