#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file in the machine's state folder that can be made again at any time and holds nothing
/// personal; whoever deletes it loses some tenths of a second.
package struct KeptFile: Sendable {
  private let folder: String
  private let name: String

  /// The most bytes such a file may have.
  private static let limit = 64 << 20

  /// A file in a folder of the state folder, which is made when it is first written.
  ///
  /// - Parameters:
  ///   - stateFolder: the machine's folder for what is remembered outside every book.
  ///   - folder: the folder inside it.
  ///   - book: the book the file is for; `nil` for one that all books share.
  package init(stateFolder: String, folder: String, book: BookFolder?) {
    self.folder = "\(stateFolder)/\(folder)"
    name = book.map { Acknowledged.name(of: $0.root) } ?? "shipped"
  }

  /// The bytes, or no more than so many of the first; `nil` when there are none, and for anything
  /// that is no regular file.
  package func read(first most: Int = .max) -> [UInt8]? {
    let number = unsafe open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else { return nil }
    let file = Descriptor(number)
    guard let status = try? file.status(), status.isRegular, status.size <= KeptFile.limit else {
      return nil
    }
    return try? file.read(from: 0, count: min(status.size, most))
  }

  /// Writes the bytes beside and renames, so that a reader finds either the old or the new ones.
  ///
  /// What cannot be written is made again another time, and nothing is said.
  package func write(_ bytes: [UInt8]) {
    JournalFolder.ignoreFileSizeSignal
    guard StateFolder.make(folder) else { return }
    let beside = "\(folder)/.\(name).\(getpid())"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let number = unsafe open(beside, flags, 0o600)
    guard number >= 0 else { return }
    let isWritten = Descriptor(number).write(bytes)
    guard isWritten, unsafe rename(beside, "\(folder)/\(name)") == 0 else {
      unsafe unlink(beside)
      return
    }
  }
}
