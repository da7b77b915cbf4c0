#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension Descriptor {
  /// Writes all the bytes; `false` when the system took fewer.
  func write(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = writePiece(bytes[done...])
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// Hands bytes to the system once; how many it took, or -1 with the reason in `errno`.
  func writePiece(_ bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes {
      #if canImport(Darwin)
        unsafe Darwin.write(number, $0.baseAddress, $0.count)
      #elseif canImport(Musl)
        unsafe Musl.write(number, $0.baseAddress, $0.count)
      #else
        unsafe Glibc.write(number, $0.baseAddress, $0.count)
      #endif
    }
  }
}
