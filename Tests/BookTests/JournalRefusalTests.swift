import Accounts
import Book
import Foundation
import Testing
import Texts

/// What is refused changes nothing and says why.
@Suite struct JournalRefusalTests {
  @Test func `a linked journal or folder is refused and its target unchanged`() throws {
    for linked in ["Journal/jo/2026-11.journal", "Journal/jo", "Journal"] {
      let place = try Place()
      let link = "\(place.root)/\(linked)"
      let parent = (link as NSString).deletingLastPathComponent
      let target = "\(place.state)/target"
      let isFile = linked.hasSuffix("journal")
      try FileManager.default.createDirectory(
        atPath: isFile ? place.state : target, withIntermediateDirectories: true)
      if isFile { try Data("# secret\n".utf8).write(to: URL(filePath: target)) }
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let error = try #require(throws: BookError.self) {
        try place.journal().append(place.fact(1, "x"))
      }
      #expect(error.message.contains("links are not followed"), "\(error)")
      #expect(!error.mayBeStored)
      if isFile { #expect(try String(contentsOfFile: target, encoding: .utf8) == "# secret\n") }
    }
  }

  @Test func `a journal of a newer version is read but never appended to`() throws {
    let place = try Place()
    let bytes = Array("# courtesy journal 2\n".utf8)
    try place.write(bytes)
    let error = try #require(throws: BookError.self) {
      try place.journal().append(place.fact(1, "x"))
    }
    #expect(
      error.description
        == "Journal/jo/2026-11.journal: this journal's version is 2, so nothing is added to it; install a newer Courtesy"
    )
    #expect(place.bytes() == bytes)
  }

  @Test func `a pipe, a device or a folder in the journal's place is refused at once`() throws {
    for make in ["mkfifo", "mkdir"] {
      let place = try Place()
      try place.write([])
      try FileManager.default.removeItem(at: place.file)
      try run("/usr/bin/env", [make, place.file.path()])
      let error = try #require(throws: BookError.self) {
        try place.journal().append(place.fact(1, "x"))
      }
      #expect(error.path == "Journal/jo/2026-11.journal")
      #expect(error.message.contains("it is a "), "\(error)")
    }
  }

  @Test(
    arguments: [
      Fact.Body.promise(
        Promise(
          amount: Money(minorUnits: -5, currency: .usd), kind: .sent, day: Day(number: 1),
          invoices: [])),
      .fix(FactID(call: "no", number: 1), .note("x")), .call(.out, again: "#"),
      .fix(FactID(call: "7k3f9q2m", number: 1), .end(.talked)),
      .next(When(day: Day(number: 9_000_000)), "x"),
      .note(String(repeating: "x", count: 70_000)),
    ])
  func `what no reader could read back is not written`(body: Fact.Body) throws {
    let place = try Place()
    let error = try #require(throws: BookError.self) {
      try place.journal().append(place.fact(2, body))
    }
    #expect(error.message.contains("nothing was written") && !error.mayBeStored)
    #expect(place.bytes() == [])
  }

  @Test func `a locked folder is waited for, then its holder is named`() throws {
    let place = try Place()
    try place.journal().append(place.fact(1, "x"))
    let before = place.bytes()
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    holder.arguments = ["flock", "\(place.root)/Journal/jo", "sleep", "20"]
    try holder.run()
    defer { holder.terminate() }
    usleep(300_000)
    let error = try #require(throws: BookError.self) {
      try place.journal(patience: 200).append(place.fact(2, "y"))
    }
    #expect(
      error.message
        == "process \(holder.processIdentifier) keeps this folder locked, so nothing was written")
    #expect(place.bytes() == before)
  }

  @Test func `a line that does not fit is taken back whole, and the next one stands`() async {
    await #expect(processExitsWith: .success) {
      let place = try Place()
      try place.journal().append(place.fact(1, "one"))
      let before = place.bytes()
      FileSizeLimit.set(before.count + 40)
      let error = try #require(throws: BookError.self) {
        try place.journal().append(place.fact(2, "two"))
      }
      #expect(
        error.message == "no more would fit: 40 of 66 bytes fitted, and they were taken back",
        "\(error)")
      #expect(place.bytes() == before && !error.mayBeStored)
      FileSizeLimit.set(nil)
      try place.journal().append(place.fact(2, "two"))
      #expect(place.bytes().starts(with: before))
      #expect(JournalShelf.read(book: try place.book()).findings == [])
    }
  }

  @Test func `a folder this user may not write to gives the reason`() async {
    await #expect(processExitsWith: .success) {
      let place = try Place()
      try place.journal().append(place.fact(1, "one"))
      for (path, mode) in [("Journal/jo", 0o500), ("Journal/jo/2026-11.journal", 0o400)] {
        _ = unsafe chmod("\(place.root)/\(path)", mode_t(mode))
      }
      _ = unsafe chmod((place.root as NSString).deletingLastPathComponent, 0o755)
      // The administrator may everything; so become somebody else.
      if getuid() == 0 {
        for path in ["", "/Journal", "/Journal/jo", "/Journal/jo/2026-11.journal"] {
          _ = unsafe chown("\(place.root)\(path)", 65_534, 65_534)
        }
        setuid(65_534)
      }
      let error = try #require(throws: BookError.self) {
        try place.journal().append(place.fact(2, "x"))
      }
      #expect(
        error.description
          == "Journal/jo/2026-11.journal: nothing can be added to this journal: this user may not; see who owns it: ls -l"
      )
      #expect(JournalShelf.read(book: try place.book()).facts.count == 1)
    }
  }

  private func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
  }
}
