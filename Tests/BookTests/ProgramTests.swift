import Foundation
import Testing

/// The program from the launch line: what it writes for others, and what it says of a person.
@Suite struct ProgramTests {
  @Test func `a person is shown, taken out, and then no longer named beside anything`() throws {
    let book = try Kept()
    let shown = try book.run(["export-person", "maria keller", "--json"])
    let record = try #require(
      JSONSerialization.jsonObject(with: Data(shown.out.utf8)) as? [String: Any])
    #expect((record["facts"] as? [Any])?.count ?? 0 > 50)
    #expect((record["card"] as? [Any])?.count ?? 0 > 10)

    let before = try book.run(["journal", "--csv"])
    let refused = try book.run(["erase-person", "maria keller"])
    #expect(refused.status != 0 && refused.out.contains("nothing was changed"))
    #expect(try book.run(["journal", "--csv"]).out == before.out)

    let erased = try book.run(["erase-person", "maria keller", "--yes"])
    #expect(erased.status == 0 && erased.out.contains("git, backups"))
    #expect(erased.out.contains("These words stay as they are"))
    let after = try book.run(["journal", "--csv"])
    #expect(after.out == before.out.replacingOccurrences(of: ",Maria Keller,", with: ",,"))
    #expect(!(try book.run(["contacts"]).out.contains("Maria Keller")))
    #expect(try book.run(["check"]).status == 0)
  }

  @Test func `a name nobody has is not found, and a name on no card may still be in facts`() throws
  {
    let book = try Kept()
    #expect(try book.run(["export-person", "Xaver Unbekannt"]).status == 1)
    #expect(try book.run(["erase-person", "Xaver Unbekannt", "--yes"]).status == 1)
    #expect(try book.run(["export-person", "12"]).status != 0)
  }

  @Test func `journal, calendar and contacts write for other programs`() throws {
    let book = try Kept()
    #expect(try book.run(["journal", "--rec"]).out.hasPrefix("%rec: Fact\n"))
    #expect(
      try book.run(["journal", "--hledger", "--customer", "harlow"]).out.contains(
        "\naccount assets:"))
    #expect(try book.run(["journal", "--rec", "--csv"]).status != 0)
    #expect(try book.run(["journal", "--csv", "nothing-like-that"]).status == 1)
    let ahead = try book.run(["calendar"]).out
    let all = try book.run(["calendar", "--all"]).out
    #expect(ahead.hasPrefix("BEGIN:VCALENDAR\r\n") && all.utf8.count > ahead.utf8.count)
    #expect(try book.run(["contacts", "--customer", "harlow"]).out.contains("FN:Tom Reyes\r\n"))
  }
}

/// A copy of the sample book, gone when the test is over.
private final class Kept {
  private let place: Place
  private let program: String

  init() throws {
    place = try Place()
    program = try #require(BookRewriteTests.program())
    let made = try run(
      ["demo", "--on", "2026-11-23", "--keep", "\(place.root)/kept"], inBook: false)
    #expect(made.status == 0, "\(made.out)")
  }

  func run(_ arguments: [String], inBook: Bool = true) throws -> (status: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    let options = ["--book", "\(place.root)/kept", "--collector", "jo", "--at", "2026-11-23"]
    process.arguments = arguments + (inBook ? options : [])
    process.environment = ["XDG_STATE_HOME": place.state, "HOME": place.state]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }
}
