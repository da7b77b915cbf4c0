/// A manual page in the making, in the `man` macros that groff and mandoc both know.
struct Roff {
  /// The page so far.
  private(set) var text = ""

  /// Begins a page of section 1.
  init(title: String, version: String) {
    text = ".TH \"\(Roff.quoted(title.uppercased()))\" \"1\" \"\" \"courtesy \(version)\"\n"
  }

  /// A heading.
  mutating func section(_ name: String) { text += ".SH \"\(Roff.quoted(name.uppercased()))\"\n" }

  /// A heading below one.
  mutating func part(_ name: String) { text += ".SS \"\(Roff.quoted(name))\"\n" }

  /// A paragraph; lines that are indented stand as they are.
  mutating func paragraphs(_ words: String) {
    var isOpen = false
    var isAsIs = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if line.isEmpty { isOpen = false }
      if isIndented != isAsIs, !line.isEmpty {
        text += isIndented ? ".PP\n.nf\n" : ".fi\n"
        isAsIs = isIndented
        isOpen = isIndented
      }
      guard !line.isEmpty else { continue }
      if !isOpen { text += ".PP\n" }
      isOpen = true
      text += Roff.escaped(line) + "\n"
    }
    if isAsIs { text += ".fi\n" }
  }

  /// A thing and what it is.
  mutating func item(_ name: String, _ words: String, example: String? = nil) {
    text += ".TP\n\\fB\(Roff.escaped(name, atStart: false))\\fR\n\(Roff.escaped(words))\n"
    if let example { text += ".br\nAs in: \\fI\(Roff.escaped(example, atStart: false))\\fR\n" }
  }

  /// Words in which nothing is a request, an escape or an uncommon letter.
  private static func escaped(_ words: some StringProtocol, atStart: Bool = true) -> String {
    var out = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": out += "\\(rs"
      case "-": out += "\\-"
      case "'" where out.isEmpty && atStart, "." where out.isEmpty && atStart: out += "\\&\(scalar)"
      case "'": out += "\\(aq"
      case "\u{2026}": out += "..."
      case _ where scalar.value >= 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Words inside quotation marks.
  private static func quoted(_ words: String) -> String {
    escaped(words, atStart: false).replacing("\"", with: "\\(dq")
  }
}
