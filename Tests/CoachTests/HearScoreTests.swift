import Accounts
import Coach
import Testing

/// Scores, evidence and what surrounds recognition.
struct HearScoreTests {
  @Test func `the order of the prompts does not matter`() {
    let one = Hearing(HearExamples.lesson(Array(HearExamples.all.prefix(8))))
    let two = Hearing(HearExamples.lesson(HearExamples.all.prefix(8).reversed()))
    for line in ["already paid", "he is yelling", "send us your bank details", "call me at three"] {
      #expect(one.hear(line) == two.hear(line))
    }
  }

  @Test func `scores are between 0 and 1 and fall`() {
    for prompt in HearExamples.all.prefix(20) {
      for line in prompt.heard.prefix(3) {
        let scores = HearExamples.hearing.hear(line).map(\.score)
        #expect(scores.count <= 5)
        #expect(scores.allSatisfy { $0 > 0 && $0 <= 1 } && scores == scores.sorted(by: >))
      }
    }
  }

  @Test func `evidence is the typed words, and the nearest example is named`() throws {
    let heard = try #require(
      HearExamples.hearing.hear("Two DRUMS came with Split lids!").first)
    #expect(heard.situation == .damaged)
    #expect(heard.because.count <= 4)
    #expect(heard.because.contains("Split") && heard.because.contains("lids"))
    #expect(heard.nearest == "two drums of primer came with split lids")
  }

  @Test func `a lean decides between close readings and makes nothing of nothing`() throws {
    let hearing = HearExamples.hearing
    let line = "wire friday"
    let plain = hearing.hear(line)
    let runner = try #require(plain.dropFirst().first)
    let leaning = hearing.hear(line, leaning: [runner.situation: 1])
    let lifted = try #require(leaning.first { $0.situation == runner.situation })
    #expect(lifted.score > runner.score)
    #expect(hearing.hear("one sec", leaning: [.promise: 1]).isEmpty)
    #expect(hearing.hear(line, leaning: [.promise: .nan, .legal: 0]) == plain)
  }

  @Test func `a book without prompts hears nothing`() {
    #expect(Hearing(Lesson(prompts: [])).hear("already paid").isEmpty)
    #expect(Hearing(Lesson(prompts: [(.promise, [])])).hear("already paid").isEmpty)
    #expect(
      Hearing(Lesson(prompts: [(.promise, ["will pay friday"])])).hear("will pay").count == 1)
  }

  @Test func `a score is the same on every machine`() {
    let prompts: [(situation: Situation, heard: [String])] = [
      (.promise, ["will pay friday", "check goes out monday"]),
      (.alreadyPaid, ["paid that last month", "it cleared our bank"]),
      (.damaged, ["two drums came dented"]),
    ]
    let heard = Hearing(Lesson(prompts: prompts)).hear("it goes to the bank monday, dented")
    #expect(heard.map(\.situation) == [.alreadyPaid, .promise, .damaged])
    #expect(heard.map(\.score) == [0.4376410412729576, 0.3789184493784431, 0.1437694947196955])
  }

  @Test(
    arguments: [
      "\u{0}\u{0}", "\u{FEFF}paid", "💸🚚💥", "ادفع يوم الجمعة", "'''", "$$$", "a'", "%", "\r\n",
      String(repeating: "check ", count: 20_000), String(repeating: "9", count: 1_000_000),
      "e\u{301}\u{301}", "payé à l'heure", "€500 £20", "n't 's 're",
    ])
  func `any text is heard without harm`(line: String) {
    #expect(HearExamples.hearing.hear(line).count <= 5)
  }
}
