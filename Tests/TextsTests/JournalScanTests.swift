import Accounts
import Testing
import Texts

/// The quick look at a journal says exactly what the reader of every word says.
@Suite struct JournalScanTests {
  @Test(arguments: 0..<400)
  func `a quick look finds what reading finds`(seed: UInt64) throws {
    var dice = Dice(state: seed &+ 5000)
    try compare(MutatedJournal.bytes(&dice))
  }

  @Test func `every good line of every kind is seen at once`() {
    var dice = Dice(state: 7)
    for _ in 0..<40 {
      for kind in 0..<HostileFacts.kinds {
        let line = JournalFormat.line(for: HostileFacts.fact(kind, &dice))
        _ = try? compare(Array("\(JournalFormat.version)\n\(line)\n".utf8))
      }
    }
  }

  @Test(arguments: 0..<100)
  func `a customer's lines are all found, however they are spaced`(seed: UInt64) {
    var dice = Dice(state: seed &+ 9000)
    let bytes = MutatedJournal.bytes(&dice)
    let harlow = Token("harlow")
    let all = JournalFormat.read(bytes, file: "j").facts.filter { $0.customer == harlow }
    #expect(JournalFormat.read(bytes, file: "j", customer: harlow).facts == all)
  }

  @Test(
    arguments: [
      ("drums", [1, 2]), ("zinc", [3]), ("naive", [4]), ("nothing", []), ("#7k3f9q2m.3", [3]),
    ])
  func `a word is found whatever its case and accents`(word: String, numbers: [Int]) {
    let words = ["two drums came", "TWO DRUMS?", "Zinc primer", "naïve plan", "else"]
    let lines = words.enumerated().map {
      "2026-11-23 10:42 harlow @jo | - | note \($1) #7k3f9q2m.\($0 + 1)\n"
    }
    let found = JournalFormat.read(
      Array(lines.joined().utf8), file: "j", filter: JournalFilter(words: [word])
    ).facts.compactMap { $0.id?.number }
    #expect(Set(found).isSuperset(of: numbers))
    #expect(Set(found).subtracting(numbers).isSubset(of: [4]))
  }

  @Test(arguments: ["a", "harlow", "customer-1", "a-name-of-forty-letters-is-the-longest-1"])
  func `a filter finds a customer at every place of the bytes that are looked at together`(
    customer: String
  ) throws {
    let token = try #require(Token(customer))
    // Lengths that put the names before, across and behind the edges of 16 and of 64 bytes.
    let others = ["x\(customer)", "\(customer)0", "b-\(customer)", customer, "-", "\(customer)-b"]
    let lines = (0..<240).map { number in
      let words = String(repeating: "é a", count: number % 41) + customer
      return
        "2026-11-23 10:42 \(others[number % 6]) @jo | - | note \(words) #7k3f9q2m.\(number + 1)\n"
    }
    for cut in 0..<6 {
      let bytes = Array(lines.dropFirst(cut * 17).joined().utf8)
      let found = JournalFormat.read(
        bytes, file: "j", filter: JournalFilter(customer: token)
      ).facts
      let all = JournalFormat.read(bytes, file: "j").facts.filter { $0.customer == token }
      #expect(found == all && found.count > 20)
    }
  }

  @Test func `ids as the program writes them never share a number`() {
    var seen: Set<UInt64> = []
    for call in ["7k3f9q2m", "7k3f9q2n", "000000", "0000000", "00000000", "zzzzzz", "zzzzzzzz"] {
      for number in [1, 2, 9, 10, 999, 1_048_575, 1_048_576, 999_999_999] {
        #expect(seen.insert(IDKey.key(FactID(call: call, number: number))).inserted)
      }
    }
  }

  private func compare(_ bytes: [UInt8]) throws {
    let read = JournalFormat.read(bytes, file: "j")
    var facts: [Fact] = []
    let findings = JournalFormat.scan(bytes, file: "j") { glance in
      guard let fact = JournalFormat.fact(bytes, glance.range) else {
        Issue.record("no fact: \(String(decoding: bytes[glance.range], as: UTF8.self))")
        return
      }
      facts.append(fact)
      #expect(glance.key == fact.id.map(IDKey.key) ?? 0)
      #expect(glance.word == JournalGlance.Word(fact.body))
      #expect(glance.minute == fact.moment.day.number * 1440 + fact.moment.minute)
      let customer = String(decoding: bytes[glance.customer], as: UTF8.self)
      #expect(Token(customer) == fact.customer)
      guard case .paid(let money, let day, _, _) = fact.body else { return }
      #expect(glance.units == money.minorUnits && glance.day == day.number)
    }
    #expect(facts == read.facts)
    #expect(findings == read.findings)
  }
}

/// Journals as disks, editors and people may leave them.
enum MutatedJournal {
  static func bytes(_ dice: inout Dice) -> [UInt8] {
    var bytes = Array("# courtesy journal 1\n".utf8)
    for kind in 0..<HostileFacts.kinds {
      bytes += Array("\(JournalFormat.line(for: HostileFacts.fact(kind, &dice)))\n".utf8)
    }
    for _ in 0..<Int.random(in: 0..<80, using: &dice) {
      let at = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<7, using: &dice) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(0x0A, at: at)
      case 3: bytes.insert(0x20, at: at)
      case 4: bytes.insert("#:,|. 0-\t@9".utf8.randomElement(using: &dice) ?? 0, at: at)
      case 5:
        let from = Int.random(in: 0..<bytes.count, using: &dice)
        let piece = bytes[from..<min(from + 40, bytes.count)]
        bytes.insert(contentsOf: Array(piece), at: at)
      default: bytes.removeSubrange(at..<min(at + 12, bytes.count))
      }
    }
    return bytes
  }
}
