import Accounts
import Coach
import Shell
import Testing

/// How well examples are heard, told to a trainer.
struct HearReportTests {
  private static let shipped: [(situation: Situation, heard: [String])] = [
    (.damaged, (1...12).map { "drum \($0) came split and leaking" } + ["the zorbles are quandled"]),
    (
      .promise,
      (1...12).map { "will pay invoice \($0) on friday" } + ["quandled money comes monday"]
    ),
  ]
  private static let own: [(situation: Situation, heard: [String])] = [
    (.damaged, ["our zorbles are quandled", "all zorbles quandled", "a long " + tail])
  ]
  private static let tail = String(repeating: "and very long indeed ", count: 12)

  @Test func `it counts each situation and tells what own examples helped and hurt`() {
    let before = Rehearsal(Lesson(prompts: Self.shipped))
    let after = Rehearsal(Lesson(prompts: Self.shipped + Self.own))
    let lines = HearReport(all: after, shipped: before).lines
    #expect(lines.first == "29 examples, each heard by what the others teach")
    #expect(lines.contains { $0.hasPrefix("your own: 3 examples") })
    #expect(lines.contains("shipped examples they helped: 1"))
    #expect(lines.contains("  damaged: the zorbles are quandled"))
    #expect(lines.contains { $0.hasPrefix("shipped examples they hurt: ") })
    #expect(lines.allSatisfy { $0.count <= 79 })
    #expect(
      lines.contains { $0.hasPrefix("damaged ") } && lines.contains { $0.hasPrefix("promise ") })
  }

  @Test func `a book without examples of its own is compared with nothing`() {
    let lines = HearReport(all: Rehearsal(Lesson(prompts: Self.shipped)), shipped: nil).lines
    #expect(!lines.contains { $0.contains("your own") })
  }
}
