import Accounts
import Coach
import Testing

/// The courteous wording of a demand.
struct ToneInsteadTests {
  @Test(
    arguments: [
      ("You must pay 4471 by Friday", "Could 4471 go out by Friday?"),
      ("Pay the invoice today.", "Could the invoice be paid today?"),
      ("Send the check.", "When could the check go out?"),
      ("Send the check by Friday.", "Could the check go out by Friday?"),
      ("I need you to call me back.", "Could you call me back?"),
      ("You need to pay immediately.", "When could it go out?"),
      ("Give me a date.", "Could you give me a date?"),
      ("We expect payment of 7,220.50 by Tuesday.", "Could 7,220.50 go out by Tuesday?"),
      ("Where is our money?", "Where does the payment stand on your side?"),
      ("Why haven't you paid 4471?", "Where does 4471 stand on your side?"),
      ("Maria, pay 4471 tomorrow.", "Could 4471 go out tomorrow?"),
      ("You have to ask Tom right now.", "Could you ask Tom?"),
    ])
  func `a demand is offered as the question it hides`(demand: String, question: String) {
    #expect(ToneExamples.tone.judge(demand).instead == question)
  }

  @Test(
    arguments: [
      "You must pay 4471 by Friday", "Pay the invoice today.", "Send the check.", "Get it done.",
      "I need you to call me back.", "We demand payment.", "Where is our money?",
      "Explain the delay.",
      "You must stop lying and pay.", "Call me immediately or pay at once.", "Wire 5,000 now!",
    ])
  func `what is offered instead is courteous itself`(demand: String) {
    guard let instead = ToneExamples.tone.judge(demand).instead else { return }
    #expect(ToneExamples.tone.judge(instead).verdict == .courteous, "\(instead)")
  }

  @Test(
    arguments: [
      "We will see you in court.", "You promised.", "Nobody else can supply you.",
      "You are a liar.",
      "Thank you, Maria.",
    ])
  func `where there is no honest wish nothing is offered`(sentence: String) {
    #expect(ToneExamples.tone.judge(sentence).instead == nil)
  }

  @Test(
    arguments: [
      "", " ", "?", "\u{0}", "\u{FEFF}pay", "💸💸💸", "ادفع الآن",
      String(repeating: "pay ", count: 50_000),
      String(repeating: "x", count: 1_000_000), "e\u{301}\u{301}\u{301}", "'''", "$", "...",
      "a\r\nb",
    ])
  func `any text is judged without harm`(text: String) {
    _ = ToneExamples.tone.judge(text)
  }
}
