import Accounts
import Coach
import Testing

/// What was learnt, kept for the next start.
struct HearKeptTests {
  private static let lesson = Lesson(
    prompts: [
      (.promise, ["will pay friday", "check goes out monday"]),
      (.alreadyPaid, ["paid that last month", "it cleared our bank"]),
      (.damaged, ["two drums came dented", "a pail leaked"]),
    ], idle: ["hold on", "one moment"],
    concepts: [Concept(name: "DRUM", phrases: ["drum", "pail", "tub"])])
  private static let kept = Hearing(lesson).kept(of: lesson)

  @Test(arguments: ["will pay monday", "one tub came dented", "hold on", "it cleared", "zebra"])
  func `what was kept answers as what was learnt`(line: String) throws {
    let kept = try #require(Hearing(Self.lesson, kept: Self.kept))
    #expect(kept.hear(line) == Hearing(Self.lesson).hear(line))
  }

  @Test func `a changed or missing byte is noticed`() {
    for place in stride(from: 0, to: Self.kept.count, by: 97) {
      var bytes = Self.kept
      bytes[place] ^= 0x10
      #expect((Hearing(Self.lesson, kept: bytes) == nil), "byte \(place)")
      #expect(Hearing(Self.lesson, kept: Array(Self.kept.prefix(place))) == nil)
    }
    #expect(Hearing(Self.lesson, kept: Self.kept + [0]) == nil)
  }

  @Test(
    arguments: [
      Lesson(prompts: [(.promise, ["will pay friday"])]),
      Lesson(
        prompts: [
          (.promise, ["will pay friday", "check goes out monday"]),
          (.alreadyPaid, ["paid that last month", "it cleared our bank"]),
          (.damaged, ["two drums came dented", "a pail leaked"]),
        ], idle: ["hold on", "one moment"],
        concepts: [Concept(name: "DRUM", phrases: ["drum", "pail", "tub", "keg"])]),
    ])
  func `what was learnt from other words is not taken`(other: Lesson) {
    #expect(other.key != Self.lesson.key)
    #expect(Hearing(other, kept: Self.kept) == nil)
  }

  @Test func `no example's words are kept`() {
    let text = String(decoding: Self.kept, as: UTF8.self)
    for word in ["friday", "cleared", "dented", "moment", "pail"] { #expect(!text.contains(word)) }
  }
}
