import Foundation
import Testing

/// Launch lines that are read by hand do what swift-argument-parser would have them do.
@Suite struct LaunchLineTests {
  @Test(arguments: [
    ["note", "harlow", "rung", "after", "ten"], ["note"], ["note", "nobody", "text"],
    ["learnt", "harlow", "Anna rows"], ["promise", "harlow", "11200", "fri"],
    ["paid", "harlow", "5"], ["paid", "harlow", "-5"],
    ["reason", "harlow", "cash-flow", "two jobs"],
    ["owe", "harlow", "tue", "15:00", "ring", "Maria"], ["lift", "harlow"], ["today"],
    ["cash", "--by", "year", "harlow"], ["cash"], ["cash", "--by", "week"], ["promises", "harlow"],
    ["card", ""], ["notes", "harlow"], ["note", "--", "harlow", "text"], ["void", "zzzzzzzz.1"],
  ])
  func `a launch line means the same however it is read`(words: [String]) throws {
    let plain = try run(words, ["--book", "kept"])
    // An option with its value in one word is left to the parser.
    let parsed = try run(words, ["--book=kept"])
    #expect(plain == parsed)
    #expect(!plain.isEmpty)
  }

  /// What a line says, its exit code and what it leaves in the journal.
  private func run(_ words: [String], _ book: [String]) throws -> [String] {
    let place = try Place()
    let program = try #require(BookRewriteTests.program())
    let options = ["--collector", "jo", "--at", "2026-11-23", "--seed", "3"]
    _ = try start(program, ["demo", "--on", "2026-11-23", "--keep", "kept"], place)
    let said = try start(program, words + book + options, place)
    let journal = try String(
      contentsOfFile: "\(place.root)/kept/Journal/jo/2026-11.journal", encoding: .utf8)
    return said + [journal]
  }

  private func start(_ program: String, _ words: [String], _ place: Place) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: place.root)
    process.environment = ["XDG_STATE_HOME": place.state, "HOME": place.state]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [String(decoding: out, as: UTF8.self), "\(process.terminationStatus)"]
  }
}
