import Foundation
import Testing

/// The whole program while one types in it: what is shown, what is kept, what another program writes.
@Suite(.serialized) struct ProgramTypingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "typing-\(UUID().uuidString)")

  private var home: String { folder.path(percentEncoded: false) }

  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let isNew = !FileManager.default.fileExists(atPath: home + "/Book")
    let book =
      isNew
      ? ["demo", "--keep", home + "/Book", "--on", "2026-11-23"]
      : ["--book", home + "/Book", "--collector", "jo", "--at", "2026-11-23"]
    let terminal = try PseudoTerminal(
      book + arguments, program: "courtesy",
      environment: ["HOME": home, "PAGER": "cat"].merging(environment) { $1 })
    #expect(terminal.waits(for: "courtesy> ", seconds: 30))
    return terminal
  }

  private var kept: [String] {
    let state = folder.appending(path: ".local/state/courtesy")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: state.path)) ?? []
    let file = names.first { $0.hasPrefix("history-") }.map { state.appending(path: $0) }
    let text = file.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  @Test func `the first session says once how grey text is taken, and it can be turned off`() throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start()
    terminal.type("/call har")
    #expect(terminal.waits(for: "Right takes it, Enter never"), "\(terminal.unseen)")
    terminal.type("\u{1B}[C\r")
    #expect(terminal.waits(for: "harlow> "))
    terminal.type("/promise 11200 fri")
    #expect(terminal.waits(for: "11,200.00 USD sent by Fri 27 Nov 2026"), "\(terminal.unseen)")
    terminal.type("\u{15}/typing off\r")
    #expect(terminal.waits(for: "nothing is added to what you type"))
    terminal.type("/promise 4398")
    terminal.settle()
    #expect(!terminal.unseen.contains("7,220.50") && !terminal.unseen.contains("‹"))
    terminal.type("\u{3}")
    terminal.settle()
    terminal.type("\u{4}")
    #expect(terminal.ends() == 0)
    let second = try start()
    second.type("/call har")
    second.settle()
    #expect(!second.unseen.contains("[2m"))
  }

  @Test func `what begins with a blank and card numbers are never kept`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start()
    // A search reads everything, which takes its time where the machine does much else.
    terminal.type("/find steel\r")
    terminal.settle(milliseconds: 1500)
    terminal.type(" /find secret\r")
    terminal.settle(milliseconds: 1500)
    terminal.type("card 4111 1111 1111 1111\r")
    terminal.settle(milliseconds: 1500)
    #expect(kept.count == 2)
    #expect(kept.first == "/find steel")
    #expect(!kept.joined().contains("4111 1111"))
  }

  @Test func `an erased person is erased from the lines typed before`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start()
    terminal.type("/card harlow\r")
    terminal.settle()
    terminal.type("/find Maria Keller\r")
    terminal.settle()
    terminal.type("\u{4}")
    #expect(terminal.ends() == 0)
    #expect(kept == ["/card harlow", "/find Maria Keller"])
    let eraser = try PseudoTerminal(
      ["erase-person", "Maria Keller", "--yes", "--book", home + "/Book", "--collector", "jo"],
      program: "courtesy", environment: ["HOME": home])
    #expect(eraser.ends(seconds: 30) == 0)
    #expect(kept == ["/card harlow"])
  }

  @Test func `a longer note and the line itself are written in the editor one is used to`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = folder.appending(path: "editor.sh")
    try "printf 'first row\\n/promise 100 fri\\nlast row\\n' >> \"$1\"\n"
      .write(to: script, atomically: true, encoding: .utf8)
    let terminal = try start(environment: ["VISUAL": "sh '\(script.path)'", "EDITOR": "false"])
    terminal.type("/call harlow\r")
    #expect(terminal.waits(for: "harlow> "))
    terminal.type("/edit\r")
    #expect(terminal.waits(for: "noted"), "\(terminal.unseen)")
    #expect(terminal.waits(for: "harlow> "))
    terminal.type("they said\u{18}\u{5}")
    #expect(terminal.waits(for: "last row"), "\(terminal.unseen)")
    terminal.type("\r")
    #expect(terminal.waits(for: "noted"))
    let journal = try String(
      contentsOfFile: "\(home)/Book/Journal/jo/2026-11.journal", encoding: .utf8)
    #expect(journal.contains("| note first row / /promise 100 fri / last row #"))
    #expect(journal.contains("| note they said / first row / /promise 100 fri / last row #"))
    #expect(!journal.contains("promise 100.00"))
  }

  @Test func `a screen reader gets one byte a key and no escape`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start(["--plain"])
    terminal.settle()
    let before = terminal.bytes.count
    terminal.type("/call harlow")
    terminal.settle()
    #expect(String(decoding: terminal.bytes[before...], as: UTF8.self) == "/call harlow")
  }
}
