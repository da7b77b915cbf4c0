import Accounts
import Book
import Coach
import Shell
import Texts

/// Reads what the shell needs: the shipped texts and the book's own, each when it is first needed.
final class Library {
  let book: Opened

  /// The texts that may be prepared beside the loop; most launch lines need none.
  ///
  /// Made when first asked for: even one of which nothing has been read costs a launch line a fifth
  /// of its work.
  lazy var stock = Stock(folder: book.folder)

  /// The customers with a card.
  let roster: Roster

  /// A library of which nothing has been read yet; one of a book that is watched remembers how the
  /// texts were when the first was read.
  init(book: Opened, isWatched: Bool = false) {
    self.book = book
    roster = Roster(book, isWatched: isWatched)
  }

  /// Reads one need into a session's material.
  ///
  /// Findings on the way never stop the reading; `findings()` tells them all.
  func fetch(_ need: Need, into material: inout Session.Material) {
    switch need {
    case .roster: material.take(roster: roster.entries.value)
    case .card(let id):
      read(card: id, into: &material)
    case .cards:
      if material.roster == nil { fetch(.roster, into: &material) }
      for entry in material.roster ?? [] { read(card: entry.id, into: &material) }
      material.hasAllCards = true
    case .glossary(let trade): material.glossaries[trade] = .some(stock.glossary(trade))
    case .glossaries:
      for trade in stock.trades { material.glossaries[trade] = .some(stock.glossary(trade)) }
      material.hasAllGlossaries = true
    case .prompts:
      material.prompts = stock.prompts.value
      material.hearing = stock.hearing.value
    case .tone: material.tone = stock.tone.value
    case .lines: material.lines = stock.lines.value
    case .items:
      let bytes = (try? book.folder.bytes("open-items.csv")) ?? []
      let read = OpenItemsFormat.read(
        bytes, file: "open-items.csv", currency: book.company.currency)
      material.items = read.items
      if !bytes.isEmpty { material.notice(read.findings) }
    case .history(let customer):
      let read = JournalShelf.read(book: book.folder, customer: customer)
      material.notice(read.findings)
      let groups = Dictionary(grouping: read.facts.filter { $0.customer != nil }, by: \.customer)
      for (id, facts) in groups { if let id { material.history[id] = facts } }
      if let customer {
        material.history[customer] = material.history[customer] ?? []
      } else {
        material.hasAllHistory = true
      }
    case .findings: material.findings = findings()
    }
  }

  private func read(card id: Token, into material: inout Session.Material) {
    guard let bytes = try? book.folder.bytes("Customers/\(id).md") else {
      material.cards[id] = Customer(id: id, name: id.text)
      return
    }
    let (card, findings) = CardFormat.read(bytes, file: "Customers/\(id).md", id: id)
    material.notice(findings)
    material.cards[id] = card
    material.offsets[id] = card.zone.flatMap(book.clock.offset)
  }

  /// The trades that ship and the book's own, as they are now.
  func trades() -> [Token] { Stock.trades(in: book.folder) }
}
