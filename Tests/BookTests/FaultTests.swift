import Accounts
import Book
import Faults
import Foundation
import Testing
import Texts

/// What an append promises, tried on a program of its own; `measure faults` tries it longer.
@Suite(.serialized) struct FaultTests {
  @Test func `killed at any moment, it changes no older byte and loses nothing it had said`() throws
  {
    try tried { trials in
      let caught = try trials.killAtRandom(times: 12, seed: 3)
      #expect(caught > 0)
    }
  }

  @Test func `killed at any call to the system, it changes no older byte and loses nothing`() throws
  {
    try tried { trials in
      // In a new folder, then where there is a file already.
      let calls = (try trials.killAtEachCall(), try trials.killAtEachCall())
      #expect(calls.0 > 10 && calls.1 > 10)
    }
  }

  @Test(arguments: [(2, 60), (8, 20)])
  func `writers at once lose nothing and glue nothing`(processes: Int, each: Int) throws {
    try tried { try $0.write(processes: processes, each: each) }
  }

  @Test func `an append is one write, a wait for the disk, and no long read`() throws {
    try tried { trials in
      try trials.write(processes: 1, each: 100)
      let trace = try trials.trace()
      let calls = trace.map { $0.split(separator: " ").map(String.init) }
      #expect(calls.count { $0[0] == "write" } == 1, "\(calls)")
      #expect(calls.contains { $0[0] == "fdatasync" })
      let written = try #require(calls.firstIndex { $0[0] == "write" })
      let synced = try #require(calls.lastIndex { $0[0] == "fdatasync" })
      #expect(written < synced)
      #expect(
        calls.filter { $0[0] == "pread" || $0[0] == "read" }.allSatisfy { Int($0[1]) ?? 0 <= 4096 })
    }
  }

  @Test func `a disk that reports an error is not believed`() throws {
    try tried { trials in
      try trials.write(processes: 1, each: 3)
      let (ending, _) = try trials.fail(["FAULT_FAIL": "fdatasync:5"])
      #expect(ending.code == 1 && ending.acknowledged.isEmpty)
      #expect(ending.complaint.contains("not known to be stored"), "\(ending.complaint)")
    }
  }

  @Test(arguments: ["write:28", "pread:5", "flock:37", "fstat:5"])
  func `a call that fails before the line is written leaves the file as it was`(fault: String)
    throws
  {
    try tried { trials in
      try trials.write(processes: 1, each: 3)
      let (ending, isUnchanged) = try trials.fail(["FAULT_FAIL": fault])
      #expect(ending.code == 1 && ending.acknowledged.isEmpty && isUnchanged, "\(ending)")
      #expect(!ending.complaint.isEmpty)
    }
  }

  @Test func `a write that is cut short is taken back, and says what fitted`() throws {
    try tried { trials in
      try trials.write(processes: 1, each: 3)
      let (ending, isUnchanged) = try trials.fail(["FAULT_SHORT": "41"])
      #expect(ending.code == 1 && isUnchanged)
      #expect(ending.complaint.contains("41 of "), "\(ending.complaint)")
    }
  }

  @Test func `a journal folder that leads outside the book is not followed`() throws {
    try tried { try $0.followNoLink() }
  }

  @Test func `a disk that is full takes no part of a line`() throws {
    try tried { try $0.fillFileSize() }
  }

  @Test func `a last line without its end is ended as torn and never glued`() throws {
    try tried { try $0.tearLastLine() }
  }

  @Test func `three branches merged by git line by line keep 900 of 900 facts`() throws {
    try tried { trials in
      let count = try trials.mergeBranches()
      #expect(count == 900)
    }
  }

  @Test func `an editor's saves between the facts of a call lose none for good, and double none`()
    throws
  {
    try tried { trials in
      // An editor that loaded the file earlier drops what came since: it is offered back.
      let back = try trials.saveByRename(facts: 200)
      #expect(back > 0)
    }
  }

  @Test func `a merge by git between the facts of a call loses none for good, and doubles none`()
    throws
  {
    try tried { trials in
      let merges = try trials.mergeMeanwhile(facts: 100).merges
      #expect(merges > 0)
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `no mutated journal stops the reader or costs it a good line`() {
    var fuzz = ReaderFuzz(seed: 11)
    let end = ContinuousClock.now + .seconds(8)
    while ContinuousClock.now < end, fuzz.step() {}
    #expect(
      fuzz.broken == nil,
      "\(fuzz.broken?.promise ?? ""): \(String(decoding: fuzz.broken?.input ?? [], as: UTF8.self))")
    #expect(fuzz.inputs > 500)
  }

  /// Runs trials on a rig of their own; where something is not installed, says so loudly.
  private func tried(_ body: (inout Trials) throws -> Void) throws {
    let rig = try Rig()
    defer { rig.clear() }
    var trials = Trials(rig)
    do {
      try body(&trials)
    } catch let missing as Rig.Missing {
      print("NOT TRIED: \(missing)")
      withKnownIssue("not tried: \(missing)") { Issue.record("\(missing)") }
    }
    #expect(trials.broken == [])
  }
}
