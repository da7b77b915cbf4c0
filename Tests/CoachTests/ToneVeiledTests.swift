import Coach
import Testing

/// Unkindness in kind words, and kindness in hard ones.
struct ToneVeiledTests {
  @Test(
    arguments: [
      "It would sadden me to see the shipments stop.",
      "Either the payment arrives on Monday or the truck stays here.",
      "I wonder how your plant would manage without primer.",
      "I'd like to spare you the extra fees.",
    ])
  func `a polite threat is a threat`(text: String) {
    #expect(Tone.judge(text).verdict == .threatening)
  }

  @Test(
    arguments: [
      "How sweet that you found the telephone.",
      "With records like yours, I'm amazed you are still open.",
      "Let me say it slowly.",
    ])
  func `mockery needs no bad word`(text: String) {
    #expect(Tone.judge(text).verdict == .insulting)
  }

  @Test(
    arguments: [
      "Thank you for settling it by Wednesday.", "What is taking you so long?",
      "There is no reason for it to be open.",
    ])
  func `pressure in kind words is pressure`(text: String) {
    #expect(Tone.judge(text).verdict == .demanding)
  }

  @Test(
    arguments: [
      "Our trucks will come on Monday as usual.", "Has the snow finally gone?",
      "I already told my colleague how kind you were.", "Nothing urgent at all.",
      "Before this goes any further, let me apologise.",
    ])
  func `hard words in kind company pass`(text: String) {
    #expect(Tone.judge(text).verdict == .courteous)
  }
}
