/// References and words, as lines hold them.
extension JournalCursor {
  /// Reads ` for 4471, "PO 12"` where it comes next.
  mutating func references() throws(JournalWrong) -> [String] {
    guard eat("for") else { return [] }
    var refs = [try reference()]
    while eat(mark: UInt8(ascii: ",")) { refs.append(try reference()) }
    return refs
  }

  /// Reads one invoice's name, bare or in quotation marks.
  mutating func reference() throws(JournalWrong) -> String {
    if next == UInt8(ascii: "\"") { return try quoted() }
    let range = word()
    guard !range.isEmpty else {
      throw JournalWrong(rest, "an invoice is missing", advice: "it is written as 4471")
    }
    guard !bytes[range].contains(where: { JournalText.needsQuotes.contains($0) }) else {
      throw JournalWrong(
        range, "`\(text(range))` is no plain name of an invoice",
        advice: "write it without the sign, or in quotation marks",
        instead: JournalText.reference(text(range)))
    }
    return text(range)
  }

  private mutating func quoted() throws(JournalWrong) -> String {
    skipBlanks()
    let start = at
    step()
    var out: [UInt8] = []
    while at < end, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") { step() }
      if at < end { out.append(bytes[at]) }
      step()
    }
    guard at < end else {
      throw JournalWrong(start..<end, "a quotation mark is missing", advice: "write \" at its end")
    }
    step()
    let name = JournalText.trimmed(String(decoding: out, as: UTF8.self))
    guard !name.isEmpty else {
      throw JournalWrong(start..<at, "an invoice has no name", advice: "it is written as 4471")
    }
    return name
  }

  /// Reads the words that end the line.
  mutating func words() throws(JournalWrong) -> String {
    // By hand people write `note: …`; a colon that stands on the word is no part of the words.
    if isOnColon { step() }
    let range = rest
    let words = unescaped(range)
    guard !words.isEmpty else {
      throw JournalWrong(
        range, "the words are missing", advice: "write them at the end of the line")
    }
    finish()
    return words
  }

  /// Reads a colon and the words after it.
  mutating func colonWords() throws(JournalWrong) -> String {
    guard eat(mark: UInt8(ascii: ":")) else {
      let wrong = wholeWord()
      throw JournalWrong(
        wrong,
        wrong.isEmpty ? "the words are missing" : "a colon is missing before `\(text(wrong))`",
        advice: "the words stand after a colon and a blank")
    }
    return try words(afterColon: true)
  }

  private mutating func words(afterColon: Bool) throws(JournalWrong) -> String {
    let range = rest
    let words = unescaped(range)
    guard !words.isEmpty else {
      throw JournalWrong(range, "the words are missing", advice: "write them after the colon")
    }
    finish()
    return words
  }

  /// Reads a colon and words, where they come next.
  mutating func why() -> String? {
    guard eat(mark: UInt8(ascii: ":")) else { return nil }
    let words = unescaped(rest)
    finish()
    return words.isEmpty ? nil : words
  }

  /// The words of a range: escapes resolved, nothing in them that acts.
  ///
  /// A backslash before any other letter stays: people write `C:\Users` by hand.
  private func unescaped(_ range: Range<Int>) -> String {
    guard bytes[range].contains(0x5C) else { return JournalText.harmless(text(range)) }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      let following = at + 1 < range.upperBound ? bytes[at + 1] : 0
      if byte == 0x5C, following == UInt8(ascii: "n") || following == 0x5C {
        out.append(following == 0x5C ? 0x5C : 0x0A)
        at += 2
      } else {
        out.append(byte)
        at += 1
      }
    }
    return JournalText.harmless(String(decoding: out, as: UTF8.self))
  }
}
