package import Accounts
import Coach
import Texts

extension Session {
  /// The customer a word or a few words name.
  ///
  /// Tried in this order: the id, the beginning of an id, an invoice, the end of a phone number of at
  /// least four digits, words of the name. What fits two customers, or none, is refused with names.
  package func customer(named typed: String) throws(Refusal) -> Token {
    let found = try candidates(typed)
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      let names = found.prefix(6).map(\.text).joined(separator: ", ")
      throw .unclear("`\(Columns.clip(typed, to: 40))` could be \(names); type more of it")
    }
    if let nearest = NearestWord.nearest(to: Words.fold(typed), among: roster.map(\.id.text)) {
      let name = Columns.clip(typed, to: 40)
      throw .unclear("no customer is called `\(name)`; did you mean `\(nearest)`?")
    }
    throw .unclear(
      roster.isEmpty
        ? "there are no cards yet; write Customers/NAME.md to begin one"
        : "no customer is called `\(Columns.clip(typed, to: 40))`; `/card` lists them")
  }

  /// The customers a text may name, the surest way of naming first.
  package func candidates(_ typed: String) throws(Refusal) -> [Token] {
    let word = Words.fold(typed)
    guard !word.isEmpty else { return [] }
    if let exact = roster.first(where: { $0.id.text == word }) { return [exact.id] }
    let byID = roster.filter { $0.id.text.hasPrefix(word) }.map(\.id)
    if !byID.isEmpty { return byID }
    if let first = word.first, first.isNumber || first == "#" || first == "+" {
      let items = try items()
      let number = word.hasPrefix("#") ? String(word.dropFirst()) : word
      let invoiced = Set(
        items.filter {
          $0.invoice.lowercased() == number || $0.purchaseOrder?.lowercased() == number
        }.map(\.customer))
      if !invoiced.isEmpty { return invoiced.sorted() }
      let digits = word.filter(\.isNumber)
      if digits.count >= 4 {
        return roster.filter { $0.phones.contains { $0.filter(\.isNumber).hasSuffix(digits) } }
          .map(\.id)
      }
    }
    let words = Words.folded(typed)
    guard !words.isEmpty else { return [] }
    let byName = roster.filter { entry in
      let names = ([entry.name] + entry.also).flatMap(Words.folded)
      return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }.map(\.id)
    if !byName.isEmpty { return byName }
    return try cards().filter { card in
      card.people.contains { person in
        let names = ([person.name] + person.also).flatMap(Words.folded)
        return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
      }
    }.map(\.id)
  }

  /// The person a word names on a card: by whole name, by any name's beginning, or a new name.
  ///
  /// What fits two people is refused. A name that is on no card is taken as it was typed.
  package func person(named typed: String, on card: Customer) throws(Refusal) -> String {
    let words = Words.folded(typed)
    guard !words.isEmpty, !typed.contains("|") else {
      throw .unclear("who is it? `/with NAME`, also someone on no card")
    }
    if let exact = card.people.first(where: { $0.name == typed }) { return exact.name }
    let fitting = card.people.filter { person in
      let names = ([person.name] + person.also).flatMap(Words.folded)
      return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }
    if fitting.count > 1 {
      let names = fitting.map(\.name).joined(separator: " or ")
      throw .unclear("`\(Columns.clip(typed, to: 40))` could be \(names); type more of it")
    }
    if let known = fitting.first { return known.name }
    try refuseNoPerson(typed)
    return Clean.line(typed)
  }

  /// Refuses numbers and our own departments where a person's name is meant.
  func refuseNoPerson(_ typed: String) throws(Refusal) {
    let shown = Columns.clip(typed, to: 40)
    let isNamed = typed.split(separator: " ").contains { word in
      word.contains(where: \.isLetter) && !word.contains(where: \.isNumber)
    }
    guard isNamed else {
      throw .unclear("`\(shown)` is no name; type who speaks, as in `/with Tom Reyes`")
    }
    let ours = Set(company.inside.map(\.id.text) + Session.departments)
    let word = Words.folded(typed).filter { !["the", "our"].contains($0) }
    guard word.count == 1, ours.contains(word[0]) else { return }
    throw .unclear(
      "`\(shown)` is a department; type who speaks, as in `/with Tom Reyes`. To ask ours: "
        + "`/favor \(word[0]) tomorrow …`")
  }

  /// The departments that `/favor` knows where the company names none.
  static let departments = ["shipping", "quality", "sales", "billing", "credit"]
}
