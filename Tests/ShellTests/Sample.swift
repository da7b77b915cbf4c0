import Accounts
import Coach
import Foundation
import Shell
import Testing
import Texts

/// The sample book as values, read from the project's own files.
enum Sample {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let book = root.appending(path: "Sources/Shipped/SampleBook")

  static let company = CompanyFormat.read(bytes(book, "courtesy.md"), file: "courtesy.md").company
  static let jo = company.collectors[0].id
  static let now = Moment(day: Day(number: 20_780), minute: 642)
  static let turn = Turn(now: now, freshID: "abcd2345")

  static let cards: [Customer] = names(book, "Customers").compactMap { name in
    Token(name.dropLast(3)).map {
      CardFormat.read(bytes(book, "Customers/\(name)"), file: name, id: $0).card
    }
  }
  static let items = OpenItemsFormat.read(bytes(book, "open-items.csv"), file: "open-items.csv")
    .items
  static let facts: [Fact] = Chronicle(
    ["jo", "sam"].flatMap {
      JournalFormat.read(bytes(book, "Journal/\($0).journal"), file: $0).facts
    }
  ).facts

  static let promptFiles: [PromptFile] = names(root, "Prompts").compactMap {
    PromptFile.read(bytes(root, "Prompts/\($0)"), file: $0).file
  }
  static let prompts: [Prompt] = promptFiles.compactMap {
    if case .situation(let prompt) = $0 { return prompt }
    return nil
  }
  static let lines: [SpokenLine] = promptFiles.flatMap { file -> [SpokenLine] in
    if case .lines(let lines) = file { return lines }
    return []
  }

  static let tone = Tone(
    ToneLesson(
      promptFiles.compactMap(\.said), prompts: prompts, lines: lines,
      glossaries: ["bicycles", "bridges", "photo-labs"].compactMap { glossary(Token($0)) }))

  static func glossary(_ trade: Token?) -> Glossary? {
    trade.flatMap {
      GlossaryFormat.read(bytes(root, "Glossaries/\($0).md"), file: "\($0).md").glossary
    }
  }

  static func dossier(_ card: Customer) -> Dossier {
    Dossier(
      company: company, collector: jo, customer: card,
      items: items.filter { $0.customer == card.id },
      history: facts.filter { $0.customer == card.id }, glossary: glossary(card.trade), lines: lines
    )
  }

  private static func bytes(_ base: URL, _ path: String) -> [UInt8] {
    (try? Data(contentsOf: base.appending(path: path))).map { [UInt8]($0) } ?? []
  }

  private static func names(_ base: URL, _ folder: String) -> [String] {
    let path = base.appending(path: folder).path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
