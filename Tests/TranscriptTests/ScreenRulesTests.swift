import Testing

/// What holds for every line of every screen, whatever the session is about.
@Suite struct ScreenRulesTests {
  @Test func `there are transcripts to look at`() {
    #expect(Shelf.names.count >= 20)
  }

  @Test(arguments: Shelf.names)
  func `no line of the screen is wider than 79 columns`(name: String) throws {
    for line in try Screen.lines(name) where Screen.width(line) > 79 {
      Issue.record("\(name): \(Screen.width(line)) columns: \(line)")
    }
  }

  @Test(arguments: Shelf.names)
  func `no control or bidirectional character reaches screen or journal`(name: String) throws {
    for scalar in try Shelf.text(name).unicodeScalars where scalar != "\n" {
      if Screen.isControl(scalar) {
        Issue.record("\(name) holds U+\(String(scalar.value, radix: 16, uppercase: true))")
      }
    }
  }

  @Test(arguments: Shelf.names)
  func `the screen never lays an obligation on anybody`(name: String) throws {
    let hard = [
      "must", "demand", "demands", "immediately", "overdue", "delinquent", "debtor", "failed",
      "failure", "insist", "require", "required", "obligation", "final notice", "or else",
    ]
    for line in try Screen.own(name) {
      let words = " " + line.lowercased().map { $0.isLetter ? $0 : " " } + " "
      for word in hard where words.contains(" \(word) ") {
        Issue.record("\(name) says `\(word)`: \(line)")
      }
    }
  }

  @Test(arguments: Shelf.names)
  func `noted is said only below the journal line that is on the disk`(name: String) throws {
    var isOnDisk = false
    for line in try Shelf.text(name).split(separator: "\n") {
      if line.hasPrefix(">") { isOnDisk = false }
      if line.hasPrefix("+ ") { isOnDisk = true }
      if line.hasPrefix(" noted"), !isOnDisk {
        Issue.record("\(name): noted, but no journal line stands above: \(line)")
      }
    }
  }

  @Test(arguments: Shelf.names)
  func `one brief never both asks and says why nothing is asked`(name: String) throws {
    for block in try Screen.blocks(name) {
      let isLocked = block.contains { $0.contains("asking is locked") && $0.hasPrefix(" Ask") }
      let numbered = block.contains { $0.hasPrefix(" Ask   1 ") || $0.hasPrefix(" Ask   2 ") }
      #expect(!(isLocked && numbered), "\(name): \(block.joined(separator: "\n"))")
    }
  }
}

/// The lines of a transcript that stood on the screen.
enum Screen {
  /// What the program showed: no journal lines, no typed ones, no JSON, nothing of the author's.
  static func lines(_ name: String) throws -> [Substring] {
    try Shelf.text(name).split(separator: "\n").filter { !"#@|$>~!=+{".contains($0.first ?? " ") }
  }

  /// Lines in the program's own words: those that repeat what somebody typed are left out.
  static func own(_ name: String) throws -> [Substring] {
    let text = try Shelf.text(name)
    let typed = text.split(separator: "\n").filter { $0.hasPrefix("> ") || $0.hasPrefix("| ") }
      .joined(separator: "\n").lowercased()
    return try lines(name).filter { line in
      let words = line.lowercased().split { !$0.isLetter }
      return !words.contains { hardWords.contains(String($0)) && typed.contains($0) }
    }
  }

  private static let hardWords: Set<String> = [
    "must", "demand", "demands", "immediately", "overdue", "failed", "failure", "insist", "require",
    "required",
  ]

  /// The screens between two typed lines.
  static func blocks(_ name: String) throws -> [[Substring]] {
    var blocks: [[Substring]] = [[]]
    for line in try Shelf.text(name).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(">") { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
    }
    return blocks
  }

  /// Columns in a terminal: two for wide East Asian letters and emoji, none for marks.
  static func width(_ line: Substring) -> Int {
    line.reduce(0) { sum, character in
      guard let scalar = character.unicodeScalars.first else { return sum }
      switch scalar.value {
      case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: return sum
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF,
        0x20000...0x3FFFD:
        return sum + 2
      default: return sum + 1
      }
    }
  }

  /// Whether a character steers a terminal or the direction of text.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
