/// The spelling of time zone names.
package enum ZoneName {
  /// Whether a name is spelled like one of the IANA list: `America/New_York`, `Etc/GMT+5`.
  ///
  /// It becomes part of a path, so it holds no dot, and parts between slashes are never empty.
  /// Whether such a zone exists is for whoever reads the system's zone files.
  package static func isWellFormed(_ name: some StringProtocol) -> Bool {
    guard name.utf8.count <= 64 else { return false }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          $0.isDigit || ($0 | 0x20).isSmallLetter || $0 == .hyphen || $0 == UInt8(ascii: "_")
            || $0 == UInt8(ascii: "+")
        }
    }
  }
}
