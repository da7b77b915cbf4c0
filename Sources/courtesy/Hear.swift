import Accounts
import ArgumentParser
import Book
import Coach
import Shell
import Texts

/// `courtesy hear`: what the prompts make of lines on standard input.
struct Hear: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what typed lines would be heard as, with the words that gave it away.",
    discussion: """
      Reads lines on standard input, with the prompts that ship and, in a book, the book's own:
      {"text":"…","situations":[{"name":"damaged","score":0.83,"because":["split lids"]}]}, best first.
      """)

  @Option(help: "The book whose own prompts are added; else $COURTESY_BOOK.")
  var book: String?

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(
    help: "Show how well each example is heard, and what the book's own examples helped and hurt.")
  var report = false

  @Flag(help: "Gather lines of the book's journal that would make new examples.")
  var fromJournal = false

  func validate() throws {
    guard [json, report, fromJournal].count(where: \.self) <= 1 else {
      throw ValidationError("give one of --json, --report and --from-journal")
    }
  }

  func run() throws {
    let path = book ?? Environment.value("COURTESY_BOOK")
    let shelf = PromptShelf(folder: try path.map { try BookFolder(path: $0) })
    if report { return rehearse(shelf) }
    guard !fromJournal else { return try gather() }
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

  /// Prints how well the examples are heard; learning ten times over takes a few seconds.
  private func rehearse(_ shelf: PromptShelf) {
    let shipped = shelf.hasOwnFiles ? PromptShelf(folder: nil) : nil
    let report = HearReport(
      all: Rehearsal(PromptShelf.lesson(shelf.files())),
      shipped: shipped.map { Rehearsal(PromptShelf.lesson($0.files())) })
    for line in report.lines { print(line) }
  }

  /// Prints what the journal holds of new examples; without `--book` the current folder is the book.
  private func gather() throws {
    let path = book ?? Environment.value("COURTESY_BOOK") ?? "."
    let folder = try BookFolder(path: path)
    guard case .success(let bytes) = folder.read("courtesy.md") else {
      throw Complaint("\(path) is no book: it has no courtesy.md; give --book DIR")
    }
    let company = CompanyFormat.read(bytes, file: "courtesy.md").company
    let harvest = HearHarvest(PromptShelf(folder: folder), book: folder, company: company)
    for line in harvest.lines { print(line) }
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
