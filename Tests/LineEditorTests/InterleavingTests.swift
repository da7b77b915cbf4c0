import Foundation
import Screens
import Testing

/// Messages that come in while someone types, compared with a screen that was made without any editor.
///
/// `INTERLEAVINGS=10000 swift test --no-parallel --filter InterleavingTests` tries as many.
@Suite(.serialized) struct InterleavingTests {
  private static let count =
    Int(ProcessInfo.processInfo.environment["INTERLEAVINGS"] ?? "") ?? 120

  /// Keys, and what each does to a text.
  private static let letters = ["a", "b", " ", "word", "é", "日", "long stretch of words ", "ü"]

  @Test(arguments: [[], ["--bare"]])
  func `messages stand above the prompt in their order and text and cursor are untouched`(
    arguments: [String]
  ) throws {
    let pipe = try MessagePipe()
    let terminal = try EditingTests.start(arguments + [pipe.argument], columns: 40, rows: 12)
    var dice = Dice(state: 7)
    terminal.settle()
    for turn in 0..<(Self.count / 2) {
      var typed = TypedText()
      var said: [String] = []
      for step in 0..<(3 + dice.throwing(8)) {
        if dice.throwing(3) == 0 {
          let message =
            "message \(turn).\(step) " + String(repeating: "m", count: dice.throwing(60))
          said.append(message)
          #expect(pipe.say(message))
        } else {
          terminal.type(typed.press(&dice, among: Self.letters))
        }
        if dice.throwing(3) == 0 { terminal.drain(milliseconds: 1) }
      }
      let wanted = reference(said, typed)
      let isEqual = terminal.shows(wanted.lines, cursor: wanted.cursor, columns: 40, rows: 12)
      #expect(isEqual, "\(arguments) \(turn): \(wanted) but \(terminal.screen(40, 12).lines)")
      guard isEqual else { return }
      terminal.type("\u{5}\u{15}")
    }
  }

  /// The rows from the first message on, and the cursor, counted from there.
  private func reference(_ said: [String], _ typed: TypedText) -> (lines: [String], cursor: [Int]) {
    var whole = Screen(columns: 40, rows: 200)
    for message in said { whole.take((message + "\r\n").utf8) }
    let start = whole.cursor.row
    whole.take(("call> " + typed.text).utf8)
    var place = ("call> " + typed.before).unicodeScalars.reduce(0) { place, scalar in
      let isWide = Screen.width(scalar) == 2
      return place + (isWide ? 2 : 1) + (isWide && place % 40 == 39 ? 1 : 0)
    }
    // A wide character that does not fit takes the cursor to the next row with it.
    let following = typed.after.unicodeScalars.first
    if let following, Screen.width(following) == 2, place % 40 == 39 { place += 1 }
    let (row, column) = (start + place / 40, place % 40)
    var lines = Array(whole.lines[...max(row, whole.cursor.row)])
    while lines.count > row + 1, lines.last == "" { lines.removeLast() }
    return (lines, [row, column])
  }
}

/// A text and a cursor, as plain keys change them.
private struct TypedText {
  private var characters: [Character] = []
  private var place = 0

  var before: String { String(characters[..<place]) }
  var after: String { String(characters[place...]) }
  var text: String { String(characters) }

  /// Presses a key; returns what a keyboard sends for it.
  mutating func press(_ dice: inout Dice, among letters: [String]) -> String {
    switch dice.throwing(8) {
    case 0 where place > 0:
      place -= 1
      characters.remove(at: place)
      return "\u{7F}"
    case 1 where place > 0:
      place -= 1
      return "\u{1B}[D"
    case 2:
      place = 0
      return "\u{1}"
    case 3:
      place = characters.count
      return "\u{5}"
    default:
      let key = letters[dice.throwing(letters.count)]
      characters.insert(contentsOf: key, at: place)
      place += key.count
      return key
    }
  }
}
