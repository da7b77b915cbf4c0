/// A person at the customer: each is a relationship of its own.
package struct Contact: Hashable, Sendable {
  /// The whole name.
  package var name: String
  /// Other names, such as the one before a wedding.
  package var also: [String] = []
  /// The role as the card says it, such as `AP clerk`.
  package var role: String?
  /// The phone number.
  package var phone: String?
  /// The mail address.
  package var email: String?
  /// How the name is said.
  package var say: String?
  /// When it is best to ring.
  package var best: String?
  /// How they like a conversation, such as `facts first, chat after`.
  package var likes: String?
  /// Whole questions to ask them, from the card.
  package var asks: [String] = []
  /// What is known of them, by day, newest first.
  package var known: [Remark] = []
  /// What is never mentioned.
  package var never: [String] = []

  /// A person of whom only the name is known.
  package init(name: String) {
    self.name = name
  }

  /// The name one says, up to the first blank; the whole name where it has none.
  ///
  /// A name in another script, or one that begins with a small letter (`the front desk`), is said
  /// as the card's first other name, or whole.
  package var first: String {
    guard let letter = name.unicodeScalars.first, letter.value < 0x2E80,
      !letter.properties.isLowercase
    else { return also.first ?? name }
    return name.split(separator: " ").first.map(String.init) ?? name
  }

  /// What they decide, as far as the role says.
  package var seat: Seat { Seat(role: role ?? "") }
}

/// Something that became known on a day.
package struct Remark: Hashable, Sendable {
  /// The day it became known, or happened.
  package let day: Day
  /// What it is.
  package let text: String

  /// Creates a remark.
  package init(day: Day, text: String) {
    self.day = day
    self.text = text
  }
}

/// What a person decides at the customer.
package enum Seat: String, CaseIterable, Hashable, Sendable {
  case clerk, controller, cfo, owner, other

  /// The seat a role's words point to; `other` when they point to none.
  package init(role: String) {
    let words = Array(role.lowercased().utf8)
    self =
      Seat.signs.first { $0.words.contains { words.holds($0) } }?.seat
      ?? (words.elementsEqual("ap".utf8) ? .clerk : .other)
  }

  private static let signs: [(seat: Seat, words: [[UInt8]])] = [
    (.cfo, ["cfo", "chief financial", "finance director", "vp finance"]),
    (.owner, ["owner", "founder", "president", "ceo", "managing director", "proprietor"]),
    (.controller, ["controller", "comptroller", "finance manager", "accounting manager"]),
    (.clerk, ["clerk", "payable", "bookkeep", "ap ", "accounts", "accountant", "office manager"]),
  ].map { ($0, $1.map { Array($0.utf8) }) }
}

extension [UInt8] {
  /// Whether some bytes stand in these; a text's own search is far slower, and a page asks often.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}
