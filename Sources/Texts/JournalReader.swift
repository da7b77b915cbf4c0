internal import Accounts

/// Reads a journal line by line and goes on after every bad one.
struct JournalReader {
  private let bytes: [UInt8]
  private var notes: JournalNotes
  /// `harlow @`, after which a line of the one customer wanted goes on.
  private let filter: [UInt8]?
  private(set) var facts: [Fact] = []
  private var settled: Set<FactID> = []
  private var lastHead: (head: JournalHead, range: Range<Int>)?
  private var hasVersion = false
  private var hasReturns = false

  init(_ bytes: [UInt8], file: String, customer: Token?) {
    self.bytes = bytes
    filter = customer.map { Array("\($0) @".utf8) }
    notes = JournalNotes(bytes: bytes, file: file)
  }

  /// Reads every line.
  mutating func read() {
    var at = JournalFormat.skippingMark(bytes)
    if at > 0, filter == nil {
      notes.file("begins with a byte order mark", "save it as UTF-8 without")
    }
    var number = 1
    while at < bytes.count {
      let line = JournalLine(bytes, from: at, number: number)
      if isWanted(line) { read(line) }
      at = line.next
      number += 1
    }
    if filter == nil, !hasVersion, !bytes.isEmpty {
      notes.file(
        "names no version", "write `\(JournalFormat.version)` as its first line; it is read as that"
      )
    }
  }

  /// The findings in the order of lines, without those that a later `fix` or `void` settled.
  func allFindings() -> [Finding] { notes.findings(without: settled) }

  private func isWanted(_ line: JournalLine) -> Bool {
    guard let filter else { return true }
    let start = line.range.lowerBound + 17
    // By hand a line may be spaced otherwise; those few are read to see whose they are.
    guard start + filter.count <= line.range.upperBound else { return false }
    if bytes[line.range.lowerBound] == UInt8(ascii: "#") { return true }
    return bytes[start..<start + filter.count].elementsEqual(filter)
  }

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
    if let last = lastHead, last.range.count <= content.count,
      bytes[last.range].elementsEqual(bytes[content].prefix(last.range.count))
    {
      cursor = JournalCursor(bytes, content.lowerBound + last.range.count..<content.upperBound)
      return last.head
    }
    let head = try cursor.head()
    lastHead = (head, content.lowerBound..<cursor.at)
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

extension Fact {
  fileprivate init(_ head: JournalHead, _ body: Body, _ id: FactID?) {
    self.init(
      moment: head.moment, customer: head.customer, collector: head.collector, person: head.person,
      body: body, id: id)
  }
}
