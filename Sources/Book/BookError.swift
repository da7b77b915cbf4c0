internal import Texts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The disk refused something, told so that a person can do something about it.
package struct BookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path, relative to the book where it lies inside.
  package let path: String
  /// What is wrong, in one sentence without a full stop.
  package let message: String
  /// What to do about it; may be empty.
  package let remedy: String
  /// Whether the line may stand on the disk all the same: a new try must not use its id for
  /// anything else.
  package let mayBeStored: Bool

  /// Creates an error.
  package init(path: String, message: String, remedy: String = "", mayBeStored: Bool = false) {
    self.path = path
    self.message = CardNumbers.masked(message)
    self.remedy = remedy
    self.mayBeStored = mayBeStored
  }

  /// One line: the path, what is wrong, what to do.
  package var description: String {
    "\(path): \(message)\(remedy.isEmpty ? "" : "; \(remedy)")"
  }
}

extension BookError {
  /// An error from the system's `errno`, which the caller has read at once.
  init(_ path: String, _ doing: String, code: CInt, mayBeStored: Bool = false) {
    let (reason, remedy) = BookError.words(code)
    self.init(
      path: path, message: "\(doing): \(reason)", remedy: remedy, mayBeStored: mayBeStored)
  }

  /// What an `errno` means, and what to do about it.
  static func words(_ code: CInt) -> (reason: String, remedy: String) {
    switch code {
    case ENOENT: ("there is no such file or folder", "")
    case EACCES, EPERM: ("this user may not", "see who owns it: ls -l")
    case EROFS: ("the disk is read-only", "")
    case ENOSPC: ("the disk is full", "make room and try again")
    case EDQUOT: ("your share of the disk is used up", "make room and try again")
    case EFBIG: ("the file may not grow beyond a limit", "see ulimit -f")
    case EIO: ("the disk reports an error", "save the book elsewhere and look at the disk")
    case ELOOP:
      ("it is a link, and links are not followed inside a book", "put the file itself there")
    case ENOTDIR: ("it is no folder", "")
    case EISDIR: ("it is a folder", "")
    case EMFILE, ENFILE: ("too many files are open", "close some programs")
    case ENAMETOOLONG: ("the name is too long", "")
    default: unsafe (String(cString: strerror(code)), "")
    }
  }
}
