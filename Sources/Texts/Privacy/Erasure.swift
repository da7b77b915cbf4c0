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
    let parts = names.mayMean(at: customer)
    var isGoing = false
    var place = 0
    return lines(bytes) { line, number, outcome in
      defer { place += 1 }
      if place < sheet.lines.count,
        case .heading(let level, let words, _) = OutlineLine(plain, sheet.lines[place])
      {
        let title = String(decoding: plain[words], as: UTF8.self)
        isGoing = level == 3 && parts && names.isName(title)
        if isGoing { outcome.fields += 1 }
      }
      if isGoing { return nil }
      var eraser = LineEraser(self, line: line, file: file, number: number)
      let new = eraser.words(line, parts: parts)
      outcome.add(eraser)
      return new
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

  /// Goes through lines; those that come back the same keep their bytes.
  private func lines(
    _ bytes: [UInt8], _ change: (String, Int, inout Outcome) -> String?
  ) -> Outcome {
    var outcome = Outcome(bytes: [])
    outcome.bytes.reserveCapacity(bytes.count)
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let hasReturn = end > start && bytes[end - 1] == 0x0D
      let content = bytes[start..<(hasReturn ? end - 1 : end)]
      let next = min(end + 1, bytes.count)
      let line = String(decoding: content, as: UTF8.self)
      if let new = change(line, number, &outcome) {
        outcome.bytes += new == line ? content : Array(new.utf8)[...]
        outcome.bytes += bytes[content.endIndex..<next]
      }
      start = next
      number += 1
    }
    return outcome
  }
}

extension Erasure.Outcome {
  fileprivate mutating func add(_ eraser: LineEraser) {
    fields += eraser.fields
    erased += eraser.erased
    left += eraser.left
  }
}
