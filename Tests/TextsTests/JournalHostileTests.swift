import Accounts
import Testing
import Texts

/// Every kind of fact, filled with what people and machines may put into it.
@Suite struct JournalHostileTests {
  @Test(arguments: 0..<400)
  func `what the program writes its own reader reads back the same`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    for kind in 0..<HostileFacts.kinds {
      let fact = HostileFacts.fact(kind, &dice)
      let line = JournalFormat.line(for: fact)
      #expect(!line.utf8.contains(0x0A))
      #expect(line == Clean.line(line))
      let read = JournalFormat.read(Array("# courtesy journal 1\n\(line)\n".utf8), file: "j")
      #expect(read.findings == [], "\(line)")
      let back = try #require(read.facts.first, "\(line)")
      #expect(read.facts.count == 1)
      #expect(Array(JournalFormat.line(for: back).utf8) == Array(line.utf8))
      #expect(back.id == fact.id && back.moment == fact.moment && back.customer == fact.customer)
      #expect(HostileFacts.word(back.body) == HostileFacts.word(fact.body))
    }
  }

  @Test func `words without anything odd come back exactly`() {
    let text = "two drums: \"split\" lids, 4471\\4398 #7k3f9q2m.4 #torn; naïve 東京 👩‍👩‍👧\nsecond line"
    let fact = HostileFacts.fact(.note(text))
    let read = JournalFormat.read(
      Array("# courtesy journal 1\n\(JournalFormat.line(for: fact))\n".utf8), file: "j")
    #expect(read.facts == [fact])
  }

  @Test func `a reason that is a number is not taken for an amount of the currency after it`() {
    let dispute = Dispute(
      invoice: "4471", amount: nil, reason: Token("1") ?? Token(.angry), why: "USD was meant")
    let fact = HostileFacts.fact(.dispute(dispute))
    let read = JournalFormat.read(
      Array("# courtesy journal 1\n\(JournalFormat.line(for: fact))\n".utf8), file: "j")
    #expect(read.facts == [fact] && read.findings == [])
  }

  @Test(arguments: 0..<200)
  func `no bytes whatever stop the reader`(seed: UInt64) {
    var dice = Dice(state: seed &+ 1000)
    var bytes = Array("# courtesy journal 1\n".utf8)
    for kind in 0..<HostileFacts.kinds {
      bytes += Array("\(JournalFormat.line(for: HostileFacts.fact(kind, &dice)))\n".utf8)
    }
    for _ in 0..<60 {
      let at = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(0x0A, at: at)
      default: bytes.removeSubrange(at..<min(at + 30, bytes.count))
      }
    }
    let read = JournalFormat.read(bytes, file: "j")
    for finding in read.findings { _ = finding.page(width: 60) }
    _ = JournalFormat.read(bytes, file: "j", customer: Token("harlow"))
    let chronicle = Chronicle(read.facts)
    #expect(chronicle.facts.count <= read.facts.count)
  }
}

/// Numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
