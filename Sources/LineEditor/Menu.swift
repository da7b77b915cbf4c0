/// What Tab found, shown below the line to choose from.
struct Menu: Sendable {
  let candidates: [Candidate]

  /// How many there are, those not at hand included.
  let total: Int

  /// Where the replaced word starts in `original`.
  let from: Int

  /// The line as it was before anything was chosen.
  let original: LineText

  /// Which candidate stands in the line; `nil` before one is chosen.
  private(set) var chosen: Int?

  static let maximumRows = 8

  init(candidates: [Candidate], total: Int, from: Int, original: LineText) {
    self.candidates = candidates
    self.total = total
    self.from = from
    self.original = original
  }

  /// Goes on (1) or back (-1), past the end to nothing chosen, then round.
  mutating func move(_ step: Int) {
    let count = candidates.count + 1
    let place = ((chosen ?? -1) + 1 + step + count) % count
    chosen = place == 0 ? nil : place - 1
  }

  /// The line with what is chosen in it.
  var line: LineText {
    guard let chosen else { return original }
    var line = original
    line.remove(from..<original.cursor)
    line.insert(Array(candidates[chosen].text.unicodeScalars).filter(\.isShown))
    return line
  }

  /// The rows to show, the chosen one marked, at most `height` of `columns` columns.
  func rows(columns: Int, height: Int, colors: Bool) -> [String] {
    let height = min(height, Self.maximumRows)
    guard height > 0 else { return [] }
    let count = total <= height ? candidates.count : max(1, height - 1)
    let top = max(0, min((chosen ?? 0) - count / 2, candidates.count - count))
    let shown = candidates[top..<top + count]
    // A long name leaves room for what it means, also in a narrow window.
    let width = min(shown.map { Layout.width($0.text) }.max() ?? 0, max(12, columns * 2 / 3))
    var rows = zip(top..., shown).map { index, candidate in
      let gap = String(repeating: " ", count: max(0, width - Layout.width(candidate.text)))
      let note = candidate.note.isEmpty ? "" : gap + "  " + candidate.note
      let mark = index == chosen ? "> " : "  "
      let row = (mark + candidate.text + note).clipped(to: columns - 1)
      return index == chosen && colors ? "\u{1B}[7m\(row)\u{1B}[0m" : row
    }
    if count < total, height > 1 {
      rows.append("  \(top + count) of \(total)".clipped(to: columns - 1))
    }
    return rows
  }
}
