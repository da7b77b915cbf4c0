#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A zone's changes as a TZif file tells them (RFC 9636): the past as a list, the future as a rule.
struct ZoneFile: Sendable {
  /// When the offset changes, in seconds since 1970, ascending.
  private var changes: [Int] = []
  /// The offset from each change on, in seconds east of UTC.
  private var offsets: [Int] = []
  /// The offset before the first change.
  private var first: Int
  /// What holds after the last change.
  private var rule: ZoneRule?

  /// A zone that never changes.
  init(offset: Int) { first = offset }

  /// The zone's file in the first folder that has a good one.
  static func find(_ zone: String, in folders: [String]) -> ZoneFile? {
    for folder in folders {
      let opened = unsafe openat(AT_FDCWD, "\(folder)/\(zone)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard opened >= 0 else { continue }
      let file = Descriptor(opened)
      guard let status = try? file.status(), status.isRegular, status.size <= 1 << 20,
        let bytes = try? file.read(from: 0, count: status.size), let found = ZoneFile(bytes)
      else { continue }
      return found
    }
    return nil
  }

  /// The offset in seconds east of UTC at a moment in seconds since 1970.
  func offset(at second: Int) -> Int {
    guard let last = changes.last, let firstChange = changes.first else {
      return rule?.offset(at: second) ?? first
    }
    if second < firstChange { return first }
    if second >= last { return rule?.offset(at: second) ?? offsets[offsets.count - 1] }
    var low = 0
    var high = changes.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] <= second { low = middle } else { high = middle }
    }
    return offsets[low]
  }

  /// Reads a file's bytes, or `nil` when they are no TZif.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let header = ZoneHeader(&reader) else { return nil }
    first = 0
    guard header.version >= 2 else {
      guard read(&reader, header, wide: 4) else { return nil }
      return
    }
    guard reader.skip(header.size(wide: 4)), let second = ZoneHeader(&reader),
      read(&reader, second, wide: 8)
    else { return nil }
    rule = ZoneRule(reader.footer())
  }

  private mutating func read(_ reader: inout ByteReader, _ header: ZoneHeader, wide: Int) -> Bool {
    guard header.size(wide: wide) <= reader.left else { return false }
    let times = (0..<header.times).map { _ in reader.integer(wide) }
    let kinds = (0..<header.times).map { _ in reader.integer(1) & 0xFF }
    var types: [Int] = []
    for _ in 0..<header.types {
      types.append(reader.integer(4))
      _ = reader.skip(2)
    }
    guard let standard = types.first, kinds.allSatisfy({ $0 < types.count }),
      types.allSatisfy({ abs($0) < 100_000 }), zip(times, times.dropFirst()).allSatisfy(<=)
    else { return false }
    first = standard
    changes = times
    offsets = kinds.map { types[$0] }
    return reader.skip(header.size(wide: wide) - header.times * (wide + 1) - header.types * 6)
  }
}

/// How much of each there is in a block of a TZif file.
private struct ZoneHeader {
  let version: Int
  let times: Int
  let types: Int
  private let letters: Int
  private let leaps: Int
  private let marks: Int

  init?(_ reader: inout ByteReader) {
    guard reader.left >= 44, reader.integer(4) == 0x545A_6966 else { return nil }
    let version = reader.integer(1)
    self.version = version == 0 ? 1 : version - 48
    _ = reader.skip(15)
    let counts = (0..<6).map { _ in reader.integer(4) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    marks = counts[0] + counts[1]
    leaps = counts[2]
    times = counts[3]
    types = counts[4]
    letters = counts[5]
  }

  /// The block's size in bytes when its times are so many bytes wide.
  func size(wide: Int) -> Int {
    times * (wide + 1) + types * 6 + letters + leaps * (wide + 4) + marks
  }
}

/// Bytes read from front to back; what is not there reads as zero.
private struct ByteReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var left: Int { bytes.count - at }

  mutating func skip(_ count: Int) -> Bool {
    guard (0...left).contains(count) else { return false }
    at += count
    return true
  }

  /// A big-endian signed number of 1, 4 or 8 bytes.
  mutating func integer(_ count: Int) -> Int {
    guard count <= left else { return 0 }
    var value: UInt64 = 0
    for byte in bytes[at..<at + count] { value = value << 8 | UInt64(byte) }
    at += count
    return count == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
  }

  /// The text between the next two line feeds.
  func footer() -> String {
    let lines = bytes[at...].split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    return lines.count > 1 ? String(decoding: lines[1], as: UTF8.self) : ""
  }
}
