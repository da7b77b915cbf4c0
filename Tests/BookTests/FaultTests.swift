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
    try tried { trials in
      let outside = trials.rig.folder.appending(path: "outside")
      try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: "\(trials.rig.root)/Journal", withDestinationPath: outside.path)
      let ending = try trials.rig.start("zzzzzz", count: 1).end()
      #expect(ending.code == 1 && ending.complaint.contains("links are not followed"), "\(ending)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == [])
    }
  }

  @Test func `three branches merged by git line by line keep 900 of 900 facts`() throws {
    try tried { trials in
      let rig = trials.rig
      guard try rig.run("/usr/bin/env", ["git", "--version"]).code == 0 else {
        Issue.record("NOT TRIED: git is not installed")
        return
      }
      func git(_ words: String...) throws {
        let ending = try rig.run(
          "/usr/bin/env",
          ["git", "-C", rig.root, "-c", "user.name=jo", "-c", "user.email=jo@example.org"] + words,
          environment: ["HOME": rig.folder.path])
        #expect(ending.code == 0, "\(words) \(ending.complaint)")
      }
      try Data("*.journal merge=union text eol=lf\n".utf8)
        .write(to: URL(filePath: "\(rig.root)/.gitattributes"))
      try git("init", "-q", "-b", "main")
      #expect(try rig.start("000000", count: 500).end().code == 0)
      try git("add", "-A")
      try git("commit", "-qm", "one")
      try git("checkout", "-qb", "other")
      #expect(try rig.start("111111", count: 200).end().code == 0)
      try git("commit", "-qam", "two")
      try git("checkout", "-q", "main")
      #expect(try rig.start("222222", count: 200).end().code == 0)
      try git("commit", "-qam", "three")
      try git("merge", "-q", "other", "-m", "both")
      let read = try rig.read()
      #expect(Set(read.facts.compactMap(\.id)).count == 900 && read.findings == [])
    }
  }

  @Test func `a merge between two facts of one call loses neither`() throws {
    try tried { trials in
      let rig = trials.rig
      #expect(try rig.start("000000", count: 2).end().code == 0)
      // As git and editors do: another file under the same name.
      let run = try rig.start("111111", count: 400)
      for _ in 0..<20 {
        usleep(5000)
        let copy = rig.folder.appending(path: "copy")
        try? FileManager.default.removeItem(at: copy)
        let before = rig.bytes()
        try Data(before).write(to: copy)
        guard rig.bytes() == before else { continue }
        _ = unsafe rename(copy.path, rig.file().path)
      }
      let ending = run.end()
      #expect(ending.code == 0 && ending.acknowledged.count == 400)
      // What the rename itself dropped was never the program's to keep; what came after it is there.
      #expect(try rig.read().findings == [])
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
