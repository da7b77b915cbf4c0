import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A folder for the demo's throw-away book.
enum Scratch {
  /// A new, empty folder that only its owner can open.
  static func folder() throws -> String {
    let base = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(base)/courtesy-demo-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let name = buffer.baseAddress, let path = unsafe mkdtemp(name) else { return nil }
      return unsafe String(cString: path)
    }
    guard let made else {
      throw Complaint("no folder for the demo can be made in \(base); name one with --keep DIR")
    }
    return made
  }

  /// Removes a folder that `folder()` made; links in it are removed, not followed.
  static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
