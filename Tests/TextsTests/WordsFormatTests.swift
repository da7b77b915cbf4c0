import Accounts
import Testing
import Texts

/// Words that mean the same, and what is said by the way.
struct WordsFormatTests {
  private static let alike = """
    # Words that mean the same
    - words: alike

    A note to trainers.

    ## SENT
    - sent, put in the mail
    - posted

    ## DRUM
    - pail
    """

  @Test func `concepts are read`() {
    let read = WordsFormat.read(bytes(Self.alike), file: "c.md")
    #expect(read.findings.map(\.description) == [])
    #expect(
      read.words
        == .alike([
          Concept(name: "SENT", phrases: ["sent", "put in the mail", "posted"]),
          Concept(name: "DRUM", phrases: ["pail"]),
        ]))
  }

  @Test func `idle lines are read`() {
    let text = "# Said by the way\n- words: idle\n\n## Heard\n- hold on\n- one moment, please\n"
    let read = WordsFormat.read(bytes(text), file: "i.md")
    #expect(read.findings.map(\.description) == [])
    #expect(read.words == .idle(["hold on", "one moment, please"]))
  }

  @Test(
    arguments: [
      ("## SENT", "## Sent", ["6:4: `Sent` is no name of a concept"]),
      ("- sent, put", "- sent, , put", ["7:9: no word stands between these commas"]),
      ("- sent, put", "- the, put", ["7:3: `the` stands everywhere and tells nothing by itself"]),
      ("- pail", "", ["10:4: nothing is said under `DRUM`"]),
      (
        "- pail", "pail",
        ["10:4: nothing is said under `DRUM`", "11:1: this has no place under `DRUM`"]
      ),
      ("words: alike", "words: aliek", ["2:10: "]),
    ] as [(String, String, [String])])
  func `what is wrong is told with its place, and hides nothing else`(
    old: String, new: String, expected: [String]
  ) {
    let text = Self.alike.replacing(old, with: new)
    let found = PromptFile.read(bytes(text), file: "c.md").findings.map(\.description)
    #expect(found.count == expected.count, "\(found)")
    for (one, start) in zip(found, expected) { #expect(one.hasPrefix("c.md:\(start)"), "\(one)") }
  }

  @Test func `a book's concepts join those that ship`() {
    let shipped = [
      Concept(name: "SENT", phrases: ["sent"]), Concept(name: "DRUM", phrases: ["tub"]),
    ]
    let own = [
      Concept(name: "NEW", phrases: ["x y"]), Concept(name: "SENT", phrases: ["sent", "off"]),
    ]
    #expect(
      Concept.adding(own, to: shipped) == [
        Concept(name: "SENT", phrases: ["sent", "off"]), Concept(name: "DRUM", phrases: ["tub"]),
        Concept(name: "NEW", phrases: ["x y"]),
      ])
  }
}
