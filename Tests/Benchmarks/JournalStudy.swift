/// The rounds of `measure journal`, and what came out.
struct JournalStudy {
  private let peers: JournalPeers
  private let rounds: Rounds
  private(set) var missing: [String] = []
  private var rows: [[String]] = []
  private var appends: [Int: Double] = [:]

  /// A study of which nothing has been measured.
  init(_ peers: JournalPeers, rounds: Int) {
    self.peers = peers
    self.rounds = Rounds(environment: peers.environment, count: rounds)
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
    for size in sizes { try peers.prepare(size) }
    for size in sizes { try append(size) }
    if let first = sizes.first, let last = sizes.last, let small = appends[first],
      let large = appends[last]
    {
      row("append \(last) / \(first)", "ratio", nil, large / small, 1.3, nil)
    }
    guard let largest = sizes.last, let smallest = sizes.first else { return }
    for question in peers.questions(largest) {
      try compare(question.operation, question.contenders, most: question.rounds)
    }
    try brief(largest, smallest)
  }

  private mutating func append(_ size: Int) throws {
    let insert =
      "insert into facts values('2025-12-31 10:00','customer-1','c1','-','note','we spoke of primer','#zzzzzzzz.1',null,null)"
    let note =
      peers.ours(size, "note", by: "c1", on: "2025-12-31")
      + ["customer-1", "we", "spoke", "of", "primer"]
    let found = try compare(
      "append, \(size) facts",
      [Contender(name: "courtesy", words: note), peers.sqlite(size, insert, limit: 1)])
    appends[size] = found.first
  }

  private mutating func brief(_ large: Int, _ small: Int) throws {
    let both = try rounds.samples(
      [large, small].map {
        peers.ours($0, "call", by: "c7", on: "2026-01-05") + ["--plain", "customer-7"]
      })
    let more = both[0].time - both[1].time
    row("/call brief, \(large) facts", "courtesy", both[0].time, nil, nil, both[0].peak)
    row("/call brief, \(small) facts", "courtesy", both[1].time, nil, nil, both[1].peak)
    rows.append(
      [
        "/call brief, difference", "courtesy", more.fixed(2), "", "50 ms", "",
        more <= 50 ? "" : "OVER",
      ])
  }

  /// Lets the first contender, which is ours, take turns with the others.
  @discardableResult
  private mutating func compare(
    _ operation: String, _ contenders: [Contender], most: Int = .max
  ) throws -> [Double] {
    let present = contenders.filter { !$0.words.isEmpty }
    let found = try rounds.samples(present.map(\.words), most: most)
    for (place, contender) in present.enumerated() {
      let (time, peak) = found[place]
      let ratio = place == 0 ? nil : found[0].time / time
      row(operation, contender.name, time, ratio, contender.limit, peak, isOurs: place == 0)
    }
    return found.map(\.time)
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
