import Accounts
import Coach

extension Typing {
  /// What may stand at the cursor.
  ///
  /// In a call the customer's own invoices, people and words come first; then whom today's list
  /// names; then what is typed most.
  ///
  /// - Parameters:
  ///   - typed: the line up to the cursor.
  ///   - limit: how many offers are wanted at most.
  /// - Returns: the offers, the likeliest first.
  package func offers(for typed: String, limit: Int = 500) -> Offers {
    let count = typed.unicodeScalars.count
    if typed.first == "?" { return lookup(typed, limit) }
    guard let command = TypedCommand(typed, bare: session.call == nil) else {
      return plain(typed, limit)
    }
    if command.isNaming {
      let list = commands
      // What the beginning of a word stands for goes first: `/p` is `/promise`.
      let meant = list.firstIndex { $0.text.dropFirst() == command.usage?.name ?? "" }
      return found(
        NameIndex(list), command.word.text, command.word.range.lowerBound, limit,
        first: meant.map { [$0] } ?? [])
    }
    let word = command.unfinished.text
    let from = count - word.unicodeScalars.count
    guard let usage = command.usage else { return Offers(from: count, best: [], total: 0) }
    return offers(slot(of: command, usage), for: word, from: from, limit)
  }

  /// What belongs at the end of a command that is typed.
  func slot(of command: TypedCommand, _ usage: Usage) -> Slot {
    var words = command.complete.map(\.text)
    if session.call == nil, usage.place == .fact {
      if words.isEmpty { return .customer }
      words.removeFirst()
    }
    return usage.slot(after: words, departments: departments)
  }

  private func offers(_ slot: Slot, for word: String, from: Int, _ limit: Int) -> Offers {
    let list: [Offer]
    switch slot {
    case .customer: return customers(word, from, limit)
    case .term: return found(terms, word, from, limit)
    case .command: list = commands.map { Offer(String($0.text.dropFirst()), $0.note) }
    case .person: list = people
    case .invoice: list = invoices
    case .day: list = days
    case .trade: list = trades
    case .words(let words): list = words.map { Offer($0) }
    case .text: list = word.isEmpty ? [] : invoices + people
    }
    return offers(list, for: word, from: from, limit)
  }

  private func offers(_ list: [Offer], for word: String, from: Int, _ limit: Int) -> Offers {
    found(NameIndex(list), word, from, limit)
  }

  /// Plain words: in a call their people, invoices and trade, at the desk the customers.
  private func plain(_ typed: String, _ limit: Int) -> Offers {
    let count = typed.unicodeScalars.count
    let word = typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
    guard let word, !word.isEmpty else { return Offers(from: count, best: [], total: 0) }
    let from = count - word.unicodeScalars.count
    guard session.call != nil else { return customers(word, from, limit) }
    return offers(people + invoices + terms.offers, for: word, from: from, limit)
  }

  /// What `?` can look up.
  private func lookup(_ typed: String, _ limit: Int) -> Offers {
    let word = typed.dropFirst().drop { $0 == " " }
    let from = typed.unicodeScalars.count - word.unicodeScalars.count
    let list = [Offer("why", "explain the screen")] + people + invoices + terms.offers
    return offers(list, for: String(word), from: from, limit)
  }

  private func customers(_ word: String, _ from: Int, _ limit: Int) -> Offers {
    found(customers, word, from, limit, first: likely)
  }

  private func found(
    _ index: NameIndex, _ word: String, _ from: Int, _ limit: Int, first: [Int] = []
  ) -> Offers {
    let found = index.find(word, limit: limit, first: first)
    var offers = Offers(from: from, best: found.places.map { index.offers[$0] }, total: found.total)
    if found.total > found.places.count {
      // What is not at hand cannot be compared by who shows it.
      let sample = found.places.first.map { index.offers[$0].text } ?? ""
      let isPlain = sample.utf8.allSatisfy { $0 < 0x80 }
      offers.common = isPlain ? String(sample.prefix(found.common)) : word
    }
    return offers
  }

  /// The customers one is likeliest to mean: calls that wait, today's list, whom we rang most.
  private var likely: [Int] {
    var ids = session.parked.map(\.customer)
    ids += session.unfinished.compactMap { $0.facts.first?.customer }
    ids += session.latest.compactMap { Token($0.text.split(separator: " ").last ?? "") }
    var count: [String: Int] = [:]
    for line in past {
      let words = line.split(separator: " ", maxSplits: 2)
      if words.count > 1, words[0].hasPrefix("/") { count[String(words[1]), default: 0] += 1 }
    }
    let most = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(40)
    ids += most.compactMap { Token($0.key) }
    return ids.compactMap { customers.place(of: $0.text) }
  }

  /// The words of the shell that are valid here, those typed most first.
  var commands: [Offer] {
    let valid = CommandBook.standard.commands.map { $0.usage }
      .filter { session.call != nil || $0.place != .call }
    let sorted = valid.enumerated().sorted { left, right in
      let (before, after) = (use[left.element.name] ?? 0, use[right.element.name] ?? 0)
      return before == after ? left.offset < right.offset : before > after
    }
    return sorted.map { Offer("/\($0.element.name)", $0.element.summary) }
  }

  private var trades: [Offer] {
    session.material.glossaries.keys.sorted().compactMap { trade in
      session.material.glossaries[trade].flatMap { $0 }.map { Offer(trade.text, $0.name) }
    }
  }

  /// Days as one says them, each with its date.
  private var days: [Offer] {
    ["next run", "today", "tomorrow", "mon", "tue", "wed", "thu", "fri", "end of month"]
      .compactMap { word in
        guard case .understood(let when, _) = Capture.reading(leading: word, in: context) else {
          return nil
        }
        return Offer(word, when.day.full)
      }
  }
}
