extension Unicode.Scalar {
  /// Whether the scalar may be put on the screen without doing something to it.
  var isShown: Bool { value >= 0x20 && !(0x7F..<0xA0).contains(value) }
}

extension String {
  /// The text without control characters, cut to a number of columns.
  func clipped(to columns: Int) -> String {
    let shown = unicodeScalars.filter(\.isShown)
    var result = String.UnicodeScalarView()
    var width = 0
    for (index, scalar) in shown.enumerated() {
      let next = width + Layout.width(scalar)
      if next > columns || (next == columns && index < shown.count - 1) {
        if columns > 0 { result.append("…") }
        break
      }
      result.append(scalar)
      width = next
    }
    return String(result)
  }

  /// The text cut at blanks into rows of a number of columns, the later ones indented.
  func wrapped(to columns: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    for word in split(separator: " ") {
      let longer = row.isEmpty ? String(word) : "\(row) \(word)"
      if row.isEmpty || Layout.width(longer) <= columns {
        row = longer
      } else {
        rows.append(row)
        row = "  \(word)"
      }
    }
    return rows + [row]
  }

  /// The text without its SGR sequences, the only ones that may be in it; else `nil`.
  var withoutColors: String? {
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        result.append(scalar)
        continue
      }
      guard rest.popFirst() == "[" else { return nil }
      rest = rest.drop { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
      guard rest.popFirst() == "m" else { return nil }
    }
    return String(result)
  }
}
