/// What was recognised, counted.
struct HearTally {
  private var count = 0
  private var first = 0
  private var among = 0
  private var answered = 0
  private var idle = 0
  private var unanswered = 0
  private var times: [Duration] = []

  /// Counts one line.
  mutating func add(_ line: HearLine, _ found: [String], _ time: Duration) {
    times.append(time)
    guard line.label != HearLine.none else {
      idle += 1
      if found.isEmpty { unanswered += 1 }
      return
    }
    count += 1
    if found.first == line.label { first += 1 }
    if found.prefix(3).contains(line.label) { among += 1 }
    if !found.isEmpty { answered += 1 }
  }

  /// The figures, a line each.
  func text(training: Duration) -> String {
    let times = times.sorted()
    var table = Table(head: ["", "", "of \(count + idle)"])
    if count > 0 {
      table.add(["first", "", share(first, of: count)])
      table.add(["first three", "", share(among, of: count)])
      table.add(["answered", "", share(answered, of: count)])
    }
    if idle > 0 { table.add(["idle answered with nothing", "", share(unanswered, of: idle)]) }
    for (name, part) in [("half within", 50), ("99 of 100 within", 99)] where !times.isEmpty {
      let time = times[min(times.count * part / 100, times.count - 1)]
      table.add([name, "", "\((time / .microseconds(1)).fixed(0)) µs"])
    }
    table.add(["training", "", "\((training / .milliseconds(1)).fixed(0)) ms"])
    return table.text
  }

  private func share(_ part: Int, of whole: Int) -> String {
    "\((Double(part) * 100 / Double(whole)).fixed(1)) %"
  }
}
