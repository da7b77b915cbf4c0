#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Whether colors are wanted, by the customs of no-color.org and of CLICOLOR.
enum Colors {
  /// Whether text written to a descriptor should carry colors.
  static func areWanted(on descriptor: CInt) -> Bool {
    if Environment.value("NO_COLOR") != nil { return false }
    if let forced = Environment.value("CLICOLOR_FORCE"), forced != "0" { return true }
    if Environment.value("CLICOLOR") == "0" { return false }
    let term = Environment.value("TERM")
    return isatty(descriptor) == 1 && term != nil && term != "dumb"
  }
}
