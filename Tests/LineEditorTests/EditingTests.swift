import Foundation
import Testing

/// What a person at a terminal sees and gets.
@Suite(.serialized) struct EditingTests {
  /// Starts the driver and waits for its first prompt.
  static func start(
    _ arguments: [String] = [], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      arguments, columns: columns, rows: rows, environment: environment)
    #expect(terminal.waits(for: "ready true"))
    return terminal
  }

  @Test(arguments: [
    ("hello", "got 5 [hello]"),
    ("grüße 日本 ok", "got 11 [grüße 日本 ok]"),
    ("cafe\u{301}", "got 4 [café]"),
    ("a\u{302}\u{323}", "got 1 [\u{1EAD}]"),
    ("日本x\u{1B}[D\u{1B}[D\u{7F}y", "got 3 [y本x]"),
    ("one two\u{17}three", "got 9 [one three]"),
    ("one two\u{1}\u{1B}d\u{5}\u{19}", "got 7 [ twoone]"),
    ("one two\u{1F}", "got 4 [one ]"),
    ("word\u{15}other", "got 5 [other]"),
    ("ab\u{1B}[15~c", "got 3 [abc]"),
    ("ab\u{FF}c", "got 4 [abÿc]"),
    ("👨‍👩‍👧\u{7F}x", "got 1 [x]"),
  ])
  func `keys make a line`(keys: String, said: String) throws {
    let terminal = try Self.start()
    terminal.type(keys + "\r")
    #expect(terminal.waits(for: said), "\(terminal.unseen)")
  }

  @Test func `control-C forgets the line and control-D leaves`() throws {
    let terminal = try Self.start()
    terminal.type("something")
    #expect(terminal.waits(for: "g"))
    terminal.type("\u{4}")
    #expect(terminal.waits(for: "Ctrl-C forgets the line, then Ctrl-D leaves"))
    terminal.type("\u{3}")
    #expect(terminal.waits(for: "interrupted"))
    #expect(terminal.waits(for: ">"))
    terminal.type("\u{4}")
    #expect(terminal.waits(for: "end of input"))
    #expect(terminal.ends() == 0)
  }

  @Test func `what is pasted stays one line`() throws {
    let terminal = try Self.start()
    terminal.paste("one\r\ntwo\rthree\n")
    terminal.type("\r")
    #expect(terminal.waits(for: "got 13 [one\\ntwo\\nthree]"), "\(terminal.unseen)")
  }

  @Test(
    arguments: [(80, 24), (40, 12), (8, 3), (2, 1), (20, 6)] as [(UInt16, UInt16)], [true, false])
  func `ten thousand characters arrive whole`(size: (UInt16, UInt16), pasted: Bool) throws {
    let terminal = try Self.start(columns: size.0, rows: size.1)
    let text = String((0..<1000).map { "word\($0) 日本 é ".prefix(10) }.joined().prefix(10_000))
    if pasted { terminal.paste(text) } else { terminal.type(text) }
    terminal.type("\r")
    #expect(terminal.waits(for: Driver.hash(text), seconds: 40), "\(terminal.unseen.suffix(300))")
  }

  @Test func `a long line can be edited at both ends`() throws {
    let terminal = try Self.start(columns: 20, rows: 6)
    let text = String(repeating: "0123456789", count: 40)
    terminal.paste(text)
    terminal.type("\u{1}<\u{5}>\u{1B}[D\u{1B}[D!\u{1}\u{1B}[C\u{1B}[C?\r")
    let expected = "<0?" + text.dropFirst().dropLast() + "!" + "9>"
    #expect(terminal.waits(for: Driver.hash(expected)), "\(terminal.unseen)")
  }

  @Test func `tab completes, lists and goes through the list`() throws {
    let terminal = try Self.start()
    terminal.type("/gl\t!\r")
    #expect(terminal.waits(for: "got 11 [/glossary !]"))
    terminal.type("/c\t")
    #expect(terminal.waits(for: "/ca"))
    terminal.type("\t")
    #expect(terminal.waits(for: "ring a customer"))
    terminal.type("\t\t\r")
    #expect(terminal.waits(for: "who they are"))
    terminal.type("x\r")
    #expect(terminal.waits(for: "got 7 [/card x]"), "\(terminal.unseen)")
  }

  @Test func `escape takes the choice back`() throws {
    let terminal = try Self.start()
    terminal.type("/\t\t")
    #expect(terminal.waits(for: "> /call"))
    terminal.type("\u{1B}")
    terminal.drain(milliseconds: 300)
    terminal.type("x\r")
    #expect(terminal.waits(for: "got 2 [/x]"), "\(terminal.unseen)")
  }

  @Test func `grey text is taken by right and never by enter`() throws {
    let terminal = try Self.start()
    terminal.type("/pr")
    #expect(terminal.waits(for: "[2momise harlow"))
    terminal.type("\r")
    #expect(terminal.waits(for: "got 3 [/pr]"))
    terminal.type("/pr")
    #expect(terminal.waits(for: "[2momise harlow"))
    terminal.type("\u{1B}[C\r")
    #expect(terminal.waits(for: "got 15 [/promise harlow]"))
  }

  @Test func `up brings the last line back and down the draft`() throws {
    let terminal = try Self.start()
    terminal.type("first\rsecond\r")
    #expect(terminal.waits(for: "got 6 [second]"))
    terminal.type("dra\u{1B}[A\u{1B}[A\r")
    #expect(terminal.waits(for: "got 5 [first]"))
    terminal.type("dra\u{1B}[A\u{1B}[Bft\r")
    #expect(terminal.waits(for: "got 5 [draft]"))
  }

  @Test func `control-R looks for a line`() throws {
    let terminal = try Self.start()
    terminal.type("maria keller\rtom reyes\r")
    #expect(terminal.waits(for: "got 9 [tom reyes]"))
    terminal.type("\u{12}KEL")
    #expect(terminal.waits(for: "search: \"KEL\""))
    terminal.type("\r")
    #expect(terminal.waits(for: "got 12 [maria keller]"))
    terminal.type("mine\u{12}tom\u{7}\r")
    #expect(terminal.waits(for: "got 4 [mine]"))
  }
}
