package import Accounts

/// Account cards: `Customers/harlow.md`.
package enum CardFormat {
  /// Reads a card.
  ///
  /// Every key and section is optional, and an empty value is none. A card is returned whatever is
  /// wrong with the file; what could not be read is a finding. The id is the file's name without
  /// `.md`, which wins over an `id` in the file.
  package static func read(
    _ bytes: [UInt8], file: String, id: Token
  ) -> (card: Customer, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    var reader = CardReader(outline, findings: findings, id: id)
    return reader.read()
  }

  /// The names and phone numbers of a card, read without the rest of it.
  ///
  /// For finding a card among thousands: `also` holds the customer's other names, `phones` the
  /// numbers of the customer and of all its people. Nothing is checked.
  package static func names(_ bytes: [UInt8]) -> (name: String?, also: [String], phones: [String]) {
    guard bytes.count <= OutlineReader.limit else { return (nil, [], []) }
    let sheet = Sheet(bytes, file: "")
    let plain = AuthorNotes.blanked(sheet.bytes).bytes
    var name: String?
    var also: [String] = []
    var phones: [String] = []
    var isUnderTitle = true
    for line in sheet.lines {
      switch OutlineLine(plain, line) {
      case .heading(1, let words, _) where name == nil:
        name = String(decoding: plain[words], as: UTF8.self).tidy
      case .heading: isUnderTitle = false
      case .bullet(let words, _):
        let text = plain[words]
        if text.starts(with: phoneKey) { phones.append(value(text.dropFirst(phoneKey.count))) }
        if isUnderTitle, text.starts(with: alsoKey) {
          also += Marks.names(value(text.dropFirst(alsoKey.count)))
        }
      default: break
      }
    }
    return (name.flatMap { $0.isEmpty ? nil : $0 }, also, phones.filter { !$0.isEmpty })
  }

  private static let phoneKey = Array("phone:".utf8)
  private static let alsoKey = Array("also:".utf8)

  private static func value(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).tidy
  }
}
