import Accounts
import Book
import Coach
import Shell
import Texts

/// A book opened to be asked, by nobody in particular: no collector is needed and nothing is noted.
struct JournalDesk {
  private let folder: BookFolder
  private let company: Company
  let clock: WallClock

  /// Asks a book that someone has opened.
  init(_ book: Opened) {
    folder = book.folder
    company = book.company
    clock = book.clock
  }

  /// Opens a book.
  ///
  /// - Parameters:
  ///   - path: the book's folder.
  ///   - at: the moment at which the clock stands, for tests.
  /// - Throws: when there is no book, or its time zone is unknown here.
  init(path: String, at: String?) throws {
    folder = try BookFolder(path: path)
    guard case .success(let bytes) = folder.read("courtesy.md") else {
      throw Complaint(
        "\(path) is no book: it has no courtesy.md; `courtesy init DIR` makes one, "
          + "`courtesy demo` shows one")
    }
    company = CompanyFormat.read(bytes, file: "courtesy.md").company
    guard let clock = WallClock(zone: company.zone, fixed: at) else {
      throw Complaint(
        "courtesy.md: this system knows no time zone `\(company.zone)`; write one such as "
          + "America/New_York")
    }
    self.clock = clock
  }

  /// What a query came to.
  struct Answer {
    /// The facts that were looked for, as they stand, oldest first.
    let facts: [Fact]
    /// The facts that were read for it.
    let history: [Fact]
    /// How many things are wrong with the files that were read.
    let wrong: Int
  }

  /// Answers a query; `isWhole` reads the files of all months even if few are asked for.
  func answer(_ query: JournalQuery, isWhole: Bool) throws -> Answer {
    let customer = try query.customer.map(token)
    let read = streamed(query, customer, isWhole: isWhole) ?? whole(query, customer, isWhole)
    if let customer, read.count == 0, !cards().contains(customer) {
      throw Complaint(unknown(customer.text, "customer", among: cards()))
    }
    let collectors = company.collectors.map(\.id)
    if let collector = query.collector, !collectors.contains(collector),
      !folder.folders(in: "Journal").contains(collector.text)
    {
      throw Complaint(unknown(collector.text, "collector", among: collectors))
    }
    let items = query.isOpen ? self.items() : []
    let found = query.found(in: read.facts, at: clock.now) { id, history in
      account(id, history, items)
    }
    let wrong = read.findings.count { $0.severity == .error }
    return Answer(facts: found, history: read.facts, wrong: wrong)
  }

  private typealias Read = (facts: [Fact], count: Int, findings: [Finding])

  /// What a query that needs no histories finds, month by month from the newest, and no further
  /// back than the calls it asks for; `nil` when all has to be folded at once.
  private func streamed(_ query: JournalQuery, _ customer: Token?, isWhole: Bool) -> Read? {
    guard !query.isOpen, !isWhole else { return nil }
    var calls: Set<String> = []
    var count = 0
    return JournalShelf.wanted(
      book: folder, filter: customer.map { JournalFilter(customer: $0) }, since: query.since,
      where: query.matches
    ) { facts in
      guard let last = query.last else { return false }
      for fact in facts where fact.id.map({ calls.insert($0.call).inserted }) ?? true { count += 1 }
      return count > last
    }
  }

  /// All facts folded at once: what is open may have begun before `since`, and waits for facts of
  /// any day.
  private func whole(_ query: JournalQuery, _ customer: Token?, _ isWhole: Bool) -> Read {
    let since = query.isOpen || isWhole ? nil : query.since
    let read = JournalShelf.read(book: folder, customer: customer, since: since)
    let chronicle = Chronicle(read.facts)
    return (chronicle.facts, chronicle.facts.count, read.findings + chronicle.findings)
  }

  private func token(_ typed: String) throws -> Token {
    guard let token = Token(typed.lowercased()) else {
      throw Complaint(unknown(typed, "customer", among: cards()))
    }
    return token
  }

  private func unknown(_ typed: String, _ what: String, among known: [Token]) -> String {
    let names = known.map(\.text)
    if let nearest = NearestWord.nearest(to: typed, among: names) {
      return "no \(what) is called `\(typed)`; did you mean `\(nearest)`?"
    }
    return "no \(what) is called `\(typed)`; there are \(names.joined(separator: ", "))"
  }

  private func cards() -> [Token] {
    folder.list("Customers", suffix: ".md").compactMap { Token($0.dropLast(3)) }
  }

  /// The account cards, for the names of their people.
  func people() -> [Customer] { cards().compactMap(card) }

  private func card(_ id: Token) -> Customer? {
    let file = "Customers/\(id).md"
    return (try? folder.read(file).get()).map { CardFormat.read($0, file: file, id: id).card }
  }

  /// The rows of the open-items file that can be read.
  func items() -> [OpenItem] {
    guard case .success(let bytes) = folder.read("open-items.csv", limit: OpenItemsFormat.limit)
    else { return [] }
    return OpenItemsFormat.read(bytes, file: "open-items.csv", currency: company.currency).items
  }

  /// What the rules may look at for a customer with this history.
  func account(_ id: Token, _ history: [Fact], _ items: [OpenItem]) -> Dossier {
    Dossier(
      company: company, collector: history.last?.collector ?? id,
      customer: card(id) ?? Customer(id: id, name: id.text),
      items: items.filter { $0.customer == id }, history: history, glossary: nil, lines: [],
      posted: items.compactMap(\.posted).max())
  }
}
