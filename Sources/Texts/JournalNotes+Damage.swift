/// Damage that disks, editors and merges leave.
extension JournalNotes {
  /// The bytes after the last line break.
  mutating func cut(_ line: JournalLine) {
    note(
      line, line.range.upperBound..<line.range.upperBound, .error,
      "the last line has no line end, so it is not read",
      "if it is whole, end it with Enter; the next note marks it #torn")
  }

  /// A line that was cut off and later ended.
  mutating func torn(_ line: JournalLine) {
    note(
      line, nil, .warning, "this line was cut off while it was written; it is not counted",
      "note again what it should have said, if it matters")
  }

  /// A line with zero bytes.
  mutating func zeros(_ line: JournalLine) {
    let first = slice(line).firstIndex(of: 0) ?? line.range.lowerBound
    let count = slice(line)[first...].prefix { $0 == 0 }.count
    note(
      line, first..<first + count, .error,
      "this line holds zero bytes, as a crash or a bad disk leaves them; it is left out",
      "look for it in a backup or in git; the other lines are read")
  }

  /// A mark that git leaves between two sides of a merge; whether the line is one.
  mutating func conflict(_ line: JournalLine) -> Bool {
    let bytes = slice(line)
    let marks: [StaticString] = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
    guard let first = bytes.first, "<=>|".utf8.contains(first),
      let mark = marks.first(where: { bytes.starts(with: $0.description.utf8) }),
      bytes.count == 7 || bytes.dropFirst(7).first == 0x20
    else { return false }
    note(
      line, line.range.lowerBound..<line.range.lowerBound + 7, .error,
      "git left `\(mark)` here, the mark of a conflict; the facts on both sides are read",
      "delete this line; `*.journal merge=union` in .gitattributes avoids it")
    return true
  }

  /// A version this program does not know.
  mutating func otherVersion(_ line: JournalLine, _ name: String) {
    note(
      line, line.range, .error,
      "this journal's version is `\(name)`; this program knows 1, and reads what it understands",
      "install a newer Courtesy; until then nothing is added to this file")
  }

  /// A fact that nothing can refer to.
  mutating func withoutID(_ line: JournalLine) {
    note(
      line, nil, .warning,
      "this line has no id; it counts, but nothing can correct it or take it back",
      "lines that the program writes end in one, as #7k3f9q2m.1")
  }

  /// Bytes that are no text, in a line that is kept.
  mutating func foreign(_ line: JournalLine) {
    guard String(validating: slice(line), as: UTF8.self) == nil else { return active(line) }
    var at = line.range.lowerBound
    for scalar in text(line.range).unicodeScalars where scalar == "\u{FFFD}" || scalar.value > 0 {
      if scalar == "\u{FFFD}", !holdsReplacement(at, line) { break }
      at += UTF8.width(scalar)
    }
    at = min(at, line.range.upperBound)
    note(
      line, at..<min(at + 1, line.range.upperBound), .warning,
      "these bytes are no UTF-8; the fact counts, with \u{FFFD} in their place",
      "save the file as UTF-8 and write the letter again")
  }

  /// Whether a replacement character itself stands at a place.
  private func holdsReplacement(_ at: Int, _ line: JournalLine) -> Bool {
    slice(line)[min(at, line.range.upperBound)...].starts(with: [0xEF, 0xBF, 0xBD])
  }

  /// Characters that steer the direction of text, in a line that is kept.
  private mutating func active(_ line: JournalLine) {
    guard text(line.range).unicodeScalars.contains(where: { $0.value > 0x9F && Clean.isActive($0) })
    else { return }
    controls(line)
  }

  /// Control characters, in a line that is kept.
  mutating func controls(_ line: JournalLine) {
    note(
      line, nil, .warning,
      "this line holds characters that cannot be seen; they are dropped when it is read",
      "delete them, or write the line's words again")
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 1 }
}
