import Accounts
import Testing
import Texts

@Suite struct CompanyTests {
  private let text = """
    # Calder
    - company: Calder Coatings & Chemistry
    - currency: EUR
    - zone: Europe/Berlin
    - dates: intl
    - holidays: euro

    ## Collectors
    ### jo
    - name: Jo Calloway
    - phone: 140

    ## Inside
    ### credit
    - name: Paul Hendricks
    - extension: 205

    ## What I may offer
    - Part now.
    ### plan
    - months: 3
    - up to: 5000.00 EUR
    - beyond: ask credit

    - Smaller deliveries.
    - Beyond any of these: Paul.
    """

  @Test func `who we are is read`() throws {
    let (company, findings) = CompanyFormat.read(bytes(text), file: "courtesy.md")
    #expect(findings == [])
    let euro = try #require(Currency("EUR"))
    let credit = try #require(Token("credit"))
    var expected = Company(name: "Calder Coatings & Chemistry")
    expected.currency = euro
    expected.zone = "Europe/Berlin"
    expected.dates = .intl
    expected.holidays = .euro
    expected.collectors = [
      Company.Colleague(id: try #require(Token("jo")), name: "Jo Calloway", phone: "140")
    ]
    expected.inside = [
      Company.Colleague(id: credit, name: "Paul Hendricks", extensionNumber: "205")
    ]
    expected.offers = ["Part now.", "Smaller deliveries.", "Beyond any of these: Paul."]
    expected.plan = Company.PlanLimit(
      months: 3, upTo: Money(minorUnits: 500_000, currency: euro), beyond: credit)
    #expect(company == expected)
  }

  @Test(
    arguments: [
      ("currency: EUR", "currency: euro", ["3:13 no currency is called `euro`"]),
      ("dates: intl", "dates: british", ["5:10 `british` is not known here"]),
      ("holidays: euro", "holidays: eruo", ["6:13 `eruo` is not known here"]),
      ("### jo", "### Jo C.", ["9:5 `Jo C.` cannot be a collector's id"]),
      ("months: 3", "months: many", ["21:11 `many` is no number we can use"]),
      ("5000.00 EUR", "5,000", ["22:10 `5,000` is no amount"]),
      ("- up to: 5000.00 EUR", "", ["20:5 a plan needs both its months and its sum"]),
      (
        "ask credit", "ask legal",
        ["23:11 warning: nobody stands under `## Inside` as `legal`"]
      ),
      ("### plan", "### plna", ["20:5 no entry is called `plna` here"]),
    ] as [(String, String, [String])])
  func `what is wrong is told with its place`(old: String, new: String, expected: [String]) {
    let read = CompanyFormat.read(bytes(text.replacing(old, with: new)), file: "courtesy.md")
    #expect(lines(read.findings) == expected)
    #expect(read.company.name == "Calder Coatings & Chemistry")
  }

  @Test(
    arguments: [
      ("- tolerance: 5.00 EUR", "5.00 EUR", []),
      ("- tolerance: 0.00 EUR", "0.00 EUR", []),
      ("- tolerance:", nil, []),
      ("- tolerance: 5", nil, ["6:14 `5` is no amount"]),
      ("- tolerance: -5.00 EUR", nil, ["6:14 `-5.00 EUR` is no amount"]),
    ] as [(String, String?, [String])])
  func `a tolerance is nothing unless it is stated`(
    line: String, expected: String?, findings: [String]
  ) {
    let stated = text.replacing("- holidays: euro", with: line)
    let read = CompanyFormat.read(bytes(stated), file: "courtesy.md")
    #expect(read.company.tolerance?.description == expected)
    #expect(lines(read.findings) == findings)
  }

  @Test func `the page of a new book reads as it was written`() throws {
    let jo = try #require(Token("jo"))
    let yen = try #require(Currency("JPY"))
    let text = CompanyFormat.template(
      company: "Sato & Co <!--", collector: jo, name: "Jo", currency: yen, zone: "Asia/Tokyo")
    let (company, findings) = CompanyFormat.read(bytes(text), file: "courtesy.md")
    #expect(findings == [])
    #expect(company.name == "Sato & Co")
    #expect(company.currency == yen)
    #expect(company.zone == "Asia/Tokyo")
    #expect(company.collectors == [Company.Colleague(id: jo, name: "Jo")])
    #expect(company.plan == nil)
  }
}
