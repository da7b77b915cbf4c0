import Shipped

/// The texts inside the program.
enum ShippedTexts {
  /// The paths below a folder and their bytes, sorted by path.
  static func below(_ folder: String) -> [(path: String, bytes: [UInt8])] {
    (0..<shipped_count()).compactMap { index in
      let text = unsafe shipped_at(index)
      let path = unsafe String(cString: text.path)
      guard path.hasPrefix(folder + "/") else { return nil }
      return (path, unsafe Array(UnsafeBufferPointer(start: text.bytes, count: text.count)))
    }
  }

  /// The paths below a folder, sorted.
  static func paths(below folder: String) -> [String] {
    (0..<shipped_count()).map { unsafe String(cString: shipped_at($0).path) }
      .filter { $0.hasPrefix(folder + "/") }
  }

  /// The bytes of one text, or `nil` when there is none of that path.
  static func one(_ path: String) -> [UInt8]? {
    for index in 0..<shipped_count() {
      let text = unsafe shipped_at(index)
      if unsafe String(cString: text.path) == path {
        return unsafe Array(UnsafeBufferPointer(start: text.bytes, count: text.count))
      }
    }
    return nil
  }
}
