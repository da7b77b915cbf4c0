internal import Accounts
internal import Texts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The last few hundred lines the program said were stored, kept outside the book.
///
/// Only a help against editors: the journal is the truth, and what goes wrong here goes unsaid.
struct Acknowledged: Sendable {
  private let folder: String
  private let path: String

  /// How long the file may grow before its older half goes.
  private static let limit = 128 << 10

  init(folder: String, book: String, collector: Token) {
    self.folder = "\(folder)/acknowledged"
    path = "\(self.folder)/\(Acknowledged.name(of: book))-\(collector)"
  }

  /// The book's path as 16 hexadecimal digits (FNV-1a): another book, another file.
  static func name(of book: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in book.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Keeps a line; to be called while the collector's folder is locked.
  func add(_ line: String, month: String) {
    StateFolder.make(folder)
    guard let file = opened(path, O_RDWR | O_APPEND | O_CREAT) else { return }
    _ = file.write(Array("\(month) \(line)\n".utf8))
    guard let size = try? file.status().size, size > Acknowledged.limit,
      let bytes = try? file.read(from: size / 2, count: size),
      let start = bytes.firstIndex(of: 0x0A)
    else { return }
    guard let shorter = opened("\(path).new", O_WRONLY | O_CREAT | O_TRUNC) else { return }
    if shorter.write(Array(bytes[(start + 1)...])) { unsafe rename("\(path).new", path) }
  }

  /// Whether lines of a month are kept, so that its file was there already.
  func knows(_ month: String) -> Bool { lines().contains { $0.month == month } }

  /// The kept lines and the months they were written to, oldest first.
  func lines() -> [(month: String, line: String)] {
    guard let file = opened(path, O_RDONLY), let size = try? file.status().size,
      let bytes = try? file.read(from: 0, count: min(size, 4 * Acknowledged.limit))
    else { return [] }
    return bytes.split(separator: 0x0A).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      guard text.utf8.count > 8, Day(iso: "\(text.prefix(7))-01") != nil else { return nil }
      return (String(text.prefix(7)), String(text.dropFirst(8)))
    }
  }

  /// Forgets all lines.
  func clear() { unsafe unlink(path) }

  private func opened(_ path: String, _ flags: CInt) -> Descriptor? {
    let number = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    return number < 0 ? nil : Descriptor(number)
  }
}
