#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A book's folder on disk, and the only way into it.
///
/// Inside the book no link is followed and nothing but folders and regular files is opened, so that
/// a book from elsewhere can neither show files outside it nor hang the program.
package struct BookFolder: Hashable, Sendable {
  /// The folder's absolute path, links resolved.
  package let root: String

  /// Takes a folder as a book.
  ///
  /// - Throws: `BookError` when there is no such folder.
  package init(path: String) throws(BookError) {
    guard !path.isEmpty, !path.utf8.contains(0), let real = unsafe realpath(path, nil) else {
      throw BookError(path, "the book cannot be opened", code: path.isEmpty ? ENOENT : errno)
    }
    root = unsafe String(cString: real)
    unsafe free(real)
    _ = try openRoot()
  }

  /// The bytes of a file of the book.
  ///
  /// - Parameters:
  ///   - relative: the path inside the book, such as `Customers/harlow.md`; no `..`, not absolute.
  ///   - limit: the most bytes that are read; a larger file is an error, not cut off.
  /// - Returns: the bytes, or why there are none.
  package func read(_ relative: String, limit: Int = 4 << 20) -> Result<[UInt8], BookError> {
    do throws(BookError) { return .success(try bytes(relative, limit: limit)) } catch {
      return .failure(error)
    }
  }

  /// The bytes of a file of the book, as `read` has them.
  package func bytes(_ relative: String, limit: Int = 4 << 20) throws(BookError) -> [UInt8] {
    let parts = try BookFolder.parts(relative)
    let folder = try openFolder(Array(parts.dropLast()))
    return try BookFolder.read(parts.last ?? "", in: folder, relative, limit)
  }

  /// Hands over every regular file of a folder whose name ends in `suffix`, sorted by name, with its
  /// bytes; `nil` for one that cannot be read.
  ///
  /// The folder is opened once, so that a thousand cards are read in the time of a few, and no two
  /// files are in memory together.
  package func readAll(
    _ folder: String, suffix: String, limit: Int = 4 << 20, _ take: (String, [UInt8]?) -> Void
  ) {
    guard let parts = try? BookFolder.parts(folder), let opened = try? openFolder(parts) else {
      return
    }
    for name in opened.names() where name.hasSuffix(suffix) {
      if let bytes = try? BookFolder.read(name, in: opened, "\(folder)/\(name)", limit) {
        take(name, bytes)
      } else if opened.status(of: name)?.isRegular ?? false {
        take(name, nil)
      }
    }
  }

  /// The bytes of a name in a folder that is open; `relative` is what an error calls it.
  static func read(
    _ name: String, in folder: borrowing Descriptor, _ relative: String, _ limit: Int
  ) throws(BookError) -> [UInt8] {
    let bytes: [UInt8]?
    let status: FileStatus
    do throws(SystemError) {
      // O_NONBLOCK: a pipe without a writer must not hang the program.
      let file = try folder.open(name, O_RDONLY | O_NONBLOCK)
      status = try file.status()
      let isWanted = status.isRegular && status.size <= limit
      bytes = isWanted ? try file.read(from: 0, count: status.size) : nil
    } catch {
      throw BookError(relative, "cannot be read", code: error.code)
    }
    if let bytes { return bytes }
    guard status.isRegular else {
      throw BookError(
        path: relative, message: "cannot be read: \(status.words)", remedy: "put a plain file there"
      )
    }
    throw BookError(
      path: relative, message: "is larger than \(size(limit)), which no such file is",
      remedy: "see whether it is the right one")
  }

  private static func size(_ limit: Int) -> String {
    limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
  }
}

extension BookFolder {
  /// The names on a path inside the book.
  static func parts(_ relative: String) throws(BookError) -> [String] {
    let parts = relative.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !relative.utf8.contains(0)
    else {
      throw BookError(
        path: relative, message: "is no path inside the book",
        remedy: "write it as Customers/harlow.md")
    }
    return parts
  }

  /// Opens the book's own folder.
  func openRoot() throws(BookError) -> Descriptor {
    let opened = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw BookError(root, "the book cannot be opened", code: errno) }
    return Descriptor(opened)
  }

  /// Opens a folder of the book step by step; `creating` makes what is missing, for its owner only.
  func openFolder(_ parts: [String], creating: Bool = false) throws(BookError) -> Descriptor {
    var folder = try openRoot()
    for (index, name) in parts.enumerated() {
      do throws(SystemError) {
        folder = try folder.openFolder(name, creating: creating)
      } catch {
        let path = parts[...index].joined(separator: "/")
        throw BookError(path, "the folder cannot be opened", code: error.code)
      }
    }
    return folder
  }
}

extension Descriptor {
  /// Opens a folder inside this one; `creating` makes it where it is missing.
  fileprivate func openFolder(_ name: String, creating: Bool) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_NONBLOCK
    do throws(SystemError) {
      return try open(name, flags)
    } catch {
      guard creating, error.code == ENOENT else { throw error }
    }
    try makeFolder(name)
    return try open(name, flags)
  }

  /// Makes a folder inside this one unless there is something of that name; its name is on the disk
  /// when this returns.
  func makeFolder(_ name: String) throws(SystemError) {
    guard unsafe mkdirat(number, name, 0o700) == 0 else {
      let error = SystemError()
      // What is there is judged when it is opened; on a read-only disk too.
      if error.code == EEXIST || status(of: name) != nil { return }
      throw error
    }
    try synchronize(isFolder: true)
  }
}
