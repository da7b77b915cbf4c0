package import Accounts

/// Reads a glossary that is written plainly, at the speed of reading.
///
/// It takes only what `GlossaryReader` reads without leaving anything out, and leaves every other
/// file to that reader: a note to authors, an unknown key, an indented or numbered line costs time,
/// never a term. A test compares both on mutated files.
package struct GlossaryGlance {
  private enum Place { case start, title, chapter, entry }

  private let bytes: [UInt8]
  private var place = Place.start
  private var glossary: Glossary
  private var chapter = Chapter.terms("")
  private var chapterSource: String?
  private var hasTrade = false
  private var entry = GlossaryEntry()

  private enum Chapter {
    case terms(String)
    case trends, seasons, supplies
  }

  /// The glossary in a file; `nil` when the careful reader is to look.
  package static func read(_ bytes: [UInt8]) -> Glossary? {
    guard bytes.count <= OutlineReader.limit, bytes.last != .blank, let none = Token("none") else {
      return nil
    }
    for odd in oddities where odd.first(in: bytes.span, from: 0) != nil { return nil }
    var glance = GlossaryGlance(bytes: bytes, glossary: Glossary(trade: none, name: ""))
    guard glance.readLines(), glance.close(), glance.hasTrade else { return nil }
    return glance.glossary
  }

  private init(bytes: [UInt8], glossary: Glossary) {
    self.bytes = bytes
    self.glossary = glossary
  }

  /// Notes to authors, and blanks that would have to go.
  private static let oddities = ["<!--", "  ", " \n"].map { ByteNeedle(exactly: Array($0.utf8)) }

  /// How many bytes a term has, about.
  private static let usual = 256

  private mutating func readLines() -> Bool {
    glossary.terms.reserveCapacity(bytes.count / GlossaryGlance.usual)
    var start = 0
    while start < bytes.count {
      let (end, isForeign, hasControls) = ByteSearch.line(bytes.span, from: start)
      if hasControls || isForeign && !PlainText.isHarmless(bytes.span, start..<end) { return false }
      guard start == end || read(start..<end) else { return false }
      start = end + 1
    }
    return true
  }

  private mutating func read(_ line: Range<Int>) -> Bool {
    let first = bytes[line.lowerBound]
    if first == UInt8(ascii: "#") { return heading(line) }
    if first == .hyphen { return bullet(line) }
    guard place == .entry, GlossaryGlance.isPlain(first) else { return false }
    if !entry.text.isEmpty { entry.text += " " }
    entry.text += text(line)
    return true
  }

  /// Whether a line's first byte begins a sentence in every reading.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isSmallLetter || byte >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte == .quote
  }

  private mutating func heading(_ line: Range<Int>) -> Bool {
    var mark = 1
    while mark < line.count, bytes[line.lowerBound + mark] == UInt8(ascii: "#") { mark += 1 }
    guard line.count > mark + 1, bytes[line.lowerBound + mark] == .blank else { return false }
    let name = text(line.lowerBound + mark + 1..<line.upperBound)
    switch (mark, place) {
    case (1, .start):
      glossary.name = name
      place = .title
    case (2, .title), (2, .chapter), (2, .entry):
      guard close() else { return false }
      open(chapter: name)
    case (3, .chapter), (3, .entry):
      guard close() else { return false }
      entry = GlossaryEntry(title: name)
      place = .entry
    default: return false
    }
    return true
  }

  private mutating func open(chapter name: String) {
    place = .chapter
    chapterSource = nil
    switch name.lowercased() {
    case "trends": chapter = .trends
    case "seasons": chapter = .seasons
    case "what we sell them": chapter = .supplies
    default: chapter = .terms(name)
    }
  }

  private mutating func bullet(_ line: Range<Int>) -> Bool {
    guard line.count > 3, bytes[line.lowerBound + 1] == .blank else { return false }
    var colon = line.lowerBound + 2
    let end = min(line.upperBound - 2, line.lowerBound + 41)
    while colon < end, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon < end, bytes[colon + 1] == .blank else { return false }
    let key = text(line.lowerBound + 2..<colon)
    let value = text(colon + 2..<line.upperBound)
    switch place {
    case .start: return false
    case .title: return about(key, value)
    case .chapter:
      guard key == "source", chapterSource == nil else { return false }
      chapterSource = value
      return true
    case .entry: return entry.take(key, value)
    }
  }

  /// A fact about the glossary as a whole.
  private mutating func about(_ key: String, _ value: String) -> Bool {
    switch key {
    case "trade":
      guard !hasTrade, let token = Token(value) else { return false }
      glossary.trade = token
      hasTrade = true
    case "also": glossary.also += Marks.names(value)
    case "lang":
      guard glossary.language == nil else { return false }
      glossary.language = value
    default: return false
    }
    return true
  }

  /// Takes the entry that has been read; whether nothing about it is odd.
  private mutating func close() -> Bool {
    guard place == .entry else { return place != .start }
    switch chapter {
    case .terms(let chapter):
      guard let term = entry.term(in: chapter, source: chapterSource) else { return false }
      glossary.terms.append(term)
    case .trends:
      guard let trend = entry.trend(source: chapterSource) else { return false }
      glossary.trends.append(trend)
    case .seasons:
      guard let season = entry.season(source: chapterSource) else { return false }
      glossary.seasons.append(season)
    case .supplies:
      guard let supply = entry.supply(source: chapterSource) else { return false }
      glossary.supplies.append(supply)
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
