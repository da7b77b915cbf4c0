import Foundation
import Screens
import Testing

/// Screens of a short call in many windows, as they stand in `Captures/`.
///
/// `RECORD=1 swift test --no-parallel --filter CaptureTests` writes them anew: read the difference.
@Suite(.serialized) struct CaptureTests {
  private static let sizes: [(columns: UInt16, rows: UInt16)] = [
    (40, 10), (40, 24), (60, 12), (80, 24), (80, 12), (100, 30), (132, 43), (200, 50),
  ]

  /// What is typed before each screen is kept.
  private static let steps: [(name: String, keys: String)] = [
    ("a customer is named", "/call har"), ("Tab completes", "\t"), ("the call is open", "\r"),
    ("a promise is typed", "/promise 7220.50 next run"),
    ("an invoice that is none of theirs", "\u{15}/dispute 4417 "), ("a menu", "\u{15}/p\t\t"),
    ("the next in the menu", "\t"), ("the menu is left", "\u{1B}"),
    ("the search", "\u{15}\u{12}call"),
  ]

  /// A terminal that cannot move its cursor has no Tab, no menu and no search.
  private static let simpleSteps = steps.filter { step in
    !step.keys.contains { "\t\u{15}\u{12}\u{1B}".contains($0) }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Captures")

  @Test(
    arguments: [
      ("utf-8", [], [:]), ("lang-c", [], ["LANG": "C", "LC_ALL": "C"]),
      ("no-color", [], ["NO_COLOR": "1"]), ("dumb", [], ["TERM": "dumb"]),
      ("plain", ["--plain"], [:]),
    ] as [(String, [String], [String: String])])
  func `every window shows what it showed`(
    name: String, arguments: [String], environment: [String: String]
  ) throws {
    let terminals = try Self.sizes.map { size in
      try PseudoTerminal(
        ["demo", "--on", "2026-11-23", "--seed", "7"] + arguments, program: "courtesy",
        columns: size.columns, rows: size.rows, environment: environment)
    }
    for terminal in terminals { #expect(terminal.waits(for: "courtesy> ", seconds: 30)) }
    var text = Array(repeating: "", count: terminals.count)
    for step in name == "dumb" ? Self.simpleSteps : Self.steps {
      for terminal in terminals { terminal.type(step.keys) }
      if step.keys == "\r" {
        for terminal in terminals { #expect(terminal.waits(for: "harlow> ", seconds: 30)) }
      }
      for (place, terminal) in terminals.enumerated() {
        let (columns, rows) = (Int(Self.sizes[place].columns), Int(Self.sizes[place].rows))
        terminal.settle(milliseconds: place == 0 ? 400 : 60)
        let screen = terminal.grown(columns, rows)
        #expect(screen.unknown.isEmpty, "\(name) \(columns)x\(rows): \(screen.unknown)")
        text[place] += Self.shown(screen, "\(columns)x\(rows), \(step.name)")
      }
    }
    try Self.compare(text.joined(), name)
  }

  private static func shown(_ screen: Screen, _ title: String) -> String {
    var lines = screen.lines
    while lines.last == "" { lines.removeLast() }
    let place = "cursor \(screen.cursor.row + 1):\(screen.cursor.column + 1)"
    return "## \(title), \(place)\n" + lines.map { "|\($0)\n" }.joined() + "\n"
  }

  private static func compare(_ text: String, _ name: String) throws {
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let (new, old) = (text.split(separator: "## "), kept.split(separator: "## "))
    for (now, before) in zip(new, old) { #expect(now == before) }
    #expect(new.count == old.count)
  }
}
