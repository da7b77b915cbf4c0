import Accounts
import Texts

/// A book as large as wanted, its peers' files, and nothing left to chance.
struct LargeBook {
  private let folder: String
  private let facts: Int
  /// The months, 10 years of them.
  private static let months = 120
  private static let collectors = (1...8).map { "c\($0)" }
  /// The customers who have facts; one more, `quiet`, has none.
  static let customers = (1...500).map { "customer-\($0)" }

  init(folder: String, facts: Int) {
    self.folder = folder
    self.facts = facts
  }

  /// Writes everything.
  func write() throws {
    try settle()
    let text = try OutFile("\(folder)/peers/journal.txt")
    let ledger = try OutFile("\(folder)/peers/journal.ledger")
    let table = try OutFile("\(folder)/peers/facts.csv")
    var maker = FactMaker()
    var left = facts
    for month in 0..<LargeBook.months {
      for (place, collector) in LargeBook.collectors.enumerated() {
        let parts = (LargeBook.months - month) * 8 - place
        let count = left / parts
        left -= count
        guard count > 0 else { continue }
        let lines = maker.month(month, collector: place, name: collector, count: count)
        let file = try OutFile("\(folder)/book/Journal/\(collector)/\(name(month)).journal")
        file.write("\(JournalFormat.version)\n")
        for fact in lines {
          let line = JournalFormat.line(for: fact)
          file.write("\(line)\n")
          text.write("\(line)\n")
          ledger.write(PeerLines.ledger(fact, line))
          table.write(PeerLines.row(fact, line))
        }
        try file.close()
      }
    }
    for file in [text, ledger, table] { try file.close() }
  }

  private func name(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(2016 + month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  /// The folders and the files that are no journal.
  private func settle() throws {
    for path in ["", "/book", "/peers", "/book/Customers", "/book/Journal"]
      + LargeBook.collectors.map({ "/book/Journal/\($0)" })
    { try OutFile.makeFolder("\(folder)\(path)") }
    let collectors = LargeBook.collectors.map { "### \($0)\n" }.joined()
    try OutFile.write(
      "\(folder)/book/courtesy.md",
      "# Large & Sons\n- currency: USD\n- zone: America/New_York\n\n## Collectors\n\(collectors)")
    for (place, customer) in (LargeBook.customers + ["quiet"]).enumerated() {
      try OutFile.write(
        "\(folder)/book/Customers/\(customer).md",
        """
        # Customer \(place + 1) Bridge Works
        - id: \(customer)
        - trade: bridges
        - collector: \(LargeBook.collectors[place % 8]) since 2016-01-04
        - zone: America/New_York

        ## People
        ### Maria Keller
        - role: AP clerk

        """)
    }
    let items = LargeBook.customers.enumerated().map { place, customer in
      "\(customer),\(4000 + place),2025-10-01,2025-10-31,1200.00,1200.00,USD,,2025-12-30\n"
    }
    try OutFile.write(
      "\(folder)/book/open-items.csv",
      "customer,invoice,date,due,amount,open,currency,po,posted\n" + items.joined())
  }
}
