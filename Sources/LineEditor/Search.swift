/// A search through the history while it is typed.
struct Search: Sendable {
  /// The line to come back to.
  let original: LineText

  private(set) var query = ""
  private(set) var match: Int?
  private(set) var failed = false

  init(original: LineText) {
    self.original = original
  }

  /// What the row below the line says.
  var caption: String {
    let result = failed ? "nothing older has \"\(query)\"" : "\"\(query)\""
    return "search: \(result)  Enter sends, Right edits, Escape leaves, Control-R goes on"
  }

  /// Adds to what is looked for.
  mutating func add(_ scalar: Unicode.Scalar, in lines: [String]) {
    query.unicodeScalars.append(scalar)
    look(in: lines, from: match ?? lines.count - 1, step: -1)
  }

  /// Takes the last character back.
  mutating func shorten(in lines: [String]) {
    if !query.isEmpty { query.removeLast() }
    match = nil
    failed = false
    if !query.isEmpty { look(in: lines, from: lines.count - 1, step: -1) }
  }

  /// Goes on to an older (-1) or a newer (1) line.
  mutating func proceed(in lines: [String], step: Int) {
    guard !query.isEmpty else { return }
    look(in: lines, from: (match ?? lines.count) + step, step: step)
  }

  /// The line to show.
  func shown(in lines: [String]) -> LineText {
    guard let match else { return original }
    return LineText(lines[match])
  }

  private mutating func look(in lines: [String], from start: Int, step: Int) {
    var place = start
    let wanted = query.lowercased()
    while lines.indices.contains(place) {
      if lines[place].lowercased().contains(wanted) {
        match = place
        failed = false
        return
      }
      place += step
    }
    failed = true
  }
}
