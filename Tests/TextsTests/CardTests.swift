import Accounts
import Testing
import Texts

let harlow = Token(.promise)

@Suite struct CardTests {
  private let text = """
    # Harlow Bridge Works
    - id: promise
    - trade: bridges
    - makes: plate girders, bearings
    - now: Route 9 overpass
    - buys: primer
    - collector: jo since 2023-04-03
    - zone: America/New_York
    - phone: +1 412 555 0180
    - also: Harlow Steel; HBW
    - terms: net 30
    - pays: ACH, Wednesday run, in by Monday noon
    - call: monthly
    - elsewhere: easily
    - price: two cents above
    - natural person: no
    - currency: EUR
    - note: gate B

    ## People
    ### Maria Keller
    - role: AP clerk
    - phone: +1 412 555 0182
    - say: KELL-er
    - best: mornings
    - likes: facts first
    - also: Maria Brandt
    - email: maria@harlow.example
    - 2026-06-11: bowling
    - 2026-09-14: daughter Anna started at Purdue
    - ask: Is Anna home?
    - ask: Who is ahead?
    - never mention: the layoffs
    Keeps bees.

    ## Why they need us
    1. Approved zinc.
    2. Before six.

    ## How they use it
    Two coats.

    A late drum stops the shop.

    ## What they are to us
    A tenth.
    ## Elsewhere
    Two others.
    ## Notes
    - the dock is around the back
    """

  @Test func `a whole card is read`() throws {
    let (card, findings) = CardFormat.read(bytes(text), file: "harlow.md", id: harlow)
    #expect(lines(findings) == [])
    var expected = Customer(id: harlow, name: "Harlow Bridge Works")
    expected.trade = Token("bridges")
    expected.makes = "plate girders, bearings"
    expected.now = "Route 9 overpass"
    expected.buys = "primer"
    expected.collector = Token("jo")
    expected.since = Day(year: 2023, month: 4, day: 3)
    expected.zone = "America/New_York"
    expected.phone = "+1 412 555 0180"
    expected.also = ["Harlow Steel", "HBW"]
    expected.terms = "net 30"
    expected.pays = PayHabit(
      method: "ACH", runDay: .wednesday, monthDays: [],
      text: "ACH, Wednesday run, in by Monday noon")
    expected.rhythm = .monthly
    expected.elsewhere = .easily
    expected.price = "two cents above"
    expected.currency = Currency("EUR")
    expected.reasons = ["Approved zinc.", "Before six."]
    expected.use = "Two coats. A late drum stops the shop."
    expected.worth = "A tenth."
    expected.others = "Two others."
    expected.notes = [
      "gate B", "Maria Keller: email maria@harlow.example", "Maria Keller: Keeps bees.",
      "the dock is around the back",
    ]
    var maria = Contact(name: "Maria Keller")
    maria.role = "AP clerk"
    maria.phone = "+1 412 555 0182"
    maria.email = "maria@harlow.example"
    maria.say = "KELL-er"
    maria.best = "mornings"
    maria.likes = "facts first"
    maria.also = ["Maria Brandt"]
    maria.asks = ["Is Anna home?", "Who is ahead?"]
    maria.never = ["the layoffs"]
    maria.known = [
      Remark(
        day: try #require(Day(year: 2026, month: 9, day: 14)),
        text: "daughter Anna started at Purdue"),
      Remark(day: try #require(Day(year: 2026, month: 6, day: 11)), text: "bowling"),
    ]
    expected.people = [maria]
    #expect(card == expected)
  }

  @Test(
    arguments: [
      ("- id: harlo", ["2:7 the id is `harlo`, but the file's name says `promise`"]),
      ("- zoen: x", ["2:3 no key is called `zoen` here"]),
      ("- trade: Photo Labs", ["2:10 `Photo Labs` cannot be a trade"]),
      ("- zone: ../etc/passwd", ["2:9 `../etc/passwd` cannot be a time zone"]),
      ("- zone: A//B", ["2:9 `A//B` cannot be a time zone"]),
      ("- call: montly", ["2:9 `montly` is not known here"]),
      ("- elsewhere: maybe", ["2:14 `maybe` is not known here"]),
      ("- natural person: perhaps", ["2:19 `perhaps` is neither yes nor no"]),
      ("- currency: dollar", ["2:13 no currency is called `dollar`"]),
      (
        "- collector: jo since spring",
        ["2:14 `jo since spring` does not say whose customer this is"]
      ),
      ("- collector: Jo", ["2:14 `Jo` does not say whose customer this is"]),
      ("- makes: a\n- makes: b", ["3:3 `makes` stands here twice; the first counts"]),
      ("- Role: clerk", ["2:3 this line is no fact"]),
      ("## Poeple", ["2:4 no section is called `Poeple` here"]),
      ("## people\n## People", ["3:4 warning: the section `People` stands here twice"]),
      ("## People\nMaria", ["3:1 this has no place under `People`"]),
      ("## Notes\n### Maria", ["3:5 this has no place under `Notes`"]),
      (
        "## People\n### Al\n- 2026-02-30: x\n- 2026-9-1: y",
        ["4:3 there is no day `2026-02-30`", "5:3 there is no day `2026-9-1`"]
      ),
      ("## People\n### Al\n### al", ["4:5 warning: `al` stands here twice"]),
      ("- trade:\n- zone:\n- pays:\n- call:\n- collector:", []),
    ] as [(String, [String])])
  func `what is wrong in a card is told with its place`(text: String, expected: [String]) {
    let findings = CardFormat.read(bytes("# Harlow\n" + text), file: "c.md", id: harlow).findings
    #expect(lines(findings) == expected)
  }

  @Test(
    arguments: [
      ("- zoen: x", "write `zone`"),
      ("- call: montly", "write `monthly`"),
      ("- call: often", "write `weekly`, `monthly`, `quarterly`, `half-yearly` or `yearly`"),
      ("- trade: Photo Labs", "write `photo-labs`"),
      ("- Zone: UTC", "write `- zone: ` and the value"),
      ("## Poeple", "write `People`"),
      ("- xyzzyx: 1", "write a known name, such as `id`, `trade` or `makes`"),
    ])
  func `the remedy names what was probably meant`(text: String, remedy: String) {
    let findings = CardFormat.read(bytes("# Harlow\n" + text), file: "c.md", id: harlow).findings
    #expect(findings.map(\.remedy) == [remedy])
  }

  @Test func `a broken line costs no other`() {
    let text =
      "# Harlow\n- call: montly\n- makes: girders\n## Poeple\n## People\n### Maria\n- rol: x\n"
    let card = CardFormat.read(bytes(text), file: "c.md", id: harlow).card
    #expect(card.makes == "girders")
    #expect(card.people.map(\.name) == ["Maria"])
  }

  @Test func `a card without a title goes by its file's name`() {
    let (card, findings) = CardFormat.read(bytes("- makes: x"), file: "c.md", id: harlow)
    #expect(card.name == "promise")
    #expect(card.makes == "x")
    #expect(
      findings.map(\.description) == [
        "c.md: the file has no title; write `# ` and a name in its first line"
      ])
  }

  @Test(
    arguments: [
      ("ACH, Wednesday run, in by Monday noon", "ACH", .wednesday, []),
      ("check, on the 15th and last", "check", nil, [15, 31]),
      ("check, twice a month", "check", nil, [15, 31]),
      ("wire, on the 1st", "wire", nil, [1]),
      ("wire, on the 10th, 20th and the last", "wire", nil, [10, 20, 31]),
      ("ACH, month end", "ACH", nil, [31]),
      ("ACH, every Friday", "ACH", .friday, []),
      ("ACH, Thu run", "ACH", .thursday, []),
      ("check, when the mail is done on Saturdays", "check", nil, []),
      ("wire", "wire", nil, []),
      ("wire, on the 45th", "wire", nil, []),
      ("", "", nil, []),
    ] as [(String, String, Weekday?, [Int])])
  func `how they pay is read, and what is not stays text`(
    text: String, method: String, run: Weekday?, days: [Int]
  ) {
    let expected = PayHabit(method: method, runDay: run, monthDays: days, text: text)
    #expect(PayHabitFormat.read(text) == expected)
  }

  @Test func `names and phones are found without reading the rest`() {
    let (name, also, phones) = CardFormat.names(bytes(text))
    #expect(name == "Harlow Bridge Works")
    #expect(also == ["Harlow Steel", "HBW"])
    #expect(phones == ["+1 412 555 0180", "+1 412 555 0182"])
  }

  @Test(arguments: ["Harlow", "佐藤写真", "# <!-- Evil\n- id: x", "", "\u{202E}"])
  func `a new card reads without findings, whatever the name`(name: String) {
    let text = CardFormat.template(id: harlow, name: name)
    let (card, findings) = CardFormat.read(bytes(text), file: "c.md", id: harlow)
    #expect(findings == [])
    #expect(card.people == [])
    #expect(!card.name.isEmpty)
    #expect(CardFormat.names(bytes(text)).phones == [])
  }
}
