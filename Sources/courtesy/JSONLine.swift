import FoundationEssentials

/// Objects on standard output, one a line.
enum JSONLine {
  /// Writes one value as a line of JSON, its keys in alphabetical order.
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
