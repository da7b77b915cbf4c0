import Foundation
import Testing

/// `courtesy hear` on a book of its own: what a trainer adds works at the next start.
struct HearLaunchTests {
  private static let line = "the zorbles are quandled\n"

  @Test func `an example or a word that a trainer adds works at the next start`() throws {
    let program = try Program(learnsAlone: true)
    defer { program.remove() }
    try program.write(["# Us"], to: "book/courtesy.md")
    #expect(try heard(Self.line, by: program) == "the zorbles are quandled  ->  nothing")
    try program.write(
      ["# Ours", "- situation: damaged", "", "## Heard", "- our zorbles were quandled"],
      to: "book/Prompts/ours.md")
    #expect(try heard(Self.line, by: program).contains("->  damaged"))
    try program.write(
      ["# Words", "- words: alike", "", "## REFUND", "- grumbix"], to: "book/Prompts/concepts.md")
    try program.write(
      ["# Ours", "- situation: credit-due", "", "## Heard", "- where is our grumbix"],
      to: "book/Prompts/ours.md")
    #expect(try heard("send me the grumbix we spoke of\n", by: program).contains("->  credit-due"))
  }

  @Test func `what is kept between two starts changes no answer`() throws {
    let program = try Program(learnsAlone: true)
    defer { program.remove() }
    try program.write(["# Us"], to: "book/courtesy.md")
    let lines = "paid already\ntwo drums came with split lids\nhold on\n"
    let first = try program.run(["hear", "--json", "--book", "book"], typing: lines)
    let second = try program.run(["hear", "--json", "--book", "book"], typing: lines)
    #expect(first.screen == second.screen && first.screen.count == 3)
    try program.spoil("courtesy/hearing/shipped")
    let third = try program.run(["hear", "--json", "--book", "book"], typing: lines)
    #expect(third.screen == first.screen)
  }

  @Test func `lines of the journal that were answered are gathered as examples`() throws {
    let program = try Program(learnsAlone: true)
    defer { program.remove() }
    try program.write(["# Us"], to: "book/courtesy.md")
    let head = "2026-11-23 10:42 harlow @jo | Maria Keller |"
    try program.write(
      [
        "# courtesy journal 1", "\(head) call out #7k3f9q2m.1",
        "\(head) heard damaged: maria says a zorble is quandled #7k3f9q2m.2",
        "\(head) said I'm sorry. #7k3f9q2m.3",
      ], to: "book/Journal/jo/2026-11.journal")
    let found = try program.run(["hear", "--from-journal", "--book", "book"], typing: "")
    #expect(
      found.screen == [
        "Read these, keep what is good, and put it under ## Heard:", "", "Prompts/damaged.md",
        "- {contact} says a zorble is quandled",
      ])
  }

  private func heard(_ line: String, by program: Program) throws -> String {
    try program.run(["hear", "--book", "book"], typing: line).screen.joined(separator: "\n")
  }
}
