import Accounts
import Testing
import Texts

@Suite struct OpenItemsTests {
  private let header = "customer,invoice,date,due,amount,open,currency,po,posted\n"

  @Test func `a row is read with all it says`() throws {
    let row = "harlow,4471,2026-09-20,2026-10-20,11200.00,1200.5,USD,\"R9, 2\",2026-11-20\n"
    let (items, findings) = OpenItemsFormat.read(bytes(header + row), file: "open-items.csv")
    #expect(findings == [])
    #expect(
      items == [
        OpenItem(
          customer: try #require(Token("harlow")), invoice: "4471",
          date: Day(year: 2026, month: 9, day: 20),
          due: try #require(Day(year: 2026, month: 10, day: 20)),
          amount: Money(minorUnits: 1_120_000, currency: .usd),
          open: Money(minorUnits: 120_050, currency: .usd), purchaseOrder: "R9, 2",
          posted: Day(year: 2026, month: 11, day: 20))
      ])
  }

  @Test(
    arguments: [
      ("Due,OPEN, Customer ,Invoice\n2026-01-02,5,a,1\n", 1),
      ("customer;invoice;due;open\r\na;1;2026-01-02;5\r\n", 1),
      ("customer\tinvoice\tdue\topen\na\t1\t2026-01-02\t5\n\n\n", 1),
      ("\u{FEFF}customer,invoice,due,open,rep\na,1,2026-01-02,5,x\n,,,,\n", 1),
      ("customer,invoice,due,open\n", 0),
    ])
  func `columns stand in any order, and every usual separator is known`(text: String, count: Int) {
    let (items, findings) = OpenItemsFormat.read(bytes(text), file: "o.csv")
    #expect(lines(findings) == [])
    #expect(items.count == count)
  }

  @Test(
    arguments: [
      ("1200.50", "USD", 120_050), ("1200.5", "USD", 120_050), ("1200", "USD", 120_000),
      ("-312.40", "USD", -31_240), ("(312.40)", "USD", -31_240), ("0", "USD", 0),
      ("\"1,200.50\"", "USD", 120_050), ("\"(1,234,567.00)\"", "USD", -123_456_700),
      ("184000", "JPY", 184_000), ("1.234", "KWD", 1_234), ("007.00", "USD", 700),
      ("1.5", "", 150), ("10000000000.00", "usd", 1_000_000_000_000),
    ])
  func `amounts are read as accounting systems write them`(
    text: String, currency: String, units: Int
  ) {
    let row = "a,1,2026-01-02,\(text),\(currency)\n"
    let (items, findings) = OpenItemsFormat.read(
      bytes("customer,invoice,due,open,currency\n" + row), file: "o.csv")
    #expect(lines(findings) == [])
    #expect(items.map(\.open.minorUnits) == [units])
    #expect(items.map(\.amount) == items.map(\.open))
  }

  @Test(
    arguments: [
      ("1200.505,USD", ["2:16 `1200.505` has more decimals than USD; the row is left out"]),
      ("1.5,JPY", ["2:16 `1.5` has more decimals than JPY; the row is left out"]),
      ("\"1,20\",USD", ["2:16 `1,20` is no amount; the row is left out"]),
      ("\"1234,567\",USD", ["2:16 `1234,567` is no amount; the row is left out"]),
      ("$5,USD", ["2:16 `$5` is no amount; the row is left out"]),
      ("1e5,USD", ["2:16 `1e5` is no amount; the row is left out"]),
      ("--5,USD", ["2:16 `--5` is no amount; the row is left out"]),
      ("(),USD", ["2:16 `()` is no amount; the row is left out"]),
      (".50,USD", ["2:16 `.50` is no amount; the row is left out"]),
      ("٣,USD", ["2:16 `٣` is no amount; the row is left out"]),
      (
        "10000000000.01,USD",
        ["2:16 `10000000000.01` is more than one item can be; the row is left out"]
      ),
      (
        "99999999999999999999999999,USD",
        ["2:16 `99999999999999999999999999` is more than one item can be; the row is left out"]
      ),
      ("5,DOL", ["2:18 no currency is called `DOL`; the row is left out"]),
      (",USD", ["2:16 the row has no open; the row is left out"]),
      ("5", ["2:16 this row has 4 fields, the header 5; the row is left out"]),
      ("5,USD,x", ["2:22 this row has 6 fields, the header 5; the row is left out"]),
    ])
  func `an amount that cannot be read costs its own row`(row: String, expected: [String]) {
    let text = "customer,invoice,due,open,currency\na,1,2026-01-02,\(row)\nb,2,2026-01-02,7,USD\n"
    let (items, findings) = OpenItemsFormat.read(bytes(text), file: "o.csv")
    #expect(lines(findings) == expected)
    #expect(items.map(\.invoice) == ["2"])
  }

  @Test(
    arguments: [
      ("", ["file the file has no header"]),
      ("\n\n", ["file the file has no header"]),
      (
        "customer,invoce,due,open\na,1,2026-01-02,5",
        ["1:10 the table has no column `invoice`, so no row was read"]
      ),
      (
        "a,b\n1,2",
        ["1:1 the table has no column `customer`, `invoice`, `due`, `open`, so no row was read"]
      ),
      (
        "customer,invoice,due,open,open\na,1,2026-01-02,5,6",
        ["1:27 warning: a second column `open`; the first counts"]
      ),
      (
        "customer,invoice,due,open\nHarlow Bridge,1,2026-01-02,5",
        ["2:1 `Harlow Bridge` cannot be a customer's id; the row is left out"]
      ),
      (
        "customer,invoice,due,open\na,1,02/01/2026,5",
        ["2:5 `02/01/2026` is no day; the row is left out"]
      ),
      (
        "customer,invoice,due,open\na,,2026-01-02,5",
        ["2:3 the row has no invoice; the row is left out"]
      ),
      (
        "customer,invoice,due,open,posted\na,1,2026-01-02,5,today",
        ["2:18 `today` is no day; the row stays without it"]
      ),
      (
        "customer,invoice,due,open\na,1,2026-01-02,5\na,1,2026-01-02,5",
        ["3:3 warning: `1` of a stands in line 2 already; both count"]
      ),
      (
        "customer,invoice,due,open\na,5\"pipe,2026-01-02,5\nb,2,2026-01-02,5",
        ["2:4 a quote stands inside a field without quotes; the row is left out"]
      ),
      (
        "customer,invoice,due,open\na,\"x\"y,2026-01-02,5\nb,2,2026-01-02,5",
        ["2:5 text follows a closing quote; the row is left out"]
      ),
      (
        "customer,invoice,due,open\na,\"x,2026-01-02,5\nb,2,2026-01-02,5",
        ["2:3 this quote is never closed; the row is left out"]
      ),
    ])
  func `what is wrong in a table is told with its place`(text: String, expected: [String]) {
    let (items, findings) = OpenItemsFormat.read(bytes(text), file: "o.csv")
    #expect(lines(findings) == expected)
    if text.contains("\nb,2,") { #expect(items.map(\.invoice) == ["2"]) }
  }

  @Test func `the remedy for a name is an id`() {
    let text = "customer,invoice,due,open\nHarlow Bridge,1,2026-01-02,5"
    let findings = OpenItemsFormat.read(bytes(text), file: "o.csv").findings
    #expect(findings.map(\.remedy) == ["write `harlow-bridge`"])
  }

  @Test func `rows without a currency have the book's`() {
    let text = "customer,invoice,due,open\na,1,2026-01-02,5"
    let items = OpenItemsFormat.read(bytes(text), file: "o.csv", currency: Currency("JPY") ?? .usd)
      .items
    #expect(items.map(\.open.description) == ["5 JPY"])
  }

  @Test func `a UTF-16 export is told as such`() {
    let findings = OpenItemsFormat.read([0xFF, 0xFE, 0x63, 0x00], file: "o.csv").findings
    #expect(lines(findings) == ["file the file is binary or UTF-16, so it was not read"])
  }
}
