import Shell

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// How much a collector wants to be shown while typing, remembered on this machine.
struct TypingMemory {
  private let path: String?

  /// The memory in the machine's folder; without one nothing is remembered.
  init(stateFolder: String?) {
    path = stateFolder.map { "\($0)/typing" }
  }

  /// What `$COURTESY_TYPING` says, else what is remembered; `nil` in the first session.
  var level: TypingLevel? {
    if let named = Environment.value("COURTESY_TYPING").flatMap({ TypingLevel(rawValue: $0) }) {
      return named
    }
    guard let path, let file = unsafe fopen(path, "re") else { return nil }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return TypingLevel(
      rawValue: String(decoding: bytes[..<count].prefix { $0 > 0x20 }, as: UTF8.self))
  }

  /// Remembers a level; what cannot be remembered is asked for again another time.
  func remember(_ level: TypingLevel) {
    guard let path else { return }
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = Array("\(level.rawValue)\n".utf8)
    _ = unsafe write(file, bytes, bytes.count)
  }
}
