import Foundation
import Shell
import Testing

/// The README explains every word of the shell, in the words of the commands themselves.
@Suite struct ReadmeTests {
  @Test func `the table of words is the list of commands`() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `/") }.map(String.init)
    let expected = CommandBook.standard.commands.map { command in
      let usage = command.usage
      let arguments = usage.arguments.replacingOccurrences(of: "|", with: "\\|")
      return "| `/\(usage.name)\(arguments.isEmpty ? "" : " " + arguments)` | \(usage.summary) |"
    }
    #expect(rows == expected)
  }

  @Test func `no two commands share a name`() {
    let names = CommandBook.standard.commands.flatMap { [$0.usage.name] + $0.usage.also }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: CommandBook.standard.commands.map { $0.usage.name })
  func `every example is a line the command understands`(name: String) throws {
    let usage = try CommandBook.standard.command(named: name).usage
    #expect(usage.example.hasPrefix(usage.name))
    _ = try CommandBook.standard.parse(usage.example)
  }

  @Test(arguments: CommandBook.standard.commands.map { $0.usage.name })
  func `help on a word takes at most ten lines of 80 columns`(name: String) throws {
    let command = try CommandBook.standard.command(named: "help").init(arguments: name)
    let company = Sample.company
    var session = Session(company: company, collector: Sample.jo, roster: [])
    let effects = try command.run(in: &session, turn: Sample.turn)
    guard case .show(let page)? = effects.first else {
      Issue.record("help shows nothing")
      return
    }
    #expect(page.lines.count <= 10)
    for line in page.text(colors: false).split(separator: "\n") { #expect(line.count < 80) }
  }
}
