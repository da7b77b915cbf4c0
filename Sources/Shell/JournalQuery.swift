package import Accounts
package import Coach
import Texts

/// What is looked for in the journal, in the words of `journal` and `find`.
package struct JournalQuery: Hashable, Sendable {
  /// How what was found is written.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    /// A short paragraph a call, the latest first.
    case paragraphs
    /// The journal's own lines, the oldest first.
    case lines
    /// One JSON object a fact, the oldest first; only from the launch line.
    case json
  }

  /// Words that must all occur, folded.
  package var words: [String] = []
  /// Only this customer, as it was typed.
  package var customer: String?
  /// Only what this person said or was told: words their name must begin with, folded.
  package var person: [String] = []
  /// The other names of those whom `person` means on their cards, by customer.
  package private(set) var names: [Token: Set<String>] = [:]
  /// Only what this collector typed.
  package var collector: Token?
  /// Only facts that begin with these words of the journal; empty for all.
  package var kinds: [String] = []
  /// Only from this day on.
  package var since: Day?
  /// Only up to this day, which counts too.
  package var until: Day?
  /// Only what still waits for something.
  package var isOpen = false
  /// Only so many of the latest calls.
  package var last: Int?
  /// How it is written.
  package var form = Form.paragraphs

  /// A query for everything.
  package init() {}

  /// Whether it asks for anything but everything.
  package var isNarrow: Bool {
    var everything = JournalQuery()
    everything.form = form
    return self != everything
  }

  /// Whether a fact is looked for; `customer` and `isOpen` are for those to see who know the book.
  package func matches(_ fact: Fact) -> Bool {
    if let since, fact.moment.day < since { return false }
    if let until, fact.moment.day > until { return false }
    if let collector, fact.collector != collector { return false }
    if !kinds.isEmpty, !kinds.contains(fact.body.word) { return false }
    if !person.isEmpty {
      guard let name = fact.person else { return false }
      let isAlso = fact.customer.flatMap { names[$0] }?.contains(name) ?? false
      guard isAlso || Sought.all(person, in: name) else { return false }
    }
    guard !words.isEmpty else { return true }
    let line = JournalFormat.line(for: fact)
    // What the screen shows can be typed as well as what the file holds: `7,220.50` and `7220.50`.
    return Sought.all(words, in: line)
      || Sought.all(words, in: "\(line) \(Describe.short(fact.body))")
  }

  /// Looks the person up on account cards: who is meant by one of their names is found by all of them.
  package mutating func know(_ cards: [Customer]) {
    guard !person.isEmpty else { return }
    for card in cards {
      let meant = card.people.map { [$0.name] + $0.also }.filter { names in
        names.contains { Sought.all(person, in: $0) }
      }
      if !meant.isEmpty { names[card.id] = Set(meant.joined()) }
    }
  }

  /// The facts that are looked for.
  ///
  /// - Parameters:
  ///   - facts: facts as they stand, oldest first.
  ///   - now: the moment.
  ///   - account: what the rules may look at for a customer with these facts.
  /// - Returns: the facts, oldest first.
  /// - Throws: what `account` throws.
  package func found<Failure: Error>(
    in facts: [Fact], at now: Moment, account: (Token, [Fact]) throws(Failure) -> Dossier
  ) throws(Failure) -> [Fact] {
    var facts = facts
    if isOpen {
      let groups = Dictionary(grouping: facts, by: \.customer)
      var waiting: Set<Fact> = []
      for (id, history) in groups {
        guard let id else { continue }
        waiting.formUnion(try account(id, history).unfinished(at: now))
      }
      facts = facts.filter(waiting.contains)
    }
    return latest(facts.filter(matches))
  }

  /// The facts of the latest calls that `last` asks for; a fact outside a call counts as one.
  private func latest(_ facts: [Fact]) -> [Fact] {
    guard let last else { return facts }
    var calls: Set<String> = []
    var count = 0
    let start = facts.lastIndex { fact in
      if let call = fact.id?.call {
        if calls.insert(call).inserted { count += 1 }
      } else {
        count += 1
      }
      return count > last
    }
    guard let start else { return facts }
    // Facts of two calls of one minute may alternate: only those of the calls that count stay.
    let dropped = facts[start].id?.call
    return facts[(start + 1)...].filter { fact in
      fact.id.map { $0.call != dropped && calls.contains($0.call) } ?? true
    }
  }
}

/// Words looked for in a text, without regard to case and accents.
enum Sought {
  /// Whether each word begins a word of the text.
  static func all(_ words: [String], in text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      let there = Words.folded(text)
      return words.allSatisfy { word in there.contains { $0.hasPrefix(word) } }
    }
    return words.allSatisfy { begins(Array($0.utf8), in: bytes) }
  }

  /// The same on ASCII alone, which most lines are: many times as fast.
  private static func begins(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    var isInside = false
    for start in 0...(text.count - word.count) {
      let byte = lower(text[start])
      defer { isInside = goesOn(byte) }
      guard byte == first, !isInside else { continue }
      if word.indices.allSatisfy({ lower(text[start + $0]) == word[$0] }) { return true }
    }
    return false
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether a word goes on after this byte.
  private static func goesOn(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
