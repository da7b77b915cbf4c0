extension PromptStudy {
  /// A program somebody types at, and how its waits are called.
  struct Typist {
    let terminal: Terminal
    let key: Wait
    /// What a whole answer ends with, where that is measured.
    var painted: Wait?
    /// What is typed, again and again.
    let text: String
  }

  /// The programs with a prompt each; Courtesy at the desk and in a call.
  func typists() throws -> [Typist] {
    let place = programs.place
    let call = try Terminal(programs.fresh("keys"), environment: place.environment)
    _ = try call.start(until: programs.desk.prompt)
    try call.settle(20)
    _ = try call.type("/call harlow\r", until: PromptStudy.inCall)
    // A first line, so that the model which hears is there, as it is in a call.
    _ = try call.type("we had a good weekend\r", until: PromptStudy.inCall)
    var typists = [
      Typist(
        terminal: call, key: Wait(.keyInCall, "courtesy"), painted: Wait(.painted, "courtesy"),
        text: "two drums of primer came with split lids")
    ]
    for program in [programs.desk, programs.sqlite] + programs.others {
      let terminal = try Terminal(program, environment: place.environment)
      _ = try terminal.start(until: program.prompt)
      let text = program.name == "courtesy" ? "/call harlow maria" : "select two from harlow"
      typists.append(Typist(terminal: terminal, key: Wait(.key, program.name), text: text))
    }
    return typists
  }

  /// Types letter by letter, and waits each time until the program is done with it.
  mutating func type(on typists: [Typist], in round: Int) throws {
    let first = keys * round / rounds
    for typist in typists.turned(by: round) {
      try typist.terminal.settle(20)
      let text = Array(typist.text)
      for key in first..<(keys * (round + 1) / rounds) {
        if key % text.count == 0 || key == first {
          try typist.terminal.type("\u{15}")
          try typist.terminal.settle(30)
        }
        let sign = typist.painted == nil ? "" : "\u{1B}8"
        let times = try typist.terminal.press(String(text[key % text.count]), until: sign)
        samples[typist.key, default: Samples()].add(times.first)
        if let painted = typist.painted { samples[painted, default: Samples()].add(times.whole) }
        try typist.terminal.settle(4)
      }
    }
  }
}
