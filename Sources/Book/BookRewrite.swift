#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The one place that changes what already stands in a book: to erase a person.
///
/// Everything is done while the folders of all collectors are locked, so that no fact is appended
/// meanwhile. A file is written anew beside the old one, waited for, and then takes its name; at
/// every moment the name leads to the whole old file or to the whole new one. Who is killed halfway
/// has some files done and some not, and does it again.
package struct BookRewrite: Sendable {
  private let book: BookFolder
  private let stateFolder: String?
  private let patience: Int

  /// Takes a book.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - stateFolder: the machine's folder for what is remembered outside every book.
  ///   - patience: how long another program's lock is waited for, in milliseconds.
  package init(book: BookFolder, stateFolder: String?, patience: Int = 5000) {
    self.book = book
    self.stateFolder = stateFolder
    self.patience = patience
  }

  /// Rewrites journals, cards and what the machine remembers.
  ///
  /// - Parameter change: a file's new bytes from its path and old bytes; the old ones, or `nil`, to
  ///   leave it alone. Paths outside the book are absolute.
  /// - Returns: the paths that were changed.
  /// - Throws: `BookError` at the first file that cannot be changed; it is as it was, and the files
  ///   before it are changed.
  package func run(
    _ change: (_ path: String, _ bytes: [UInt8]) -> [UInt8]?
  ) throws(BookError) -> [String] {
    JournalFolder.ignoreFileSizeSignal
    let collectors = book.folders(in: "Journal")
    return try locked(collectors[...]) { () throws(BookError) -> [String] in
      guard book.folders(in: "Journal") == collectors else {
        throw BookError(
          path: "Journal", message: "a collector was added meanwhile, so nothing was changed",
          remedy: "try again")
      }
      var changed: [String] = []
      for path in files(of: collectors) {
        let parts = path.split(separator: "/").map(String.init)
        let folder = try book.openFolder(Array(parts.dropLast()))
        if try rewrite(parts.last ?? "", in: folder, path, change) { changed.append(path) }
      }
      return try changed + remembered(change)
    }
  }

  /// The journals and the cards.
  private func files(of collectors: [String]) -> [String] {
    collectors.flatMap { collector in
      book.list("Journal/\(collector)", suffix: ".journal").map { "Journal/\(collector)/\($0)" }
    } + book.list("Customers", suffix: ".md").map { "Customers/\($0)" }
  }

  /// Takes the locks one after the other, always in the same order, and gives them back at the end.
  private func locked(
    _ collectors: ArraySlice<String>, _ work: () throws(BookError) -> [String]
  ) throws(BookError) -> [String] {
    guard let name = collectors.first else { return try work() }
    let folder = try book.openFolder(["Journal", name])
    try folder.lock(path: "Journal/\(name)", patience: patience)
    defer { _ = flock(folder.number, LOCK_UN) }
    return try locked(collectors.dropFirst(), work)
  }

  private func remembered(
    _ change: (String, [UInt8]) -> [UInt8]?
  ) throws(BookError) -> [String] {
    var changed: [String] = []
    for (path, names) in remains() {
      guard let folder = Remains.open(path) else { continue }
      for name in names {
        let whole = "\(path)/\(name)"
        if try rewrite(name, in: folder, whole, change) { changed.append(whole) }
      }
    }
    return changed
  }

  /// What the machine remembers of this book, and of all books in common: absolute paths and bytes.
  package func remembered() -> [(path: String, bytes: [UInt8])] {
    var found: [(path: String, bytes: [UInt8])] = []
    for (path, names) in remains() {
      guard let folder = Remains.open(path) else { continue }
      for name in names {
        guard let bytes = try? bytes(name, folder, path) else { continue }
        found.append(("\(path)/\(name)", bytes))
      }
    }
    return found
  }

  /// The machine's files by their folders; what other books have is not ours to change.
  private func remains() -> [(folder: String, names: [String])] {
    guard let stateFolder else { return [] }
    let own = Acknowledged.name(of: book.root)
    return ([stateFolder] + Remains.folders(in: stateFolder)).map { path in
      let isRecent = path.hasSuffix("/acknowledged")
      let names = Remains.files(in: path).filter { name in
        if isRecent { return name.hasPrefix("\(own)-") }
        return name.hasPrefix("history-") ? name == "history-\(own)" : !name.hasPrefix("collector-")
      }
      return (path, names)
    }
  }

  /// Puts a new file in the place of one, if there is anything to change.
  private func rewrite(
    _ name: String, in folder: borrowing Descriptor, _ path: String,
    _ change: (String, [UInt8]) -> [UInt8]?
  ) throws(BookError) -> Bool {
    for _ in 0..<8 {
      let old = try bytes(name, folder, path)
      guard let new = change(path, old), new != old else { return false }
      if try replace(name, in: folder, path, old: old, new: new) { return true }
    }
    throw BookError(
      path: path, message: "another program keeps changing this file, so it was left as it is",
      remedy: "close the file elsewhere and try again")
  }

  private func bytes(
    _ name: String, _ folder: borrowing Descriptor, _ path: String
  ) throws(BookError) -> [UInt8] {
    do throws(SystemError) {
      let file = try folder.open(name, O_RDONLY | O_NONBLOCK)
      return try file.read(from: 0, count: file.status().size)
    } catch {
      throw BookError(path, "cannot be read, so it was left as it is", code: error.code)
    }
  }

  /// Writes the new file beside the old one and gives it the name, unless an editor has saved
  /// meanwhile; whether it did.
  private func replace(
    _ name: String, in folder: borrowing Descriptor, _ path: String, old: [UInt8], new: [UInt8]
  ) throws(BookError) -> Bool {
    // Hidden, and with an ending that no reader takes: what a kill leaves is taken for no journal.
    let beside = ".\(name).new"
    unsafe unlinkat(folder.number, beside, 0)
    do throws(SystemError) {
      let file = try folder.open(beside, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      errno = 0
      guard file.write(new) else { throw SystemError(code: errno == 0 ? ENOSPC : errno) }
      try file.synchronize(isFolder: false)
    } catch {
      unsafe unlinkat(folder.number, beside, 0)
      throw BookError(path, "was left as it is", code: error.code)
    }
    guard try bytes(name, folder, path) == old else {
      unsafe unlinkat(folder.number, beside, 0)
      return false
    }
    do throws(SystemError) {
      guard unsafe renameat(folder.number, beside, folder.number, name) == 0 else {
        throw SystemError()
      }
    } catch {
      unsafe unlinkat(folder.number, beside, 0)
      throw BookError(path, "was left as it is", code: error.code)
    }
    do throws(SystemError) {
      try folder.synchronize(isFolder: true)
    } catch {
      throw BookError(
        path, "was changed, but is not known to be stored", code: error.code, mayBeStored: true)
    }
    return true
  }
}

/// The machine's folder, gone through.
private enum Remains {
  /// The folders directly in a folder.
  static func folders(in path: String) -> [String] {
    guard let folder = open(path) else { return [] }
    return folder.names().filter { folder.status(of: $0)?.isFolder ?? false }.map {
      "\(path)/\($0)"
    }
  }

  /// The regular files directly in a folder.
  static func files(in path: String) -> [String] {
    guard let folder = open(path) else { return [] }
    return folder.names().filter { folder.status(of: $0)?.isRegular ?? false }
  }

  static func open(_ path: String) -> Descriptor? {
    let number = unsafe openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    return number < 0 ? nil : Descriptor(number)
  }
}
