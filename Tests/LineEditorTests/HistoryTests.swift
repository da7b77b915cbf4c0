import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Lines typed before, in this window, in others and in sessions that were killed.
@Suite(.serialized) struct HistoryTests {
  private let file = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID())")
    .path

  private func start() throws -> PseudoTerminal {
    let terminal = try EditingTests.start(["--history=\(file)"])
    #expect(terminal.waits(for: ">"))
    return terminal
  }

  private func lines() throws -> [Substring] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
  }

  @Test
  func `a line is in the file when it has been sent, for its owner only, and a kill takes none`()
    throws
  {
    defer { _ = unsafe unlink(file) }
    let first = try start()
    first.type("one line\r")
    #expect(first.waits(for: "got 8"))
    first.paste("two\nlines \\ here")
    first.type("\r")
    #expect(first.waits(for: "got 16"))
    first.signal(SIGKILL)
    #expect(first.ends() == -SIGKILL)
    #expect(try lines() == ["one line", "two\\nlines \\\\ here"])
    var status = stat()
    #expect(unsafe stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let second = try start()
    second.type("\u{1B}[A\r")
    #expect(second.waits(for: "got 16 [two\\nlines \\ here]"))
    second.type("\u{1B}[A\u{1B}[A\r")
    #expect(second.waits(for: "got 8 [one line]"))
  }

  @Test func `windows share what was sent, and none takes another's`() throws {
    defer { _ = unsafe unlink(file) }
    let (first, second) = (try start(), try start())
    first.type("from the first\r")
    #expect(first.waits(for: "got 14"))
    second.type("from the second\r")
    #expect(second.waits(for: "got 15"))
    first.type("\u{1B}[A\r")
    #expect(first.waits(for: "got 15 [from the second]"))
    // What is sent again at once is kept once.
    #expect(try lines() == ["from the first", "from the second"])
  }

  @Test func `Up finds what begins as typed, and the draft comes back`() throws {
    defer { _ = unsafe unlink(file) }
    let terminal = try start()
    terminal.type("/call harlow\r/promise 100\r/call tidewater\r")
    #expect(terminal.waits(for: "got 15"))
    terminal.type("/c\u{1B}[A\u{1B}[A\r")
    #expect(terminal.waits(for: "got 12 [/call harlow]"))
    terminal.type("/pr\u{1B}[A\u{1B}[B\r")
    #expect(terminal.waits(for: "got 3 [/pr]"))
  }

  @Test func `the search lists what holds all the words and is chosen from`() throws {
    defer { _ = unsafe unlink(file) }
    let terminal = try start()
    terminal.type("/call harlow maria\r/note maria is away\r/note tom\r")
    #expect(terminal.waits(for: "got 9"))
    terminal.type("\u{12}mar")
    #expect(terminal.waits(for: "> /note maria is away"))
    #expect(terminal.waits(for: "/call harlow maria"))
    terminal.type("\u{1B}[B")
    #expect(terminal.waits(for: "> /call harlow maria"))
    terminal.type("\r")
    #expect(terminal.waits(for: "got 18 [/call harlow maria]"))
  }

  @Test func `where the file cannot be, lines are remembered all the same`() throws {
    let terminal = try EditingTests.start(["--history=/nonexistent/folder/file"])
    terminal.type("something\r")
    #expect(terminal.waits(for: "got 9"))
    terminal.type("\u{1B}[A\r")
    #expect(terminal.waits(for: "got 9 [something]"))
  }
}
