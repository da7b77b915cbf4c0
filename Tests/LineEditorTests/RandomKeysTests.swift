import Foundation
import Testing

/// Keys no person would press in this order.
///
/// Control-C is not among them: a second one that arrives between two lines ends the program on
/// purpose, and on a busy machine two of these do. It has tests of its own.
///
/// `RANDOM_KEYS=1000000 swift test --no-parallel --filter RandomKeysTests` presses as many.
@Suite(.serialized) struct RandomKeysTests {
  private static let keys: [String] = [
    "a", "b ", "/", "/c", "/pr", "ü", "日", "😀", "e\u{301}", "\t", "\t\t", "\u{1B}[Z", "\u{1B}[A",
    "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{7F}", "\u{1}",
    "\u{5}", "\u{B}", "\u{15}", "\u{17}", "\u{19}", "\u{1F}", "\u{12}", "\u{12}a", "\u{7}", "\r",
    "\u{C}", "\u{14}", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}u", "\u{16}x",
    "\u{1B}", "\u{1B}[", "\u{FF}", "\u{18}\u{5}", "\u{1B}[200~one\rtwo\u{1B}[201~", "\u{1B}[15~",
    "post\r",
    "\u{1B}[200~" + String(repeating: "long text 日本 ", count: 60) + "\u{1B}[201~",
  ]

  private static let count =
    (Int(ProcessInfo.processInfo.environment["RANDOM_KEYS"] ?? "") ?? 2400) / 400

  @Test(arguments: 1...max(1, count))
  func `random keys do no harm and the next line is whole`(seed: Int) throws {
    let sizes: [(UInt16, UInt16)] = [(80, 24), (40, 12), (8, 3), (20, 5), (3, 8), (132, 50)]
    var dice = Dice(state: UInt64(seed) &* 977)
    let first = sizes[dice.throwing(sizes.count)]
    let terminal = try EditingTests.start(columns: first.0, rows: first.1)
    for _ in 0..<400 {
      terminal.type(Self.keys[dice.throwing(Self.keys.count)])
      if dice.throwing(40) == 0 {
        let size = sizes[dice.throwing(sizes.count)]
        terminal.resize(columns: size.0, rows: size.1)
      }
      if dice.throwing(4) == 0 { terminal.drain(milliseconds: 1) }
    }
    terminal.settle()
    // Escape ends what is half typed, Control-C forgets the line.
    terminal.type("\u{1B}")
    terminal.settle()
    terminal.type("\u{3}")
    terminal.settle()
    terminal.type("sound and whole\r")
    #expect(
      terminal.waits(for: "got 15 [sound and whole]", seconds: 15),
      "seed \(seed), ended: \(String(describing: terminal.ends(seconds: 1))), \(terminal.unseen.suffix(400))"
    )
  }
}
