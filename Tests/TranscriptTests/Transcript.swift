/// A whole session as text: what was launched, what was typed, what came.
///
/// | line begins with | holds |
/// |---|---|
/// | `# ` | a remark on what follows |
/// | `@ ` | a file in the session's folder, whose lines follow after `\| ` |
/// | `$ ` | the arguments of a launch; all that follows belongs to it |
/// | `> ` | a typed line, or what the program made of the `~ ` line before it |
/// | `~ ` | a typed line that cannot stand in a file: `\u{1B}` is a character, `{a×9}` nine of them |
/// | `! ` | a line of the error output |
/// | `= ` | the exit code, where it is not 0 |
///
/// Every other line was shown on the screen or, after `+ `, went into the journal.
struct Transcript {
  /// One thing that a transcript's author wrote, which recording keeps.
  enum Step: Equatable {
    case remark(String)
    case file(path: String, lines: [String])
    case launch([String], line: String)
    case typed(String)
    case exact(String)
  }

  /// What the author wrote, in order.
  let steps: [Step]

  /// Reads the author's part of a transcript; what the program showed is left out.
  init(_ text: String) {
    var steps: [Step] = []
    var isEcho = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "#": steps.append(.remark(line))
      case "@": steps.append(.file(path: rest, lines: []))
      case "|":
        guard case .file(let path, let lines) = steps.last else { continue }
        steps[steps.count - 1] = .file(path: path, lines: lines + [rest])
      case "$":
        let words = Transcript.words(rest)
        steps.append(.launch(words, line: line))
        isEcho = Transcript.speaksFirst(words)
      case "~":
        steps.append(.exact(rest))
        isEcho = true
      case ">":
        if !isEcho { steps.append(.typed(rest)) }
        isEcho = false
      default: continue
      }
    }
    self.steps = steps
  }

  /// Whether a launch answers a line of its own before it reads one, as `courtesy call harlow` does.
  static func speaksFirst(_ words: [String]) -> Bool {
    guard words.contains("--transcript"), let first = words.first else { return false }
    return !first.hasPrefix("-") && !["demo", "open"].contains(first)
  }

  /// A launch's arguments; quotation marks hold blanks together.
  private static func words(_ line: String) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}

extension Transcript {
  /// Runs every launch in one folder and returns the transcript as it comes out now.
  func replayed(by program: Program) throws -> String {
    var out: [String] = []
    var remarks: [String] = []
    var index = 0
    while index < steps.count {
      switch steps[index] {
      case .remark(let line): remarks.append(line)
      case .file(let path, let lines):
        out += remarks + ["@ \(path)"] + lines.map { "| \($0)".trimmingBlanks() }
        remarks = []
        try program.write(lines, to: path)
      case .launch(let words, let line):
        out += remarks + [line]
        remarks = []
        let end = steps[(index + 1)...].firstIndex(where: \.beginsAnew) ?? steps.count
        out += try session(words, Array(steps[(index + 1)..<end]), program, leftOver: &remarks)
        index = end - 1
      case .typed, .exact: continue
      }
      index += 1
    }
    return (out + remarks).joined(separator: "\n") + "\n"
  }

  /// One launch: the author's lines, each before the line of the program that answers it.
  private func session(
    _ words: [String], _ steps: [Step], _ program: Program, leftOver: inout [String]
  ) throws -> [String] {
    let typed = steps.compactMap(\.input)
    let ending = try program.run(words, typing: typed.map { $0 + "\n" }.joined())
    var waiting = steps[...]
    var isFirst = Transcript.speaksFirst(words)
    var out: [String] = []
    for line in ending.screen {
      if line.hasPrefix(">"), !isFirst {
        while let step = waiting.popFirst() {
          if let own = step.ownLine { out.append(own) }
          if step.input != nil { break }
        }
      } else if line.hasPrefix(">") {
        isFirst = false
      }
      out.append(line)
    }
    leftOver = waiting.compactMap(\.ownLine)
    return out + ending.errors.map { "! \($0)" } + (ending.code == 0 ? [] : ["= \(ending.code)"])
  }
}

extension Transcript.Step {
  /// What is typed for this step.
  fileprivate var input: String? {
    switch self {
    case .typed(let line): line
    case .exact(let line): Transcript.expanded(line)
    default: nil
    }
  }

  /// What recording writes for this step; a typed line is written by the program's own echo.
  fileprivate var ownLine: String? {
    switch self {
    case .remark(let line): line
    case .exact(let line): "~ \(line)"
    default: nil
    }
  }

  fileprivate var beginsAnew: Bool {
    switch self {
    case .launch, .file: true
    default: false
    }
  }
}

extension Transcript {
  /// `\u{1B}` becomes its character and `{a×9}` nine of them.
  static func expanded(_ line: String) -> String {
    var out = ""
    var rest = line[...]
    while let character = rest.first {
      if rest.hasPrefix("\\u{"), let end = rest.firstIndex(of: "}"),
        let value = UInt32(rest.dropFirst(3)[..<end], radix: 16), let scalar = Unicode.Scalar(value)
      {
        out.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else if character == "{", let times = rest.firstIndex(of: "×"),
        let end = rest.firstIndex(of: "}"), times < end,
        let count = Int(rest[times..<end].dropFirst())
      {
        let piece = String(rest[..<times].dropFirst())
        out += String(repeating: piece, count: min(count, 100_000))
        rest = rest[rest.index(after: end)...]
      } else {
        out.append(rest.removeFirst())
      }
    }
    return out
  }

  /// A line in which a character repeated a hundred times or more is written `{a×100}`.
  static func folded(_ line: String) -> String {
    guard line.utf8.count >= 100 else { return line }
    var out = ""
    var rest = line[...]
    while let character = rest.first {
      let run = rest.prefix { $0 == character }
      out += run.count < 100 ? String(run) : "{\(character)×\(run.count)}"
      rest = rest.dropFirst(run.count)
    }
    return out
  }
}

extension String {
  /// The text without blanks at its end.
  func trimmingBlanks() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
