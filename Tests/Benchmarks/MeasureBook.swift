import ArgumentParser

/// `measure book DIR`: a large book, the same on every machine, and the same facts for others.
struct MeasureBook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: "Write a book of 500 customers, 8 collectors and 10 years.",
    discussion: """
      DIR/book is the book; DIR/peers holds the same facts as one text file, as a ledger journal and \
      as SQL. Two runs with the same number give the same bytes.
      """)

  @Argument(help: "A new folder.")
  var folder: String

  @Option(help: "How many facts.")
  var facts = 100_000

  func validate() throws {
    guard (1000...10_000_000).contains(facts) else {
      throw ValidationError("--facts is from 1000 to 10000000")
    }
  }

  func run() throws {
    try LargeBook(folder: folder, facts: facts).write()
  }
}
