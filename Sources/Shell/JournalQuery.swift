package import Accounts
import Coach
import Texts

/// What is looked for in the journal.
package struct JournalQuery: Sendable {
  /// Words that must all occur, folded.
  package var words: [String] = []
  /// Only this customer.
  package var customer: Token?
  /// Only from this day on.
  package var since: Day?
  /// Only so many of the latest calls.
  package var last: Int?

  /// Reads words and `--customer C`, `--since D`, `--last N`.
  package init(_ text: String) throws(Refusal) {
    var rest = text.split(separator: " ").map(String.init)[...]
    while let word = rest.popFirst() {
      switch word {
      case "--customer":
        guard let token = rest.popFirst().flatMap({ Token($0.lowercased()) }) else {
          throw .unclear("--customer needs a customer's id, as in --customer harlow")
        }
        customer = token
      case "--since":
        guard let day = rest.popFirst().flatMap({ Day(iso: $0) }) else {
          throw .unclear("--since needs a day, as in --since 2026-01-01")
        }
        since = day
      case "--last":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw .unclear("--last needs a number, as in --last 5")
        }
        last = count
      default: words += Words.folded(word)
      }
    }
  }

  /// Whether nothing is asked for.
  package var isEmpty: Bool { words.isEmpty && customer == nil && since == nil && last == nil }

  /// Whether a fact is looked for.
  package func matches(_ fact: Fact) -> Bool {
    if let customer, fact.customer != customer { return false }
    if let since, fact.moment.day < since { return false }
    guard !words.isEmpty else { return true }
    let there = Words.folded(
      "\(Describe.short(fact.body)) \(fact.person ?? "") \(fact.customer?.text ?? "") \(fact.id?.call ?? "")"
    )
    return words.allSatisfy { word in there.contains { $0.hasPrefix(word) } }
  }
}
