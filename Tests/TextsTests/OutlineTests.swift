import Testing
import Texts

@Suite struct OutlineTests {
  private let text = """
    # Harlow Bridge Works
    - id: harlow
    - natural person: no
    Known since the fair.

    ## People
    - role: text, not a fact
    ### Maria Keller
    - role: AP clerk
    - 2026-09-14: Anna started
      at Purdue
    1. first
    2) second
    She likes
    facts first.

    <!-- a note
    ## Hidden
    -->
    And then <!-- quietly --> a chat.
    """

  @Test func `title, sections, entries and what stands under each are found`() {
    let (outline, findings) = OutlineReader.read(bytes(text), file: "a.md")
    #expect(findings == [])
    #expect(outline.title?.text == "Harlow Bridge Works")
    #expect(outline.body.facts.map(\.key.text) == ["id", "natural person"])
    #expect(outline.body.paragraphs.map(\.text) == ["Known since the fair."])
    #expect(outline.sections.map(\.name.text) == ["People"])
    #expect(outline.sections[0].body.bullets.map(\.text) == ["role: text, not a fact"])
    let entry = outline.sections[0].entries[0]
    #expect(entry.title.text == "Maria Keller")
    #expect(entry.body.facts.map(\.value.text) == ["AP clerk", "Anna started at Purdue"])
    #expect(entry.body.numbered.map(\.text) == ["first", "second"])
    #expect(
      entry.body.paragraphs.map(\.text) == ["She likes facts first.", "And then a chat."])
    #expect(entry.body.facts[1].line == 10)
    #expect(entry.body.facts[1].column == 3)
    #expect(entry.body.facts[1].value.column == 15)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end reads the same`(end: String) {
    let mixed = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    let (outline, findings) = OutlineReader.read([0xEF, 0xBB, 0xBF] + bytes(mixed), file: "a.md")
    #expect(findings == [])
    #expect(outline.title?.column == 3)
    #expect(outline.sections[0].entries[0].body.paragraphs.count == 2)
    #expect(outline.sections[0].entries[0].body.paragraphs[1].line == 20)
  }

  @Test(
    arguments: [
      ("", ["file the file has no title"]),
      ("## People\n", ["file the file has no title"]),
      ("# A\n# B\n", ["2:3 a second title; a file has one"]),
      ("# A\n##\n", ["2:1 this heading has no name"]),
      ("#A\n", ["1:1 warning: the blank after `#` is missing"]),
      ("# A\n##People\n", ["2:1 warning: the blank after `#` is missing"]),
      ("# A\n#4471 is paid\n", []),
      ("# A\n### Maria\n", ["2:5 an entry stands before any section"]),
      ("# A\n## B\n#### C\n", ["3:1 warning: headings go three deep"]),
      ("# A\n## B\n* text\n", ["3:3 warning: a bullet begins with `- `"]),
      ("# A\n## B\n-text\n-5 below\n---\n", ["3:2 warning: a bullet begins with `- `"]),
      ("# A\n<!-- never\n## B\n", ["2:1 this note to authors is never closed"]),
      (
        "# A\u{202E}B\n",
        [
          "1:4 warning: a control or direction character stands here unseen; it was left out"
        ]
      ),
    ] as [(String, [String])])
  func `what breaks the grammar is told and hides nothing else`(text: String, expected: [String]) {
    #expect(lines(OutlineReader.read(bytes(text), file: "a.md").findings) == expected)
  }

  @Test func `an open note hides no more than its own line`() {
    let (outline, _) = OutlineReader.read(bytes("# A\n<!-- open\n## B\n- c"), file: "a.md")
    #expect(outline.sections.map(\.name.text) == ["B"])
    #expect(outline.sections[0].body.bullets.map(\.text) == ["c"])
  }

  @Test func `a second title is read as a section`() {
    let (outline, findings) = OutlineReader.read(bytes("# A\n# Heard\n- text"), file: "a.md")
    #expect(outline.sections[0].body.bullets.map(\.text) == ["text"])
    #expect(findings[0].remedy.contains("`## `"))
  }

  @Test func `broken bytes are named by line, and the text goes on`() {
    let text = bytes("# A\nCaf") + [0xE9, 0x0A] + bytes("## B\n")
    let (outline, findings) = OutlineReader.read(text, file: "a.md")
    #expect(lines(findings) == ["2:4 this is not UTF-8"])
    #expect(outline.body.paragraphs.map(\.text) == ["Caf\u{FFFD}"])
    #expect(outline.sections.count == 1)
  }

  @Test func `of broken lines no more than twenty are listed`() {
    let text = bytes("# A\n") + (0..<50).flatMap { _ in [0xFF, 0x0A] as [UInt8] }
    #expect(OutlineReader.read(text, file: "a.md").findings.count == 20)
  }

  @Test func `a binary or huge file is one finding and an empty outline`() {
    let binary = OutlineReader.read(bytes("# A\n\0\0"), file: "a.md")
    #expect(binary.findings.map(\.place) == ["a.md"])
    #expect(binary.outline.title == nil)
    let huge = [UInt8](repeating: 0x20, count: OutlineReader.limit + 1)
    #expect(OutlineReader.read(huge, file: "a.md").findings.count == 1)
  }

  @Test func `values hold nothing that steers a terminal`() {
    let (outline, _) = OutlineReader.read(bytes("# A\n- now:\ta\u{1B}[31mb\t \u{200F}c"), file: "a")
    #expect(outline.body.facts[0].value.text == "a [31mb c")
  }

  @Test func `columns count characters, not bytes`() {
    let (outline, _) = OutlineReader.read(bytes("# 佐藤写真\n- now: 👩‍👩‍👧 ok <!-- é --> {x}\n"), file: "a")
    #expect(outline.title?.column == 3)
    let card = CardFormat.read(bytes("# A\n- 🏗️: x\n- now: é\n- noww: é"), file: "a", id: harlow)
    #expect(
      lines(card.findings) == ["2:3 this line is no fact", "4:3 no key is called `noww` here"])
  }

  @Test func `an excerpt is never longer than anyone reads`() {
    let long = "# A\n- " + String(repeating: "x", count: 5000)
    let finding = CardFormat.read(bytes(long), file: "a", id: harlow).findings[0]
    #expect(finding.excerpt.count == 500)
    #expect(!finding.page(width: 80).isEmpty)
  }

  @Test func `a file gone wild brings a thousand findings and a count`() {
    let wild = "# A\n" + String(repeating: "- x\n", count: 1500)
    let findings = CardFormat.read(bytes(wild), file: "a", id: harlow).findings
    #expect(findings.count == 1001)
    #expect(lines(findings)[0] == "file 500 more things are wrong and not listed")
  }
}
