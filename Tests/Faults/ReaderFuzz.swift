internal import Accounts
internal import Texts

/// Mutated journals, thrown at the reader.
///
/// For each: the reader returns; every line that was left alone is read; the quick look finds what
/// reading finds; what was read is written as lines that read back the same.
package struct ReaderFuzz {
  private var dice: SeededDice
  private let stock: [(line: [UInt8], id: FactID)]
  /// The first input that broke a promise, and which.
  package private(set) var broken: (promise: String, input: [UInt8])?
  /// How many inputs were tried.
  package private(set) var inputs = 0

  /// A fuzzer whose inputs depend on the seed alone.
  package init(seed: UInt64) {
    dice = SeededDice(state: seed)
    stock = ReaderFuzz.bodies.enumerated().map { index, body in
      let id = FactID(call: "7k3f9q2m", number: index + 1)
      return (
        Array(
          "2026-11-23 10:42 \(index % 3 == 0 ? "-" : "harlow") @jo | \(index % 2 == 0 ? "-" : "Zoë Keller") | \(body) \(id)"
            .utf8), id
      )
    }
  }

  /// Tries one input; whether every promise held.
  package mutating func step() -> Bool {
    inputs += 1
    var bytes: [UInt8] = roll(8) == 0 ? [] : Array("\(JournalFormat.version)\n".utf8)
    var kept: [FactID] = []
    var isLastCut = false
    for _ in 0...roll(4) {
      var (line, id) = stock[roll(stock.count)]
      if roll(3) == 0 {
        kept.append(id)
      } else {
        for _ in 0...roll(4) { mutate(&line) }
        // A mutation that says `fix` or `void` is a fact too; it takes nothing from the reader.
      }
      bytes += line
      bytes.append(0x0A)
    }
    if roll(6) == 0 {
      bytes.removeLast()
      isLastCut = true
    }
    return judge(bytes, isLastCut ? kept.dropLast() : kept[...])
  }

  private mutating func judge(_ bytes: [UInt8], _ kept: ArraySlice<FactID>) -> Bool {
    let read = JournalFormat.read(bytes, file: "j")
    let ids = Set(read.facts.compactMap(\.id))
    guard kept.allSatisfy(ids.contains) else { return fail("a good line is read", bytes) }
    var quick: [Fact?] = []
    let findings = JournalFormat.scan(bytes, file: "j") { glance in
      quick.append(JournalFormat.fact(bytes, glance.range))
    }
    guard quick == read.facts, findings == read.findings else {
      return fail("a quick look finds the same", bytes)
    }
    // The program writes no line without an id.
    for fact in read.facts where fact.id != nil {
      let line = JournalFormat.line(for: fact)
      let back = JournalFormat.read(Array("\(line)\n".utf8), file: "j").facts
      guard back.count == 1, JournalFormat.line(for: back[0]) == line, back[0].id == fact.id else {
        return fail("what is written reads back the same", bytes)
      }
    }
    return true
  }

  private mutating func fail(_ promise: String, _ bytes: [UInt8]) -> Bool {
    if broken == nil { broken = (promise, bytes) }
    return false
  }

  private mutating func mutate(_ line: inout [UInt8]) {
    guard !line.isEmpty else { return line.append(UInt8(roll(256))) }
    let at = roll(line.count)
    switch roll(9) {
    case 0: line[at] = UInt8(roll(256))
    case 1: line.remove(at: at)
    case 2: line.insert(0x20, at: at)
    case 3: line.insert(ReaderFuzz.marks[roll(ReaderFuzz.marks.count)], at: at)
    case 4: line[at] = ReaderFuzz.marks[roll(ReaderFuzz.marks.count)]
    case 5: line.removeSubrange(at..<min(at + roll(12), line.count))
    case 6: line.insert(contentsOf: ReaderFuzz.pieces[roll(ReaderFuzz.pieces.count)].utf8, at: at)
    case 7:
      let from = roll(line.count)
      line.insert(contentsOf: Array(line[from..<min(from + roll(20), line.count)]), at: at)
    default: line[at] = UInt8(0x30 + roll(10))
    }
  }

  private mutating func roll(_ limit: Int) -> Int { Int(dice.next() >> 33) % limit }

  private static let marks = Array("#:,|. -\"\\\t\n\r\0@09AZaz?=<>\u{7F}".utf8)

  private static let pieces = [
    " for 4471, 4398", ": ", " via ach", " USD", " KWD", "1.234", " #7k3f9q2m.4", " #torn", " | ",
    "\u{202E}", "é", "\u{FFFD}", "👩‍👩‍👧", "\u{85}", "\\n", "\\\\", "fix #7k3f9q2m.2 ",
    "void #7k3f9q2m.2",
    " 2026-02-31", " 15:00", "<<<<<<< HEAD", "4111 1111 1111 1111", "x-mood ", "\n", "\r\n",
    "\u{FEFF}",
  ]

  private static let bodies = [
    "call out", "call in again #7k3f9q2n",
    "heard damaged, late-delivery: two drums came with split lids",
    "heard -: it rained", "said I'm sorry, Maria. Did that hurt?", "note she likes \\n to be rung",
    "learned Anna is home", "used w:anna-purdue t:shop-painted",
    "promise 7220.50 USD sent by 2026-11-25 for 4398 via ach: once Tom has signed",
    "promise ? in by 2026-11-25", "paid 6080.00 USD on 2026-11-13 for 4390",
    "paid 5 JPY on 2024-02-29",
    "cleared 120.00 USD for 4471", "dispute 4471 120.00 USD damaged: two drums",
    "dispute \"PO 12\" 4x: it",
    "resolved 4471 carrier: they pay", "resolved 4471", "reason cash-flow for 4471: in May",
    "favor shipping by 2026-11-24 15:00 for 4471: what happened?",
    "owe by 2026-11-24 15:00: ring Maria",
    "done #7k3f9q2m.6: rang her", "next 2026-12-01: the erection",
    "pause until 2026-12-01 for 4471: away",
    "lock legal: counsel is Ms Park", "lift legal", "end talked", "end message-with Tom Reyes",
    "fix #7k3f9q2m.2 promise 7220.50 USD sent by 2026-11-27", "void #7k3f9q2m.4: typed twice",
    "x-mood sunny", "note naïve 東京 plan",
  ]
}
