package import Accounts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Who typed last in a book on this machine.
package struct Remembered: Sendable {
  private let path: String

  /// The memory of one book.
  ///
  /// - Parameters:
  ///   - stateFolder: the machine's folder for what is remembered outside every book.
  ///   - book: the book's folder.
  package init(stateFolder: String, book: BookFolder) {
    path = "\(stateFolder)/collector-\(Acknowledged.name(of: book.root))"
  }

  /// The collector, or `nil` when none is remembered.
  package var collector: Token? {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0, let bytes = try? Descriptor(number).read(from: 0, count: 64) else {
      return nil
    }
    return Token(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Remembers a collector; what cannot be remembered is asked for again another time.
  package func remember(_ collector: Token) {
    JournalFolder.ignoreFileSizeSignal
    guard collector != self.collector else { return }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let number = unsafe open(path, flags, 0o600)
    guard number >= 0 else { return }
    _ = Descriptor(number).write(Array("\(collector)\n".utf8))
  }
}
