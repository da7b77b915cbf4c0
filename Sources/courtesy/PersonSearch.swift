import Accounts
import ArgumentParser
import Book
import Texts

/// Where a book speaks of a person.
struct PersonSearch {
  let names: PersonNames
  /// The cards with an entry of the person.
  let cards: [Customer]
  private let book: Opened

  /// Finds the person's cards.
  ///
  /// - Throws: a complaint when the name stands on several cards and no customer was named.
  init(_ name: String, customer: String?, book: Opened) throws {
    let words = Clean.line(name)
    guard !PersonNames(words).isName(""), words.contains(where: \.isLetter) else {
      throw ValidationError(
        "name a person as the card does: courtesy export-person \"Maria Keller\"")
    }
    let wanted = try CustomerOption.token(customer)
    let asked = PersonNames(words)
    let found = book.cards().filter { card in
      (wanted == nil || card.id == wanted)
        && card.people.contains { ([$0.name] + $0.also).contains(where: asked.isName) }
    }
    guard found.count < 2 || wanted != nil else {
      throw Complaint(
        "\(words) stands on \(found.count) cards; say which person is meant: --customer "
          + found.map(\.id.text).joined(separator: ", or --customer "))
    }
    let contacts = found.flatMap(\.people).filter {
      ([$0.name] + $0.also).contains(where: asked.isName)
    }
    let customers = Set(found.map(\.id) + (wanted.map { [$0] } ?? []))
    names = PersonNames(
      words, contacts: contacts, customers: customers, onlyThere: wanted != nil)
    cards = found
    self.book = book
  }

  /// Goes through one file, be it a journal, a card, another text of the book or of the machine.
  func outcome(_ erasure: Erasure, _ path: String, _ bytes: [UInt8]) -> Erasure.Outcome {
    if path.hasPrefix("/") { return erasure.remembered(bytes, file: path) }
    if path.hasPrefix("Journal/") { return erasure.journal(bytes, file: path) }
    if path.hasPrefix("Customers/"), let id = Token(path.dropFirst(10).dropLast(3)) {
      return erasure.card(bytes, file: path, customer: id)
    }
    return erasure.text(bytes, file: path)
  }

  /// The files that an erasure changes, with their bytes.
  func files() -> [(path: String, bytes: [UInt8])] {
    let journals = book.folder.folders(in: "Journal").flatMap { collector in
      book.folder.list("Journal/\(collector)", suffix: ".journal").map {
        "Journal/\(collector)/\($0)"
      }
    }
    return read(journals + book.folder.list("Customers", suffix: ".md").map { "Customers/\($0)" })
  }

  /// The texts in which the program changes nothing: it only says where they speak of the person.
  func otherFiles() -> [(path: String, bytes: [UInt8])] {
    let own = ["Glossaries", "Prompts"].flatMap { folder in
      book.folder.list(folder, suffix: ".md").map { "\(folder)/\($0)" }
    }
    return read(["courtesy.md", "open-items.csv"] + own)
  }

  /// What the machine remembers outside the book.
  func remembered() -> [(path: String, bytes: [UInt8])] {
    BookRewrite(book: book.folder, stateFolder: book.stateFolder).remembered()
  }

  /// Whether a journal is of a version that this program does not write.
  static func isForeign(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard path.hasPrefix("Journal/") else { return false }
    if case .other = JournalFormat.version(of: Array(bytes.prefix(4096))) { return true }
    return false
  }

  private func read(_ paths: [String]) -> [(path: String, bytes: [UInt8])] {
    paths.compactMap { path in
      guard case .success(let bytes) = book.folder.read(path, limit: JournalShelf.limit) else {
        return nil
      }
      return (path, bytes)
    }
  }
}
