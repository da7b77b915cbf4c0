import Accounts
import Coach
import Testing
import Texts

/// How promises stand.
///
/// In November 2026 the 1st, 8th, 15th and 22nd are Sundays; the 11th is Veterans
/// Day and the 26th Thanksgiving.
@Suite struct PromiseStandingTests {
  static let p = "11-12 a.1 promise 100.00 USD in by 2026-11-16 for A"
  static let sent = "11-12 a.1 promise 100.00 USD sent by 2026-11-16 for A"

  static let time: [PromiseCase] = [
    .init("before its day", [p], on: "2026-11-13", posted: "2026-11-12", .open),
    .init("on its day", [p], on: "2026-11-16", posted: "2026-11-13", .open),
    .init(
      "the day after, cash not posted so far", [p], on: "2026-11-17", posted: "2026-11-13",
      .notSeenYet),
    .init("cash posted to its very day", [p], posted: "2026-11-16", .notSeenYet),
    .init("cash posted past its day", [p], posted: "2026-11-17", .notSeen),
    .init("nobody says to which day cash is posted", [p], posted: nil, .notSeenYet),
    .init("sent, two working days on the way", [sent], posted: "2026-11-18", .notSeenYet),
    .init("sent, posted past the two days", [sent], posted: "2026-11-19", .notSeen),
    .init(
      "a check has five working days",
      ["11-12 a.1 promise 100.00 USD sent by 2026-11-13 for A via check"], posted: "2026-11-20",
      .notSeenYet),
    .init(
      "a check after its five working days",
      ["11-12 a.1 promise 100.00 USD sent by 2026-11-13 for A via check"], posted: "2026-11-21",
      .notSeen),
    .init(
      "five working days leave Thanksgiving out",
      ["11-12 a.1 promise 100.00 USD sent by 2026-11-20 for A via cheque"], on: "2026-11-30",
      posted: "2026-11-30", .notSeenYet),
    .init(
      "the card says that they pay by check", [sent], posted: "2026-11-20",
      pays: PayHabit(method: "Check", runDay: nil, monthDays: [], text: "Check"), .notSeenYet),
    .init(
      "what they said counts more than the card",
      ["11-12 a.1 promise 100.00 USD sent by 2026-11-16 for A via wire"], posted: "2026-11-20",
      pays: PayHabit(method: "Check", runDay: nil, monthDays: [], text: "Check"), .notSeen),
    .init(
      "here by a Sunday means Monday", ["11-12 a.1 promise 100.00 USD in by 2026-11-15 for A"],
      posted: "2026-11-16", .notSeenYet),
    .init(
      "already sent, they say", ["11-20 a.1 promise 100.00 USD sent by 2026-11-17 for A"],
      posted: "2026-11-18", .notSeenYet),
  ]

  static let kept: [PromiseCase] = [
    .init("paid on the day", [p, "11-16 b.1 paid 100.00 USD on 2026-11-16 for A"], .kept),
    .init(
      "paid before the day", [p, "11-13 b.1 paid 100.00 USD on 2026-11-13 for A"], on: "2026-11-13",
      .kept),
    .init("paid the day after", [p, "11-17 b.1 paid 100.00 USD on 2026-11-17 for A"], .keptLate),
    .init(
      "sent and here two days after", [sent, "11-18 b.1 paid 100.00 USD on 2026-11-18 for A"], .kept
    ),
    .init(
      "sent and here three days after", [sent, "11-19 b.1 paid 100.00 USD on 2026-11-19 for A"],
      .keptLate),
    .init(
      "paid without naming the invoice", [p, "11-16 b.1 paid 100.00 USD on 2026-11-16"], .kept),
    .init(
      "paid for another invoice", [p, "11-16 b.1 paid 100.00 USD on 2026-11-16 for B"], .notSeen),
    .init(
      "paid in another currency", [p, "11-16 b.1 paid 100.00 EUR on 2026-11-16 for A"], .notSeen),
    .init("paid more", [p, "11-16 b.1 paid 150.00 USD on 2026-11-16 for A, B"], .kept),
    .init(
      "paid in two parts in time",
      [
        p, "11-13 b.1 paid 40.00 USD on 2026-11-13 for A",
        "11-16 d.1 paid 60.00 USD on 2026-11-16 for A",
      ], .kept),
    .init(
      "the second part late",
      [
        p, "11-13 b.1 paid 40.00 USD on 2026-11-13 for A",
        "11-18 d.1 paid 60.00 USD on 2026-11-18 for A",
      ], .keptLate),
    .init(
      "a part, its day ahead", [p, "11-13 b.1 paid 40.00 USD on 2026-11-13 for A"],
      on: "2026-11-14", posted: "2026-11-13", .open),
    .init(
      "a part, not posted past the day", [p, "11-16 b.1 paid 40.00 USD on 2026-11-16 for A"],
      posted: "2026-11-16", .notSeenYet),
    .init(
      "a part, posted past the day", [p, "11-16 b.1 paid 40.00 USD on 2026-11-16 for A"],
      .partlyKept),
    .init(
      "a cent short, no tolerance", [p, "11-16 b.1 paid 99.99 USD on 2026-11-16 for A"], .partlyKept
    ),
    .init(
      "a cent short within tolerance", [p, "11-16 b.1 paid 99.99 USD on 2026-11-16 for A"],
      tolerance: "0.01 USD", .kept),
    .init(
      "two cents short beyond tolerance", [p, "11-16 b.1 paid 99.98 USD on 2026-11-16 for A"],
      tolerance: "0.01 USD", .partlyKept),
    .init(
      "a tolerance in another currency", [p, "11-16 b.1 paid 99.99 USD on 2026-11-16 for A"],
      tolerance: "5.00 EUR", .partlyKept),
    .init("a tolerance forgives no silence", [p], tolerance: "100.00 USD", .notSeen),
    .init(
      "no amount was named, and something came",
      [
        "11-12 a.1 promise ? in by 2026-11-16 for A",
        "11-16 b.1 paid 30.00 USD on 2026-11-16 for A",
      ], .kept),
    .init(
      "no amount was named, and nothing came", ["11-12 a.1 promise ? in by 2026-11-16 for A"],
      .notSeen),
    .init(
      "neither invoice nor amount named",
      ["11-12 a.1 promise ? in by 2026-11-16", "11-16 b.1 paid 30.00 USD on 2026-11-16 for B"],
      .kept),
    .init(
      "the payment was taken back",
      [p, "11-16 b.1 paid 100.00 USD on 2026-11-16 for A", "11-17 b.2 void #bbbbbbbb.1"], .notSeen),
    .init(
      "the payment was corrected",
      [
        p, "11-16 b.1 paid 10.00 USD on 2026-11-16 for A",
        "11-17 b.2 fix #bbbbbbbb.1 paid 100.00 USD on 2026-11-16 for A",
      ], .kept),
    .init(
      "the promise was corrected to a later day",
      [p, "11-12 a.2 fix #aaaaaaaa.1 promise 100.00 USD in by 2026-11-30 for A"], .open),
  ]

  static let laying: [PromiseCase] = [
    .init(
      "money noted before the promise",
      [
        "11-12 a.1 paid 100.00 USD on 2026-11-12 for A",
        "11-12 b.1 promise 100.00 USD in by 2026-11-16 for A",
      ], .notSeen),
    .init(
      "money noted in the call of the promise",
      [
        "11-12 a.1 promise 100.00 USD in by 2026-11-16 for A",
        "11-12 a.2 paid 100.00 USD on 2026-11-12 for A",
      ], .notSeen),
    .init(
      "they said that it was sent, and it came on the day before the call",
      [
        "11-12 a.1 promise 100.00 USD sent by 2026-11-09 for A",
        "11-13 b.1 paid 100.00 USD on 2026-11-11 for A",
      ], .kept),
    .init(
      "older money without an invoice", [p, "11-13 b.1 paid 100.00 USD on 2026-11-10"], .notSeen),
    .init(
      "older money for the invoice, the whole of it",
      [p, "11-13 b.1 paid 100.00 USD on 2026-11-10 for A"], .kept),
    .init(
      "older money for the invoice, a part", [p, "11-13 b.1 paid 40.00 USD on 2026-11-10 for A"],
      .notSeen),
    .init(
      "one payment for two invoices",
      [
        p, "11-12 a.2 promise 50.00 USD in by 2026-11-16 for B",
        "11-16 b.1 paid 150.00 USD on 2026-11-16 for A, B",
      ], .kept, .kept),
    .init(
      "the invoice counts more than the age",
      [
        "11-12 a.1 promise 60.00 USD in by 2026-11-13",
        "11-12 b.1 promise 50.00 USD in by 2026-11-16 for B",
        "11-16 d.1 paid 50.00 USD on 2026-11-16 for B",
      ],
      .notSeen, .kept),
    .init(
      "the same amount counts more than the age",
      [
        "11-12 a.1 promise 100.00 USD in by 2026-11-13 for A",
        "11-12 b.1 promise 50.00 USD in by 2026-11-16 for B",
        "11-16 d.1 paid 50.00 USD on 2026-11-16",
      ],
      .notSeen, .kept),
    .init(
      "else the earlier day comes first",
      [
        "11-12 a.1 promise 100.00 USD in by 2026-11-17 for A",
        "11-12 b.1 promise 50.00 USD in by 2026-11-16 for B",
        "11-16 d.1 paid 70.00 USD on 2026-11-16",
      ],
      posted: "2026-11-19", .partlyKept, .kept),
    .init(
      "what is left goes on to the next",
      [
        "11-12 a.1 promise 60.00 USD in by 2026-11-13",
        "11-12 b.1 promise 50.00 USD in by 2026-11-16", "11-13 d.1 paid 110.00 USD on 2026-11-13",
      ], .kept, .kept),
    .init(
      "instalments said in one call",
      [
        "11-02 a.1 promise 30.00 USD in by 2026-11-06 for A: part 1 of 3",
        "11-02 a.2 promise 30.00 USD in by 2026-11-13 for A: part 2 of 3",
        "11-02 a.3 promise 40.00 USD in by 2026-11-27 for A: part 3 of 3",
        "11-06 b.1 paid 30.00 USD on 2026-11-06 for A",
      ],
      .kept, .notSeen, .open),
  ]

  static let again: [PromiseCase] = [
    .init(
      "promised again for a later day", [p, "11-13 b.1 promise 100.00 USD in by 2026-11-27 for A"],
      .superseded, .open),
    .init(
      "what comes then is for the later one",
      [
        p, "11-13 b.1 promise 100.00 USD in by 2026-11-17 for A",
        "11-17 d.1 paid 100.00 USD on 2026-11-17 for A",
      ], .superseded, .kept),
    .init(
      "kept before it was said again",
      [
        p, "11-13 b.1 paid 100.00 USD on 2026-11-13 for A",
        "11-14 d.1 promise 100.00 USD in by 2026-11-27 for A",
      ], on: "2026-11-16", .kept, .open),
    .init(
      "a part came, the rest is promised again",
      [
        p, "11-13 b.1 paid 40.00 USD on 2026-11-13 for A",
        "11-16 d.1 promise 60.00 USD in by 2026-11-27 for A",
      ], ledger: ["A 100.00 60.00"], .superseded, .open),
    .init(
      "another invoice takes no place", [p, "11-13 b.1 promise 50.00 USD in by 2026-11-27 for B"],
      .notSeen, .open),
    .init(
      "the other part in a later call stands beside it",
      [
        "11-12 a.1 promise 40.00 USD in by 2026-11-27 for A",
        "11-13 b.1 promise 60.00 USD in by 2026-11-30 for A",
      ], .open, .open),
    .init(
      "a smaller amount in a later call takes its place",
      [
        "11-12 a.1 promise 40.00 USD in by 2026-11-27 for A",
        "11-13 b.1 promise 30.00 USD in by 2026-11-30 for A",
      ], .superseded, .open),
    .init(
      "one of two invoices is promised anew, the other still stands",
      [
        "11-12 a.1 promise 150.00 USD in by 2026-11-16 for A, B",
        "11-13 b.1 promise 100.00 USD in by 2026-11-27 for A",
        "11-16 d.1 paid 50.00 USD on 2026-11-16 for B",
      ], .kept, .open),
    .init(
      "said twice in one call", [p, "11-12 a.2 promise 100.00 USD in by 2026-11-16 for A"],
      .superseded, .notSeen),
    .init(
      "a better day in the same call", [p, "11-12 a.2 promise 100.00 USD in by 2026-11-27 for A"],
      .superseded, .open),
    .init(
      "two halves in one call",
      [
        "11-12 a.1 promise 50.00 USD in by 2026-11-16 for A",
        "11-12 a.2 promise 50.00 USD in by 2026-11-27 for A",
      ], .notSeen, .open),
    .init(
      "the same amount again, no invoice named",
      [
        "11-12 a.1 promise 80.00 USD in by 2026-11-16",
        "11-17 b.1 promise 80.00 USD in by 2026-11-27",
      ], .superseded, .open),
    .init(
      "another amount, no invoice named",
      [
        "11-12 a.1 promise 80.00 USD in by 2026-11-16",
        "11-17 b.1 promise 20.00 USD in by 2026-11-27",
      ], .notSeen, .open),
    .init(
      "the later one was taken back",
      [p, "11-13 b.1 promise 100.00 USD in by 2026-11-27 for A", "11-13 b.2 void #bbbbbbbb.1"],
      .notSeen),
  ]

  static let gone: [PromiseCase] = [
    .init("the invoice left a newer file", [p], ledger: ["B 50.00 50.00"], .gone),
    .init(
      "it left before its day", [p], on: "2026-11-14", posted: "2026-11-13",
      ledger: ["B 50.00 50.00"], .gone),
    .init(
      "the file is older than the promise", [p], on: "2026-11-14", posted: "2026-11-11",
      ledger: ["B 50.00 50.00"], .open),
    .init(
      "one of two invoices left", ["11-12 a.1 promise 150.00 USD in by 2026-11-16 for A, B"],
      ledger: ["B 50.00 50.00"], .notSeen),
    .init(
      "nothing at all is owed any more", ["11-12 a.1 promise 100.00 USD in by 2026-11-16"],
      ledger: [], .gone),
    .init("there is no file", [p], posted: nil, ledger: [], .notSeenYet),
    .init(
      "it left, and the payment was noted", [p, "11-16 b.1 paid 100.00 USD on 2026-11-16 for A"],
      ledger: [], .kept),
    .init(
      "it left, and a part was noted", [p, "11-16 b.1 paid 40.00 USD on 2026-11-16 for A"],
      ledger: [], .gone),
    .init("it was cleared", [p, "11-17 b.1 cleared 100.00 USD for A"], .gone),
    .init("a part of it was cleared", [p, "11-17 b.1 cleared 10.00 USD for A"], .notSeen),
    .init("cleared before the promise", ["11-10 b.1 cleared 100.00 USD for A", p], .notSeen),
    .init(
      "it left, after it was promised again",
      [p, "11-13 b.1 promise 100.00 USD in by 2026-11-27 for A"], ledger: [], .superseded, .gone),
    .init(
      "a dispute changes no promise", [p, "11-13 b.1 dispute A damaged: two drums"],
      on: "2026-11-16", .open),
    .init(
      "an answer changes no promise",
      [p, "11-13 b.1 dispute A damaged", "11-14 d.1 resolved A ours"], .notSeen),
  ]

  @Test(arguments: time + kept + laying + again + gone)
  func `a promise stands as its history says`(example: PromiseCase) throws {
    let day = try #require(Day(iso: example.on))
    let standings = try example.account.dossier().promises(on: day)
    #expect(standings.map(\.state) == example.expected)
  }

  @Test func `what came and what is missing are counted`() throws {
    let account = Account(history: [
      Self.p, "11-13 b.1 paid 30.00 USD on 2026-11-13 for A",
      "11-14 d.1 paid 30.00 USD on 2026-11-14",
    ])
    let standing = try #require(try account.dossier().promises(on: Day(number: 20_780)).first)
    #expect(standing.seen?.number == "60.00")
    #expect(standing.missing?.number == "40.00")
  }

  @Test func `a promise rests only the invoices it still speaks for`() throws {
    let account = Account(history: [
      "11-20 a.1 promise 150.00 USD in by 2026-11-27 for A, B",
      "11-21 b.1 promise 100.00 USD in by 2026-11-30 for A",
    ])
    let standings = try account.dossier().promises(on: Day(number: 20_780))
    #expect(standings.map(\.invoices) == [["B"], ["A"]])
    #expect(standings.map { $0.missing?.number } == ["50.00", "100.00"])
  }

  @Test func `no state is called broken`() {
    for state in PromiseStanding.State.allCases { #expect(!state.rawValue.contains("brok")) }
  }
}
