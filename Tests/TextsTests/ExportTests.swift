import Accounts
import Testing
import Texts

@Suite struct ExportTests {
  private static let exports: [(name: String, text: @Sendable ([Fact]) -> String)] = [
    ("rec", { RecExport.text($0) }), ("csv", { CSVExport.text($0) }),
    (
      "hledger",
      { facts in
        var export = HledgerExport()
        return export.text(facts, items: [])
      }
    ),
    (
      "calendar",
      { facts in
        CalendarExport(names: [:]) { $0.day.number * 86_400 + $0.minute * 60 }.text(
          facts, name: "x")
      }
    ),
  ]

  @Test(arguments: exports.map(\.name))
  func `no export holds a control character or a whole card number`(name: String) throws {
    let export = try #require(Self.exports.first { $0.name == name })
    let text = export.text(ExportPeerTests.awkward)
    let active = text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" && Clean.isActive($0) }
    #expect(active.isEmpty)
    let card = "card 4111 1111 1111 1111, cvv 987"
    let due = Day(number: 20_800)
    let secret = export.text([
      HostileFacts.fact(.next(When(day: due), card)),
      HostileFacts.fact(
        .promise(Promise(amount: nil, kind: .in, day: due, invoices: [card], why: card))),
    ])
    #expect(!secret.contains("4111 1111") && !secret.contains("987"))
  }

  @Test func `lines of a calendar end in CR LF, hold 75 bytes at most and whole characters`() {
    let facts =
      ExportPeerTests.awkward + [
        HostileFacts.fact(
          .next(When(day: Day(number: 20_800)), String(repeating: "👩‍👩‍👧é日", count: 40))),
        HostileFacts.fact(
          .next(When(day: Day(number: 20_800)), "e" + String(repeating: "\u{301}", count: 200))),
      ]
    let text = CalendarExport(names: [:]) { $0.day.number * 86_400 }.text(facts, name: "x")
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(lines.contains { $0.elementsEqual("END:VCALENDAR\r".utf8) })
    #expect(
      !text.unicodeScalars.contains("\u{FFFD}") || facts.contains { "\($0)".contains("\u{FFFD}") })
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-1", "'-1"), ("@cmd", "'@cmd"), ("\tx", "'\tx"),
      ("\rx", "'\rx"), ("  =1", "'  =1"), ("＝1", "'＝1"), ("-", "-"), ("", ""), ("a=1", "a=1"),
      ("4471", "4471"),
    ])
  func `a cell that a spreadsheet would take for a formula is defused`(cell: String, safe: String) {
    #expect(CSVExport.defused(cell) == safe)
  }

  @Test func `a payment that names two invoices fills the first and leaves the rest to the second`()
  {
    let usd = { Money(minorUnits: $0, currency: .usd) }
    let posted = Day(number: 20_770)
    let items = ["4471", "4398"].map { name in
      OpenItem(
        customer: Token("harlow") ?? Token(.angry), invoice: name, date: Day(number: 20_700),
        due: Day(number: 20_730), amount: usd(100_00), open: usd(name == "4471" ? 0 : 70_00),
        purchaseOrder: nil, posted: posted)
    }
    var export = HledgerExport()
    let text = export.text(
      [HostileFacts.fact(.paid(usd(130_00), on: posted - 1, for: ["4471", "4398"], why: nil))],
      items: items)
    #expect(text.contains("assets:receivable:harlow:invoice:4471  -100.00 USD"))
    #expect(text.contains("assets:receivable:harlow:invoice:4398  -30.00 USD"))
    #expect(text.contains("0.00 USD = 70.00 USD"))
    #expect(!text.contains("not in the journal"))
  }
}
