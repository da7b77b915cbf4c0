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
  func text(_ facts: [Fact], of book: Opened) -> String {
    switch self {
    case .rec: return RecExport.text(facts)
    case .csv: return CSVExport.text(facts)
    case .hledger:
      let items = book.openItems()
      let wanted = Set(facts.compactMap(\.customer))
      var export = HledgerExport(states: PromiseStates.read(facts, items: items, book: book))
      return export.text(facts, items: items.filter { wanted.contains($0.customer) })
    }
  }
}

/// How promises stand today, by the facts that made them.
enum PromiseStates {
  /// The state of each promise, in the words of the screen.
  static func read(_ facts: [Fact], items: [OpenItem], book: Opened) -> [FactID: String] {
    var states: [FactID: String] = [:]
    for (customer, history) in Dictionary(grouping: facts, by: \.customer) {
      guard let customer else { continue }
      let dossier = Dossier(
        company: book.company, collector: book.collector,
        customer: Customer(id: customer, name: customer.text),
        items: items.filter { $0.customer == customer }, history: history, glossary: nil, lines: [])
      for standing in dossier.promises(on: book.clock.now.day) {
        if let id = standing.id { states[id] = standing.state.rawValue }
      }
    }
    return states
  }
}

extension Opened {
  /// The rows of the open-items file that can be read.
  func openItems() -> [OpenItem] {
    guard case .success(let bytes) = folder.read("open-items.csv", limit: OpenItemsFormat.limit)
    else { return [] }
    return OpenItemsFormat.read(bytes, file: "open-items.csv", currency: company.currency).items
  }

  /// All facts as they stand after corrections, in order.
  func chronicle() -> [Fact] { Chronicle(JournalShelf.read(book: folder).facts).facts }
}
