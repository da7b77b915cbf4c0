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
    if !readerOnly { isWhole = try append() }
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

  /// Tries the append; whether everything held.
  private func append() throws -> Bool {
    var broken: [String] = []
    try trial("killed at a random moment", &broken) {
      "\(try $0.killAtRandom(times: kills, seed: seed)) of \(kills) caught while writing"
    }
    try trial("killed before each call of an append", &broken) {
      let (new, old) = (try $0.killAtEachCall(), try $0.killAtEachCall())
      return "\(new) calls in a new folder, \(old) in an old one"
    }
    for (processes, each) in [(2, 200), (8, 50)] {
      try trial("\(processes) writers, \(each) facts each", &broken) {
        try $0.write(processes: processes, each: each)
        return "\(processes * each) there, none glued"
      }
    }
    for fault in ["fdatasync:5", "write:28", "pread:5", "flock:37"] {
      try trial("\(fault) fails", &broken) {
        try $0.write(processes: 1, each: 3)
        let (ending, isUnchanged) = try $0.fail(["FAULT_FAIL": fault])
        return
          "exit \(ending.code ?? -1), file \(isUnchanged ? "unchanged" : "longer"): \(ending.complaint)"
      }
    }
    try trial("a write is cut short", &broken) {
      let (ending, isUnchanged) = try $0.fail(["FAULT_SHORT": "41"])
      return "file \(isUnchanged ? "unchanged" : "LONGER"): \(ending.complaint)"
    }
    try disk(&broken)
    for line in broken { print("BROKEN: \(line)") }
    return broken.isEmpty
  }

  private func disk(_ broken: inout [String]) throws {
    try trial("the file may not grow", &broken) {
      try $0.fillFileSize(); return "no part of a line"
    }
    try trial("a disk of 32 KB", &broken) { "full after \(try $0.fillFileSystem()) lines" }
    try trial("a folder to be read only", &broken) {
      try $0.writeReadOnly(); return "refused"
    }
    try trial("a folder that is a link", &broken) {
      try $0.followNoLink(); return "not followed"
    }
    try trial("a last line without its end", &broken) {
      try $0.tearLastLine(); return "ended, kept"
    }
    try trial("an editor saves by rename meanwhile", &broken) {
      "\(try $0.saveByRename(facts: 400)) of 400 lines dropped, offered and put back"
    }
    try trial("git merges meanwhile", &broken) {
      let (back, merges) = try $0.mergeMeanwhile(facts: 600)
      return "\(merges) merges, \(back) of 600 lines dropped, offered and put back"
    }
    try trial("three branches", &broken) { "\(try $0.mergeBranches()) of 900 facts" }
  }

  /// One trial on a rig of its own, and what came of it in a line.
  private func trial(
    _ name: String, _ broken: inout [String], _ body: (inout Trials) throws -> String
  ) throws {
    let rig = try Rig()
    defer { rig.clear() }
    var trials = Trials(rig)
    do {
      let words = try body(&trials).split(separator: "\n").joined(separator: " ")
      print("\(name): \(trials.broken.isEmpty ? words : "BROKEN")")
    } catch let missing as Rig.Missing {
      print("\(name): NOT TRIED, \(missing)")
    }
    broken += trials.broken
  }
}
