import ArgumentParser
import CaptureTable
import Coach

/// `measure capture --test FILE`: how often a typed promise is read rightly.
struct MeasureCapture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capture",
    abstract: "Compare what typed promises are understood as with what they mean.",
    discussion: """
      Lines are TEXT TAB EXPECTED, typed on Monday 2026-11-23 with 4398=7220.50USD, \
      4471=11200.00USD and 4502=880.00USD open. EXPECTED is `5000.00 USD by 2026-11-27`, with \
      `for 4471` where that matters, `; ` between promises, `?` for what is not said, \
      `ask: A | B` for two readings, or `none`.
      """)

  @Option(help: "The lines to read.")
  var test: String

  @Flag(help: "Show the lines that are not read rightly.")
  var errors = false

  func run() throws {
    let lines = String(decoding: try InFile.bytes(test), as: UTF8.self)
      .split(whereSeparator: \.isNewline).compactMap { CaptureLine($0) }
    let clock = ContinuousClock()
    var counts: [CaptureVerdict: Int] = [:]
    var time = Duration.zero
    for line in lines {
      let start = clock.now
      let result = Capture.promise(line.text, in: CaptureLine.book, firmly: true)
      time += clock.now - start
      let verdict = line.verdict(on: result)
      counts[verdict, default: 0] += 1
      guard errors, verdict != .right else { continue }
      print("\(verdict.rawValue): \(line.text)")
      print("    expected \(line.expected)")
      print("    told     \(CaptureLine.told(result))")
    }
    for verdict in CaptureVerdict.allCases {
      let count = counts[verdict] ?? 0
      let name = verdict.rawValue + String(repeating: " ", count: 24 - verdict.rawValue.count)
      print("\(name)\(count) of \(lines.count)  \(Percent.text(count, of: lines.count))")
    }
    print("a line  \((time / max(1, lines.count)).components.attoseconds / 1_000_000_000_000) µs")
  }
}
