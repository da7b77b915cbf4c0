import Accounts
import Coach
import Testing

struct CaptureWhenTests {
  /// Monday 23 November 2026, 10:42.
  private let monday = CaptureContext(
    today: Day(number: 20_780), now: Moment(day: Day(number: 20_780), minute: 642),
    pays: saturday.pays)

  @Test(
    arguments: [
      ("tomorrow 15:00", "2026-11-24 15:00", ""), ("tue 3pm", "2026-11-24 15:00", ""),
      ("tue 15:00 ring Maria", "2026-11-24 15:00", "ring Maria"),
      (
        "tomorrow 15:00: what happened to the drums", "2026-11-24 15:00",
        "what happened to the drums"
      ),
      ("today 16:00: ring", "2026-11-23 16:00", "ring"),
      ("3 days", "2026-11-26", ""), ("in 2 weeks", "2026-12-07", ""),
      ("1 week: look", "2026-11-30", "look"),
      ("2 weeks ask again", "2026-12-07", "ask again"), ("mon morning", "2026-11-30 09:00", ""),
      ("next run", "2026-11-25", ""), ("dec 4", "2026-12-04", ""), ("2026-12-04", "2026-12-04", ""),
      ("2026-12-04 09:30 the plan", "2026-12-04 09:30", "the plan"),
      ("15:00", "2026-11-23 15:00", ""), ("9:00", "2026-11-24 09:00", ""),
      ("15:00 ring Tom", "2026-11-23 15:00", "ring Tom"), ("3pm tuesday", "2026-11-24 15:00", ""),
      ("at 3 tomorrow", "2026-11-24 15:00", ""), ("tomorrow at 3", "2026-11-24 15:00", ""),
      ("wed noon", "2026-11-25 12:00", ""), ("wed 12am", "2026-11-25 00:00", ""),
      ("wed 12pm", "2026-11-25 12:00", ""), ("fri 3:30 pm call", "2026-11-27 15:30", "call"),
      ("on friday ask where 4471 stands", "2026-11-27", "ask where 4471 stands"),
      ("by friday, the credit note", "2026-11-27", "the credit note"),
      ("in 2 hours", "2026-11-23 12:42", ""), ("in half an hour ring", "2026-11-23 11:12", "ring"),
      ("in 20 min", "2026-11-23 11:02", ""), ("fri 27 nov 10:00", "2026-11-27 10:00", ""),
      ("after thanksgiving ask Maria", "2026-11-27", "ask Maria"),
    ] as [(String, String, String)])
  func `a day and a time are read from the beginning`(
    typed: String, expected: String, rest: String
  ) {
    let found = Capture.when(leading: typed, in: monday)
    #expect(found?.when.description == expected)
    #expect(found?.rest == rest)
  }

  @Test(arguments: ["ring Maria", "Tom called", "", "4471", "may I ring", "second try"])
  func `what begins with something else has no time`(typed: String) {
    #expect(Capture.reading(leading: typed, in: monday) == .none)
  }

  @Test(
    arguments: [
      ("yesterday ring", "yesterday"), ("next week ring", "next week"), ("soon", "soon"),
      ("13/13 ring", "13/13"),
    ] as [(String, String)])
  func `a time that names no day ahead is named`(typed: String, expected: String) {
    guard case .notUnderstood(let word, 1, _) = Capture.reading(leading: typed, in: monday) else {
      Issue.record("understood: \(typed)")
      return
    }
    #expect(word == expected)
  }

  @Test func `next friday has two readings while this one is ahead`() {
    let days = [Day(number: 20_784), Day(number: 20_791)].map { When(day: $0) }
    #expect(
      Capture.reading(leading: "next friday ring", in: monday) == .twoReadings(days, rest: "ring"))
    #expect(Capture.when(leading: "next friday ring", in: monday) == nil)
  }

  @Test(
    arguments: [
      ("13 nov", "2027-11-13"), ("yesterday", "2026-11-22"), ("2026-11-13", "2026-11-13"),
      ("last friday", "2026-11-20"), ("friday", "2026-11-27"), ("fri ring", nil), ("next fri", nil),
    ] as [(String, String?)])
  func `a whole text may name one day`(typed: String, expected: String?) {
    // A date that went by without its year is asked for the year.
    let answer = typed == "13 nov" ? nil : expected
    #expect(Capture.day(typed, in: monday)?.description == answer)
  }

  @Test(
    arguments: [
      "promise 11200 fri", "11200 fri", "4471 friday", "$5,000 against 4471 on dec 4",
      "all by the 30th", "half on tuesday", "4398 next run", "5k friday and the rest on the 15th",
      "fri 11200 by ach",
    ])
  func `a promise in short is known`(typed: String) {
    #expect(Capture.looksLikePromise(typed, in: saturday))
  }

  @Test(
    arguments: [
      "", "4471", "friday", "11200", "pallet 4471 came friday", "we never got 4471 friday",
      "4471 mailed friday", "11200 yesterday", "two drums of primer came with split lids",
      "all day friday", "says she'll wire 11,200 tomorrow morning", "next week", "call me monday",
      "4471 was short 2 drums on friday", "11200 fri once Tom signs",
    ])
  func `what tells more than a promise is none`(typed: String) {
    #expect(!Capture.looksLikePromise(typed, in: saturday))
  }
}
