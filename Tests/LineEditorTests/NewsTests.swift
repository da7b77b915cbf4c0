import Foundation
import Testing

/// What comes in while a line is typed.
@Suite(.serialized) struct NewsTests {
  private let place = try? Place()

  @Test func `another window's note on this customer appears, and the line goes on`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    terminal.type("/call harlow\r")
    #expect(terminal.waits(for: "harlow> "))
    terminal.type("/note half a ")
    #expect(terminal.waits(for: "half a "))
    #expect(
      try place.launch(
        ["learned", "keystone", "likes coffee"], at: "2026-11-23 10:45", as: "sam") == 0)
    #expect(
      try place.launch(["learned", "harlow", "likes tea"], at: "2026-11-23 10:45", as: "sam") == 0)
    #expect(terminal.waits(for: "@sam: learned: likes tea"))
    #expect(terminal.waits(for: "harlow> /note half a "))
    terminal.type("line\r")
    #expect(terminal.waits(for: "noted  half a line"))
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("likes coffee"))
    terminal.type("/card harlow\r")
    #expect(terminal.waits(for: "likes tea"), "\(terminal.unseen)")
  }

  @Test func `our own lines are no news`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    terminal.type("/call harlow\r/note one of our own\r")
    #expect(terminal.waits(for: "noted  one of our own"))
    terminal.rest(seconds: 2.5)
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("@jo"))
  }

  @Test func `our word is told five minutes before; what concerns others waits for the end`() throws
  {
    let place = try #require(place)
    let first = try place.demo()
    first.type("\u{4}")
    #expect(first.ends() == 0)
    let terminal = try place.open(at: "2026-11-23 14:56")
    #expect(terminal.waits(for: "courtesy> "))
    terminal.type("/call keystone\r")
    #expect(terminal.waits(for: "keystone> "))
    #expect(
      try place.launch(
        ["owe", "harlow", "today 15:00 ring Maria about the drums"], at: "2026-11-23 14:00") == 0)
    #expect(
      try place.launch(
        ["owe", "keystone", "today 15:01 send the papers"], at: "2026-11-23 14:01") == 0)
    #expect(
      try place.launch(
        ["owe", "keystone", "today 15:02 send the rest"], at: "2026-11-23 14:01") == 0)
    #expect(terminal.waits(for: "our word to keystone by 15:01: send the papers"))
    terminal.rest(seconds: 1.5)
    let before = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(!before.contains("our word to harlow by 15:00"))
    #expect(!before.contains("our word to keystone by 15:02"))
    terminal.type("/bye no answer\r")
    #expect(terminal.waits(for: "our word to harlow by 15:00: ring Maria about the drums"))
    terminal.rest(seconds: 1.5)
    #expect(!terminal.unseen.contains("our word to harlow"))
  }

  @Test func `a card is read anew between two lines, and its mistakes are told in one`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    terminal.type("/call harlow\r")
    #expect(terminal.waits(for: "harlow> "))
    let card = try place.text("Customers/harlow.md")
    #expect(card.contains("Tom Reyes"))
    try place.write(
      card.replacingOccurrences(of: "Tom Reyes", with: "Tomas Quill"), to: "Customers/harlow.md")
    #expect(terminal.waits(for: "Customers/harlow.md has changed and is read anew"))
    terminal.type("? quill\r")
    #expect(terminal.waits(for: "Tomas Quill  harlow"))
    // What stands on the screen still means what it meant.
    terminal.type("1\r/note then this\r")
    #expect(terminal.waits(for: "noted  then this"))
    #expect(try place.text("Journal/jo/2026-11.journal").contains("| said Would it help if I sent"))
    let wrong = card.replacingOccurrences(of: "- trade:", with: "- currency: dollar\n- trade:")
    try place.write(wrong, to: "Customers/harlow.md")
    #expect(terminal.waits(for: " mend   Customers/harlow.md:"))
  }

  @Test func `a card that comes the moment the prompt stands can be called`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    try place.write("# Zinnia Forge\n", to: "Customers/zinnia.md")
    terminal.rest(seconds: 2.5)
    terminal.type("/call zinnia\r")
    #expect(terminal.waits(for: "zinnia> "), "\(terminal.unseen)")
  }

  @Test func `a new card can be called, and a new word of the trade is known`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    // What changes while the program still starts is read at the start.
    terminal.rest(seconds: 2.0)
    try place.write("# Zinnia Forge\n", to: "Customers/zinnia.md")
    #expect(terminal.waits(for: "Customers/zinnia.md"))
    try FileManager.default.createDirectory(
      atPath: "\(place.book)/Glossaries", withIntermediateDirectories: true)
    try place.write(
      "# Bridges\n- trade: bridges\n\n## Kinds of bridges\n\n### snooter bar\n- kind: noun\nA bar made up for a test of reloading.\n",
      to: "Glossaries/bridges.md")
    #expect(terminal.waits(for: "Glossaries/bridges.md"))
    terminal.type("? snooter bar\r")
    #expect(terminal.waits(for: "made up for a test"), "\(terminal.unseen)")
    terminal.type("/call zinnia\r")
    #expect(terminal.waits(for: "zinnia> "))
  }
}

extension PseudoTerminal {
  /// Reads for so long, whatever comes.
  fileprivate func rest(seconds: Double) {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end { drain(milliseconds: 50) }
  }
}
