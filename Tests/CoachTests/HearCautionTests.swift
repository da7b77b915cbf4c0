import Accounts
import Coach
import Testing

/// Which way recognition errs where an error would hurt.
struct HearCautionTests {
  @Test(
    arguments: [
      "their contractor is in chapter 11", "customer of theirs went bankrupt",
      "the gc went bust on us",
      "one of our dealers went bust",
      "our biggest client is insolvent, we are waiting for our money",
    ])
  func `their customer's insolvency is not theirs`(line: String) {
    #expect(HearExamples.hearing.hear(line).first?.situation == .awaitingTheirCustomer)
  }

  @Test(
    arguments: [
      "we filed chapter 11", "we filed chapter 11 and the county is late",
      "our company is bankrupt",
      "we're in liquidation", "the firm is in receivership",
    ])
  func `their own insolvency is`(line: String) {
    #expect(HearExamples.hearing.hear(line).first?.situation == .insolvency)
  }

  @Test(
    arguments: [
      ("our server died on monday", .badNews), ("he got fired", .badNews),
      ("fire sale next week", .badNews),
      ("court house job is delayed", .legal), ("the deal is dead", .badNews),
      ("stop calling it primer, it's paint", .stopCalling),
      ("i filed it under calder", .insolvency),
      ("my phone died, sorry", .badNews),
    ] as [(String, Situation)])
  func `a lock needs words of its own`(line: String, lock: Situation) {
    #expect(HearExamples.hearing.hear(line).first?.situation != lock)
  }

  @Test func `in doubt between a lock and an ask the lock comes first`() {
    let prompts: [(situation: Situation, heard: [String])] = [
      (.refusal, ["not a penny from us, zebra"]), (.legal, ["talk to our lawyer, zebra"]),
    ]
    let heard = Hearing(HearExamples.lesson(prompts)).hear("not a penny, talk to our lawyer, zebra")
    #expect(heard.map(\.situation) == [.legal, .refusal])
  }
}
