import Accounts
import ArgumentParser
import Book
import Shell
import Texts

/// `courtesy journal`: what was said and agreed.
struct JournalSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "\(JournalCommand.usage.summary).",
    discussion: """
      Words must all occur; case and accents do not matter. Exits with 1 when nothing is found. \
      The file's format is described beside the program's code; each line of it is one fact:

        2026-11-23 10:42 harlow @jo | Maria Keller | promise 7220.50 USD sent by 2026-11-25 for 4398 #7k3f9q2m.7
      """)

  @OptionGroup var options: BookOptions

  @Argument(help: "Words to look for.")
  var words: [String] = []

  @Option(help: "Only this customer.")
  var customer: String?

  @Option(help: "Only from this day on, such as 2026-01-01.")
  var since: String?

  @Option(help: "Only so many of the latest calls.")
  var last: Int?

  @Flag(help: "One JSON object a fact: date, time, customer, collector, person, fact, text, id.")
  var json = false

  @Flag var table: JournalTable?

  func run() throws {
    let book = try Opened(options)
    var line = words
    if let customer { line += ["--customer", customer] }
    if let since { line += ["--since", since] }
    if let last { line += ["--last", String(last)] }
    guard json || table != nil else {
      return try Loop(book, options: options).once("/journal \(line.joined(separator: " "))")
    }
    let query = try JournalQuery(line.joined(separator: " "))
    let facts = Chronicle(JournalShelf.read(book: book.folder).facts).facts.filter(query.matches)
    let shown = Array(facts.suffix(query.last ?? facts.count))
    if let table {
      print(table.text(shown, of: book), terminator: "")
    } else {
      for fact in shown { try JSONLine.print(FactRecord(fact)) }
    }
    if facts.isEmpty { throw ExitCode(1) }
  }
}

/// A fact as the JSON of `courtesy journal --json` holds it.
struct FactRecord: Encodable {
  let date: String
  let time: String
  let customer: String?
  let collector: String
  let person: String?
  let fact: String
  let text: String
  let id: String?

  init(_ fact: Fact) {
    date = fact.moment.day.description
    time = fact.moment.clock
    customer = fact.customer?.text
    collector = fact.collector.text
    person = fact.person
    let line = JournalFormat.line(for: fact)
    let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
    var body = (parts.last ?? "").drop { $0 == " " }
    if let id = fact.id { body = body.dropLast(id.description.count + 1) }
    self.fact = body.split(separator: " ").first.map(String.init) ?? ""
    text = String(body)
    id = fact.id?.description
  }
}
