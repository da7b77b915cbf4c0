#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The machine's own time zone.
enum SystemZone {
  /// Its name, such as `America/New_York`, from $TZ or from where /etc/localtime points.
  static func name() -> String? {
    if let named = Environment.value("TZ"), named.contains("/"), !named.hasPrefix(":") {
      return named
    }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return -1 }
      return unsafe readlink(
        "/etc/localtime", start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard count > 0 else { return nil }
    let parts = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "/")
    guard let start = parts.lastIndex(where: { $0 == "zoneinfo" }) else { return nil }
    return parts[(start + 1)...].joined(separator: "/")
  }
}
