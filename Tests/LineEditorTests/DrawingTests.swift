import Foundation
import Screens
import Testing

/// What stands on the screen after a change within a line, where libedit alone would go wrong.
@Suite(.serialized) struct DrawingTests {
  private static let (home, left, delete) = ("\u{1}", "\u{1B}[D", "\u{1B}[3~")

  /// The keys, the row they make behind `call> `, and the cursor's column.
  @Test(arguments: [
    (["long words ", home, "日", "ü", home, " ", "a"], " a日ülong words", 8),
    (["ab日cd", left, left, "\u{14}"], "abc日d", 11), (["日本", home, delete, "x"], "x本", 7),
    (["one 日本 two", "\u{1B}b", "\u{1B}b", "\u{17}"], "日本 two", 6),
    (["日本語", left, left, "\u{B}", "ok"], "日ok", 10), (["a日b", left, left, "\u{16}x"], "ax日b", 8),
  ])
  func `the cursor stands before the right character of a wide line`(
    keys: [String], text: String, column: Int
  ) throws {
    let terminal = try EditingTests.start(columns: 40, rows: 12)
    for key in keys {
      terminal.type(key)
      terminal.drain(milliseconds: 5)
    }
    let isShown = terminal.shows(["call> \(text)"], cursor: [0, column], columns: 40, rows: 12)
    #expect(isShown, "\(terminal.screen(40, 12).lines) \(terminal.screen(40, 12).cursor)")
  }

  @Test func `letters before rows of wide characters move none of them elsewhere`() throws {
    let terminal = try EditingTests.start(columns: 40, rows: 12)
    let text = String(repeating: "long text 日本 ", count: 20)
    terminal.type(text + Self.home)
    for count in 1...13 {
      terminal.type("p")
      var whole = Screen(columns: 40, rows: 12)
      whole.take(("call> " + String(repeating: "p", count: count) + text).utf8)
      let lines = Array(whole.lines[...whole.cursor.row])
      let isShown = terminal.shows(lines, cursor: [0, 6 + count], columns: 40, rows: 12)
      #expect(isShown, "\(count) \(terminal.screen(40, 12).lines)")
      guard isShown else { return }
    }
  }

  @Test func `letters before a wide character on a second row leave the rows above alone`() throws {
    let terminal = try EditingTests.start(columns: 40, rows: 12)
    terminal.type(String(repeating: "m", count: 30) + "日" + Self.left)
    for count in 1...8 {
      terminal.type("p")
      var whole = Screen(columns: 40, rows: 12)
      let before =
        "call> " + String(repeating: "m", count: 30) + String(repeating: "p", count: count)
      whole.take(("ready true 40x12\r\n" + before + "日").utf8)
      let lines = Array(whole.lines[...whole.cursor.row])
      // The wide character takes the cursor with it where it does not fit.
      let place = count < 3 ? [1, 36 + count] : [2, max(0, count - 4)]
      let isShown = terminal.shows(lines, cursor: place, columns: 40, rows: 12)
      #expect(isShown, "\(count) \(terminal.screen(40, 12).lines)")
      guard isShown else { return }
    }
  }

  /// Goes to the last row and fills it to its last column, with the cursor within it.
  private func fillLastRow(_ terminal: PseudoTerminal, with text: String) {
    for turn in 0..<6 {
      terminal.type("turn\(turn)\r")
      #expect(terminal.waits(for: "[turn\(turn)]"))
    }
    let short = text + String(repeating: "m", count: 33 - text.count)
    terminal.type(short + String(repeating: Self.left, count: 10) + "o")
  }

  @Test func `a message does not take the row above a line that fills the last one`() throws {
    let pipe = try MessagePipe()
    let terminal = try EditingTests.start([pipe.argument], columns: 40, rows: 12)
    fillLastRow(terminal, with: "")
    terminal.settle()
    #expect(pipe.say("first") && pipe.say("second"))
    let row = "call> " + String(repeating: "m", count: 23) + "o" + String(repeating: "m", count: 10)
    let isShown = terminal.shows(
      ["got 5 [turn5]", "first", "second", row], cursor: [3, 30], columns: 40, rows: 12)
    #expect(isShown, "\(terminal.screen(40, 12).lines) \(terminal.screen(40, 12).cursor)")
  }

  @Test func `what Enter will do stands below a line that fills the last row`() throws {
    let terminal = try EditingTests.start(columns: 40, rows: 12)
    fillLastRow(terminal, with: "/call ")
    terminal.settle()
    let row =
      "call> /call " + String(repeating: "m", count: 17) + "o" + String(repeating: "m", count: 10)
    let screen = terminal.screen(40, 12)
    #expect(screen.lines.suffix(4) == ["got 5 [turn5]", row, "", "/call: ring a customer"])
    #expect(screen.cursor == (9, 30))
  }
}
