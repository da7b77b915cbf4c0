import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// How the terminal is left, and who else may write on it.
@Suite(.serialized) struct EndingTests {
  @Test func `a posted line leaves what is typed alone`() throws {
    let terminal = try EditingTests.start()
    terminal.type("post\rhalf a ")
    #expect(terminal.waits(for: "posted from another thread"))
    #expect(terminal.waits(for: "half a "))
    terminal.type("line\r")
    #expect(terminal.waits(for: "got 11 [half a line]"))
  }

  @Test(arguments: ["quit\r", "\u{4}", "crash\r"])
  func `the terminal is as it was`(keys: String) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modesAtFirst
    #expect(terminal.waits(for: "ready true"))
    #expect(terminal.waits(for: ">"))
    terminal.type(keys)
    #expect(terminal.waits(for: "\u{1B}[?2004l"))
    #expect(terminal.ends() != nil)
    #expect(terminal.modes == before)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a hang-up is told and the terminal restored`(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modesAtFirst
    #expect(terminal.waits(for: "ready true"))
    terminal.type("half a line")
    #expect(terminal.waits(for: "line"))
    #expect(terminal.modes != before)
    terminal.signal(signal)
    #expect(terminal.waits(for: "hangup"))
    #expect(terminal.ends() == 0)
    #expect(terminal.modes == before)
  }

  @Test func `a new window size keeps the line`() throws {
    let terminal = try EditingTests.start()
    let text = String(repeating: "all work and no play ", count: 8)
    terminal.type(text)
    for (columns, rows) in [(40, 12), (8, 3), (100, 30), (20, 4)] as [(UInt16, UInt16)] {
      terminal.resize(columns: columns, rows: rows)
      terminal.drain(milliseconds: 400)
    }
    terminal.type("!\r")
    #expect(terminal.waits(for: "got 169 [all work"), "\(terminal.unseen)")
    terminal.type("again\r")
    #expect(terminal.waits(for: "got 5 [again]"))
  }

  @Test func `what is typed ahead waits for the next line`() throws {
    let terminal = try EditingTests.start()
    terminal.type("one\rtwo\rthree\rfour")
    #expect(terminal.waits(for: "got 3 [one]"))
    #expect(terminal.waits(for: "got 3 [two]"))
    #expect(terminal.waits(for: "got 5 [three]"))
    terminal.type("\r")
    #expect(terminal.waits(for: "got 4 [four]"))
  }

  @Test func `editrc is followed and our keys survive it`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "editrc-\(UUID())")
    try "editor-driver:bind -v\neditor-driver:bind ^G x-delete-back\nother:edit off\n"
      .write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let terminal = try EditingTests.start(environment: ["EDITRC": file.path])
    terminal.type("abc\u{7}d\u{1B}[D\u{1B}[D!\r")
    #expect(terminal.waits(for: "got 4 [a!bd]"), "\(terminal.unseen)")
    terminal.type("/gl\t\r")
    #expect(terminal.waits(for: "got 10 [/glossary ]"))
    terminal.type("abc\u{1B}")
    terminal.drain(milliseconds: 200)
    terminal.type("0x\r")
    #expect(terminal.waits(for: "got 2 [bc]"), "\(terminal.unseen)")
  }

  @Test func `a screen reader hears only what is new`() throws {
    let terminal = try EditingTests.start(["--plain"])
    #expect(terminal.waits(for: "call> "))
    let before = terminal.bytes.count
    terminal.type("/pr")
    #expect(terminal.waits(for: "/pr"))
    #expect(!terminal.bytes[before...].contains(0x1B))
    terminal.type("\u{15}/\t")
    #expect(terminal.waits(for: "/card: who they are"))
    terminal.type("\r")
    #expect(terminal.waits(for: "got 1 [/]"))
  }
}
