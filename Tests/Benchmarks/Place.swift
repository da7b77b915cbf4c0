#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A folder for one measurement: the books, the state and the home of what is measured.
///
/// It goes away with its last user.
final class Place {
  /// The folder's absolute path.
  let path: String

  /// Makes the folder below `$TMPDIR`, so that the disk can be chosen.
  init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/courtesy-measure-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let name = buffer.baseAddress, unsafe mkdtemp(name) != nil else { return nil }
      return unsafe realpath(name, nil).map { real in
        defer { unsafe free(real) }
        return unsafe String(cString: real)
      }
    }
    guard let made else { throw Complaint("no folder can be made in \(base)") }
    path = made
    for folder in ["home", "state", "probe"] { unsafe mkdir("\(made)/\(folder)", 0o700) }
  }

  deinit {
    _ = try? Child(["/bin/rm", "-rf", "--", path], environment: []).end()
  }

  /// The whole environment of what is measured.
  var environment: [String] {
    [
      "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(path)/home",
      "XDG_STATE_HOME=\(path)/state", "XDG_CONFIG_HOME=\(path)/home",
      "XDG_DATA_HOME=\(path)/home",
    ]
  }
}
