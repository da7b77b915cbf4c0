import Accounts
import Foundation
import Testing
import Texts

/// Every export is judged by a program we did not write: on the sample book, and on facts made of
/// awkward words.
@Suite struct ExportPeerTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let book = root.appending(path: "Sources/Shipped/SampleBook")

  static let sample: [Fact] = Chronicle(
    ["jo", "sam"].flatMap { name in
      JournalFormat.read(bytes("Journal/\(name).journal"), file: name).facts
    }
  ).facts
  static let items = OpenItemsFormat.read(bytes("open-items.csv"), file: "open-items.csv").items
  static let cards: [Customer] = ["harlow", "sato", "velo", "kestrel"].compactMap { name in
    Token(name).map { CardFormat.read(bytes("Customers/\(name).md"), file: name, id: $0).card }
  }

  /// Facts of every kind, with an id each.
  static let awkward: [Fact] = {
    var dice = Dice(state: 7)
    return (1...600).map { number in
      let fact = HostileFacts.fact(number % HostileFacts.kinds, &dice)
      return Fact(
        moment: fact.moment, customer: fact.customer, collector: fact.collector,
        person: fact.person, body: fact.body, id: FactID(call: "7k3f9q2m", number: number))
    }
  }()

  private static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: book.appending(path: path))).map { [UInt8]($0) } ?? []
  }

  @Test(.enabled(if: Peers.recfix != nil, "recutils is not installed"))
  func `recfix accepts every record, and recsel counts as many as there are facts`() throws {
    for facts in [Self.sample, Self.awkward, []] {
      let text = RecExport.text(facts)
      let checked = try Peers.judge(Peers.recfix, ["--check"], text)
      #expect(checked.status == 0, "\(checked.out)")
      let counted = try Peers.judge(Peers.recsel, ["-t", "Fact", "--count"], text)
      #expect(counted.out.split(separator: "\n").last == "\(facts.count)")
    }
  }

  @Test(.enabled(if: Peers.recfix != nil, "recutils is not installed"))
  func `words come out of recutils as they stand in the journal`() throws {
    let text = RecExport.text([HostileFacts.fact(.note("a\nb | c\\"))])
    let out = try Peers.judge(Peers.recsel, ["-t", "Fact", "-P", "Text"], text).out
    #expect(out == "note a\\nb ¦ c\\\\ \n")
  }

  @Test(.enabled(if: Peers.hledger != nil, "hledger is not installed"))
  func `hledger accepts accounts, commodities and balances`() throws {
    for facts in [Self.sample, Self.awkward] {
      var export = HledgerExport(states: [FactID(call: "7k3f9q2m", number: 4): "not seen yet"])
      let text = export.text(facts, items: Self.items)
      let checked = try Peers.judge(Peers.hledger, ["check", "-s", "-f"], text, as: "a.journal")
      #expect(checked.status == 0, "\(checked.out)")
    }
  }

  @Test(.enabled(if: Peers.hledger != nil, "hledger is not installed"))
  func `hledger's receivables are the open items`() throws {
    var export = HledgerExport()
    let text = export.text(Self.sample, items: Self.items)
    let arguments = ["balance", "-N", "--flat", "--depth", "3", "assets:receivable", "-O", "csv"]
    let out = try Peers.judge(Peers.hledger, arguments + ["-f"], text, as: "a.journal").out
    for (customer, items) in Dictionary(grouping: Self.items, by: \.customer) {
      let open = items.reduce(Money.zero(items[0].open.currency)) { $0 + $1.open }
      #expect(out.contains("\"assets:receivable:\(customer)\",\"\(open)\""), "\(customer)")
    }
  }

  @Test(.enabled(if: Peers.hledger != nil, "hledger is not installed"))
  func `hledger notices a balance that is off by a cent`() throws {
    var export = HledgerExport()
    let text = export.text(Self.sample, items: Self.items)
      .replacingOccurrences(of: "= 11200.00 USD", with: "= 11200.01 USD")
    let checked = try Peers.judge(Peers.hledger, ["check", "-s", "-f"], text, as: "a.journal")
    #expect(checked.status != 0)
  }

  @Test(.enabled(if: Peers.python != nil, "Python is not installed"))
  func `Python's csv reads every cell as it was meant`() throws {
    let program = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
      print(json.dumps(rows))
      """
    for facts in [Self.sample, Self.awkward] {
      let out = try Peers.judge(Peers.python, ["-c", program], CSVExport.text(facts))
      let rows = try JSONDecoder().decode([[String]].self, from: Data(out.out.utf8))
      #expect(
        rows == [FactRow.names] + facts.map { FactRow($0).values.map(CSVExport.defused) })
    }
  }

  @Test(.enabled(if: Peers.pythonWithPackages != nil, "icalendar and vobject are not installed"))
  func `icalendar and vobject read every event, with its words and its time`() throws {
    let program = """
      import sys, json, datetime, icalendar, vobject
      raw = open(sys.argv[1], 'rb').read()
      cal = icalendar.Calendar.from_ical(raw)
      events = [e for e in cal.walk('VEVENT')]
      assert all(not e.errors for e in events), [e.errors for e in events]
      other = list(vobject.readOne(raw.decode()).contents.get('vevent', []))
      assert [str(e['summary']) for e in events] == [e.summary.value for e in other]
      def when(v):
          return v.strftime('%Y-%m-%d %H:%M') if isinstance(v, datetime.datetime) else str(v)
      print(json.dumps([[str(e['uid']), when(e['dtstart'].dt), str(e['summary'])] for e in events]))
      """
    for facts in [Self.sample, Self.awkward.filter { $0.moment.day.fields.year > 1900 }] {
      let wanted = facts.filter(CalendarExport.holds)
      let export = CalendarExport(names: [:]) { $0.day.number * 86_400 + $0.minute * 60 + 18_000 }
      let text = export.text(facts, name: "Calder, Coatings; & Chemistry")
      let out = try Peers.judge(Peers.pythonWithPackages, ["-c", program], text)
      let events = try JSONDecoder().decode([[String]].self, from: Data(out.out.utf8))
      #expect(
        events.map { $0[0] }
          == wanted.map { "\($0.id.map { "\($0.call).\($0.number)" } ?? "")@courtesy" })
    }
  }

  @Test(.enabled(if: Peers.pythonWithPackages != nil, "vobject is not installed"))
  func `vobject reads every person, and vcard finds nothing wrong`() throws {
    let program = """
      import sys, json, vobject
      cards = vobject.readComponents(open(sys.argv[1], newline='', encoding='utf-8').read())
      print(json.dumps([[c.fn.value, c.n.value.family, c.n.value.given] for c in cards]))
      """
    var hostile = Customer(id: Self.cards[0].id, name: "A; B, C\\ \u{1B}[31m\nD")
    var contact = Contact(name: "Ana, María; \u{202E}Díaz")
    contact.phone = "+34 600; 1,2"
    contact.email = "ana@example.com\r\nX-EVIL:1"
    contact.also = ["Any, one", String(repeating: "é", count: 90)]
    hostile.people = [contact]
    let text = ContactsExport.text(Self.cards + [hostile])
    let out = try Peers.judge(Peers.pythonWithPackages, ["-c", program], text)
    let people = try JSONDecoder().decode([[String]].self, from: Data(out.out.utf8))
    #expect(people.contains(["Maria Keller", "Keller", "Maria"]))
    #expect(people.contains(["Ana, María; Díaz", "Díaz", "Ana, María;"]))
    #expect(!text.contains("\r\nX-EVIL"))
    // The judge takes code points for the grammar's bytes, so each byte is given as a code point.
    let bytes = String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
    let judged = try Peers.judge(Peers.vcard, [], bytes, as: "people.vcf")
    #expect(judged.status == 0, "\(judged.out)")
  }
}
