import Foundation
import Testing

/// TBX through the real program, whose XML is read by the system's libexpat.
@Suite(.serialized) struct GlossaryExchangeTests {
  @Test func `terms go out as TBX and come back as they were`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.company, to: "courtesy.md")
    let table = [
      "term,chapter,meaning,also,kind,say,example,ask,careful,near,source,lang",
      "raceway,Letters & <more>,A box,wireway; trunking,noun,RACE,The \"raceway\".,Is it in?,"
        + "never box,看板,a book,",
      "看板,Wände,What hangs & shines,,phrase,,,Is it new?,,raceway,,ja", "x,Wände,'=1,,,,,,,,,",
    ].map { $0.replacingOccurrences(of: "The \"raceway\".", with: "\"The \"\"raceway\"\".\"") }
    try program.write(table, to: "a.csv")
    _ = try program.run(["glossary", "import", "a.csv", "one"], typing: "")
    let tbx = try program.run(["glossary", "export", "one", "--tbx"], typing: "")
    #expect(tbx.code == 0)
    #expect(tbx.errors == [])
    try program.write(tbx.screen, to: "a.tbx")
    let back = try program.run(["glossary", "import", "a.tbx", "two"], typing: "")
    #expect(back.errors == [])
    let first = try program.run(["glossary", "export", "one", "--csv"], typing: "").screen
    let second = try program.run(["glossary", "export", "two", "--csv"], typing: "").screen
    #expect(first == second)
    #expect(first.joined().split { $0.isNewline }.count == 4)
  }

  @Test(
    arguments: [
      (
        [
          "<!DOCTYPE tbx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "<tbx>&b;</tbx>",
        ], "the file declares entities, which are not read"
      ),
      (
        ["<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx>&x;</tbx>"],
        "the file declares entities, which are not read"
      ),
      (
        ["<tbx a=\"TEN MEGABYTES\"/>"], "an attribute is larger than 64 KB"
      ),
      (["<?xml version=\"1.0\" encoding=\"UTF-16\"?><tbx/>"], "encoding"),
      (["<?xml version=\"1.0\" encoding=\"klingon\"?><tbx/>"], "encoding"),
      ([String(repeating: "<a>", count: 101)], "over a hundred deep"),
      (["<tbx>", "<a></b></tbx>"], "a.tbx:2:6: mismatched tag"), ([""], "no element found"),
      (["<html/>"], "a.tbx is XML, but no TBX"), (["<tbx/>"], "a.tbx holds no terms"),
    ])
  func `hostile XML is refused with its place, and nothing is written`(
    file: [String], words: String
  ) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.company, to: "courtesy.md")
    let large = String(repeating: "x", count: 10 << 20)
    try program.write(file.map { $0.replacing("TEN MEGABYTES", with: large) }, to: "a.tbx")
    let ending = try program.run(["glossary", "import", "a.tbx", "one"], typing: "")
    #expect(ending.code == 1)
    #expect(ending.errors.joined().contains(words), "\(ending.errors)")
    let after = try program.run(["glossary", "export", "one", "--csv"], typing: "")
    #expect(after.code == 1)
  }

  private static let company = [
    "# Alone", "- currency: EUR", "- zone: Europe/Berlin", "", "## Collectors", "### jo",
  ]
}
