internal import Accounts
internal import Texts

/// Moves every ISO date in a text.
struct DateShift {
  /// How many days later, negative for earlier.
  let days: Int

  /// The text with its dates moved; what is no date of the calendar stays.
  func moved(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      guard let day = day(bytes, at) else {
        out.append(bytes[at])
        at += 1
        continue
      }
      out += Array((day + days).description.utf8)
      at += 10
    }
    return out
  }

  /// The date that begins at a place and is no part of a longer number.
  private func day(_ bytes: [UInt8], _ at: Int) -> Day? {
    guard at + 10 <= bytes.count, DateShift.isDigit(bytes[at]), bytes[at + 4] == UInt8(ascii: "-"),
      at == 0 || !DateShift.isDigit(bytes[at - 1]),
      at + 10 == bytes.count || !DateShift.isDigit(bytes[at + 10])
    else { return nil }
    return Day(iso: String(decoding: bytes[at..<at + 10], as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
