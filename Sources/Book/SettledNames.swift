internal import Accounts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Remembers, outside the book, in which state a collector's folder was when all its names were on
/// the disk, so that an append waits for the folder only after a name in it has changed.
///
/// The system gives a folder a new time of change, which nobody can set, with each name that comes,
/// goes or moves. A state is remembered only when that time lies some seconds back while the folder
/// is waited for: so whatever comes later has another time, however coarse the system's clock is.
/// What goes wrong here only means waiting once more.
struct SettledNames: Sendable {
  private let path: String
  private let calm: Int

  /// The memory of one collector's folder.
  ///
  /// - Parameters:
  ///   - stateFolder: the machine's folder for what is remembered outside every book.
  ///   - book: the book's path.
  ///   - collector: whose folder.
  ///   - calm: for how many seconds no name must have changed.
  init(stateFolder: String, book: String, collector: Token, calm: Int) {
    path = "\(stateFolder)/settled-\(Acknowledged.name(of: book))-\(collector)"
    self.calm = calm
  }

  /// Waits until a folder's names are on the disk, unless they are known to be.
  func settle(_ folder: borrowing Descriptor) throws(SystemError) {
    let state = SettledNames.state(of: folder)
    if let state, isRemembered(state.words) { return }
    try folder.synchronize(isFolder: true)
    if let state, state.age >= calm { remember(state.words) }
  }

  /// The folder itself and the time of its last change, and how many seconds ago that was.
  private static func state(of folder: borrowing Descriptor) -> (words: String, age: Int)? {
    var raw = stat()
    var now = timespec()
    guard unsafe fstat(folder.number, &raw) == 0, unsafe clock_gettime(CLOCK_REALTIME, &now) == 0
    else { return nil }
    #if canImport(Darwin)
      let change = raw.st_ctimespec
    #else
      let change = raw.st_ctim
    #endif
    let words = "\(raw.st_dev) \(raw.st_ino) \(change.tv_sec) \(change.tv_nsec)\n"
    return (words, Int(now.tv_sec) - Int(change.tv_sec))
  }

  private func isRemembered(_ words: String) -> Bool {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0, let bytes = try? Descriptor(number).read(from: 0, count: 128) else {
      return false
    }
    return bytes.elementsEqual(words.utf8)
  }

  private func remember(_ words: String) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let number = unsafe open(path, flags, 0o600)
    guard number >= 0 else { return }
    _ = Descriptor(number).write(Array(words.utf8))
  }
}
