/// The rounds of `measure journal`, and what came out.
struct JournalStudy {
  let courtesy: String
  let measure: String
  let driver: String
  let folder: String
  let environment: [String]
  let rounds: Int
  private(set) var missing: [String] = []
  private var rows: [[String]] = []
  private var appends: [Int: Double] = [:]

  init(
    courtesy: String, measure: String, driver: String, folder: String, environment: [String],
    rounds: Int
  ) {
    self.courtesy = courtesy
    self.measure = measure
    self.driver = driver
    self.folder = folder
    self.environment = environment
    self.rounds = rounds
  }

  /// One command of a comparison.
  struct Contender {
    let name: String
    let words: [String]
    /// The most our time may be of this one's; `nil` for ours and for what is only shown.
    var limit: Double?
  }

  /// What was measured, a line a command.
  var table: Table {
    var table = Table(head: ["operation", "program", "ms", "ours is", "at most", "peak MB", ""])
    for row in rows { table.add(row) }
    return table
  }

  /// Measures everything.
  mutating func run(sizes: [Int]) throws {
    for tool in ["sqlite3", "ledger", "rg", "grep", "tac"] where Programs.resolved(tool) == nil {
      missing.append(tool)
    }
    for size in sizes { try prepare(size) }
    for size in sizes { try append(size) }
    if let first = sizes.first, let last = sizes.last, let small = appends[first],
      let large = appends[last]
    {
      row("append \(last) / \(first)", "ratio", nil, large / small, 1.3, nil)
    }
    guard let largest = sizes.last, let smallest = sizes.first else { return }
    try questions(largest)
    try brief(largest, smallest)
  }

  // MARK: Books

  private func path(_ size: Int) -> String { "\(folder)/\(size)" }

  private mutating func prepare(_ size: Int) throws {
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

  // MARK: Operations

  private mutating func append(_ size: Int) throws {
    let insert =
      "insert into facts values('2025-12-31 10:00','customer-1','c1','-','note','we spoke of primer','#zzzzzzzz.1',null,null)"
    let note = [
      courtesy, "note", "--book", "\(path(size))/book", "--collector", "c1", "--at", "2025-12-31",
      "customer-1", "we", "spoke", "of", "primer",
    ]
    let found = try compare(
      "append, \(size) facts",
      [
        Contender(name: "courtesy", words: note),
        sqlite(size, insert, limit: 1),
      ])
    appends[size] = found.first
  }

  private mutating func questions(_ size: Int) throws {
    let book = "\(path(size))/book"
    let text = "\(path(size))/peers/journal.txt"
    let select = { (customer: String) in
      "select * from facts where customer='\(customer)' and word='call' order by moment desc limit 5"
    }
    let seven = "customer-7"
    try compare(
      "last 5 calls of a customer",
      [
        look(book, "last", seven), sqlite(size, select(seven), limit: 3),
        shell(
          "tac \(text) | grep -F ' \(seven) @' | grep -F -m5 '| call '", "tac|grep", "tac", limit: 2
        ),
        Contender(
          name: "courtesy journal", words: journal(book, ["--customer", seven, "--last", "5"])),
      ])
    try compare(
      "a customer without calls",
      [
        look(book, "last", "quiet"),
        shell("rg ' quiet @' \(book)/Journal", "rg, the folder", "rg", limit: 4),
        shell("rg ' quiet @' \(text)", "rg, one file", "rg", limit: 4),
      ])
    try compare(
      "search for a word",
      [
        look(book, "word", "cormorant"),
        shell("grep -ci cormorant \(text) | cat", "grep -i", "grep", limit: 1),
        shell("grep -c cormorant \(text) | cat", "grep", "grep", limit: 1),
        shell("rg -ci cormorant \(book)/Journal", "rg -i, the folder", "rg", limit: nil),
      ])
    try compare(
      "paid per month",
      [
        look(book, "sums", ""),
        sqlite(
          size, "select substr(day,1,7), sum(amount) from facts where word='paid' group by 1",
          limit: 1),
      ])
    try compare(
      "check everything",
      [
        look(book, "check", ""),
        Contender(
          name: "courtesy check", words: [courtesy, "check", "--book", book, "--collector", "c1"]),
        shell(
          "ledger -f \(path(size))/peers/journal.ledger stats", "ledger stats", "ledger", limit: 0.1
        ),
      ], rounds: min(rounds, 3))
  }

  private mutating func brief(_ large: Int, _ small: Int) throws {
    let call = { [self] (size: Int) in
      [
        courtesy, "call", "--book", "\(path(size))/book", "--collector", "c7", "--at", "2026-01-05",
        "--plain", "customer-7",
      ]
    }
    let both = try samples([call(large), call(small)], rounds: rounds)
    let more = both[0].time - both[1].time
    row("/call brief, \(large) facts", "courtesy", both[0].time, nil, nil, both[0].peak)
    row("/call brief, \(small) facts", "courtesy", both[1].time, nil, nil, both[1].peak)
    rows.append(
      [
        "/call brief, difference", "courtesy", more.fixed(2), "", "50 ms", "",
        more <= 50 ? "" : "OVER",
      ])
  }

  // MARK: Contenders

  private func look(_ book: String, _ question: String, _ subject: String) -> Contender {
    Contender(
      name: "courtesy's rooms",
      words: [driver, "look", book, question] + (subject.isEmpty ? [] : [subject]))
  }

  private func journal(_ book: String, _ words: [String]) -> [String] {
    [courtesy, "journal", "--book", book, "--collector", "c1", "--at", "2026-01-05"] + words
  }

  private func sqlite(_ size: Int, _ statement: String, limit: Double?) -> Contender {
    let program = Programs.resolved("sqlite3") ?? ""
    return Contender(
      name: "sqlite3",
      words: program.isEmpty ? [] : [program, "\(path(size))/peers/facts.db", statement],
      limit: limit)
  }

  private func shell(
    _ command: String, _ name: String, _ tool: String, limit: Double?
  ) -> Contender {
    Contender(
      name: name, words: Programs.resolved(tool) == nil ? [] : ["/bin/sh", "-c", command],
      limit: limit)
  }

  // MARK: Rounds

  @discardableResult
  private mutating func compare(
    _ operation: String, _ contenders: [Contender], rounds: Int? = nil
  ) throws -> [Double] {
    let present = contenders.filter { !$0.words.isEmpty }
    let found = try samples(present.map(\.words), rounds: rounds ?? self.rounds)
    for (place, contender) in present.enumerated() {
      let (time, peak) = found[place]
      let ratio = place == 0 ? nil : found[0].time / time
      row(operation, contender.name, time, ratio, contender.limit, peak, isOurs: place == 0)
    }
    return found.map(\.time)
  }

  /// The median time and the peak memory of some commands that take turns.
  private func samples(
    _ commands: [[String]], rounds: Int
  ) throws -> [(time: Double, peak: Int)] {
    var samples = [Samples](repeating: Samples(), count: commands.count)
    var peaks = [Int](repeating: 0, count: commands.count)
    for round in 0...rounds {
      for place in commands.indices {
        let turn = (place + round) % commands.count
        let (time, peak) = try time(commands[turn])
        // The first round only warms the system's cache.
        if round > 0 { samples[turn].add(time) }
        peaks[turn] = max(peaks[turn], peak)
      }
    }
    return commands.indices.map { (samples[$0].percentile(50), peaks[$0]) }
  }

  private func time(_ words: [String]) throws -> (Duration, Int) {
    let start = ContinuousClock.now
    let (code, peak) = try Child(words, environment: environment).endMeasured()
    let time = ContinuousClock.now - start
    // 1 is what a search that finds nothing says.
    guard let code, code <= 1 else {
      throw Complaint("\(words.joined(separator: " ")): this failed")
    }
    return (time, peak)
  }

  private mutating func row(
    _ operation: String, _ program: String, _ time: Double?, _ ratio: Double?, _ limit: Double?,
    _ peak: Int?, isOurs: Bool = false
  ) {
    let isOver = limit.map { (ratio ?? 0) > $0 } ?? false || isOurs && (peak ?? 0) > 64 << 10
    rows.append([
      operation, program, time.map { $0.fixed(2) } ?? "", ratio.map { "\($0.fixed(2))x" } ?? "",
      limit.map { "\($0.fixed(1))x" } ?? "", peak.map { (Double($0) / 1024).fixed(1) } ?? "",
      isOver ? "OVER" : "",
    ])
  }
}
