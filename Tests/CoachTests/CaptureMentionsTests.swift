import Accounts
import Coach
import Testing

struct CaptureMentionsTests {
  /// Monday 23 November 2026, 10:42.
  private let monday = CaptureContext(
    today: Day(number: 20_780), now: Moment(day: Day(number: 20_780), minute: 642))

  @Test(
    arguments: [
      ("boss is away till monday", "2026-11-30"), ("maria is out until dec 7", "2026-12-07"),
      ("call me back thursday", "2026-11-26"), ("back the 1st, she says", "2026-12-01"),
      ("try again next week", "2026-11-30"), ("he's out tomorrow", "2026-11-24"),
      ("signs when he is back early december", "2026-12-01"),
      ("she may be in, or not", nil), ("out friday, back monday", nil), ("it went yesterday", nil),
      ("out since thursday", nil), ("it came on friday", nil),
      ("was away till monday", "2026-11-30"),
      ("call later", nil), ("", nil), ("closed until 99/99", nil),
    ] as [(String, String?)])
  func `a line names a day ahead by the way`(typed: String, day: String?) {
    #expect(Capture.mentions(in: typed, monday).day?.description == day)
  }

  @Test(
    arguments: [
      ("says cheque went out friday", "check"), ("wired it, bacs ref 12", "bacs"),
      ("chq in the post", "check"), ("she'll check, it went out friday", nil),
      ("will check with tom", nil), ("check or wire, dunno", nil), ("it left on friday", nil),
    ] as [(String, String?)])
  func `a line names a way of payment by the way`(typed: String, method: String?) {
    #expect(Capture.mentions(in: typed, monday).method == method)
  }

  @Test func `a very long line names nothing`() {
    let long = String(repeating: "friday ", count: 50_000)
    #expect(Capture.mentions(in: long, monday) == Capture.mentions(in: "", monday))
  }
}
