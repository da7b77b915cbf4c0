import Accounts
import ArgumentParser
import Book
import Coach
import Texts

/// What `courtesy journal` writes for other programs.
enum JournalTable: String, EnumerableFlag {
  case rec, hledger, csv

  static func help(for value: JournalTable) -> ArgumentHelp? {
    switch value {
    case .rec: "For GNU recutils: one record a fact."
    case .hledger: "For hledger: open items, payments and promises as transactions."
    case .csv: "For spreadsheets (RFC 4180): \(FactRow.names.joined(separator: ", "))."
    }
  }

  /// The facts in this format.
  func text(_ answer: JournalDesk.Answer, of desk: JournalDesk) -> String {
    switch self {
    case .rec: return RecExport.text(answer.facts)
    case .csv: return CSVExport.text(answer.facts)
    case .hledger:
      let wanted = Set(answer.facts.compactMap(\.customer))
      var export = HledgerExport(states: PromiseStates.read(answer.history, of: desk))
      return export.text(answer.facts, items: desk.items().filter { wanted.contains($0.customer) })
    }
  }
}

/// How promises stand today, by the facts that made them.
enum PromiseStates {
  /// The state of each promise, in the words of the screen.
  static func read(_ facts: [Fact], of desk: JournalDesk) -> [FactID: String] {
    var states: [FactID: String] = [:]
    let items = desk.items()
    for (customer, history) in Dictionary(grouping: facts, by: \.customer) {
      guard let customer else { continue }
      for standing in desk.account(customer, history, items).promises(on: desk.clock.now.day) {
        if let id = standing.id { states[id] = standing.state.rawValue }
      }
    }
    return states
  }
}

extension Opened {
  /// All facts as they stand after corrections, in order.
  func chronicle() -> [Fact] { Chronicle(JournalShelf.read(book: folder).facts).facts }
}
