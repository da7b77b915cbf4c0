extension Page {
  /// The page with every line that is too wide cut at blanks, and deeper by two on its further rows.
  ///
  /// What was laid out for the width stays as it is. This is for what others have written: a file's
  /// path, the system's reasons, a line that is shown again as it was typed.
  ///
  /// - Parameter width: the columns of the screen, of which the last one stays free.
  /// - Returns: the page, no line of which is wider than `width - 1`.
  package func fitting(_ width: Int) -> Page {
    let room = max(20, width - 1)
    return Page(lines: lines.flatMap { Page.size($0) > room ? Page.cut($0, to: room) : [$0] })
  }

  private static func size(_ line: [Span]) -> Int {
    line.reduce(0) { $0 + Columns.width($1.text) }
  }

  private static func cut(_ line: [Span], to room: Int) -> [[Span]] {
    let text = line.map(\.text).joined()
    let lead = min(text.prefix { $0 == " " }.count, room / 2)
    let margin = String(repeating: " ", count: lead + 2)
    var rows: [[Span]] = []
    var row: [Span] = []
    var used = 0
    for (word, style) in words(of: line) {
      let isFirst = row.isEmpty
      // A word that is longer than a row is cut anyway, and begins where it stands.
      let size = Columns.width(word)
      if !isFirst, used + size > room, size <= room - margin.count {
        rows.append(row)
        (row, used) = ([], 0)
      }
      let start = row.isEmpty && !rows.isEmpty
      var rest = start ? String(word.drop { $0 == " " }) : word
      if start { (row, used) = ([Span(margin)], margin.count) }
      while used + Columns.width(rest) > room {
        let head = fitting(rest, room - used)
        rows.append(row + [Span(head, style)])
        (row, used) = ([Span(margin)], margin.count)
        rest = String(rest.dropFirst(head.count))
      }
      row.append(Span(rest, style))
      used += Columns.width(rest)
    }
    return rows + [row]
  }

  /// The words with the blanks before them.
  private static func words(of line: [Span]) -> [(text: String, style: Style)] {
    line.flatMap { span -> [(text: String, style: Style)] in
      var words: [String] = []
      for character in span.text {
        let isNew = character == " " && words.last?.last != " "
        if isNew || words.isEmpty { words.append("") }
        words[words.count - 1].append(character)
      }
      return words.map { ($0, span.style) }
    }
  }

  /// The beginning of a word that fits, one character at least.
  private static func fitting(_ word: String, _ room: Int) -> String {
    var head = ""
    var used = 0
    for character in word {
      used += Columns.width(character)
      guard used <= room || head.isEmpty else { break }
      head.append(character)
    }
    return head
  }
}
