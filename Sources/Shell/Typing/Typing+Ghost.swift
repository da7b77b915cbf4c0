import Coach

/// What is shown in grey behind a line.
package struct TypedGhost: Hashable, Sendable {
  /// What Right would put behind the line; may be empty.
  package let text: String
  /// What is only said behind it: which arguments follow.
  package let remark: String

  /// Creates a ghost.
  package init(text: String = "", remark: String = "") {
    self.text = text
    self.remark = remark
  }
}

extension Typing {
  /// What most likely comes next, or `nil` when that is not clear.
  package func ghost(for line: String) -> TypedGhost? {
    guard !line.isEmpty, !isHushed, session.question == nil else { return nil }
    if line.first == "?" { return nil }
    guard let command = TypedCommand(line, bare: session.call == nil) else { return plain(line) }
    if command.isNaming { return naming(command) }
    guard let usage = command.usage else { return nil }
    let word = command.unfinished.text
    let rest = usage.rest(after: skipped(usage, command.complete.count + (word.isEmpty ? 0 : 1)))
    let remark = rest.map { word.isEmpty ? $0 : " \($0)" } ?? ""
    if let text = argument(slot(of: command, usage), word) {
      let rest = usage.rest(after: skipped(usage, command.complete.count + 1))
      return TypedGhost(text: text, remark: rest.map { " \($0)" } ?? "")
    }
    if let text = before(line) { return TypedGhost(text: text) }
    guard word.isEmpty, !remark.isEmpty else { return nil }
    return TypedGhost(remark: remark)
  }

  /// How many of a usage's arguments so many words fill: at the desk the first names the customer.
  private func skipped(_ usage: Usage, _ words: Int) -> Int {
    session.call == nil && usage.place == .fact ? max(0, words - 1) : words
  }

  /// The rest of a command's name, and its arguments.
  private func naming(_ command: TypedCommand) -> TypedGhost? {
    let name = command.name.lowercased()
    guard !name.isEmpty else { return nil }
    let usage: Usage
    if let named = command.usage, named.name.hasPrefix(name) {
      usage = named
    } else {
      let fitting = commands.first { $0.text.dropFirst().hasPrefix(name) }
      guard let fitting, let found = TypedCommand(fitting.text, bare: false)?.usage else {
        return nil
      }
      usage = found
    }
    let rest = usage.rest(after: 0).map { " \($0)" } ?? ""
    return TypedGhost(text: String(usage.name.dropFirst(name.count)), remark: rest)
  }

  /// The rest of an argument of which only one is meant, or which is the likeliest.
  private func argument(_ slot: Slot, _ word: String) -> String? {
    switch slot {
    case .invoice: return rest(of: word, in: invoices)
    case .person: return rest(of: word, in: people)
    case .words(let words): return word.isEmpty ? nil : rest(of: word, in: words.map { Offer($0) })
    case .customer:
      guard word.count > 1 else { return nil }
      guard let place = customers.beginnings(word)?.first else { return nil }
      return rest(of: word, in: [customers.offers[place]])
    case .term:
      guard word.count > 2 else { return nil }
      return rest(of: word, in: terms.offers)
    default: return nil
    }
  }

  private func rest(of word: String, in offers: [Offer]) -> String? {
    let wanted = Words.fold(word)
    for offer in offers where Words.fold(offer.text).hasPrefix(wanted) {
      // Only what can be put behind the word as it stands.
      let rest = offer.text.dropFirst(word.count)
      return rest.isEmpty ? nil : String(rest)
    }
    return nil
  }

  /// The rest of a line that was typed before and began the same.
  private func before(_ line: String) -> String? {
    guard line.count > 2 else { return nil }
    let typed = Array(line.utf8)
    let last = past.last { $0.utf8.count > typed.count && $0.utf8.starts(with: typed) }
    guard let last else { return nil }
    let rest = String(last.utf8.dropFirst(typed.count)) ?? ""
    return isOurs(rest) ? rest : nil
  }

  /// Whether a text names no invoice that is not this customer's.
  private func isOurs(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { word in
      word.count(where: \.isNumber) < 3 || own.contains(String(word))
    }
  }

  /// Plain words: a line typed before, one of their people, or a word of their trade.
  private func plain(_ line: String) -> TypedGhost? {
    if let text = before(line) { return TypedGhost(text: text) }
    guard session.call != nil, let word = line.split(separator: " ").last, line.last != " " else {
      return nil
    }
    if word.count > 1, word.first?.isUppercase == true,
      let text = rest(of: String(word), in: people)
    {
      return TypedGhost(text: text)
    }
    guard word.count > 3 else { return nil }
    let found = terms.find(String(word), limit: 1)
    guard found.fit == .beginning, let place = found.places.first else { return nil }
    return rest(of: String(word), in: [terms.offers[place]]).map { TypedGhost(text: $0) }
  }
}
