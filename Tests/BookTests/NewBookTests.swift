import Accounts
import Book
import Foundation
import Testing
import Texts

@Suite struct NewBookTests {
  @Test func `a new book has its folders, its settings and room for facts`() throws {
    let place = try Place()
    let path = "\(place.state)/New/Book"
    try NewBook.create(
      at: path, company: "Calder\nCoatings", collector: place.jo, collectorName: "Jo Calloway",
      currency: .usd, zone: "America/New_York")
    let files = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    #expect(
      files == [
        ".gitattributes", ".gitignore", "Customers", "Glossaries", "Journal", "Journal/jo",
        "Prompts",
        "courtesy.md", "open-items.csv",
      ])
    #expect(
      try text(path, "open-items.csv")
        == "customer,invoice,date,due,amount,open,currency,po,posted\n")
    #expect(try text(path, ".gitattributes") == "*.journal merge=union text eol=lf\n")
    #expect(
      try text(path, "courtesy.md").hasPrefix(
        """
        # Calder Coatings
        - company: Calder Coatings
        - currency: USD
        - zone: America/New_York
        - dates: us
        - holidays: us

        ## Collectors

        ### jo
        - name: Jo Calloway

        ## Inside
        """))
    let mode =
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode == 0o700)
    try JournalFolder(book: try BookFolder(path: path), collector: place.jo, stateFolder: nil)
      .append(place.fact(1, "x"))
  }

  @Test func `a folder that is not empty is left alone`() throws {
    let place = try Place()
    try Data("x".utf8).write(to: URL(filePath: "\(place.root)/.mine"))
    let error = #expect(throws: BookError.self) {
      try NewBook.create(
        at: place.root, company: "C", collector: place.jo, collectorName: nil, currency: .usd,
        zone: "UTC")
    }
    #expect(error?.message == "this folder is not empty, so nothing was written into it")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: place.root) == [".mine"])
    let zone = #expect(throws: BookError.self) {
      try NewBook.create(
        at: "\(place.root)/b", company: "C", collector: place.jo, collectorName: nil,
        currency: .usd, zone: "Mars/Base")
    }
    #expect(zone?.message == "no time zone is called `Mars/Base`")
  }

  @Test(
    arguments: [
      ("2026-11-23", "2026-11-23", "2026-11-20"), ("2026-11-29", "2026-11-23", "2026-11-27"),
      ("2026-11-30", "2026-11-30", "2026-11-27"), ("2026-11-22", "2026-11-16", "2026-11-20"),
      ("2027-01-06", "2027-01-04", "2027-01-05"), ("2025-03-01", "2025-02-24", "2025-02-28"),
    ])
  func `the sample book moves by whole weeks`(today: String, monday: String, posted: String) throws
  {
    let place = try Place()
    let path = "\(place.state)/demo"
    let anchor = try #require(Day(iso: "2026-11-23"))
    let files: [(String, String)] = [
      ("courtesy.md", "# We\n- since: 2026-11-23\nno date: 2026-13-23, 12026-11-23, 2026-11-234\n"),
      ("Customers/harlow.md", "# Harlow\n- 2026-11-23: x\n"),
      (
        "open-items.csv",
        "customer,invoice,due,\"a,b\",posted\nharlow,4471,2026-11-23,\"2,3\",2026-11-20\n"
      ),
      (
        "Journal/jo.journal",
        """
        # courtesy journal 1
        2026-11-23 10:42 harlow @jo | - | promise ? sent by 2026-11-23 #aaaaaa.1
        2026-10-05 10:42 harlow @jo | - | note older #bbbbbb.1
        2026-11-23 10:42 harlow @jo | - | fix #bbbbbb.1 note corrected #aaaaaa.2

        """
      ),
    ]
    try SampleBook.write(
      files: files.map { ($0.0, Array($0.1.utf8)) }, to: path, anchor: anchor,
      today: try #require(Day(iso: today)))
    #expect(
      try text(path, "courtesy.md")
        == "# We\n- since: \(monday)\nno date: 2026-13-23, 12026-11-23, 2026-11-234\n")
    #expect(try text(path, "Customers/harlow.md") == "# Harlow\n- \(monday): x\n")
    #expect(
      try text(path, "open-items.csv")
        == "customer,invoice,due,\"a,b\",posted\nharlow,4471,\(monday),\"2,3\",\(posted)\n")
    let read = JournalShelf.read(book: try BookFolder(path: path))
    #expect(read.findings == [])
    #expect(
      Chronicle(read.facts).facts.map { "\($0.moment.day) \($0.id?.call ?? "")" }.last
        == "\(monday) aaaaaa")
    let months = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/Journal/jo").sorted()
    #expect(months.count == 2 && months.last == "\(monday.prefix(7)).journal")
    #expect(try text(path, "Journal/jo/\(months[0])").contains("fix #bbbbbb.1"))
  }

  private func text(_ path: String, _ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}
