import Accounts
import Book
import Coach
import Shell
import Texts

/// A book that is open: its folder, its settings, who types, its clock.
struct Opened {
  let folder: BookFolder
  let company: Company
  /// Who types; `.nobody` where it cannot be known, which does as long as nothing is noted.
  let collector: Token
  let clock: WallClock
  let stateFolder: String?
  let journal: JournalFolder

  /// Opens the book that options, environment or the current folder name.
  ///
  /// Only the company file and the names of the cards are read.
  init(_ options: BookChoice) throws {
    let path = options.book ?? Environment.value("COURTESY_BOOK") ?? "."
    try self.init(path: path, options: options)
  }

  /// Opens a book; one that is thrown away again is remembered nowhere.
  init(path: String, options: BookChoice, isRemembered: Bool = true) throws {
    let folder = try BookFolder(path: path)
    guard let bytes = try? folder.bytes("courtesy.md") else {
      throw Complaint(
        "\(path) is no book: it has no courtesy.md; `courtesy init DIR` makes one, `courtesy demo` shows one"
      )
    }
    let company = CompanyFormat.read(bytes, file: "courtesy.md").company
    let stateFolder = isRemembered ? StateFolder.path(environment: Environment.value) : nil
    let memory = stateFolder.map { Remembered(stateFolder: $0, book: folder) }
    let collector = try Opened.collector(options, company, memory)
    guard let clock = WallClock(zone: company.zone, fixed: options.at) else {
      throw Complaint(
        "courtesy.md: this system knows no time zone `\(company.zone)`; write one such as America/New_York"
      )
    }
    self.folder = folder
    self.company = company
    self.collector = collector
    self.clock = clock
    self.stateFolder = stateFolder
    journal = JournalFolder(book: folder, collector: collector, stateFolder: stateFolder)
  }

  /// Who types: the option, the environment, who typed last here, else the book's only collector.
  private static func collector(
    _ options: BookChoice, _ company: Company, _ memory: Remembered?
  ) throws -> Token {
    let known = company.collectors.map(\.id)
    guard let named = options.collector ?? Environment.value("COURTESY_COLLECTOR") else {
      if known.count == 1 { return known[0] }
      if let last = memory?.collector, known.contains(last) { return last }
      return .nobody
    }
    guard let token = Token(named), known.isEmpty || known.contains(token) else {
      throw Complaint(
        "no collector is called `\(named)`; courtesy.md names \(known.map(\.text).joined(separator: ", "))"
      )
    }
    memory?.remember(token)
    return token
  }

  /// Refuses to note anything as long as nobody has said who types.
  ///
  /// - Throws: a complaint that says how to say it.
  func checkCollector() throws {
    guard collector == .nobody else { return }
    let known = company.collectors.map(\.id.text)
    throw Complaint(
      known.isEmpty
        ? "courtesy.md names no collector; add `## Collectors` and `### jo`, or give --collector jo"
        : "who types? give --collector, one of: \(known.joined(separator: ", "))")
  }

  /// The customers with a card, by a first look at each.
  func roster() -> [Session.RosterEntry] {
    var roster: [Session.RosterEntry] = []
    folder.readAll("Customers", suffix: ".md") { name, bytes in
      guard let id = Token(name.dropLast(3)) else { return }
      roster.append(bytes.map { entry(id, $0) } ?? Session.RosterEntry(id: id, name: id.text))
    }
    return roster
  }

  /// A customer by a first look at the card, or `nil` when there is none any more.
  func rosterEntry(of id: Token) -> Session.RosterEntry? {
    (try? folder.bytes("Customers/\(id).md")).map { entry(id, $0) }
  }

  private func entry(_ id: Token, _ bytes: [UInt8]) -> Session.RosterEntry {
    let names = CardFormat.names(bytes)
    return Session.RosterEntry(
      id: id, name: names.name ?? id.text, also: names.also, phones: names.phones)
  }
}

/// What went wrong at the launch line, said once and plainly.
struct Complaint: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    // What was typed is said again, but no card number.
    self.description = CardNumbers.masked(description)
  }
}
