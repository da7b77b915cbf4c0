internal import Accounts
internal import Foundation
internal import Texts

/// What an append promises, tried; each trial says what did not hold.
package struct Trials {
  /// Where they happen.
  package let rig: Rig
  /// What did not hold.
  package private(set) var broken: [String] = []
  /// The ids that the writer said were stored.
  var acknowledged: Set<String> = []
  private var calls = 0

  /// Trials that have not begun.
  package init(_ rig: Rig) { self.rig = rig }

  /// Kills the writer at random moments of the first milliseconds; returns how many it caught.
  package mutating func killAtRandom(times: Int, seed: UInt64) throws -> Int {
    var dice = SeededDice(state: seed)
    var caught = 0
    for _ in 0..<times {
      let before = rig.bytes()
      let run = try rig.start(nextCall(), count: 100_000)
      usleep(UInt32.random(in: 2_000...60_000, using: &dice))
      run.kill()
      let ending = run.end()
      if ending.code == nil { caught += 1 }
      try judge(before, ending, "killed at random")
    }
    return caught
  }

  /// Kills the writer before each of its calls to the system in turn; returns how many there were.
  package mutating func killAtEachCall() throws -> Int {
    let library = try rig.library()
    for place in 1...200 {
      let before = rig.bytes()
      let run = try rig.start(
        nextCall(), count: 1, environment: ["LD_PRELOAD": library, "FAULT_KILL": String(place)])
      let ending = run.end()
      try judge(before, ending, "killed before call \(place)")
      if ending.code == 0 { return place - 1 }
    }
    broken.append("an append makes more than 200 calls")
    return 200
  }

  /// Lets several processes write at once; every line must be there, none glued.
  package mutating func write(processes: Int, each count: Int) throws {
    let before = rig.bytes()
    let runs = try (0..<processes).map { _ in try rig.start(nextCall(), count: count) }
    for run in runs {
      let ending = run.end()
      expect(ending.code == 0, "a writer among \(processes) ended with \(ending.complaint)")
      expect(ending.acknowledged.count == count, "a writer stored \(ending.acknowledged.count)")
      acknowledged.formUnion(ending.acknowledged)
    }
    expect(rig.bytes().starts(with: before), "\(processes) writers changed older bytes")
    try judgeFacts("\(processes)x\(count) writers", extra: 0)
  }

  /// The calls one append makes, in order, as `name bytes result`.
  package mutating func trace() throws -> [String] {
    let log = rig.folder.appending(path: "trace-\(calls).log").path(percentEncoded: false)
    let ending = try rig.start(
      nextCall(), count: 1, environment: ["LD_PRELOAD": try rig.library(), "FAULT_LOG": log]
    ).end()
    acknowledged.formUnion(ending.acknowledged)
    return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Lets a kind of call fail; how the writer ended, and whether the file stayed what it was.
  package mutating func fail(
    _ environment: [String: String]
  ) throws -> (ending: Rig.Ending, isUnchanged: Bool) {
    let before = rig.bytes()
    let all = ["LD_PRELOAD": try rig.library()].merging(environment) { $1 }
    let ending = try rig.start(nextCall(), count: 1, environment: all).end()
    try judge(before, ending, "\(environment)")
    return (ending, rig.bytes() == before)
  }

  /// A call's id that was not used before.
  mutating func nextCall() -> String {
    calls += 1
    let digits = String(calls, radix: 8)
    return "t" + String(repeating: "0", count: 7 - digits.count) + digits
  }

  /// No older byte changed, nothing acknowledged is missing, at most one whole line more.
  private mutating func judge(_ before: [UInt8], _ ending: Rig.Ending, _ trial: String) throws {
    acknowledged.formUnion(ending.acknowledged)
    expect(rig.bytes().starts(with: before), "\(trial): older bytes changed")
    try judgeFacts(trial, extra: 1)
  }

  private mutating func judgeFacts(_ trial: String, extra: Int) throws {
    let read = try rig.read()
    let present = Set(read.facts.compactMap { $0.id?.description })
    let lost = acknowledged.subtracting(present)
    expect(lost.isEmpty, "\(trial): lost \(lost.sorted().prefix(3))")
    let more = present.subtracting(acknowledged)
    expect(more.count <= extra, "\(trial): \(more.count) lines nobody acknowledged")
    acknowledged.formUnion(present)
    for finding in read.findings where finding.line > 0 && !finding.message.contains("cut off") {
      let isCut = finding.message.contains("no line end")
      expect(isCut, "\(trial): \(finding)")
    }
  }

  /// Remembers what did not hold.
  mutating func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { broken.append(message()) }
  }
}

/// Numbers that are the same in every run (SplitMix64).
package struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  /// Begins from a seed.
  package init(state: UInt64) { self.state = state }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
