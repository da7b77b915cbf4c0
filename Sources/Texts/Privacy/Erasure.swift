package import Accounts

/// Takes a person out of the book's files: pure rewriting, from bytes to bytes.
///
/// Every line that does not name the person stays byte for byte, and so does every id, moment,
/// customer and amount: facts become nobody's, they do not go.
package struct Erasure: Sendable {
  /// What is left of a file, and what was done to it.
  package struct Outcome: Sendable {
    /// The new bytes; the old ones where nothing was to be done.
    package var bytes: [UInt8]
    /// How many fields or entries named the person.
    package var fields = 0
    /// Places in words that were to be erased, and were.
    package var erased: [Mention] = []
    /// Places in words that may speak of the person, and stay.
    package var left: [Mention] = []
  }

  /// What stands for the person afterwards, in words.
  package static let mark = "(erased)"

  /// Whom it is about.
  package let names: PersonNames

  /// The places in words that are to be erased.
  package let confirmed: Set<Mention.Key>

  /// Creates an erasure.
  package init(_ names: PersonNames, confirmed: Set<Mention.Key> = []) {
    self.names = names
    self.confirmed = confirmed
  }

  /// A journal without the person.
  package func journal(_ bytes: [UInt8], file: String) -> Outcome {
    lines(bytes) { line, number, outcome in
      var eraser = LineEraser(self, line: line, file: file, number: number)
      let new = eraser.journalLine()
      outcome.add(eraser)
      return new
    }
  }

  /// A card without the person's entry, from its heading to the next one.
  package func card(_ bytes: [UInt8], file: String, customer: Token) -> Outcome {
    let sheet = Sheet(bytes, file: file)
    let plain = AuthorNotes.blanked(sheet.bytes).bytes
    // A byte order mark is no part of the sheet.
    let offset = bytes.count - sheet.bytes.count
    let ranges = sheet.lines.map { $0.lowerBound + offset..<$0.upperBound + offset }
    let parts = names.mayMean(at: customer)
    var isGoing = false
    return lines(bytes, ranges) { line, number, outcome in
      if case .heading(let level, let words, _) = OutlineLine(plain, sheet.lines[number - 1]) {
        let title = String(decoding: plain[words], as: UTF8.self)
        isGoing = level == 3 && names.isTheirs(title, at: customer)
        if isGoing { outcome.fields += 1 }
      }
      if isGoing { return nil }
      var eraser = LineEraser(self, line: line, file: file, number: number)
      let new = eraser.words(line, parts: parts)
      outcome.add(eraser)
      return new
    }
  }

  /// The lines of the person's entries on a card.
  package func entries(_ bytes: [UInt8], file: String) -> [(number: Int, line: String)] {
    let sheet = Sheet(bytes, file: file)
    let plain = AuthorNotes.blanked(sheet.bytes).bytes
    var isTheirs = false
    return sheet.lines.enumerated().compactMap { place, range in
      if case .heading(let level, let words, _) = OutlineLine(plain, range) {
        isTheirs = level == 3 && names.isName(String(decoding: plain[words], as: UTF8.self))
      }
      let line = String(decoding: sheet.bytes[range], as: UTF8.self)
      return isTheirs && line.contains { !$0.isWhitespace } ? (place + 1, line) : nil
    }
  }

  /// Any other text: only words, and only whole names.
  package func text(_ bytes: [UInt8], file: String) -> Outcome {
    lines(bytes) { line, number, outcome in
      var eraser = LineEraser(self, line: line, file: file, number: number)
      let new = eraser.words(line, parts: false)
      outcome.add(eraser)
      return new
    }
  }

  /// What the machine remembers outside the book: recent lines of the journal lose the person, other
  /// lines that may speak of them go.
  package func remembered(_ bytes: [UInt8], file: String) -> Outcome {
    lines(bytes) { line, number, outcome in
      let isRecent = line.utf8.count > 8 && Day(iso: "\(line.prefix(7))-01") != nil
      guard isRecent else {
        guard !names.places(in: line, parts: true).isEmpty else { return line }
        outcome.fields += 1
        return nil
      }
      let rest = String(line.dropFirst(8))
      var eraser = LineEraser(self, line: rest, file: file, number: number)
      eraser.erasesAll = true
      let new = eraser.journalLine()
      outcome.add(eraser)
      return line.prefix(8) + new
    }
  }

  /// Goes through lines; those that come back the same keep their bytes, and so do line ends.
  private func lines(
    _ bytes: [UInt8], _ ranges: [Range<Int>]? = nil,
    _ change: (String, Int, inout Outcome) -> String?
  ) -> Outcome {
    var outcome = Outcome(bytes: [])
    outcome.bytes.reserveCapacity(bytes.count)
    let ranges = ranges ?? Erasure.cut(bytes)
    outcome.bytes += bytes[..<(ranges.first?.lowerBound ?? bytes.count)]
    for (index, range) in ranges.enumerated() {
      let line = String(decoding: bytes[range], as: UTF8.self)
      guard let new = change(line, index + 1, &outcome) else { continue }
      outcome.bytes += new == line ? bytes[range] : Array(new.utf8)[...]
      let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : bytes.count
      outcome.bytes += bytes[range.upperBound..<next]
    }
    return outcome
  }

  /// The lines without their line feeds and the returns before them.
  private static func cut(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let hasReturn = end < bytes.count && end > start && bytes[end - 1] == 0x0D
      ranges.append(start..<(hasReturn ? end - 1 : end))
      start = end + 1
    }
    return ranges
  }
}

extension Erasure.Outcome {
  fileprivate mutating func add(_ eraser: LineEraser) {
    fields += eraser.fields
    erased += eraser.erased
    left += eraser.left
  }
}
