/// The lines that were sent, oldest first, and the place one has gone back to.
struct History {
  private(set) var lines: [String] = []
  private var file: HistoryFile?
  private var place: Int?
  private var draft = LineText()
  /// What a line must begin with to be shown; empty when any will do.
  private var beginning = ""

  /// Older lines than these are forgotten here; a file keeps them.
  private static let limit = 5000

  /// Keeps the lines in a file from now on, together with other windows.
  mutating func keep(in path: String) {
    file = HistoryFile(path: path)
  }

  /// Adds a line unless it is empty or the one before.
  ///
  /// It is in the file when this returns, if there is one. Returns whether it was added.
  mutating func remember(_ line: String) -> Bool {
    guard !line.isEmpty, line != lines.last else { return false }
    if let file, file.append(line) {
      catchUp()
    } else {
      add([line])
    }
    return true
  }

  /// Takes in what other windows have added.
  mutating func catchUp() {
    guard let news = file?.news() else { return }
    if news.isAnew { lines = [] }
    add(news.lines)
  }

  private mutating func add(_ more: [String]) {
    for line in more where !line.isEmpty && line != lines.last { lines.append(line) }
    if lines.count > Self.limit { lines.removeFirst(lines.count - Self.limit) }
  }

  /// Goes back to the line being typed.
  mutating func leave() {
    place = nil
    draft = LineText()
  }

  /// The line before the one shown; `current` is kept to come back to.
  ///
  /// Lines that begin as `current` does come alone, if there are any.
  mutating func older(than current: LineText) -> LineText? {
    if place == nil {
      catchUp()
      draft = current
      beginning = current.string
      if !lines.contains(where: fits) { beginning = "" }
    }
    let before = lines[..<(place ?? lines.count)]
    let shown = place.map { lines[$0] } ?? draft.string
    guard let next = before.lastIndex(where: { fits($0) && $0 != shown }) else { return nil }
    place = next
    return LineText(lines[next])
  }

  /// The line after the one shown, in the end the one being typed.
  mutating func newer() -> LineText? {
    guard let place else { return nil }
    let shown = lines[place]
    if let next = lines[(place + 1)...].firstIndex(where: { fits($0) && $0 != shown }) {
      self.place = next
      return LineText(lines[next])
    }
    self.place = nil
    return draft
  }

  private func fits(_ line: String) -> Bool {
    line.utf8.count > beginning.utf8.count && line.utf8.starts(with: beginning.utf8)
      || beginning.isEmpty
  }
}
