import Accounts
import Coach
import Texts

/// What someone may have meant by a slip of the keys.
enum Meant {
  /// A few things to choose from, as `a`, `a or b`, `a, b or c`; `nil` for none.
  ///
  /// They stand as the caller has sorted them, of more than nine the first.
  static func either(_ words: [String]) -> String? {
    let words = Array(words.prefix(9))
    guard let last = words.last else { return nil }
    return words.count == 1 ? last : "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// Things whose spellings are nearest to what was typed, in the order they stand in.
  ///
  /// Spellings are folded: case, accents and punctuation do not count.
  static func near<Thing: Equatable>(
    _ typed: String, _ things: [(thing: Thing, spellings: [String])]
  ) -> [Thing] {
    let folded = things.map { ($0.thing, $0.spellings.map(fold)) }
    let near = Set(NearestWord.near(to: fold(typed), among: folded.flatMap(\.1)))
    guard !near.isEmpty else { return [] }
    var found: [Thing] = []
    for (thing, spellings) in folded where !near.isDisjoint(with: spellings) {
      if !found.contains(thing) { found.append(thing) }
    }
    return found
  }

  /// The spellings of a name: whole, and each of its words.
  static func spellings(_ name: String) -> [String] {
    [name] + Words.folded(name).filter { $0.utf8.count > 2 }
  }

  private static func fold(_ text: String) -> String {
    Words.folded(text).joined(separator: " ")
  }
}

extension Session {
  /// The people of some cards whose names are spelled almost like this.
  func nearPeople(_ typed: String, on cards: [Customer]) -> [Contact] {
    let people = cards.flatMap(\.people)
    return Meant.near(
      typed, people.map { ($0, ([$0.name] + $0.also).flatMap(Meant.spellings)) })
  }

  /// The customers whose id, name or other name is spelled almost like this.
  func nearCustomers(_ typed: String) throws(Refusal) -> [Token] {
    Meant.near(
      typed,
      try roster().map { ($0.id, [$0.id.text] + ([$0.name] + $0.also).flatMap(Meant.spellings)) })
  }

  /// The open invoices whose number is spelled almost like this: the call's customer's, or all.
  func nearInvoices(_ typed: String, of customer: Token? = nil) throws(Refusal) -> [String] {
    let number = String(typed.drop { $0 == "#" })
    guard number.contains(where: \.isNumber) else { return [] }
    let wanted = customer ?? call?.customer
    let known = try items().filter { wanted == nil || $0.customer == wanted }.map(\.invoice)
    return NearestWord.near(to: number, among: known)
  }

  /// What may have been meant by words that name nothing, with the word to type; `nil` for nothing.
  func meant(_ typed: String) throws(Refusal) -> String? {
    let shown: [Customer]
    if let call { shown = [try card(call.customer)] } else { shown = try cards() }
    let command = typed.drop { $0 == "/" }.prefix { $0 != " " }.lowercased()
    let names = CommandBook.standard.commands.flatMap { [$0.usage.name] + $0.usage.also }
    var words = nearPeople(typed, on: shown).map(\.name) + (try nearCustomers(typed)).map(\.text)
    words += try nearInvoices(typed)
    words += NearestWord.near(to: command, among: names).map { "/\($0)" }
    return Meant.either(words)
  }
}
