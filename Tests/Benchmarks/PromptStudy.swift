/// The rounds of `measure prompt`, and what came out.
struct PromptStudy {
  let programs: Programs
  let rounds: Int
  let keys: Int
  private let pause: Int32
  /// How large the large book is; without it nothing is measured on one.
  let large: Size?

  /// The customers and facts at the start, and the names for Tab.
  struct Size {
    let customers: Int
    let facts: Int
    let names: Int
  }

  var samples: [Wait: Samples] = [:]
  var memory: [Wait: Int] = [:]

  /// How often each program is started in a round.
  private static let starts = 5

  /// A study that has not begun.
  init(programs: Programs, rounds: Int, keys: Int, pause: Int32, large: Size?) {
    self.large = large
    self.programs = programs
    self.rounds = rounds
    self.keys = keys
    self.pause = pause
  }

  /// What was measured, as a table with the limits.
  var table: Table { PromptTable(samples: samples, memory: memory).table }

  /// Measures everything, the programs taking turns.
  mutating func run() throws {
    let typists = try typists()
    for program in programs.all { _ = try start(program) }
    for round in 0..<rounds {
      try start(in: round)
      try type(on: typists, in: round)
      try call(in: round)
    }
    try measureLarge()
  }

  // MARK: Start

  private mutating func start(in round: Int) throws {
    for turn in 0..<PromptStudy.starts {
      for program in programs.all.turned(by: round + turn) {
        let (time, memory) = try start(program)
        let wait = Wait(.start, program.name)
        samples[wait, default: Samples()].add(time)
        self.memory[wait] = max(self.memory[wait] ?? 0, memory ?? 0)
      }
    }
  }

  private func start(_ program: Program) throws -> (Duration, Int?) {
    let terminal = try Terminal(program, environment: programs.place.environment)
    let time = try terminal.start(until: program.prompt)
    try terminal.settle(20)
    return (time, terminal.peakMemory)
  }

  // MARK: Lines

  /// The prompt in the call that is measured.
  static let inCall = "harlow> "

  /// What is typed in a call, and which wait it is.
  private static let lines: [(wait: Wait.Kind, line: String)] = [
    (.firstLine, "two drums came with split lids"),
    (.line, "the invoice is with Tom for approval"),
    (.line, "we had a good weekend"),
    (.line, "the purchase order number is missing on it"),
    (.line, "money is a little tight this month"),
    (.promise, "/promise 7220.50 next run"),
  ]

  private mutating func call(in round: Int) throws {
    let program = try programs.fresh("call-\(round)")
    let probe = Probe(folder: "\(programs.place.path)/probe")
    let terminal = try Terminal(program, environment: programs.place.environment)
    _ = try terminal.start(until: program.prompt)
    try answer("/call harlow", .call, at: terminal)
    for (wait, line) in PromptStudy.lines {
      samples[Wait(.disk, "-"), default: Samples()].add(try probe.run())
      try answer(line, wait, at: terminal)
    }
    let wait = Wait(.call, "courtesy")
    memory[wait] = max(memory[wait] ?? 0, terminal.peakMemory ?? 0)
  }

  /// Types a line, then measures from Enter until the next prompt is painted.
  ///
  /// Nobody reads a page and types a line in no time, and programs may use that time: so there is a
  /// pause before Enter.
  private mutating func answer(_ line: String, _ kind: Wait.Kind, at terminal: Terminal) throws {
    try terminal.settle(20)
    try terminal.type(line)
    try terminal.settle(pause)
    let time = try terminal.type("\r", until: PromptStudy.inCall)
    samples[Wait(kind, "courtesy"), default: Samples()].add(time)
  }
}

extension Array {
  /// The same, beginning with another one each time.
  func turned(by steps: Int) -> [Element] {
    guard !isEmpty else { return [] }
    return Array(self[(steps % count)...] + self[..<(steps % count)])
  }
}
