import Accounts
import Coach
import Testing

/// Sentences that demand, threaten or hurt, and the words that make them do so.
struct ToneVerdictTests {
  @Test(
    arguments: [
      "You must pay 4471 by Friday.", "You have to pay this week.", "I need you to send the check.",
      "You need to get this approved.", "Payment is required.", "We insist on payment.",
      "We demand payment in full.", "Pay the invoice today.", "Send the check.",
      "This is your final notice.", "This is your last chance.", "Please pay 4471 today.",
      "It must be paid today.", "You are required to pay on time.", "You've got to send something.",
      "We expect payment by Friday.", "We expect you to pay this week.", "I want our money.",
      "Where is our money?", "Where is my check?", "You owe us 11,200.", "You'd better pay soon.",
      "You should pay this today.", "Settle the balance this week.", "Maria, send the check.",
      "Pay immediately.", "We need payment right now.", "It is due immediately.",
      "4471 is due now.", "I need an answer today.", "Give me a date.", "Call me back today.",
      "Get it done.", "Are you going to pay or not?", "Final reminder for 4471.",
      "You will need to pay that first.", "Just wire it.", "We want payment this week.",
      "Don't make me wait again.", "OK Tom, cut the check.", "The invoice must be settled.",
      "I need a firm date from you.", "Payment at once, please.", "You will have to pay the rest.",
      "No later than Friday, with the payment.", "Pay up.", "Listen, transfer the money.",
      "Look, you guys have to wire this by noon.", "Can you please just pay it?",
      "Explain the delay.", "No more excuses about approval, sign it.",
    ])
  func `orders and obligations are found`(sentence: String) {
    let judged = ToneExamples.tone.judge(sentence)
    #expect(judged.verdict == .demanding, "\(judged.because)")
    #expect(!judged.because.isEmpty)
  }

  @Test(
    arguments: [
      "We will see you in court.", "This goes to our lawyer next.", "Our attorney will call you.",
      "We will take legal action.", "I'll hand it to a collection agency.",
      "It goes to collections on Monday.", "This will hurt your credit rating.",
      "If this is not settled, your primer stays on our dock.",
      "It would be a shame if your order got delayed.",
      "We report to the credit bureau.", "We will stop deliveries until you pay.",
      "We'll put your account on credit hold.", "We will have to hold your orders until you pay.",
      "We charge interest from today.", "There will be a late fee.", "Pay by Friday or else.",
      "We will be forced to act.", "We have no choice but to stop shipping.",
      "Nobody else can supply you.", "You depend on us.", "Where else would you buy E-6?",
      "Otherwise we will turn it over.", "Unless you pay, nothing leaves the dock.",
      "If you don't pay we stop shipping.", "Your boss will hear about this.",
      "There will be consequences.", "Good luck finding another source.",
      "We can sue you for this.", "No payment, no paint.", "You need us more than we need you.",
      "We will file a lien on the job.", "Don't make me escalate this.",
    ])
  func `threats and levers are found`(sentence: String) {
    let judged = ToneExamples.tone.judge(sentence)
    #expect(judged.verdict == .threatening, "\(judged.because)")
    #expect(!judged.because.isEmpty)
    #expect(judged.instead == nil)
  }

  @Test(
    arguments: [
      "You always say that.", "How convenient.", "I don't believe you.", "You are a liar.",
      "Don't be a deadbeat.", "What the hell is going on?", "That's just another excuse.",
      "Yeah, right.", "Sure you did.", "Shame on you.", "You people are all the same.",
      "How hard can it be?", "This is pathetic.", "I find that hard to believe.",
      "You're lying to me.", "Damn it, Tom.",
    ])
  func `insults and mockery are found`(sentence: String) {
    let judged = ToneExamples.tone.judge(sentence)
    #expect(judged.verdict == .insulting, "\(judged.because)")
    #expect(!judged.because.isEmpty)
  }

  @Test(
    arguments: [
      "You promised.", "You promised it for Friday.", "Why haven't you paid?",
      "Why didn't you call me back?", "You never answer.", "You forgot again.",
      "You still haven't paid 4471.", "How many times must we do this?",
      "That is not our problem.", "You let us down.", "You should have paid in May.",
      "It's your fault.", "For the last time, where is it?", "Why do you never call back?",
    ])
  func `a reproach is found, whether it presses or hurts more`(sentence: String) {
    let judged = ToneExamples.tone.judge(sentence)
    #expect([.demanding, .insulting].contains(judged.verdict), "\(judged.because)")
    #expect(!judged.because.isEmpty)
  }

  @Test(
    arguments: [
      ("You MUST pay 4471 by Friday.", "MUST"), ("Pay immediately, Maria.", "immediately"),
      ("This goes to our Lawyer next.", "Lawyer"), ("I don’t believe you.", "don’t believe"),
      ("Send the check.", "Send"),
    ])
  func `the words are pointed at as they were written`(sentence: String, words: String) {
    let because = ToneExamples.tone.judge(sentence).because
    #expect(because.contains { $0.contains(words) }, "\(because)")
  }

  @Test func `of several kinds the one that hurts most counts`() {
    let judged = ToneExamples.tone.judge(
      "You must pay today. Shame on you. We will see you in court.")
    #expect(judged.verdict == .insulting)
    #expect(judged.because == ["Shame on you"])
    #expect(judged.instead == nil)
  }
}
