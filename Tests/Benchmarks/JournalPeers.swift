/// The programs that are measured, and the books that they are measured on.
struct JournalPeers {
  /// The program.
  let courtesy: String
  /// This program, which makes the books.
  let measure: String
  /// The rooms Texts and Book alone.
  let driver: String
  /// Where the books are, each in a folder named by its size.
  let folder: String
  /// The whole environment of all programs, as `NAME=value`.
  let environment: [String]

  /// The folder of a book of so many facts, and of the same facts as the peers keep them.
  func path(_ size: Int) -> String { "\(folder)/\(size)" }

  /// Makes a book and what the peers read, unless they are there already.
  func prepare(_ size: Int) throws {
    try OutFile.makeFolder(path(size))
    let done = "\(path(size))/done"
    if Programs.exists(done) { return }
    try must([measure, "book", path(size), "--facts", String(size)])
    try OutFile.write(
      "\(path(size))/peers/setup.sql",
      """
      CREATE TABLE facts(moment, customer, collector, person, word, said, id, amount INTEGER, day);
      .mode csv
      .import \(path(size))/peers/facts.csv facts
      CREATE INDEX customers ON facts(customer, moment);

      """)
    if let sqlite = Programs.resolved("sqlite3") {
      try must([
        "/bin/sh", "-c", "\(sqlite) \(path(size))/peers/facts.db < \(path(size))/peers/setup.sql",
      ])
    }
    try OutFile.write(done, "")
  }

  private func must(_ words: [String]) throws {
    guard try Child(words, environment: environment).end() == 0 else {
      throw Complaint("\(words.joined(separator: " ")): this failed")
    }
  }

  /// A question to our rooms, without the program around them.
  func look(_ size: Int, _ question: String, _ subject: String...) -> Contender {
    Contender(
      name: "courtesy's rooms", words: [driver, "look", "\(path(size))/book", question] + subject)
  }

  /// A command of ours, on a day.
  func ours(_ size: Int, _ command: String, by collector: String, on day: String? = nil)
    -> [String]
  {
    [courtesy, command, "--book", "\(path(size))/book", "--collector", collector]
      + (day.map { ["--at", $0] } ?? [])
  }

  /// A statement of sqlite3's.
  func sqlite(_ size: Int, _ statement: String, limit: Double?) -> Contender {
    let program = Programs.resolved("sqlite3").map { [$0] } ?? []
    return Contender(
      name: "sqlite3",
      words: program.isEmpty ? [] : program + ["\(path(size))/peers/facts.db", statement],
      limit: limit)
  }

  /// A line of the shell, which needs a tool.
  func shell(_ command: String, _ name: String, _ tool: String, limit: Double?) -> Contender {
    Contender(
      name: name, words: Programs.resolved(tool) == nil ? [] : ["/bin/sh", "-c", command],
      limit: limit)
  }
}
