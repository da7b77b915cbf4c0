/// A search through the history while it is typed, newest lines first, each only once.
struct Search: Sendable {
  /// The line to come back to.
  let original: LineText

  private let lines: [String]
  private(set) var query = ""
  private var matches: [String] = []
  private var chosen = 0

  /// Begins a search in lines that stand oldest first.
  init(original: LineText, lines: [String]) {
    self.original = original
    var known: Set<String> = []
    self.lines = lines.reversed().filter { known.insert($0).inserted }
    look()
  }

  /// Adds to what is looked for.
  mutating func add(_ scalar: Unicode.Scalar) {
    query.unicodeScalars.append(scalar)
    look()
  }

  /// Takes the last character back.
  mutating func shorten() {
    if !query.isEmpty { query.removeLast() }
    look()
  }

  /// Goes on to an older (1) or a newer (-1) line.
  mutating func move(_ step: Int) {
    guard !matches.isEmpty else { return }
    chosen = min(max(chosen + step, 0), matches.count - 1)
  }

  /// The line to show.
  var shown: LineText {
    guard !query.isEmpty || chosen > 0, matches.indices.contains(chosen) else { return original }
    return LineText(matches[chosen])
  }

  /// What stands below the line: what is looked for, and what was found.
  func rows(columns: Int, height: Int, colors: Bool) -> [String] {
    let result =
      matches.isEmpty && !query.isEmpty ? "nothing older has \"\(query)\"" : "\"\(query)\""
    let caption =
      "search: \(result)  Enter sends, Right edits, Escape leaves, Control-R goes on"
      .clipped(to: columns - 1)
    let room = min(height, Menu.maximumRows) - 1
    let dim = colors ? "\u{1B}[2m\(caption)\u{1B}[0m" : caption
    guard room > 0, !matches.isEmpty else { return [dim] }
    let top = max(0, min(chosen - room / 2, matches.count - room))
    let rows = matches[top..<min(matches.count, top + room)].enumerated().map { offset, line in
      let isChosen = top + offset == chosen && shown != original
      let row = ((isChosen ? "> " : "  ") + line.replacing("\n", with: " / ")).clipped(
        to: columns - 1)
      return isChosen && colors ? "\u{1B}[7m\(row)\u{1B}[0m" : row
    }
    return [dim] + rows
  }

  /// Finds the lines that hold all the words that are looked for, in any order.
  private mutating func look() {
    let words = query.lowercased().split(separator: " ").map(String.init)
    matches = lines.filter { line in
      let folded = line.lowercased()
      return words.allSatisfy { folded.contains($0) }
    }
    chosen = 0
  }
}
