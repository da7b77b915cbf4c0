/// Something wrong in a text, told so that a person can go and mend it.
package struct Finding: Error, Hashable, Sendable {
  /// How much it matters.
  package enum Severity: String, Hashable, Sendable {
    /// Part of the text is left out until it is mended; `check` fails.
    case error
    /// Worth knowing; nothing is left out.
    case warning
  }

  /// The file's path as the user knows it, relative to the book; `input` for typed text.
  package let file: String
  /// The line, from 1; 0 for the file as a whole.
  package let line: Int
  /// Where the wrong words begin, in characters from 1; 0 for the line as a whole.
  package let column: Int
  /// How many characters the wrong words take; the caret is as long.
  package let length: Int
  /// How much it matters.
  package let severity: Severity
  /// What is wrong, in one sentence without a full stop.
  package let message: String
  /// What would be right, or what to type instead.
  package let remedy: String
  /// The line as it stands in the file, cleaned for the terminal; empty for a file as a whole.
  package let excerpt: String

  /// Creates a finding.
  package init(
    file: String, line: Int, column: Int, length: Int, severity: Severity, message: String,
    remedy: String, excerpt: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.excerpt = excerpt
  }
}

extension Finding: CustomStringConvertible, Comparable {
  /// The place, as editors and compilers write it: `file:line:column`.
  ///
  /// A file's name may hold anything but a slash; here it is one line.
  package var place: String {
    let file = Clean.line(file)
    return line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }

  /// One line: place, what is wrong, what would be right.
  package var description: String {
    "\(place): \(message)\(remedy.isEmpty ? "" : "; \(remedy)")"
  }

  /// The finding with its line and a caret under the whole wrong token.
  ///
  /// The caret assumes one column a character; long lines are cut around the token to `width`.
  package func page(width: Int) -> String {
    var lines = ["\(place): \(severity == .warning ? "warning: " : "")\(message)"]
    if line > 0, !excerpt.isEmpty {
      let margin = String(repeating: " ", count: String(line).count)
      let (text, offset) = window(width: max(20, width - margin.count - 4))
      lines += ["\(margin) |", "\(line) | \(text)"]
      if column > 0 {
        let carets = String(repeating: "^", count: max(1, min(length, text.count - offset)))
        lines.append("\(margin) | \(String(repeating: " ", count: offset))\(carets)")
      }
    }
    if !remedy.isEmpty {
      let end = remedy.hasSuffix("?") ? "" : "."
      lines.append(remedy.prefix(1).uppercased() + remedy.dropFirst() + end)
    }
    return lines.joined(separator: "\n")
  }

  private func window(width: Int) -> (text: String, offset: Int) {
    let offset = max(0, column - 1)
    guard excerpt.count > width else { return (excerpt, min(offset, excerpt.count)) }
    let start = max(0, min(offset - width / 3, excerpt.count - width))
    return (String(excerpt.dropFirst(start).prefix(width)), min(offset - start, width))
  }

  package static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}
