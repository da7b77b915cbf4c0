import Accounts
import ArgumentParser
import Book
import Texts

/// `courtesy export-person NAME`: everything the book holds of a person.
struct ExportPerson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-person", abstract: "Show everything the book holds of a person.",
    discussion: """
      The card's entry, every fact beside which the name stands, and every place in words that may \
      speak of the person. Exits with 1 when there is nothing.
      """)

  @OptionGroup var options: BookOptions

  @Argument(help: "The name as the card has it, such as \"Maria Keller\".")
  var name: String

  @Option(help: "The customer's id, where several have a person of this name.")
  var customer: String?

  @Flag(help: "One JSON object: name, names, customers, card, facts, mentions, machine.")
  var json = false

  func run() throws {
    let book = try Opened(options)
    let record = PersonRecord(try PersonSearch(name, customer: customer, book: book))
    if json {
      try JSONLine.print(record)
    } else {
      print(record.text, terminator: "")
    }
    if record.isEmpty { throw ExitCode(1) }
  }
}

/// Everything a book holds of a person.
struct PersonRecord: Encodable {
  let name: String
  let names: [String]
  let customers: [String]
  /// The card's entry as it stands in the file.
  var card: [Place] = []
  var facts: [FactRecord] = []
  /// Lines whose words may speak of the person.
  var mentions: [Place] = []
  /// Lines that the machine remembers outside the book.
  var machine: [Place] = []

  /// A line of a file.
  struct Place: Encodable {
    let file: String
    let line: Int
    let text: String

    init(_ file: String, _ line: Int, _ text: String) {
      (self.file, self.line) = (file, line)
      self.text = CardNumbers.masked(Clean.line(text))
    }
  }

  init(_ search: PersonSearch) {
    name = search.names.names.first ?? ""
    names = search.names.names
    customers = search.cards.map(\.id.text)
    let erasure = Erasure(search.names)
    for (path, bytes) in search.files() {
      let outcome = search.outcome(erasure, path, bytes)
      if path.hasPrefix("Journal/") {
        facts += JournalFormat.read(bytes, file: path).facts
          .filter { fact in
            fact.person.map { search.names.isTheirs($0, at: fact.customer) } ?? false
          }.map(FactRecord.init)
      } else if outcome.fields > 0 {
        card += erasure.entries(bytes, file: path).map { Place(path, $0.number, $0.line) }
      }
      add(outcome.left)
    }
    for (path, bytes) in search.otherFiles() { add(search.outcome(erasure, path, bytes).left) }
    for (path, bytes) in search.remembered() {
      for (number, line) in bytes.split(separator: 0x0A).enumerated() {
        let text = String(decoding: line, as: UTF8.self)
        guard !search.names.places(in: text, parts: false).isEmpty else { continue }
        machine.append(Place(path, number + 1, text))
      }
    }
  }

  private mutating func add(_ places: [Mention]) {
    for place in places where place.index == 0 || mentions.last?.line != place.number {
      mentions.append(Place(place.file, place.number, place.line))
    }
  }

  var isEmpty: Bool { card.isEmpty && facts.isEmpty && mentions.isEmpty && machine.isEmpty }

  /// The same for people.
  var text: String {
    var out = "\(Clean.line(names.joined(separator: ", also ")))\n"
    if isEmpty { return out + "The book holds nothing of this person.\n" }
    out += Self.part("The card", card)
    if !facts.isEmpty { out += "\nFacts beside which the name stands: \(facts.count)\n" }
    for fact in facts {
      out +=
        "  \(fact.date) \(fact.time) \(fact.customer ?? "-") @\(fact.collector) | "
        + "\(fact.person ?? "-") | \(fact.text) \(fact.id ?? "")\n"
    }
    out += Self.part("Words that may speak of the person", mentions)
    return out + Self.part("On this machine, outside the book", machine)
  }

  private static func part(_ title: String, _ places: [Place]) -> String {
    guard !places.isEmpty else { return "" }
    return "\n\(title): \(places.count) lines\n"
      + places.map { "  \($0.file):\($0.line): \($0.text)\n" }.joined()
  }
}
