import Accounts
import Coach
import Testing

struct CaptureHostileTests {
  @Test(
    arguments: [
      String(repeating: "a", count: 10_000), String(repeating: "5 ", count: 5_000),
      String(repeating: "fri ", count: 2_500), String(repeating: "day after ", count: 1_000),
      String(repeating: "4471,", count: 2_000), String(repeating: "9", count: 40) + " fri",
      String(repeating: "-", count: 10_000), String(repeating: "$", count: 10_000),
      String(repeating: "1,", count: 5_000), String(repeating: "1/", count: 5_000),
      String(repeating: "half and ", count: 1_200), String(repeating: "if ", count: 3_000),
      String(repeating: "\u{301}", count: 10_000), String(repeating: "👩‍👩‍👧‍👦", count: 2_000),
      "fri\u{0}11200", "\u{FEFF}11200 fri\r\n", "#", "# #", "inv", "-", "--5", "$", "%", "0x10 fri",
      "the", "the the the", "next", "in", "a", "of", "first", "week", "and", "or", "or or", "after",
      "9223372036854775807 fri", "9223372036854775808k fri", "11200 9999-12-31", "in 999 months",
      "in 9999 days", "x", "x6", "6x from", "٣٠٠ fri", "１１２００ fri", "דחוף 5000 fri", "½½ fri",
      "k", "1k1 fri", "1.2.3 fri", "1..2 fri", "1,,2 fri", "5000 00/00", "5000 0 dec",
    ])
  func `hostile lines are read without harm`(typed: String) {
    for line in [typed, typed + " 11200 fri", "11200 fri " + typed] {
      let result = Capture.promise(line, in: saturday)
      if case .notUnderstood(let word, let column, let message) = result {
        #expect(word.unicodeScalars.count <= 200)
        #expect((1...max(1, line.count)).contains(column))
        #expect(!message.isEmpty)
      }
      _ = Capture.plan(line, in: saturday)
      _ = Capture.reading(leading: line, in: saturday)
      _ = Capture.day(line, in: saturday)
      _ = Capture.looksLikePromise(line, in: saturday)
    }
  }

  @Test(arguments: ["", "   ", "\t", "\u{0}", "...", ",;", "\u{200E}"])
  func `a line of nothing is empty`(typed: String) {
    #expect(Capture.promise(typed, in: saturday) == .empty)
    #expect(Capture.plan(typed, in: saturday) == .empty)
  }

  @Test(
    arguments: [
      ("\u{FEFF}11200 fri\r\n", "11200.00 2026-11-27 4471*"),
      ("１１２００ fri", "11200.00 2026-11-27 4471*"),
      ("11\u{A0}200 fri", "11200.00 2026-11-27 4471*"),
      ("11200\u{200B} fri\u{200F}", "11200.00 2026-11-27 4471*"),
      ("she’ll pay 4471 fri", "11200.00 2026-11-27 4471"),
      ("🎉 11200 fri", "11200.00 2026-11-27 4471* (🎉)"),
      ("דחוף 5000 fri", "5000.00 2026-11-27 4471* (דחוף)"),
      ("👩‍👩‍👧‍👦 blah", "! 👩👩👧👦@1"),
    ] as [(String, String)])
  func `what cannot be seen does not count`(typed: String, expected: String) {
    #expect(told(Capture.promise(typed, in: saturday)) == expected)
  }

  @Test(arguments: ["11200 fri and ", "a", "9", "\u{301}", "1,"])
  func `a very long line is refused without reading it all`(part: String) {
    let line = "11200 fri " + String(repeating: part, count: 1_000_000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = Capture.promise(line, in: saturday) }
    #expect(time < .seconds(2))
    #expect(told(Capture.promise(line, in: saturday)) == "! 11200@1")
    #expect(!Capture.looksLikePromise(line, in: saturday))
  }

  @Test func `a number as long as a card's is not shown whole`() {
    #expect(told(Capture.promise("4111111111111111 fri", in: saturday)) == "! …1111@1")
  }
}
