import Accounts
import Foundation
import Shell
import Testing
import Texts

/// What a trainer is told about a glossary with mistakes, and about those that ship.
@Suite struct GlossaryCheckTests {
  private static let day = Day(number: 20_780)

  @Test func `every planted mistake is found where it stands, and nothing else`() {
    let planted = Planted(Planted.glossary)
    let report = Self.report(planted.text)
    let found = (report.findings + report.gaps).map { "\($0.line):\($0.column) \($0.message)" }
    #expect(planted.mistakes.count == 30)
    #expect(Set(planted.mistakes.map(\.kind)).count >= 15)
    for mistake in planted.mistakes {
      let place = "\(mistake.line):\(mistake.column) "
      #expect(
        found.contains { $0.hasPrefix(place) && $0.contains(mistake.kind) },
        "not found: \(mistake)")
    }
    #expect(found.count == planted.mistakes.count, "\(found.sorted().joined(separator: "\n"))")
  }

  @Test func `every finding says what to write instead`() {
    let report = Self.report(Planted(Planted.glossary).text)
    #expect((report.findings + report.gaps).allSatisfy { !$0.remedy.isEmpty })
  }

  @Test(arguments: ["bridges", "bicycles", "photo-labs"])
  func `a glossary that ships holds nothing to mend and nothing to know`(trade: String) throws {
    let file = Sample.root.appending(path: "Glossaries/\(trade).md")
    let report = GlossaryCheck.report(
      [UInt8](try Data(contentsOf: file)), file: "\(trade).md",
      rules: GlossaryCheckPage.rules(on: Self.day, beside: nil, tone: { Sample.tone }))
    #expect(report.findings == [])
  }

  @Test(arguments: ["Send the waiver with the invoice.", "Check the hanger first."])
  func `an example may be what one of the trade tells another to do`(example: String) {
    let text = Self.head + "### girder\n- ask: Is it up?\n- example: \(example)\nA long beam.\n"
    #expect(Self.report(text).findings == [])
  }

  @Test func `what adds to a glossary may name its terms`() throws {
    let trade = try #require(Token("bridges"))
    let ours = Glossary(
      trade: trade, name: "Bridges",
      terms: [Term(name: "patina", chapter: "Steel", meaning: "The first rust.")])
    let text = Self.head + "### girder\n- near: patina, patena\n- ask: Is it up?\nA long beam.\n"
    let report = Self.report(text, beside: ours)
    #expect(report.findings.map(\.line) == [6])
    #expect(report.findings.map(\.column) == [17])
  }

  @Test(
    arguments: [
      ("Ask for A709 or T 5140.22, ISO 12944-5, of 2019-2024.", 0),
      ("ISBN 0306-40615-2 tells it on 1,200,000 pages.", 0),
      ("Ring 412-555-0182.", 1), ("Ring (412) 555-0182.", 1), ("Ring +49 30 1234567.", 1),
      ("Ring 0171 234 5678 or tel 555 0182.", 2), ("Write to info@example.com.", 1),
      ("The twin @ check, at 5 @ 20.", 0), ("The card 4111 1111 1111 1111 is on file.", 1),
      ("Coats of 3 to 5 mils, 12 to 14 of them; 24-2-100 is a size.", 0),
    ])
  func `details of people are told from the numbers of the trade`(text: String, count: Int) {
    let report = Self.report(Self.head + "### girder\n- ask: Is it up?\n\(text)\n")
    #expect(report.findings.count { $0.message.hasSuffix("stands here") } == count)
  }

  @Test(
    arguments: [
      ("girder", "The girders of a bridge.", "girders"),
      ("e-coat", "An E coat under it.", "E coat"),
      ("pass", "One passes it.", "passes"), ("brass", "Made of brass.", "brass"),
      ("Kettenblatt", "Das Kettenblatt.", "Kettenblatt"), ("glaçage", "Un GLACAGE.", "GLACAGE"),
      ("dolly", "Two dollies.", "dollies"), ("RA", "A rack.", nil),
      ("film", "A filmed thing.", nil),
    ] as [(String, String, String?)])
  func `a meaning is told that uses its own term, plural and accents or not`(
    term: String, meaning: String, used: String?
  ) {
    let report = Self.report(Self.head + "### \(term)\n- ask: Is it up?\n\(meaning)\n")
    let shown = report.findings.map { $0.excerpt.dropFirst($0.column - 1).prefix($0.length) }
    #expect(shown.map(String.init) == (used.map { [$0] } ?? []))
  }

  private static let head = "# Bridges\n- trade: bridges\n\n## Steel\n"

  private static func report(_ text: String, beside: Glossary? = nil) -> GlossaryCheck.Report {
    GlossaryCheck.report(
      Array(text.utf8), file: "bridges.md",
      rules: GlossaryCheckPage.rules(on: day, beside: beside, tone: { Sample.tone }))
  }
}
