internal import CLibedit

/// Where libedit has put prompt, text and cursor, from the first row of the prompt on.
struct Layout: Hashable, Sendable {
  var cursor = Place()
  var end = Place()

  /// A cell of the screen, counted from 0.
  struct Place: Hashable, Sendable {
    var row = 0
    var column = 0
  }

  /// Lays out a prompt and a text as libedit's refresh.c does.
  init(
    prompt: [Unicode.Scalar], text: [Unicode.Scalar], cursor place: Int, columns: Int
  ) {
    var pen = Place()
    for scalar in prompt { pen.step(over: scalar, columns: columns) }
    for (index, scalar) in text.enumerated() {
      if index == place {
        cursor = pen
        // A wide character that does not fit takes the cursor to the next row with it.
        if Self.isWide(scalar), pen.column + 2 > columns { cursor = Place(row: pen.row + 1) }
      }
      pen.step(over: scalar, columns: columns)
    }
    if place >= text.count { cursor = pen }
    end = pen
  }

  /// How many columns a scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7f).contains(scalar.value) { return 1 }
    return Int(clibedit_width(scalar.value))
  }

  /// How many columns a text takes on one row.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && width(scalar) == 2
  }
}

extension Layout.Place {
  /// Moves on as the terminal does when `scalar` is drawn.
  mutating func step(over scalar: Unicode.Scalar, columns: Int) {
    switch scalar {
    case "\n":
      row += 1
      column = 0
    case "\t":
      repeat { advance(1, columns) } while column % 8 != 0
    default:
      if Layout.isWide(scalar) {
        if column + 2 > columns { self = Layout.Place(row: row + 1) }
        advance(2, columns)
      } else {
        // ^A and \U+1234 are drawn one column at a time.
        for _ in 0..<Layout.width(scalar) { advance(1, columns) }
      }
    }
  }

  private mutating func advance(_ count: Int, _ columns: Int) {
    column += count
    guard column >= columns else { return }
    column -= columns
    row += 1
  }
}

extension Unicode.Scalar {
  /// Whether it is a character of two columns, or a mark of none.
  ///
  /// libedit draws differences column by column. It may write one half of a wide character, or the
  /// blank before one that begins a row, and then believe the cursor elsewhere; and it loses marks.
  var isUneven: Bool { value >= 0x300 && (Layout.isWide(self) || Layout.width(self) == 0) }
}
