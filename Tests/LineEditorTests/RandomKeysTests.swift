import Foundation
import Screens
import Testing

/// Keys no person would press in this order.
///
/// Control-C is not among them: a second one that arrives between two lines ends the program on
/// purpose, and on a busy machine two of these do. It has tests of its own.
///
/// `RANDOM_KEYS=1000000 swift test --no-parallel --filter RandomKeysTests` presses as many, `RANDOM_KEYS_FROM=5000`
/// other ones.
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

  private static let sizes: [(columns: UInt16, rows: UInt16)] = [
    (80, 24), (40, 12), (8, 3), (20, 5), (3, 8), (132, 50),
  ]

  /// How many keys each editor gets, and how many editors wait for each other's quiet at once.
  private static let (burst, together) = (400, 20)

  private static let count =
    (Int(ProcessInfo.processInfo.environment["RANDOM_KEYS"] ?? "") ?? 2400) / burst

  /// The first seeds of groups; other ones from `RANDOM_KEYS_FROM` on.
  private static let groups: [Int] = {
    let first = Int(ProcessInfo.processInfo.environment["RANDOM_KEYS_FROM"] ?? "") ?? 1
    return Array(stride(from: first, to: first + max(1, count), by: together))
  }()

  /// An editor, and who presses its keys.
  private struct Player {
    let seed: Int
    let terminal: PseudoTerminal
    private(set) var size: (columns: UInt16, rows: UInt16)
    private var dice: Dice

    /// Every third window keeps its size, so that what stands in it can be told.
    var isFixed: Bool { seed % 3 == 0 }

    init(seed: Int) throws {
      self.seed = seed
      dice = Dice(state: UInt64(seed) &* 977)
      size = sizes[dice.throwing(sizes.count)]
      terminal = try EditingTests.start(columns: size.columns, rows: size.rows)
    }

    mutating func press() {
      terminal.type(keys[dice.throwing(keys.count)])
      if dice.throwing(40) == 0, !isFixed {
        size = sizes[dice.throwing(sizes.count)]
        terminal.resize(columns: size.columns, rows: size.rows)
      }
      if dice.throwing(4) == 0 { terminal.drain(milliseconds: 1) }
    }
  }

  @Test(arguments: groups)
  func `random keys do no harm and the next line is whole`(first: Int) throws {
    let next = min(first + Self.together, (Self.groups.first ?? 1) + max(1, Self.count))
    var players = try (first..<next).map { try Player(seed: $0) }
    for _ in 0..<Self.burst {
      for place in players.indices { players[place].press() }
    }
    let terminals = players.map(\.terminal)
    PseudoTerminal.settle(terminals)
    // Escape ends what is half typed, Control-C forgets the line.
    for key in ["\u{1B}", "\u{3}"] {
      for terminal in terminals { terminal.type(key) }
      PseudoTerminal.settle(terminals)
    }
    for terminal in terminals { terminal.type("sound and whole\r") }
    for player in players { leave(player) }
  }

  /// Checks that the last line came whole, stands on the screen, and that the program leaves well.
  private func leave(_ player: Player) {
    let terminal = player.terminal
    #expect(
      terminal.waits(for: "got 15 [sound and whole]", seconds: 15),
      "seed \(player.seed), ended: \(String(describing: terminal.ends(seconds: 1))), \(terminal.unseen.suffix(400))"
    )
    let (columns, rows) = (Int(player.size.columns), Int(player.size.rows))
    if player.isFixed, columns >= 20 {
      var whole = Screen(columns: columns, rows: 8)
      whole.take("call> sound and whole\r\ngot 15 [sound and whole]\r\ncall>".utf8)
      let isShown = terminal.shows(
        Array(whole.lines[...whole.cursor.row]), cursor: [whole.cursor.row, 6], columns: columns,
        rows: rows)
      #expect(isShown, "seed \(player.seed): \(terminal.screen(columns, rows).lines)")
    }
    terminal.type("\u{4}")
    #expect(terminal.ends(seconds: 15) == 0, "seed \(player.seed)")
    #expect(terminal.modes == terminal.modesAtFirst, "seed \(player.seed)")
  }
}
