internal import Texts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// One line's way into a file, while the collector's folder is locked.
struct JournalAppend {
  /// The book, to look up what the path means afterwards.
  let book: BookFolder
  /// The file's path inside the book.
  let path: String
  /// Whether the file was there before; asked only when it is not.
  let isKnown: () -> Bool

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Writes the line and waits for the disk.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - folder: the collector's folder.
  ///   - isAgain: whether it was written before, to a file that has been exchanged since. Whoever
  ///     exchanged it may have read the line already: then it is there and is not written twice.
  /// - Returns: whether the path still leads to the file with the line in it; if not, the same line
  ///   has to be written again, which does no harm.
  /// - Throws: what the disk refused; `mayBeStored` says whether the line may be there all the same.
  func write(
    _ line: String, in folder: borrowing Descriptor, isAgain: Bool = false
  ) throws(BookError) -> Bool {
    let file = try opened(in: folder)
    let (size, prefix) = try prepared(file)
    if size == 0 { try settleFolders() }
    let bytes = Array("\(line)\n".utf8)
    var end = isAgain && prefix.isEmpty ? place(of: bytes, amongLast: size, in: file) : nil
    if end == nil { end = try put(prefix + bytes, at: size, in: file) }
    guard let end else { return false }
    do throws(SystemError) {
      try file.synchronize(isFolder: false)
      // The name too must survive a power cut: a new file's, and one an editor has just moved.
      try folder.synchronize(isFolder: true)
    } catch {
      // Final: after such an error the system may forget that the bytes never reached the disk.
      throw BookError(
        path, "this line is not known to be stored", code: error.code, mayBeStored: true)
    }
    return try stands(file, upTo: end)
  }

  /// Makes sure that the folders' own names are on the disk before a new file's first line is.
  ///
  /// Done before the first byte, so that a file with anything in it never lacks this, even when the
  /// program that began it was killed.
  private func settleFolders() throws(BookError) {
    let parts = path.split(separator: "/").dropLast().map(String.init)
    for count in 0...parts.count {
      let folder = try book.openFolder(Array(parts[..<count]))
      do throws(SystemError) {
        try folder.synchronize(isFolder: true)
      } catch {
        throw BookError(path, "nothing was added: the folder is not safe", code: error.code)
      }
    }
  }

  /// Opens the month's file, new if need be, and makes sure that it is one.
  ///
  /// A file that was there before is waited for, a second long: who exchanges it, such as git in a
  /// merge, may take it away first, and gives up halfway when it meets a new one of ours.
  private func opened(in folder: borrowing Descriptor) throws(BookError) -> Descriptor {
    let status: FileStatus
    do throws(SystemError) {
      let file = try found(in: folder)
      status = try file.status()
      if status.isRegular { return file }
    } catch {
      throw BookError(path, "nothing can be added to this journal", code: error.code)
    }
    throw BookError(
      path: path, message: "nothing can be added to this journal: \(status.words)",
      remedy: "put a plain file there")
  }

  private static let flags = O_RDWR | O_APPEND | O_NONBLOCK

  /// The file that is there, or comes back in time, or is new.
  private func found(in folder: borrowing Descriptor) throws(SystemError) -> Descriptor {
    var waits = 0
    while waits < 100 {
      do throws(SystemError) {
        return try folder.open(name, JournalAppend.flags)
      } catch {
        guard error.code == ENOENT else { throw error }
        guard waits > 0 || isKnown() else { break }
      }
      usleep(10_000)
      waits += 1
    }
    return try folder.open(name, JournalAppend.flags | O_CREAT, mode: 0o600)
  }

  /// The file's size, and what has to be written before the line.
  private func prepared(_ file: borrowing Descriptor) throws(BookError) -> (Int, [UInt8]) {
    let size: Int
    let head: [UInt8]
    let last: [UInt8]
    do throws(SystemError) {
      size = try file.status().size
      head = try file.read(from: 0, count: min(size, 4096))
      last = try file.read(from: max(0, size - 1), count: min(size, 1))
    } catch {
      throw BookError(path, "nothing was added: the file cannot be read", code: error.code)
    }
    if case .other(let version) = JournalFormat.version(of: head) {
      throw BookError(
        path: path, message: "this journal's version is \(version), so nothing is added to it",
        remedy: "install a newer Courtesy")
    }
    let isCut = last.contains { $0 != 0x0A }
    let isNew = size <= head.count && !head.contains(0x0A)
    let torn = isCut ? " #torn\n" : ""
    let version = isNew ? "\(JournalFormat.version)\n" : ""
    return (size, Array((torn + version).utf8))
  }

  /// Hands the bytes to the system in one piece, and takes back what did not fit whole.
  ///
  /// - Returns: the place after them, or `nil` when they are not whole in the file after all.
  private func put(
    _ bytes: [UInt8], at size: Int, in file: borrowing Descriptor
  ) throws(BookError) -> Int? {
    var code: CInt = 0
    var written = -1
    repeat {
      written = file.writePiece(bytes[...])
      code = errno
    } while written < 0 && code == EINTR
    if written == bytes.count { return place(of: bytes, from: size, in: file) }
    throw takenBack(wanted: bytes.count, written: max(0, written), size, code, file)
  }

  /// The place after our bytes, which is not always where the file ended before: who does not lock,
  /// such as `cat >>` or an editor that saves in place, may write at the same moment.
  private func place(of bytes: [UInt8], from size: Int, in file: borrowing Descriptor) -> Int? {
    guard let now = try? file.status().size else { return nil }
    if now == size + bytes.count { return now }
    let count = min(max(0, now - size), bytes.count + 1 << 20)
    guard let tail = try? file.read(from: size, count: count), tail.count >= bytes.count else {
      return nil
    }
    for start in 0...(tail.count - bytes.count) where tail[start...].starts(with: bytes) {
      if start == 0 || tail[start - 1] == 0x0A { return size + start + bytes.count }
    }
    return nil
  }

  /// The place after a line of the file's last megabyte, or `nil` when it is not there.
  private func place(
    of bytes: [UInt8], amongLast size: Int, in file: borrowing Descriptor
  ) -> Int? {
    let count = min(size, 1 << 20)
    guard let tail = try? file.read(from: size - count, count: count) else { return nil }
    var end = tail.count
    while let feed = tail[..<end].lastIndex(of: 0x0A) {
      let start = (tail[..<feed].lastIndex(of: 0x0A) ?? -1) + 1
      if tail[start...feed].elementsEqual(bytes) { return size - count + feed + 1 }
      end = max(0, start)
    }
    return nil
  }

  /// Cuts off the part of a line that was written, so that the file is what it was.
  private func takenBack(
    wanted: Int, written: Int, _ size: Int, _ code: CInt, _ file: borrowing Descriptor
  ) -> BookError {
    let reason =
      written == 0 ? BookError.words(code) : ("no more would fit", "make room and try again")
    guard written > 0 else {
      return BookError(
        path: path, message: "nothing was added: \(reason.0)", remedy: reason.1)
    }
    // Only what is surely ours is cut off: bytes that others added stay.
    let isOurs = (try? file.status().size) == size + written
    let isBack = isOurs && ftruncate(file.number, off_t(size)) == 0
    return BookError(
      path: path,
      message: "\(reason.0): \(written) of \(wanted) bytes fitted, and "
        + (isBack ? "they were taken back" : "they stay there as a line cut off"),
      remedy: reason.1)
  }

  /// Whether the path leads to this very file and it still reaches as far.
  private func stands(_ file: borrowing Descriptor, upTo end: Int) throws(BookError) -> Bool {
    guard let written = try? file.status(),
      let folder = try? book.openFolder(path.split(separator: "/").dropLast().map(String.init))
    else { return false }
    guard let named = folder.status(of: name) else { return false }
    return named.identity == written.identity && named.size >= end
  }
}
