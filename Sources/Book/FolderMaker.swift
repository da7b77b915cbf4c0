#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Fills a new folder with files that are not there yet.
struct FolderMaker {
  private let book: BookFolder

  /// Makes the folder, or takes one that is empty; what was there stays as it is.
  init(newFolder path: String) throws(BookError) {
    guard !path.isEmpty, !path.utf8.contains(0), StateFolder.make(path) else {
      throw BookError(
        path, "the folder cannot be made",
        code: path.isEmpty || path.utf8.contains(0) ? EINVAL : errno)
    }
    book = try BookFolder(path: path)
    guard try book.openRoot().isEmptyFolder() else {
      throw BookError(
        path: path, message: "this folder is not empty, so nothing was written into it",
        remedy: "name a new folder")
    }
    guard unsafe chmod(book.root, 0o700) == 0 else {
      throw BookError(path, "the folder cannot be kept to its owner", code: errno)
    }
  }

  /// Makes a folder in it, with those above it.
  func folder(_ relative: String) throws(BookError) {
    _ = try book.openFolder(try BookFolder.parts(relative), creating: true)
  }

  /// Writes a new file, with the folders above it, and waits for the disk.
  func file(_ relative: String, _ bytes: [UInt8]) throws(BookError) {
    let parts = try BookFolder.parts(relative)
    let folder = try book.openFolder(Array(parts.dropLast()), creating: true)
    do throws(SystemError) {
      let file = try folder.open(
        parts.last ?? "", O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      guard file.write(bytes) else { throw SystemError() }
      try file.synchronize(isFolder: false)
      try folder.synchronize(isFolder: true)
    } catch {
      throw BookError(
        path: relative, message: "cannot be written: \(BookError.words(error.code).reason)",
        remedy: "what was written before it stays in \(book.root)")
    }
  }

  /// Writes a new text file.
  func file(_ relative: String, _ text: String) throws(BookError) {
    try file(relative, Array(text.utf8))
  }
}

extension Descriptor {
  /// Whether a folder holds nothing, not even hidden files.
  func isEmptyFolder() -> Bool { names(hidden: true).isEmpty }
}
