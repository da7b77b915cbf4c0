#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The program that longer texts are written in, `$VISUAL`, else `$EDITOR`, else `vi`.
struct OutsideEditor {
  private let command: String
  private let folder: String

  /// The editor of an environment.
  init(environment: (String) -> String?) {
    let named = [environment("VISUAL"), environment("EDITOR")].compactMap { $0 }
    command = named.first { !$0.isEmpty } ?? "vi"
    let temporary = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    folder = temporary.hasSuffix("/") ? temporary : temporary + "/"
  }

  /// More bytes than these are not read back.
  private static let limit = 1 << 20

  /// Lets a text be written and waits until the editor is left.
  ///
  /// The text lies in a file that only its owner can read, and which is gone afterwards.
  ///
  /// - Returns: the text as it was saved, or `nil` when the editor failed or said so by its exit code.
  func edited(_ text: String) -> String? {
    let template = Array("\(folder)courtesy-XXXXXX.txt".utf8CString)
    var path = template
    let file = unsafe path.withUnsafeMutableBufferPointer { buffer -> CInt in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe mkstemps(start, 4)
    }
    guard file >= 0 else { return nil }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unsafe unlink(name) }
    let bytes = Array((text.isEmpty ? "" : text + "\n").utf8)
    let count = unsafe write(file, bytes, bytes.count)
    close(file)
    guard count == bytes.count, ShellProgram.run(command, arguments: [name]) == 0 else {
      return nil
    }
    return OutsideEditor.read(name)
  }

  /// Reads the file anew by its name: many editors save by putting another in its place.
  private static func read(_ path: String) -> String? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while all.count < limit {
      let count = take(file, &piece)
      guard count > 0 else { break }
      all += piece[..<count]
    }
    return String(decoding: all.prefix(limit), as: UTF8.self)
  }

  private static func take(_ file: CInt, _ piece: inout [UInt8]) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(file, &piece, piece.count)
    #else
      unsafe Glibc.read(file, &piece, piece.count)
    #endif
  }
}
