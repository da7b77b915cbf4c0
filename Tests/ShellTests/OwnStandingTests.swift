import Accounts
import Coach
import Testing
import Texts

/// How disputes and our own word stand, and what of a history still waits.
@Suite struct OwnStandingTests {
  static let now = Moment(day: Day(number: 20_780), minute: 642)
  static let d = "11-12 a.1 dispute A damaged: two drums"

  @Test(
    arguments: [
      ([d], [.open]),
      ([d, "11-13 b.1 resolved A: we send two new ones"], [.answered]),
      ([d, "11-13 b.1 resolved A ours: they never left"], [.resolved]),
      ([d, "11-13 b.1 resolved A: sent", "11-16 d.1 resolved A carrier"], [.resolved]),
      ([d, "11-13 b.1 resolved A carrier", "11-16 d.1 resolved A: they know"], [.resolved]),
      ([d, "11-13 b.1 resolved B ours"], [.open]),
      (["11-11 b.1 resolved A ours", d], [.open]),
      ([d, "11-13 b.1 resolved A ours", "11-16 d.1 dispute A short"], [.resolved, .open]),
      ([d, "11-12 a.2 dispute A price", "11-13 b.1 resolved A ours"], [.resolved, .resolved]),
      ([d, "11-13 b.1 promise 100.00 USD in by 2026-11-16 for A"], [.open]),
      ([d, "11-13 b.1 paid 100.00 USD on 2026-11-13 for A"], [.open]),
      ([d, "11-12 a.2 owe by 2026-11-13: ring", "11-13 b.1 done #aaaaaaaa.2"], [.open]),
      ([d, "11-13 b.1 resolved A ours", "11-13 b.2 void #bbbbbbbb.1"], [.open]),
      ([d, "11-13 b.1 void #aaaaaaaa.1"], []),
    ] as [([String], [DisputeStanding.State])])
  func `a dispute stands as its history says`(history: [String], expected: [DisputeStanding.State])
    throws
  {
    #expect(try Account(history: history).dossier().disputes().map(\.state) == expected)
  }

  @Test(
    arguments: [
      (["11-20 a.1 owe by 2026-11-24: ring"], [.open]),
      (["11-20 a.1 owe by 2026-11-23: ring"], [.open]),
      (["11-20 a.1 owe by 2026-11-23 12:00: ring"], [.open]),
      (["11-20 a.1 owe by 2026-11-23 09:00: ring"], [.overdue]),
      (["11-20 a.1 owe by 2026-11-20: ring"], [.overdue]),
      (["11-20 a.1 owe by 2026-11-20: ring", "11-23 b.1 done #aaaaaaaa.1: rang"], [.done]),
      (["11-20 a.1 owe by 2026-11-24: ring", "11-23 b.1 done #aaaaaaaa.2"], [.open]),
      (
        [
          "11-20 a.1 owe by 2026-11-20: ring", "11-23 b.1 done #aaaaaaaa.1",
          "11-23 b.2 void #bbbbbbbb.1",
        ], [.overdue]
      ),
      (["11-20 a.1 favor shipping: what happened"], [.open]),
      (["11-20 a.1 favor shipping by 2026-11-20: what happened"], [.overdue]),
      (["11-20 a.1 favor shipping: what", "11-21 b.1 done #aaaaaaaa.1"], [.done]),
      (
        ["11-20 a.1 owe by 2026-11-20: ring", "11-21 b.1 fix #aaaaaaaa.1 owe by 2026-11-27: ring"],
        [.open]
      ),
    ] as [([String], [OwnWord.State])])
  func `our word stands as its history says`(history: [String], expected: [OwnWord.State]) throws {
    let words = try Account(history: history).dossier().allOwnWords()
    #expect(words.map { $0.state(at: Self.now) } == expected)
  }

  @Test func `what waits is what is open, and nothing else`() throws {
    let account = Account(history: [
      "11-02 a.1 call out", "11-02 a.2 promise 10.00 USD in by 2026-11-06 for A",
      "11-02 a.3 end talked", "11-06 b.1 paid 10.00 USD on 2026-11-06 for A",
      "11-09 c.1 call out", "11-09 c.2 said hello", "11-09 c.3 owe by 2026-11-10: ring",
      "11-10 d.1 done #cccccccc.3", "11-10 d.2 favor shipping: what happened",
      "11-11 e.1 pause until 2026-12-01 for A: away", "11-11 e.2 pause until 2026-11-12: over",
      "11-11 e.3 lock legal", "11-12 f.1 lock insolvency", "11-13 g.1 lift insolvency",
      "11-13 g.2 dispute B price", "11-13 g.3 promise 100.00 USD in by 2026-11-27 for A",
    ])
    let waiting = try account.dossier().unfinished(at: Self.now)
    #expect(
      waiting.map { $0.id?.description ?? "" } == [
        "#cccccccc.1", "#dddddddd.2", "#eeeeeeee.1", "#eeeeeeee.3", "#gggggggg.2", "#gggggggg.3",
      ])
  }

  @Test func `cash is added up by period, customer, collector and currency`() throws {
    let facts = try Account(history: [
      "11-02 a.1 paid 10.00 USD on 2026-10-31", "11-06 b.1 paid 10.50 USD on 2026-11-06",
      "11-07 c.1 paid 5.00 EUR on 2026-11-07", "11-08 d.1 paid 1.25 USD on 2026-11-08",
      "11-09 e.1 promise 100.00 USD in by 2026-11-10", "11-09 e.2 cleared 7.00 USD for A",
    ]).facts()
    func rows(_ length: Cash.Length) -> [String] {
      Cash(facts, by: length).sums.map { "\($0.period.name) \($0.money)" }
    }
    #expect(rows(.month) == ["2026-11 5.00 EUR", "2026-11 11.75 USD", "2026-10 10.00 USD"])
    #expect(rows(.quarter) == ["2026-Q4 5.00 EUR", "2026-Q4 21.75 USD"])
    #expect(rows(.year) == ["2026 5.00 EUR", "2026 21.75 USD"])
  }
}
