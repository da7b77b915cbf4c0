internal import Accounts

/// Reads a journal line by line and goes on after every bad one.
struct JournalReader {
  private let bytes: [UInt8]
  private var notes: JournalNotes
  private let filter: JournalFilter?
  private var glancer = JournalGlancer()
  private(set) var facts: [Fact] = []
  private var settled: Set<FactID> = []
  private var lastHead: LastHead?
  private var hasVersion = false
  private var hasReturns = false

  init(_ bytes: [UInt8], file: String, filter: JournalFilter? = nil) {
    self.bytes = bytes
    self.filter = filter
    notes = JournalNotes(bytes: bytes, file: file)
  }

  /// Reads every line.
  mutating func read() {
    if let filter { return read(filter) }
    readFile { reader, line, _, _, number in
      reader.read(JournalLine(reader.bytes, from: line.lowerBound, number: number))
    }
  }

  /// Looks at every line, and reads only those that need it.
  ///
  /// - Parameters:
  ///   - words: facts of other words are given with their id alone, unchecked; all if left out.
  ///   - visit: is given each fact.
  mutating func scan(only words: JournalGlance.Words?, _ visit: (JournalGlance) -> Void) {
    readFile { reader, line, isForeign, hasControls, number in
      let bytes = reader.bytes
      if !hasControls, line.upperBound < bytes.count,
        reader.glancer.sees(bytes.span, line, isForeign: isForeign, only: words)
      {
        let glance = reader.glancer.glance
        if glance.word == .fix || glance.word == .void { reader.readAlone(line, number) }
        return visit(glance)
      }
      guard let fact = reader.readAlone(line, number) else { return }
      visit(JournalGlance(fact, line, in: bytes))
    }
  }

  /// What one line is; the other lines are not looked at, and nothing is found wrong.
  mutating func glance(_ line: Range<Int>) -> JournalGlance? {
    let bytes = bytes
    let (end, isForeign, hasControls) = ByteSearch.line(bytes.span, from: line.lowerBound)
    let money = JournalReader.money
    if !hasControls, end < bytes.count,
      glancer.sees(bytes.span, line, isForeign: isForeign, only: money)
    {
      return glancer.glance
    }
    guard let fact = readAlone(line, 0) else { return nil }
    return JournalGlance(fact, line, in: bytes)
  }

  private static let money = JournalGlance.Words([.paid])

  /// Reads one line and gives its fact instead of keeping it.
  @discardableResult
  private mutating func readAlone(_ line: Range<Int>, _ number: Int) -> Fact? {
    let line = JournalLine(bytes, from: line.lowerBound, number: number)
    read(line)
    return facts.popLast()
  }

  /// Goes through the lines, and says what is wrong with the file as a whole.
  private mutating func readFile(
    _ read: (inout JournalReader, Range<Int>, _ isForeign: Bool, _ hasControls: Bool, Int) -> Void
  ) {
    let bytes = bytes
    var at = JournalFormat.skippingMark(bytes)
    if at > 0 { notes.file("begins with a byte order mark", "save it as UTF-8 without") }
    var number = 1
    while at < bytes.count {
      let (end, isForeign, hasControls) = ByteSearch.line(bytes.span, from: at)
      if end > at { read(&self, at..<end, isForeign, hasControls, number) }
      at = end + 1
      number += 1
    }
    if !hasVersion, !bytes.isEmpty {
      notes.file(
        "names no version", "write `\(JournalFormat.version)` as its first line; it is read as that"
      )
    }
  }

  /// Reads the lines a filter lets through, without looking at the others.
  private mutating func read(_ filter: JournalFilter) {
    let bytes = bytes
    var counted = (place: 0, lines: 1)
    filter.lines(of: bytes) { line in
      // A line's number matters only to a finding, and a line that is seen at once gives none.
      let (end, isForeign, hasControls) = ByteSearch.line(bytes.span, from: line.lowerBound)
      let isGood =
        !hasControls && end < bytes.count
        && glancer.sees(bytes.span, line, isForeign: isForeign, only: nil)
      while !isGood, counted.place < line.lowerBound {
        counted = (ByteSearch.line(bytes.span, from: counted.place).end + 1, counted.lines + 1)
      }
      read(JournalLine(bytes, from: line.lowerBound, number: counted.lines))
    }
  }

  /// The findings in the order of lines, without those that a later `fix` or `void` settled.
  func allFindings() -> [Finding] { notes.findings(without: settled) }

  private mutating func read(_ line: JournalLine) {
    if line.hasReturn, !hasReturns, filter == nil {
      hasReturns = true
      notes.file("has lines that end in CR LF", "they are read; save it with plain line feeds")
    }
    guard line.isWhole else { return notes.cut(line) }
    guard !JournalCursor(bytes, line.range).isAtEnd else { return }
    if line.hasControls, bytes[line.range].contains(0) { return notes.zeros(line) }
    if notes.conflict(line) { return }
    let tail = line.tail(in: bytes)
    if tail.isTorn { return notes.torn(line) }
    if bytes[line.range.lowerBound] == UInt8(ascii: "#") { return comment(line) }
    readFact(line, tail.content, tail.id)
  }

  private mutating func comment(_ line: JournalLine) {
    guard let version = JournalVersion.named(in: bytes[line.range]) else { return }
    hasVersion = true
    if case .other(let name) = version { notes.otherVersion(line, name) }
  }

  private mutating func readFact(_ line: JournalLine, _ content: Range<Int>, _ id: FactID?) {
    var cursor = JournalCursor(bytes, content)
    do throws(JournalWrong) {
      let head = try readHead(&cursor, content)
      let start = cursor.rest.lowerBound
      do throws(JournalWrong) {
        let body = try cursor.body()
        keep(Fact(head, body, id), line)
      } catch {
        notes.bad(line, error, body: start..<content.upperBound, id: id)
      }
    } catch {
      notes.bad(line, error, body: content.upperBound..<content.upperBound, id: id)
    }
  }

  /// The line's head; a call's lines mostly share theirs, which is then read once.
  private mutating func readHead(
    _ cursor: inout JournalCursor, _ content: Range<Int>
  ) throws(JournalWrong) -> JournalHead {
    if let last = lastHead, last.count <= content.count,
      bytes[last.start..<last.start + last.count].elementsEqual(bytes[content].prefix(last.count))
    {
      cursor = JournalCursor(bytes, content.lowerBound + last.count..<content.upperBound)
      return last.head
    }
    let head = try cursor.head()
    lastHead = LastHead(
      head: head, start: content.lowerBound, count: cursor.at - content.lowerBound)
    return head
  }

  private mutating func keep(_ fact: Fact, _ line: JournalLine) {
    facts.append(fact)
    switch fact.body {
    case .fix(let target, _), .void(let target, _): settled.insert(target)
    default: break
    }
    if fact.id == nil { notes.withoutID(line) }
    if line.isForeign { notes.foreign(line) }
    if line.hasControls { notes.controls(line) }
  }
}

/// A head that was read, and where; plain numbers, because letting go of a range costs a short run of
/// the program a tenth of its time.
private struct LastHead {
  let head: JournalHead
  let start: Int
  let count: Int
}

extension Fact {
  fileprivate init(_ head: JournalHead, _ body: Body, _ id: FactID?) {
    self.init(
      moment: head.moment, customer: head.customer, collector: head.collector, person: head.person,
      body: body, id: id)
  }
}
