extension PromptStudy {
  /// Starts on a book of 10,000 customers and a million facts, and asks for one of 100,000 names.
  mutating func measureLarge() throws {
    guard let size = large else { return }
    let path = "\(programs.place.path)/large"
    try LargeBook(folder: path, facts: size.facts).write()
    try customers(LargeBook.customers.count..<size.customers, in: "\(path)/book")
    let program = program(on: "\(path)/book")
    for _ in 0..<max(5, rounds) {
      let terminal = try Terminal(program, environment: programs.place.environment)
      let time = try terminal.start(until: program.prompt)
      try terminal.settle(300)
      let wait = Wait(.startLarge, "courtesy")
      samples[wait, default: Samples()].add(time)
      memory[wait] = max(memory[wait] ?? 0, terminal.peakMemory ?? 0)
    }
    try customers(size.customers..<size.names, in: "\(path)/book")
    try tab(self.program(on: "\(path)/book"))
  }

  private func program(on book: String) -> Program {
    let words = [
      programs.courtesy, "--book", book, "--collector", "c1", "--at", "2025-12-31",
    ]
    return Program(name: "courtesy", words: words, prompt: "courtesy> ")
  }

  private func customers(_ numbers: Range<Int>, in book: String) throws {
    for number in numbers {
      let name = "\(PromptStudy.places[number % PromptStudy.places.count])-\(number + 1)"
      try OutFile.write(
        "\(book)/Customers/\(name).md", "# \(name) Bridge Works\n- trade: bridges\n")
    }
  }

  private static let places = ["aachen", "bergen", "cork", "delft", "essen", "fulda", "gent"]

  /// Tab behind many beginnings, from one letter to a whole name and to letters left out.
  private mutating func tab(_ program: Program) throws {
    let terminal = try Terminal(program, environment: programs.place.environment)
    _ = try terminal.start(until: program.prompt)
    try terminal.settle(1500)
    for typed in ["", "a", "be", "bergen", "dlft", "gnt-99", "wrks", "essen-4", "cork-1", "fld"] {
      for _ in 0..<max(4, rounds) {
        try terminal.type("\u{3}")
        try terminal.settle(30)
        try terminal.type("/call \(typed)")
        try terminal.settle(30)
        // The first Tab may only complete what all have in common.
        samples[Wait(.tab, "courtesy"), default: Samples()].add(
          try terminal.press("\t", until: "\u{1B}8").whole)
        try terminal.settle(10)
      }
    }
  }
}
