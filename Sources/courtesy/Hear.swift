import Accounts
import ArgumentParser
import Book
import Coach
import Texts

/// `courtesy hear`: what the prompts make of lines on standard input.
struct Hear: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what typed lines would be heard as, with the words that gave it away.",
    discussion: """
      Reads lines on standard input, with the prompts that ship and, in a book, the book's own:
      {"text":"…","situations":[{"name":"damaged","score":0.83,"because":["split lids"]}]}, best first.
      """)

  @Option(help: "The book whose own prompts are added.")
  var book: String?

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() throws {
    let path = book ?? Environment.value("COURTESY_BOOK")
    let shelf = PromptShelf(folder: try path.map { try BookFolder(path: $0) })
    let hearing = Learnt(shelf).hearing(shelf.files())
    while let typed = readLine(strippingNewline: true) {
      let record = HeardRecord(text: typed, found: hearing.hear(typed))
      guard !json else {
        try JSONLine.print(record)
        continue
      }
      let names = record.situations.map(\.name).joined(separator: ", ")
      print("\(Clean.line(typed))  ->  \(names.isEmpty ? "nothing" : names)")
    }
  }
}

/// A line and what it is heard as.
struct HeardRecord: Encodable {
  let text: String
  let situations: [Found]

  struct Found: Encodable {
    let name: String
    let score: Double
    let because: [String]
  }

  init(text: String, found: [HeardSituation]) {
    self.text = text
    situations = found.map {
      Found(name: $0.situation.rawValue, score: $0.score, because: $0.because)
    }
  }
}
