package import Accounts
package import Coach
import Texts

/// Our own words to customers that fall due while nobody looks, each told once.
package struct DueWords: Sendable {
  private let collector: Token
  private let begun: Moment
  private var facts: [Token: [Fact]] = [:]
  private var told: Set<FactID> = []

  /// How long before its time a word is told, in minutes.
  package static let notice = 5

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - collector: who types. In a call every collector's word to the customer counts, else only
  ///     this one's.
  ///   - begun: the moment it begins; what had passed before is the pages' to tell.
  package init(collector: Token, begun: Moment) {
    self.collector = collector
    self.begun = begun
  }

  /// Takes in facts; those that say nothing of our own words are left out.
  package mutating func take(_ more: [Fact]) {
    for fact in more {
      switch fact.body {
      case .owe, .done, .fix, .void:
        if let customer = fact.customer { facts[customer, default: []].append(fact) }
      default: continue
      }
    }
  }

  /// The words to tell now, the earliest first; what concerns others waits for the end of a call.
  ///
  /// - Parameters:
  ///   - now: the moment.
  ///   - customer: the customer on the line; `nil` at the desk.
  /// - Returns: words that have not been told before.
  package mutating func due(at now: Moment, during customer: Token?) -> [OwnWord] {
    var due: [OwnWord] = []
    for (id, facts) in facts where customer == nil || customer == id {
      for word in DueWords.open(facts, of: id) {
        guard let key = word.id, !told.contains(key), isDue(word, at: now),
          customer != nil || word.fact.collector == collector
        else { continue }
        told.insert(key)
        due.append(word)
      }
    }
    return due.sorted { ($0.by?.minute ?? 0, $0.text) < ($1.by?.minute ?? 0, $1.text) }
  }

  private func isDue(_ word: OwnWord, at now: Moment) -> Bool {
    guard let by = word.by, let minute = by.minute else { return false }
    let end = by.day.number * 1440 + minute
    let isNear = now.day.number * 1440 + now.minute >= end - DueWords.notice
    return isNear && end >= begun.day.number * 1440 + begun.minute
  }

  /// The words of ours to a customer that are not done, corrections folded in.
  private static func open(_ facts: [Fact], of customer: Token) -> [OwnWord] {
    let history = Chronicle(facts).facts
    return OwnWord.all(in: history).filter { $0.isOurWord && !$0.isDone }
  }
}

extension OwnWord {
  /// The word as it is told while something else is typed: `our word to harlow by 15:00: …`.
  package func reminder(at now: Moment) -> String {
    let customer = fact.customer?.text ?? "-"
    let by = self.by.map { by in
      by.day == now.day ? Moment(day: by.day, minute: by.minute ?? 0).clock : by.spoken
    }
    return "our word to \(customer)\(by.map { " by \($0)" } ?? ""): \(text)"
  }
}
