#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The machine's folder for what is remembered outside every book.
package enum StateFolder {
  /// `$XDG_STATE_HOME/courtesy`, else `~/.local/state/courtesy`, made for its owner only; `nil`
  /// when there is no such place.
  ///
  /// A relative `$XDG_STATE_HOME` counts as none (XDG Base Directory Specification).
  package static func path(environment: (String) -> String?) -> String? {
    let state = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.local/state" : nil }
    guard let base = state ?? home, !base.utf8.contains(0) else { return nil }
    let path = base.hasSuffix("/") ? "\(base)courtesy" : "\(base)/courtesy"
    return make(path) ? path : nil
  }

  /// Where the lines typed in a book are kept, a line each.
  package static func history(in folder: String, of book: BookFolder) -> String {
    "\(folder)/history-\(Acknowledged.name(of: book.root))"
  }

  /// Makes a folder and those above it, for their owner only; whether there is a folder now.
  @discardableResult
  static func make(_ path: String) -> Bool {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return FileStatus(status).isFolder }
    let above = path.split(separator: "/").dropLast().joined(separator: "/")
    if !above.isEmpty, !make(path.hasPrefix("/") ? "/\(above)" : above) { return false }
    return unsafe mkdir(path, 0o700) == 0 || errno == EEXIST
  }
}
