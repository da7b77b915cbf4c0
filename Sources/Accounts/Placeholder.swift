/// What a prompt line may leave open, written `{contact}`.
///
/// A line with a placeholder that has no value for this customer is not offered.
package enum Placeholder: String, CaseIterable, Hashable, Sendable {
  case contact, customer, us, company, invoice, amount, due, day, run, method, tomorrow, time
  case shipping, quality, credit, sales, signer, makes, now, product, holiday, po, words

  /// The placeholders written in a text: each name between braces, known or not, and where its brace stands.
  ///
  /// Offsets count characters from 0.
  package static func names(in text: String) -> [(name: String, offset: Int)] {
    var found: [(name: String, offset: Int)] = []
    var start: Int?
    var name = ""
    for (offset, character) in text.enumerated() {
      if character == "{" {
        start = offset
        name = ""
      } else if character == "}", let opened = start {
        found.append((name, opened))
        start = nil
      } else if start != nil {
        name.append(character)
      }
    }
    return found
  }

  /// The text with every placeholder replaced, or `nil` when one is unknown or has no value.
  package static func fill(_ text: String, with value: (Placeholder) -> String?) -> String? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}"),
        let name = Placeholder(rawValue: String(rest[rest.index(after: open)..<close])),
        let filled = value(name)
      else { return nil }
      out += filled
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
