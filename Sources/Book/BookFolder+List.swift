#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension BookFolder {
  /// The names of a folder's regular files that end in `suffix`, in the order of their bytes.
  ///
  /// Hidden names, links, folders and names that are no UTF-8 are left out; a folder that is not
  /// there has no files.
  package func list(_ folder: String, suffix: String) -> [String] {
    entries(folder) { $0.isRegular }.filter { $0.hasSuffix(suffix) }
  }

  /// The names of the folders in a folder, in the order of their bytes, under the same rules.
  package func folders(in folder: String) -> [String] { entries(folder) { $0.isFolder } }

  /// The names in a folder that end in `suffix`, whatever they are: to be judged when they are opened.
  package func names(_ folder: String, suffix: String) -> [String] {
    guard let parts = try? BookFolder.parts(folder), let opened = try? openFolder(parts) else {
      return []
    }
    return opened.names().filter { $0.hasSuffix(suffix) }
  }

  /// Whether a folder has more names than these, its own and the one above it included; it takes no
  /// longer the more there are.
  package func holds(moreThan limit: Int, in folder: String) -> Bool {
    guard let parts = try? BookFolder.parts(folder), let opened = try? openFolder(parts) else {
      return false
    }
    var count = 0
    unsafe opened.eachName { _ in
      count += 1
      return count <= limit
    }
    return count > limit
  }

  /// Whether a path leads to a regular file.
  func isFile(_ relative: String) -> Bool {
    guard let parts = try? BookFolder.parts(relative), let name = parts.last,
      let folder = try? openFolder(Array(parts.dropLast()))
    else { return false }
    return folder.status(of: name)?.isRegular ?? false
  }

  private func entries(_ folder: String, where isWanted: (FileStatus) -> Bool) -> [String] {
    guard let parts = try? BookFolder.parts(folder), let opened = try? openFolder(parts) else {
      return []
    }
    return opened.names().filter { name in opened.status(of: name).map(isWanted) ?? false }
  }
}

extension Descriptor {
  /// The names in this folder, in the order of their bytes; the hidden ones too where wanted.
  func names(hidden: Bool = false) -> [String] {
    var names: [String] = []
    unsafe eachName { start in
      guard let name = unsafe String(validatingCString: start), name != ".", name != "..",
        hidden || !name.hasPrefix(".")
      else { return true }
      names.append(name)
      return true
    }
    // Of plain names the usual order, which is many times as fast, is that of the bytes.
    if names.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) { return names.sorted() }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Hands over the names in this folder as they come, as long as `take` wants more.
  fileprivate func eachName(_ take: (UnsafePointer<CChar>) -> Bool) {
    // A stream of its own: reading moves the place that all copies of a descriptor share.
    let copy = unsafe openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return }
    guard let stream = unsafe fdopendir(copy) else {
      close(copy)
      return
    }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      guard unsafe take(start) else { return }
    }
  }
}
