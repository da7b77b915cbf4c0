/// A name that is safe everywhere: customer, collector and trade ids, reasons, departments.
///
/// `[a-z0-9]`, then `[a-z0-9-]`, ending in `[a-z0-9]`, at most 40 characters. A token can be part of
/// a path, because it can be neither empty nor hold a dot, a slash or a blank.
package struct Token: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The characters.
  package let text: String

  /// The token with this spelling, or `nil` when it is none.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    let bytes = text.utf8
    guard (1...40).contains(bytes.count) else { return nil }
    guard bytes.allSatisfy({ Token.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    guard bytes.first != UInt8(ascii: "-"), bytes.reversed().first != UInt8(ascii: "-") else {
      return nil
    }
    self.text = text
  }

  /// Who types, where nobody has said it: `-`, which no token can be, so that nothing is noted by it.
  package static let nobody = Token()

  private init() { text = "-" }

  /// A token spelled like the situation's name.
  package init(_ situation: Situation) {
    text = situation.rawValue
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  package var description: String { text }

  package static func < (left: Token, right: Token) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
