import Foundation
import Testing

/// Lines from what cannot be edited on.
@Suite(.serialized) struct PlainReaderTests {
  @Test(arguments: [
    ("one\ntwo\n", "got 3 [one]\ngot 3 [two]\n"),
    ("no newline", "got 10 [no newline]\n"),
    ("dos\r\nunix\n\n", "got 3 [dos]\ngot 4 [unix]\ngot 0 []\n"),
    ("", ""),
    ("nul\0here", "got 8 [nul\u{FFFD}here]\n"),
    ("grüße 日本", "got 8 [grüße 日本]\n"),
    ("\u{1B}[A\t\u{3}", "got 5 [\u{1B}[A\t\u{3}]\n"),
  ])
  func `lines come from a pipe as they are`(input: String, said: String) throws {
    let output = try Driver.output(for: Data(input.utf8))
    #expect(output == "ready false 80x24\n" + said + "end of input\n")
  }

  @Test func `what is no text becomes a mark, in every locale`() throws {
    let output = try Driver.output(
      for: Data([0x61, 0xFF, 0xFE, 0x62, 0x0A, 0xC3, 0xBC]), environment: ["LANG": "C"])
    #expect(output.contains("got 4 [a\u{FFFD}\u{FFFD}b]\ngot 1 [ü]\n"))
  }

  @Test func `a line of many megabytes is one line`() throws {
    let text = String(repeating: "0123456789abcdef", count: 500_000)
    let output = try Driver.output(for: Data((text + "\nend\n").utf8))
    #expect(output.contains(Driver.hash(text) + "\ngot 3 [end]"))
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `a simple terminal gets a prompt and no escapes`(term: String) throws {
    let terminal = try PseudoTerminal(environment: ["TERM": term])
    #expect(terminal.waits(for: "ready false"))
    #expect(terminal.waits(for: "call> "))
    terminal.type("grüße\n")
    #expect(terminal.waits(for: "got 5 [grüße]"))
    #expect(terminal.waits(for: "call> "))
    terminal.type("half\u{3}")
    #expect(terminal.waits(for: "interrupted"))
    #expect(terminal.waits(for: "call> "))
    terminal.type("\u{4}")
    #expect(terminal.waits(for: "end of input"))
    #expect(!terminal.bytes.contains(0x1B))
  }
}
