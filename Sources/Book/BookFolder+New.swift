#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension BookFolder {
  /// Writes a file of the book that is not there yet, for its owner only, with the folders above it,
  /// and waits for the disk.
  ///
  /// - Throws: `BookError`, also when something of that name is there, which stays as it is.
  package func writeNew(_ relative: String, _ bytes: [UInt8]) throws(BookError) {
    let parts = try BookFolder.parts(relative)
    let folder = try openFolder(Array(parts.dropLast()), creating: true)
    do throws(SystemError) {
      let file = try folder.open(parts.last ?? "", O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      guard file.write(bytes) else { throw SystemError() }
      try file.synchronize(isFolder: false)
      try folder.synchronize(isFolder: true)
    } catch {
      guard error.code != EEXIST else {
        throw BookError(
          path: relative, message: "is there already, and stays as it is",
          remedy: "open it in your editor")
      }
      throw BookError(relative, "cannot be written", code: error.code)
    }
  }

  /// Writes a file of the book in the place of one that is kept beside it as `NAME~`.
  ///
  /// The new text is on the disk before the old one is moved, so that no moment leaves neither.
  ///
  /// - Throws: `BookError`; then the file stands as it was, or as `NAME~`.
  package func replace(_ relative: String, _ bytes: [UInt8]) throws(BookError) {
    let parts = try BookFolder.parts(relative)
    guard let name = parts.last, case .success = read(relative) else {
      return try writeNew(relative, bytes)
    }
    let beside = (parts.dropLast() + [".\(name).new"]).joined(separator: "/")
    let folder = try openFolder(Array(parts.dropLast()))
    _ = unsafe unlinkat(folder.number, ".\(name).new", 0)
    try writeNew(beside, bytes)
    guard unsafe renameat(folder.number, name, folder.number, "\(name)~") == 0,
      unsafe renameat(folder.number, ".\(name).new", folder.number, name) == 0
    else { throw BookError(relative, "cannot be replaced", code: errno) }
    do throws(SystemError) { try folder.synchronize(isFolder: true) } catch {
      throw BookError(relative, "cannot be replaced", code: error.code)
    }
  }
}
