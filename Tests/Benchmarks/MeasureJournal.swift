import ArgumentParser

/// `measure journal`: the journal beside the programs people would otherwise use.
struct MeasureJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Measure append, search, sums and check beside sqlite3, grep, rg and ledger.",
    discussion: """
      Every command runs as a process of its own, the peers taking turns. What is not installed is \
      left out, and said. To repeat it:
        swift build -c release --static-swift-stdlib && .build/release/measure journal
      """)

  @Option(help: "The program; else the courtesy that was built beside this one.")
  var program: String?

  @Option(help: "Keep the books in this folder, and use those that are there.")
  var books: String?

  @Option(help: "How many facts the largest book has.")
  var facts = 1_000_000

  @Option(help: "How often each command runs.")
  var rounds = 15

  func validate() throws {
    guard facts >= 1000, rounds > 0 else {
      throw ValidationError("there are at least 1000 facts and one round")
    }
  }

  func run() throws {
    let own = CommandLine.arguments.first ?? "measure"
    let folderOfOwn = own.lastIndex(of: "/").map { String(own[...$0]) } ?? "./"
    let wanted = program ?? folderOfOwn + "courtesy"
    guard let courtesy = Programs.resolved(wanted), let measure = Programs.resolved(own),
      let driver = Programs.resolved(folderOfOwn + "journal-driver")
    else {
      throw Complaint("\(wanted) or journal-driver is not built: swift build -c release, all of it")
    }
    let place = try Place()
    let folder = books ?? place.path
    if let books { try OutFile.makeFolder(books) }
    let peers = JournalPeers(
      courtesy: courtesy, measure: measure, driver: driver, folder: folder,
      environment: place.environment)
    var study = JournalStudy(peers, rounds: rounds)
    let sizes = [1000, 10_000, 100_000, 1_000_000].filter { $0 < facts } + [facts]
    try study.run(sizes: sizes)
    print("\(courtesy); medians of \(rounds) rounds; times in milliseconds, memory in MB")
    print(study.table.text, terminator: "")
    for line in study.missing { print("not installed, so left out: \(line)") }
  }
}
