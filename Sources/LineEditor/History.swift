/// The lines that were sent, oldest first, and the place one has gone back to.
struct History: Sendable {
  private(set) var lines: [String] = []
  private var place: Int?
  private var draft = LineText()

  /// Older lines than these are forgotten.
  private static let limit = 2000

  /// Adds a line unless it is empty or the one before.
  ///
  /// Returns whether it was added.
  mutating func remember(_ line: String) -> Bool {
    guard !line.isEmpty, line != lines.last else { return false }
    lines.append(line)
    if lines.count > Self.limit { lines.removeFirst(lines.count - Self.limit) }
    return true
  }

  /// Goes back to the line being typed.
  mutating func leave() {
    place = nil
    draft = LineText()
  }

  /// The line before the one shown; `current` is kept to come back to.
  mutating func older(than current: LineText) -> LineText? {
    let next = (place ?? lines.count) - 1
    guard lines.indices.contains(next) else { return nil }
    if place == nil { draft = current }
    place = next
    return LineText(lines[next])
  }

  /// The line after the one shown, in the end the one being typed.
  mutating func newer() -> LineText? {
    guard let place else { return nil }
    if place + 1 < lines.count {
      self.place = place + 1
      return LineText(lines[place + 1])
    }
    self.place = nil
    return draft
  }
}
