/// The version line of a journal.
package enum JournalVersion: Hashable, Sendable {
  /// No line of this file names a version.
  case none
  /// The version this program reads and writes.
  case current
  /// Another one, as the file spells it: read as far as it is understood, never appended to.
  case other(String)
}

extension JournalVersion {
  /// The version that a line names, or `nil` when it is no version line.
  static func named(in line: ArraySlice<UInt8>) -> JournalVersion? {
    let mark = "# courtesy journal".utf8
    guard line.starts(with: mark) else { return nil }
    let rest = line.dropFirst(mark.count)
    guard let first = rest.first, JournalCursor.isBlank(first) else { return nil }
    let word = JournalText.harmless(String(decoding: rest.prefix(40), as: UTF8.self))
    return word == "1" ? .current : .other(word)
  }
}

extension JournalFormat {
  /// The version of a journal that begins with these bytes.
  ///
  /// Two version lines, as a merge may leave them, count as the one that is not ours. The last line
  /// counts only with its line break.
  package static func version(of head: [UInt8]) -> JournalVersion {
    var found = JournalVersion.none
    var at = skippingMark(head)
    while at < head.count {
      guard head[at] == UInt8(ascii: "#") else {
        at = ByteSearch.line(head.span, from: at).end + 1
        continue
      }
      let line = JournalLine(head, from: at, number: 0)
      at = line.next
      guard line.isWhole, let named = JournalVersion.named(in: head[line.range]) else { continue }
      if named != .current { return named }
      found = named
    }
    return found
  }

  /// Whether this program may add to a journal that begins with these bytes.
  package static func isAppendable(_ head: [UInt8]) -> Bool {
    if case .other = version(of: head) { return false }
    return true
  }

  /// The place after a byte order mark.
  static func skippingMark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
