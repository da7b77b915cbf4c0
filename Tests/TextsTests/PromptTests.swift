import Accounts
import Testing
import Texts

@Suite struct PromptTests {
  private let damaged = """
    # Damaged on the way
    - situation: damaged
    - sibling: faulty
    - parts: Was it hurt on the way?
    - replaces: shipped

    ## Heard
    - two drums came: split lids

    ## Say
    1. I'm sorry, {contact}.
    2. May I ring you {tomorrow} by {time}?

    ## Do
    - dispute {invoice} damaged: {words}
    """

  @Test func `a situation is read`() {
    let (prompt, findings) = PromptFormat.read(bytes(damaged), file: "p.md")
    #expect(findings == [])
    #expect(
      prompt
        == Prompt(
          situation: .damaged, title: "Damaged on the way", sibling: .faulty,
          parts: "Was it hurt on the way?", heard: ["two drums came: split lids"],
          say: ["I'm sorry, {contact}.", "May I ring you {tomorrow} by {time}?"],
          notes: ["dispute {invoice} damaged: {words}"], replacesShipped: true))
  }

  @Test(
    arguments: [
      ("- situation: damaged", "- situation: damagd", ["2:14 `damagd` is not known here"]),
      ("- situation: damaged", "", ["file the prompt names no situation"]),
      ("- sibling: faulty", "- sibling: broken", ["3:12 `broken` is not known here"]),
      ("replaces: shipped", "replaces: all", ["5:13 `all` is not known here"]),
      ("{contact}", "{contcat}", ["11:15 no placeholder is called `{contcat}`"]),
      ("{contact}", "{words}", ["11:15 `{words}` is only for what is noted"]),
      ("{contact}.", "{contact.", ["11:15 this brace is never closed"]),
      ("{contact}", "contact}", ["11:22 this brace closes nothing"]),
      (
        "by {time}", "by {tiem} {tiem}",
        ["12:33 no placeholder is called `{tiem}`", "12:40 no placeholder is called `{tiem}`"]
      ),
      ("- dispute", "- disput", ["15:3 nothing is noted with `disput`"]),
      ("- dispute", "- /dispute", ["15:3 nothing is noted with `/dispute`"]),
      (
        "- two drums came: split lids", "", ["7:4 warning: the prompt has nothing under `## Heard`"]
      ),
      (
        "## Say", "## Sya",
        [
          "1:3 warning: the prompt has nothing under `## Say`",
          "10:4 no section is called `Sya` here",
        ]
      ),
      ("1. I'm sorry, {contact}.", "I'm sorry.", ["11:1 this has no place under `Say`"]),
    ] as [(String, String, [String])])
  func `what is wrong in a prompt is told with its place`(
    old: String, new: String, expected: [String]
  ) {
    let text = damaged.replacing(old, with: new)
    #expect(lines(PromptFormat.read(bytes(text), file: "p.md").findings) == expected)
  }

  @Test func `a line in which something is wrong is left out, and no other`() {
    let text = damaged.replacing("{contact}", with: "{contcat}")
    let prompt = PromptFormat.read(bytes(text), file: "p.md").prompt
    #expect(prompt?.say == ["May I ring you {tomorrow} by {time}?"])
  }

  @Test func `the remedy for a placeholder is the nearest one`() {
    let text = damaged.replacing("{contact}", with: "{contcat}")
    let findings = PromptFormat.read(bytes(text), file: "p.md").findings
    #expect(findings.map(\.remedy) == ["write `{contact}`"])
    #expect(findings.map(\.length) == [9])
  }

  private let ask = """
    # Ways to ask
    - lines: ask

    ## Softer
    ### where-stands
    - to: clerk, controller
    - when: past-due, lacks-run
    - step: 2
    - reads: promise
    Where does {invoice} stand, {contact}?
    ### all-there
    Do you have all you'd like?
    """

  @Test func `lines are read`() {
    let (lines, findings) = LinesFormat.read(bytes(ask), file: "ask.md")
    #expect(findings == [])
    #expect(
      lines == [
        SpokenLine(
          purpose: .ask, key: "where-stands", text: "Where does {invoice} stand, {contact}?",
          to: [.clerk, .controller], when: ["past-due", "lacks-run"], step: 2, reads: "promise"),
        SpokenLine(purpose: .ask, key: "all-there", text: "Do you have all you'd like?"),
      ])
  }

  @Test(
    arguments: [
      ("lines: ask", "lines: aks", ["2:10 `aks` is not known here"]),
      ("- lines: ask", "", ["file the file does not say what its lines are for"]),
      ("where-stands", "Where it stands", ["5:5 `Where it stands` cannot be the key of a line"]),
      ("all-there", "where-stands", ["11:5 the key `where-stands` stands in this file twice"]),
      ("controller", "contrller", ["6:14 `contrller` is not known here"]),
      ("lacks-run", "lacks-money", ["7:19 `lacks-money` is not known here"]),
      ("step: 2", "step: 7", ["8:9 `7` is no number we can use"]),
      ("reads: promise", "reads: pormise", ["9:10 `pormise` is not known here"]),
      ("Do you have all you'd like?", "", ["11:5 this line has no words"]),
      ("Do you have", "Do you\nhave", ["12:1 a line to say stands on one line"]),
      ("{invoice}", "{invoce}", ["10:12 no placeholder is called `{invoce}`"]),
    ] as [(String, String, [String])])
  func `what is wrong in a file of lines is told, and its entry left out`(
    old: String, new: String, expected: [String]
  ) {
    let (spoken, findings) = LinesFormat.read(
      bytes(ask.replacing(old, with: new)), file: "ask.md")
    #expect(lines(findings) == expected)
    #expect(spoken.count == (findings[0].line <= 2 ? 0 : 1))
  }

  @Test func `a file of the folder says itself which kind it is`() {
    #expect(
      PromptFile.read(bytes(damaged), file: "p.md").file.map {
        if case .situation = $0 { true } else { false }
      } == true)
    #expect(
      PromptFile.read(bytes(ask), file: "p.md").file.map {
        if case .lines = $0 { true } else { false }
      } == true)
    let neither = PromptFile.read(bytes("# A\n"), file: "p.md")
    #expect(neither.file == nil)
    #expect(
      lines(neither.findings) == [
        "file the file is neither a situation nor a list of lines or words"
      ])
  }
}
