package import Accounts

/// The names, the number and the address by which texts may speak of one person.
package struct PersonNames: Hashable, Sendable {
  /// The whole names, as the cards have them, or as it was asked for.
  package let names: [String]

  /// The customers at which the person is: there, a first or a last name alone may mean them.
  package let customers: Set<Token>

  /// Whether somebody else has the name at other customers.
  private let onlyThere: Bool

  private let wholes: [[String]]
  private let parts: Set<String>
  private let phones: [String]

  /// Collects names.
  ///
  /// - Parameters:
  ///   - name: the name asked for.
  ///   - contacts: the person's entries on the cards.
  ///   - customers: the customers whose cards these are.
  ///   - onlyThere: whether the name means this person at these customers only.
  package init(
    _ name: String, contacts: [Contact] = [], customers: Set<Token> = [], onlyThere: Bool = false
  ) {
    self.onlyThere = onlyThere
    // The card's spelling stands for the one that was typed.
    let typed = FoldedText(name).words.map(\.folded)
    let known = contacts.flatMap { [$0.name] + $0.also }
    let isKnown = known.contains { FoldedText($0).words.map(\.folded) == typed }
    var names: [String] = []
    for other in (isKnown ? [] : [name]) + known where !names.contains(other) {
      names.append(other)
    }
    let words = names.map { FoldedText($0).words.map(\.folded) }
    self.names = names
    self.customers = customers
    wholes = (words + contacts.compactMap(\.email).map { FoldedText($0).words.map(\.folded) })
      .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    parts = Set(words.joined()).filter { $0.count > 1 && !PersonNames.particles.contains($0) }
    phones = contacts.compactMap(\.phone).map { $0.filter { $0.isASCII && $0.isNumber } }
      .filter { $0.count >= 7 }
  }

  /// Whether a name is one of this person's, case and accents aside.
  package func isName(_ text: String) -> Bool {
    let words = FoldedText(text).words.map(\.folded)
    return !words.isEmpty && names.contains { FoldedText($0).words.map(\.folded) == words }
  }

  /// Whether a name beside a fact of a customer, or on its card, is this person's.
  package func isTheirs(_ text: String, at customer: Token?) -> Bool {
    (!onlyThere || mayMean(at: customer)) && isName(text)
  }

  /// Whether facts and cards of this customer, or of none, may mean the person by a part of a name.
  package func mayMean(at customer: Token?) -> Bool {
    customers.isEmpty || customer.map(customers.contains) ?? true
  }

  /// Where a text may speak of the person: a whole name, the address, the number.
  ///
  /// - Parameters:
  ///   - text: any text of one line or more.
  ///   - parts: whether a first or a last name alone counts.
  /// - Returns: places that do not overlap, in order.
  package func places(in text: String, parts: Bool) -> [Range<String.Index>] {
    let words = FoldedText(text).words
    var found: [Range<String.Index>] = []
    var at = 0
    while at < words.count {
      let count =
        whole(words[at...]) ?? phone(words[at...]) ?? (parts && isPart(words[at].folded) ? 1 : 0)
      guard count > 0 else {
        at += 1
        continue
      }
      found.append(words[at].range.lowerBound..<words[at + count - 1].range.upperBound)
      at += count
    }
    return found
  }

  private func whole(_ words: ArraySlice<FoldedText.Word>) -> Int? {
    wholes.first { name in
      words.count >= name.count && zip(words, name).allSatisfy { $0.folded == $1 }
    }?.count
  }

  /// A name alone; where a script has no blanks, a word that begins with it.
  private func isPart(_ word: String) -> Bool {
    parts.contains { part in
      word == part || (part.unicodeScalars.first?.value ?? 0) >= 0x2E80 && word.hasPrefix(part)
    }
  }

  /// How many words from here on are the number, or its last seven digits or more.
  private func phone(_ words: ArraySlice<FoldedText.Word>) -> Int? {
    var digits = ""
    for (count, word) in words.enumerated() {
      guard word.folded.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count < 16 else {
        return nil
      }
      digits += word.folded
      if digits.count >= 7, phones.contains(where: { $0.hasSuffix(digits) }) { return count + 1 }
    }
    return nil
  }

  /// Words in names that are no one's own.
  private static let particles: Set<String> = [
    "al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "jr",
    "la", "le", "los", "mr", "mrs", "ms", "dr", "sr", "st", "ten", "ter", "the", "van", "von", "zu",
  ]
}
