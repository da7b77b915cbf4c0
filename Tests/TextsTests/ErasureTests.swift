import Accounts
import Testing
import Texts

@Suite struct ErasureTests {
  private static let harlow = Token("harlow") ?? Token(.angry)

  private static let maria: PersonNames = {
    var contact = Contact(name: "Maria Keller")
    contact.phone = "+1 412 555 0182"
    contact.email = "m.keller@harlow.example"
    contact.also = ["Maria Brandt"]
    return PersonNames("maria keller", contacts: [contact], customers: [harlow])
  }()

  private static func line(_ body: String, person: String = "Maria Keller", id: Int = 1) -> String {
    "2026-11-23 10:42 harlow @jo | \(person) | \(body) #7k3f9q2m.\(id)"
  }

  private static func erased(_ text: String, _ erasure: Erasure) -> String {
    String(decoding: erasure.journal(Array(text.utf8), file: "j").bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("call out", "call out"),
      ("promise 7220.50 USD sent by 2026-11-25 for 4398 via ach", nil),
      ("end message-with Maria Keller", "end message-with someone"),
      ("end message-with Tom Reyes", nil),
    ] as [(String, String?)])
  func `the name beside a fact goes, the fact stays`(body: String, after: String?) {
    let text = Self.erased(Self.line(body) + "\n", Erasure(Self.maria))
    #expect(text == Self.line(after ?? body, person: "-") + "\n")
  }

  @Test(
    arguments: [
      ("ask [Maria] about it", true), ("[MÁRIA KELLER]'s desk", true), ("[Maria Brandt] now", true),
      ("ring [412-555-0182] or [555 0182]", true), ("mail [m.keller@harlow.example]", true),
      ("marian and kellerman", true), ("the line of 4125 girders", true),
      ("ask Maria about it", false), ("[Maria Keller] moved there", false),
    ])
  func `places that may speak of a person are found, whole words only`(said: String, parts: Bool) {
    let text = said.filter { $0 != "[" && $0 != "]" }
    var out = text
    for range in Self.maria.places(in: text, parts: parts).reversed() {
      out.replaceSubrange(range, with: "[\(text[range])]")
    }
    #expect(out == said)
  }

  @Test func `a first name alone counts at the person's own customer only`() {
    let here = Self.line("note ask Maria", person: "-")
    let there = here.replacingOccurrences("harlow", "kestrel")
    let outcome = Erasure(Self.maria).journal(Array("\(here)\n\(there)\n".utf8), file: "j")
    #expect(outcome.left.map(\.number) == [1])
  }

  @Test func `words go only where they were confirmed, one by one`() throws {
    let bill = PersonNames("Bill Grant", customers: [Self.harlow])
    let text = Self.line("note Bill has the bill, and Grant Street", person: "Tom Reyes") + "\n"
    let found = Erasure(bill).journal(Array(text.utf8), file: "j").left
    #expect(found.map(\.words) == ["Bill", "bill", "Grant"])
    let first = try #require(found.first)
    #expect(
      Self.erased(text, Erasure(bill, confirmed: [first.key]))
        == Self.line("note (erased) has the bill, and Grant Street", person: "Tom Reyes") + "\n")
  }

  @Test func `what was learned from a person is shown as a whole`() throws {
    let text = Self.line("learned daughter Anna started at Purdue") + "\n"
    let found = Erasure(Self.maria).journal(Array(text.utf8), file: "j").left
    #expect(found.map(\.words) == ["daughter Anna started at Purdue"])
    let erasure = Erasure(Self.maria, confirmed: Set(found.map(\.key)))
    #expect(Self.erased(text, erasure) == Self.line("learned (erased)", person: "-") + "\n")
    #expect(Self.erased(Self.erased(text, erasure), erasure) == Self.erased(text, erasure))
  }

  @Test func `a line that does not name the person keeps every byte, whatever it holds`() {
    let lines: [[UInt8]] = [
      Array("# courtesy journal 1".utf8), [0xFF, 0xFE, 0x00, 0x80],
      Array("  spaced   by hand ".utf8),
      Array(Self.line("note x", person: "Tom Reyes").utf8) + [0x0D], [], Array("<<<<<<< ours".utf8),
    ]
    let bytes = Array(lines.joined(separator: [0x0A])) + [0x0A] + Array("cut off".utf8)
    #expect(Erasure(Self.maria).journal(bytes, file: "j").bytes == bytes)
    #expect(Erasure(Self.maria).card(bytes, file: "c", customer: Self.harlow).bytes == bytes)
  }

  @Test func `a line that cannot be read loses the name between its bars`() {
    let text = "2026-02-31 10:42 harlow @jo | Maria Keller | promise 5 USD\n"
    #expect(
      Self.erased(text, Erasure(Self.maria)) == "2026-02-31 10:42 harlow @jo | - | promise 5 USD\n")
  }

  @Test func `ids, amounts and days add up afterwards, for facts of every kind`() {
    let names = PersonNames("Maria Keller")
    var confirmed: Set<Mention.Key> = []
    let lines = ExportPeerTests.awkward.map { fact in
      JournalFormat.line(
        for: Fact(
          moment: fact.moment, customer: fact.customer, collector: fact.collector,
          person: "Maria Keller", body: fact.body, id: fact.id))
    }
    let bytes = Array("\(JournalFormat.version)\n\(lines.joined(separator: "\n"))\n".utf8)
    confirmed = Set(Erasure(names).journal(bytes, file: "j").left.map(\.key))
    let after = Erasure(names, confirmed: confirmed).journal(bytes, file: "j").bytes
    let (old, new) = (JournalFormat.read(bytes, file: "j"), JournalFormat.read(after, file: "j"))
    #expect(new.findings == [])
    #expect(old.facts.map(\.id) == new.facts.map(\.id))
    #expect(old.facts.map(FactRow.init).map(\.amount) == new.facts.map(FactRow.init).map(\.amount))
    #expect(old.facts.map(FactRow.init).map(\.by) == new.facts.map(FactRow.init).map(\.by))
    #expect(old.facts.map(FactRow.init).map(\.fact) == new.facts.map(FactRow.init).map(\.fact))
    #expect(
      old.facts.map(FactRow.init).map(\.invoices) == new.facts.map(FactRow.init).map(\.invoices))
    #expect(new.facts.allSatisfy { $0.person == nil })
    #expect(!String(decoding: after, as: UTF8.self).contains("Maria Keller"))
  }

  @Test func `the card loses the entry, up to the next heading, and nothing else`() {
    let card = """
      \u{FEFF}# Harlow\r
      ## People\r
      ### Tom Reyes\r
      - role: controller\r
      ### Maria Brandt\r
      - 2026-09-14: daughter Anna\r
      more of it\r
      ## Notes\r
      Maria is kind.\r
      """
    let outcome = Erasure(Self.maria).card(Array(card.utf8), file: "c", customer: Self.harlow)
    #expect(
      String(decoding: outcome.bytes, as: UTF8.self)
        == "\u{FEFF}# Harlow\r\n## People\r\n### Tom Reyes\r\n- role: controller\r\n## Notes\r\n"
        + "Maria is kind.\r")
    #expect(outcome.fields == 1 && outcome.left.map(\.words) == ["Maria"])
  }

  @Test func `recent lines lose the person, typed lines that may speak of them go`() {
    let text = "2026-11 \(Self.line("note ask Maria"))\n/call harlow\n/note Maria is out\n"
    let bytes = Erasure(Self.maria).remembered(Array(text.utf8), file: "/s").bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "2026-11 \(Self.line("note ask (erased)", person: "-"))\n/call harlow\n")
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
