import Accounts
import Book
import Coach
import Shell
import Texts

/// The glossaries a trainer works on: those that ship and, in a book, the book's own.
///
/// No collector is needed, and outside a book the shipped ones and named files can be worked on too.
struct GlossaryDesk {
  /// The book's folder, or `nil` outside a book.
  let folder: BookFolder?
  /// The day on which the work is done.
  let today: Day
  /// What tells an ask from a demand.
  let tone: Once<Tone>

  /// Opens the book that is named, else the current folder, which need not be a book.
  init(_ options: GlossaryOptions) throws {
    let named = options.book ?? Environment.value("COURTESY_BOOK")
    let place = named.map { ($0, true) } ?? (".", false)
    let folder = try place.1 ? BookFolder(path: place.0) : try? BookFolder(path: place.0)
    guard let folder, case .success(let bytes) = folder.read("courtesy.md") else {
      if let named {
        throw Complaint("\(named) is no book: it has no courtesy.md; `courtesy init DIR` makes one")
      }
      self.folder = nil
      tone = Once { Learnt(PromptShelf(folder: nil)).tone() }
      today = try GlossaryDesk.day(zone: SystemZone.name() ?? "UTC", options.at)
      return
    }
    self.folder = folder
    tone = Once { Learnt(PromptShelf(folder: folder)).tone() }
    let zone = CompanyFormat.read(bytes, file: "courtesy.md").company.zone
    today = try GlossaryDesk.day(zone: zone, options.at)
  }

  private static func day(zone: String, _ fixed: String?) throws -> Day {
    guard let clock = WallClock(zone: zone, fixed: fixed) ?? WallClock(zone: "UTC", fixed: fixed)
    else { throw Complaint("--at needs a day; write it as 2026-11-23") }
    return clock.now.day
  }

  /// The glossary that ships for a file of a book, such as `Glossaries/bridges.md`.
  static func shipped(_ path: String) -> Glossary? {
    ShippedTexts.one(path).flatMap { GlossaryFormat.read($0, file: path).glossary }
  }

  /// Where a trade's glossary stands in a book.
  static func path(_ trade: Token) -> String { "Glossaries/\(trade).md" }

  /// The book's own file for a trade, or `nil` where there is none.
  func own(_ trade: Token) throws -> [UInt8]? {
    guard let folder else { return nil }
    let path = GlossaryDesk.path(trade)
    guard folder.names("Glossaries", suffix: ".md").contains("\(trade).md") else { return nil }
    switch folder.read(path) {
    case .success(let bytes): return bytes
    case .failure(let error): throw error
    }
  }

  /// The trades of the book's own files, sorted.
  var ownTrades: [Token] {
    (folder?.list("Glossaries", suffix: ".md") ?? []).compactMap { Token($0.dropLast(3)) }.sorted()
  }

  /// Every glossary, the book's own joined to ours, sorted by trade.
  func all() throws -> [Glossary] {
    let ours = ShippedTexts.below("Glossaries").compactMap {
      Token($0.path.dropFirst(11).dropLast(3))
    }
    return try Set(ours + ownTrades).sorted().compactMap { try glossary($0) }
  }

  /// The glossary of a trade as the shell uses it.
  func glossary(_ trade: Token) throws -> Glossary? {
    let path = GlossaryDesk.path(trade)
    let ours = GlossaryDesk.shipped(path)
    let own = try own(trade).flatMap { GlossaryFormat.read($0, file: path).glossary }
    guard let own else { return ours }
    return ours?.adding(own) ?? own
  }

  /// The glossary of a trade as it was typed.
  func glossary(named typed: String) throws -> Glossary {
    let all = try all()
    if let found = GlossaryCommand.trade(typed, among: all) { return found }
    throw unknown(typed, among: all.map(\.trade))
  }

  /// What is said of a trade that has no glossary.
  func unknown(_ typed: String, among trades: [Token]) -> Complaint {
    let names = trades.map(\.text)
    if let near = NearestWord.nearest(to: typed, among: names) {
      return Complaint("no trade is called `\(typed)`; did you mean `\(near)`?")
    }
    let known = names.joined(separator: ", ")
    return Complaint("no trade is called `\(typed)`; the trades are \(known)")
  }
}
