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
    let name = Columns.clip(typed, to: 40)
    if let meant = try meantCustomer(typed) {
      throw .unclear("no customer is called `\(name)`; did you mean \(meant)?")
    }
    throw .unclear(
      try roster().isEmpty
        ? "there are no cards yet; write Customers/NAME.md to begin one"
        : "no customer is called `\(name)`; `/card` lists them")
  }

  /// The customers, invoices or people that may have been meant where a customer is named.
  private func meantCustomer(_ typed: String) throws(Refusal) -> String? {
    let invoices = typed.contains(where: \.isNumber) ? try nearInvoices(typed) : []
    let customers = try nearCustomers(typed).map { "`\($0)`" }
    let people = customers.isEmpty ? nearPeople(typed, on: try cards()).map(\.name) : []
    return Meant.either(customers + invoices + people)
  }

  /// The customers a text may name, the surest way of naming first.
  package func candidates(_ typed: String) throws(Refusal) -> [Token] {
    let word = Words.fold(typed)
    guard !word.isEmpty else { return [] }
    let roster = try roster()
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
      card.people.contains { $0.isCalled(words) }
    }.map(\.id)
  }

  /// The person a word names on a card: by whole name, by any name's beginning, or a new name.
  ///
  /// What fits two people is refused, and what is spelled almost like one. A name that is on no card
  /// is taken as it was typed, and every name is behind `new`.
  package func person(named typed: String, on card: Customer) throws(Refusal) -> String {
    let words = Words.folded(typed)
    guard !words.isEmpty, !typed.contains("|") else {
      throw .unclear("who is it? `/with NAME`, also someone on no card")
    }
    if let exact = card.people.first(where: { $0.name == typed }) { return exact.name }
    let fitting = card.people.filter { $0.isCalled(words) }
    if fitting.count > 1 {
      let names = fitting.map(\.name).joined(separator: " or ")
      throw .unclear("`\(Columns.clip(typed, to: 40))` could be \(names); type more of it")
    }
    if let known = fitting.first { return known.name }
    let isNew = words.first == "new" && words.count > 1
    let name = isNew ? typed.drop { $0 != " " }.drop { $0 == " " }[...] : typed[...]
    try refuseNoPerson(String(name))
    if !isNew { try refuseMisspelled(typed, on: card) }
    return Clean.line(String(name))
  }

  /// Refuses a name that is spelled almost like one on the card.
  func refuseMisspelled(_ typed: String, on card: Customer) throws(Refusal) {
    guard let meant = Meant.either(nearPeople(typed, on: [card]).map(\.name)) else { return }
    throw .unclear(
      "nobody here is called `\(Columns.clip(typed, to: 40))`; did you mean \(meant)? "
        + "For someone else write `new` before the name")
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

extension Contact {
  /// Whether folded words are each the beginning of a word of the names.
  func isCalled(_ words: [String]) -> Bool {
    let names = ([name] + also).flatMap(Words.folded)
    return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
  }
}
