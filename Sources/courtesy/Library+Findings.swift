import Accounts
import Book
import Texts

extension Library {
  /// Everything that is wrong in the book, read whole.
  func findings() -> [Finding] {
    var found = [book.folder.exposure(), book.stateFolder.flatMap(StateFolder.exposure)]
      .compactMap { $0 }
    found += read("courtesy.md") { CompanyFormat.read($0, file: $1).findings }
    for folder in ["Customers", "Glossaries", "Prompts"] {
      for name in book.folder.names(folder, suffix: ".md") {
        found += findings(in: "\(folder)/\(name)")
      }
    }
    found += read("open-items.csv") {
      OpenItemsFormat.read($0, file: $1, currency: book.company.currency).findings
    }
    return (found + JournalShelf.check(book: book.folder)).sorted()
  }

  /// Everything that is wrong in one card, glossary or prompt of the book.
  func findings(in path: String) -> [Finding] {
    let parts = path.split(separator: "/").map(String.init)
    return switch parts.first {
    case "Customers": card(parts.last ?? "")
    case "Glossaries": glossary(path)
    case "Prompts":
      read(path) { PromptFile.read($0, file: $1).findings + unkind($0, file: $1) }
    default: []
    }
  }

  private func glossary(_ path: String) -> [Finding] {
    read(path) { bytes, file in
      let ours = GlossaryFormat.names(of: GlossaryDesk.shipped(file))
      return GlossaryFormat.read(bytes, file: file, knowing: ours).findings
        + unkind(bytes, file: file)
    }
  }

  private func card(_ name: String) -> [Finding] {
    let path = "Customers/\(name)"
    guard let id = Token(name.dropLast(3)) else {
      return [
        Finding(
          file: path, line: 0, column: 0, length: 0, severity: .error,
          message: "the file's name is no id",
          remedy: "rename it to lower-case letters, digits and hyphens, such as harlow.md",
          excerpt: "")
      ]
    }
    return read(path) { bytes, file in
      let (card, findings) = CardFormat.read(bytes, file: file, id: id)
      return findings + zone(card, file) + keeper(card, file) + trade(card, file)
    }
  }

  private func zone(_ card: Customer, _ file: String) -> [Finding] {
    guard let zone = card.zone, book.clock.offset(of: zone) == nil else { return [] }
    return [
      Finding(
        file: file, line: 0, column: 0, length: 0, severity: .warning,
        message: "this system knows no time zone `\(zone)`",
        remedy: "write one such as America/New_York", excerpt: "")
    ]
  }

  /// A trade without a glossary is no mistake, unless it is spelled almost like one that has one.
  private func trade(_ card: Customer, _ file: String) -> [Finding] {
    let known = trades().map(\.text)
    guard let trade = card.trade?.text, !known.contains(trade),
      let near = NearestWord.nearest(to: trade, among: known)
    else { return [] }
    return [
      Finding(
        file: file, line: 0, column: 0, length: 0, severity: .warning,
        message: "there is no glossary for the trade `\(trade)`", remedy: "did you mean `\(near)`?",
        excerpt: "")
    ]
  }

  private func keeper(_ card: Customer, _ file: String) -> [Finding] {
    let known = book.company.collectors.map(\.id)
    guard let keeper = card.collector, !known.isEmpty, !known.contains(keeper) else { return [] }
    return [
      Finding(
        file: file, line: 0, column: 0, length: 0, severity: .warning,
        message: "no collector is called `\(keeper)`",
        remedy: "courtesy.md names \(known.map(\.text).joined(separator: ", "))", excerpt: "")
    ]
  }

  private func read(_ path: String, _ reader: ([UInt8], String) -> [Finding]) -> [Finding] {
    switch book.folder.read(path) {
    case .success(let bytes):
      // What people write by hand; the rows of the open items come out of other programs.
      let isByHand = path.hasSuffix(".md")
      return reader(bytes, path) + (isByHand ? CardNumberCheck.findings(bytes, file: path) : [])
    case .failure(let error):
      return [
        Finding(
          file: path, line: 0, column: 0, length: 0, severity: .error, message: error.message,
          remedy: error.remedy, excerpt: "")
      ]
    }
  }
}
