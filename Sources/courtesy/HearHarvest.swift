import Accounts
import Book
import Coach
import Texts

/// `courtesy hear --from-journal`: lines of the journal as new examples for a trainer.
struct HearHarvest {
  private let harvest: Harvest

  /// Gathers from a book's journal what is no example yet.
  init(_ shelf: PromptShelf, book: BookFolder, company: Company) {
    let known = PromptShelf.prompts(shelf.files()).values.flatMap(\.heard)
    let read = JournalShelf.read(book: book, customer: nil)
    let facts = read.facts.sorted { one, other in
      (one.moment, one.id?.call ?? "", one.id?.number ?? 0)
        < (other.moment, other.id?.call ?? "", other.id?.number ?? 0)
    }
    harvest = Harvest(facts, known: Set(known), names: HearHarvest.names(book, company, facts))
  }

  /// The lines as bullets by situation, ready to be put under `## Heard`.
  var lines: [String] {
    var lines: [String] = []
    for situation in Situation.allCases {
      let found = harvest.lines.filter { $0.situation == situation }
      guard !found.isEmpty else { continue }
      lines += ["", "Prompts/\(situation.rawValue).md"]
      lines += found.map { line in
        "- \(CardNumbers.masked(Clean.line(line.text)))"
          + (line.isCorrection ? "  <!-- picked -->" : "")
      }
    }
    return lines.isEmpty
      ? ["nothing new: no line of the journal was answered that is not an example already"]
      : ["Read these, keep what is good, and put it under ## Heard:"] + lines
  }

  /// The people and companies a line might name.
  private static func names(
    _ book: BookFolder, _ company: Company, _ facts: [Fact]
  ) -> [(name: String, placeholder: String)] {
    var names = facts.compactMap(\.person).map { (name: $0, placeholder: "{contact}") }
    for file in book.list("Customers", suffix: ".md") {
      guard let id = Token(file.dropLast(3)),
        case .success(let bytes) = book.read("Customers/\(file)")
      else { continue }
      let card = CardFormat.read(bytes, file: file, id: id).card
      names += card.people.flatMap { [$0.name] + $0.also }.map { ($0, "{contact}") }
      if card.isNaturalPerson { names.append((card.name, "{customer}")) }
    }
    names += (company.collectors + company.inside).compactMap(\.name).map { ($0, "{us}") }
    return names
  }
}
