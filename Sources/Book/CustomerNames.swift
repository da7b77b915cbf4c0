internal import Accounts

/// Customers' ids as small numbers.
struct CustomerNames: Sendable {
  private var tokens: [Token?] = []
  private var spelled: [[UInt8]] = []
  private var numbers: [UInt64: [Int32]] = [:]

  /// The number of an id as it stands in a file; `-`, which is none, has one too.
  mutating func number(of bytes: ArraySlice<UInt8>) -> Int32 {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if let known = numbers[hash]?.first(where: { spelled[Int($0)].elementsEqual(bytes) }) {
      return known
    }
    let number = Int32(clamping: spelled.count)
    numbers[hash, default: []].append(number)
    spelled.append(Array(bytes))
    tokens.append(Token(String(decoding: bytes, as: UTF8.self)))
    return number
  }

  /// The customer of a number.
  subscript(number: Int32) -> Token? { tokens[Int(number)] }
}
