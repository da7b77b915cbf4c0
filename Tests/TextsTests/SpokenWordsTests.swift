import Testing
import Texts

/// Which words of a text are meant to be said, and where they stand.
struct SpokenWordsTests {
  @Test(
    arguments: [
      (
        "# T\n- situation: damaged\n\n## Heard\n- you must pay\n\n## Say\n1. Pay now.\n",
        ["6:4 Pay now."]
      ),
      ("# Ask\n- lines: ask\n\n## S\n### soft\n- step: 1\nWhere is it?\n", ["7:1 Where is it?"]),
      ("# B\n- trade: b\n\n## S\n### truss\n- ask: Is it up?\nA frame.\n", ["6:8 Is it up?"]),
    ] as [(String, [String])])
  func `lines to say are found with their places`(text: String, expected: [String]) {
    let outline = OutlineReader.read(Array(text.utf8), file: "x.md").outline
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (words, place) in zip(outline.spoken, expected) {
      let parts = place.split(separator: " ", maxSplits: 1)
      #expect(words.text == parts[1])
      #expect(lines[words.line - 1].dropFirst(words.column - 1) == parts[1])
    }
    #expect(outline.spoken.count == expected.count)
  }

  @Test func `a warning points at the words that are meant`() throws {
    let text = "# T\n- situation: damaged\n\n## Say\n1. Maria, you must pay.\n"
    let outline = OutlineReader.read(Array(text.utf8), file: "x.md").outline
    let words = try #require(outline.spoken.first)
    let finding = outline.warning(words, at: "you must", "this sounds demanding", "ask instead")
    #expect(finding.place == "x.md:5:11")
    #expect(finding.length == 8)
  }
}
