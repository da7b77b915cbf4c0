import Texts

/// What the screen shows: lines of spans, without any knowledge of a terminal.
///
/// Every text passes `Clean.line` when the page is written, so that no control character of a name,
/// a note or a file ever reaches the terminal.
package struct Page: Hashable, Sendable {
  /// How a span stands out.
  package enum Style: Hashable, Sendable {
    case plain, dim, strong, good, careful
  }

  /// A run of text in one style.
  package struct Span: Hashable, Sendable {
    /// The words.
    package let text: String
    /// How they stand out.
    package let style: Style

    /// Creates a span.
    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The lines.
  package var lines: [[Span]]

  /// Creates a page from lines.
  package init(lines: [[Span]] = []) {
    self.lines = lines
  }

  /// Creates a page of plain lines.
  package init(_ text: String, _ style: Style = .plain) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      [Span(String($0), style)]
    }
  }

  /// Adds a line.
  package mutating func add(_ spans: Span...) {
    lines.append(spans)
  }

  /// Adds a text behind a label, wrapped so that every row stands under the first.
  package mutating func add(
    label: String, _ text: String, style: Style = .dim, textStyle: Style = .plain, width: Int
  ) {
    let indent = Columns.width(label)
    for (index, row) in Columns.wrap(text, to: width - indent - 1).enumerated() {
      let lead = index == 0 ? Span(label, style) : Span(String(repeating: " ", count: indent))
      lines.append([lead, Span(row, textStyle)])
    }
  }

  /// Adds an empty line, unless the page is empty or ends with one.
  package mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// The page without its first lines.
  package func from(line: Int) -> Page { Page(lines: Array(lines.dropFirst(line))) }

  /// The page as text, each line ended by a line feed; card numbers are cut.
  ///
  /// - Parameter colors: whether styles become SGR escape sequences (ECMA-48).
  /// - Returns: text in which nothing else acts on a terminal.
  package func text(colors: Bool) -> String {
    var text = ""
    for line in lines {
      var row = ""
      for span in line {
        let clean = CardNumbers.masked(Clean.line(span.text))
        if colors, let code = Page.code(span.style), !clean.isEmpty {
          row += "\u{1B}[\(code)m\(clean)\u{1B}[0m"
        } else {
          row += clean
        }
      }
      text += row.trimmingEnd() + "\n"
    }
    return text
  }

  /// Of the eight basic colors magenta is read about as well on white as on black, in the palettes
  /// that terminals come with; so it is the only one, and the rest is bold and dim.
  private static func code(_ style: Style) -> String? {
    switch style {
    case .plain: nil
    case .dim: "2"
    case .strong: "1"
    case .good: "1"
    case .careful: "35"
    }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate func trimmingEnd() -> String {
    guard hasSuffix(" ") else { return self }
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
