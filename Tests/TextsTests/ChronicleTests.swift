import Accounts
import Testing
import Texts

@Suite struct ChronicleTests {
  @Test(
    arguments: [
      (["a.1 note x", "a.2 fix #aaaaaa.1 note y"], ["a.1 note y"]),
      (["a.1 note x", "a.2 void #aaaaaa.1"], []),
      (["a.1 note x", "a.2 fix #aaaaaa.1 note y", "a.3 fix #aaaaaa.1 note z"], ["a.1 note z"]),
      (["a.1 note x", "a.2 fix #aaaaaa.1 note y", "a.3 void #aaaaaa.2"], ["a.1 note x"]),
      (["a.1 note x", "a.2 void #aaaaaa.1", "a.3 void #aaaaaa.2"], ["a.1 note x"]),
      (["a.1 note x", "a.2 fix #aaaaaa.1 note y", "a.3 fix #aaaaaa.2 note z"], ["a.1 note z"]),
      (["a.1 note x", "a.2 void #aaaaaa.1", "a.3 fix #aaaaaa.1 note y"], ["a.1 note y"]),
      (["a.1 note x", "a.1 note x"], ["a.1 note x"]),
      (["a.10 note x", "a.9 note y"], ["a.9 note y", "a.10 note x"]),
      (["b.1 note x", "a.1 note y"], ["a.1 note y", "b.1 note x"]),
      (["a.1 note x", "a.1 note y", "a.2 note z"], ["a.2 note z"]),
      (["a.1 note x", "a.1 note y", "a.2 fix #aaaaaa.1 note z"], ["a.1 note z"]),
      (["a.2 fix #aaaaaa.1 note z"], ["a.1 note z"]), (["a.2 void #aaaaaa.1"], []),
    ] as [([String], [String])])
  func `corrections hold whatever the order of the lines`(lines: [String], expected: [String]) {
    for lines in [lines, lines.reversed()] {
      let facts = JournalFormat.read(Array(journal(lines).utf8), file: "j").facts
      #expect(facts.count == lines.count)
      #expect(Chronicle(facts).facts.map(short) == expected)
    }
  }

  @Test func `one id with two contents is told with both, and settled by a fix`() {
    let rivals = ["a.1 note x", "a.1 note y"]
    let open = Chronicle(JournalFormat.read(Array(journal(rivals).utf8), file: "j").facts)
    #expect(
      open.findings.map(\.description) == [
        "Journal/jo/2026-11.journal: #aaaaaa.1 stands for 2 different facts: `note x` and `note y`; "
          + "none of them is counted; say which is right: courtesy fix aaaaaa.1, and the fact as it "
          + "should be"
      ])
    let fixed = journal(rivals + ["a.2 fix #aaaaaa.1 note x"])
    #expect(Chronicle(JournalFormat.read(Array(fixed.utf8), file: "j").facts).findings == [])
  }

  /// `a.1 note x` as a whole journal line.
  private func journal(_ lines: [String]) -> String {
    let whole = lines.map { line -> String in
      let words = line.split(separator: " ", maxSplits: 1)
      let id = words[0].split(separator: ".")
      return
        "2026-11-23 10:42 harlow @jo | - | \(words[1]) #\(String(repeating: String(id[0]), count: 6)).\(id[1])\n"
    }
    return "# courtesy journal 1\n" + whole.joined()
  }

  private func short(_ fact: Fact) -> String {
    let line = JournalFormat.line(for: fact).split(separator: " ")
    let id = fact.id.map { "\($0.call.prefix(1)).\($0.number)" } ?? "-"
    return ([id] + line.dropFirst(7).dropLast().map(String.init)).joined(separator: " ")
  }
}
