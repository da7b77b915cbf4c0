import ArgumentParser
import Faults

/// `measure faults`: what the tests try of the append and the reader, for as long as wanted.
struct MeasureFaults: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faults",
    abstract: "Kill, crowd and fail the append; throw rubbish at the reader.",
    discussion: "Needs a driver beside it: swift build -c release --product journal-driver")

  @Option(help: "How often the writer is killed at a random moment.")
  var kills = 50

  @Option(help: "How many mutated journals the reader gets.")
  var inputs = 10_000_000

  @Option(help: "What the mutations are drawn from.")
  var seed: UInt64 = 1

  @Flag(help: "Only the reader.")
  var readerOnly = false

  func run() throws {
    var isWhole = true
    if !readerOnly {
      let rig = try Rig()
      defer { rig.clear() }
      var trials = Trials(rig)
      print(
        "killed at random: \(try trials.killAtRandom(times: kills, seed: seed)) of \(kills) caught")
      print("killed before each call of an append: \(try trials.killAtEachCall()) calls")
      try trials.write(processes: 2, each: 200)
      try trials.write(processes: 8, each: 50)
      print("2x200 and 8x50 writers")
      let disk = try trials.fail(["FAULT_FAIL": "fdatasync:5"]).ending
      print(
        "fdatasync failing: exit \(disk.code.map(String.init) ?? "-"), \(disk.complaint)",
        terminator: "")
      let short = try trials.fail(["FAULT_SHORT": "41"])
      print(
        "a short write: unchanged \(short.isUnchanged), \(short.ending.complaint)", terminator: "")
      for line in trials.broken { print("BROKEN: \(line)") }
      isWhole = trials.broken.isEmpty
    }
    var fuzz = ReaderFuzz(seed: seed)
    let start = ContinuousClock.now
    while fuzz.inputs < inputs, fuzz.step() {}
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print("\(fuzz.inputs) mutated journals in \(seconds.fixed(0)) s")
    if let (promise, input) = fuzz.broken {
      print("BROKEN: \(promise): \(input)")
      isWhole = false
    }
    if !isWhole { throw ExitCode(1) }
  }
}
