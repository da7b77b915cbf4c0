#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A file that is read whole.
enum InFile {
  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      throw Complaint("\(path) cannot be read: \(unsafe String(cString: strerror(errno)))")
    }
    defer { _ = close(number) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe block.withUnsafeMutableBytes {
        unsafe read(number, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return bytes
  }

  /// The lines `label TAB text` of a file; blank lines and those without a tab are passed over.
  static func labelled(_ path: String) throws -> [(label: String, text: String)] {
    String(decoding: try bytes(path), as: UTF8.self).split(whereSeparator: \.isNewline)
      .compactMap { line in
        let halves = line.split(separator: "\t", maxSplits: 1)
        return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
      }
  }
}
