import Accounts
import Coach
import Testing

/// Sentences that ask, thank, tell or offer.
struct ToneCourteousTests {
  @Test(
    arguments: [
      "Could 4471 go out by Friday?", "Where does 4471 stand on your side, Maria?",
      "Thank you, Maria. That helps.", "When would be a good day for the check?",
      "Could 4471 go in Wednesday's run, before the holiday?", "Who releases the ACH after Tom?",
      "I'm sorry, Maria. Did that leave the paint shop short?",
      "Let me find out. May I ring you tomorrow by three?",
      "Would a photo be easy to send?", "So 4398 goes in Wednesday's run, by ACH. Thank you.",
      "Is Anna coming home from Purdue for Thanksgiving?",
      "Would you let me know what Tom says?", "May I send you a copy again?",
      "How did the span come out?", "I have 4471 at 11,200.00; does your ledger agree?",
      "What would make it easier on your side?", "Which part could you manage safely?",
      "I will ring you on Tuesday.", "Have a lovely weekend.",
      "Please go on, I'm writing this down.",
      "Take your time.", "Tell me more about the new oven.", "Good morning, Maria.",
      "Is there anything you still need from us?", "Might half of it be easier this month?",
      "Give my best to Anna.", "Please don't worry about it.", "Let me know if anything changes.",
    ])
  func `plain courteous sentences pass`(sentence: String) {
    let judged = ToneExamples.tone.judge(sentence)
    #expect(judged.verdict == .courteous, "\(judged.because)")
    #expect(judged.because.isEmpty && judged.instead == nil)
  }

  @Test(
    arguments: [
      "I will send it right now.", "It must be a busy season.", "Is the final coat on yet?",
      "How is the court house job coming?", "Our legal people sent the contract.",
      "Do you have to leave at noon?", "You don't have to decide today.",
      "There's no need to pay the freight on that.", "I'll ring shipping right away.",
      "We must thank you for the photos.", "You must be so proud of Anna!",
      "You must have been tired after the move.", "I must apologize for the late truck.",
      "Is now a good time, or are you busy right now?", "I have the lien waiver ready for you.",
      "Thank you, it came just as you promised.", "You always make my Monday.",
      "You never let us down, thank you.", "I can't believe it's November already.",
      "I don't believe we've met; I'm Jo.", "How convenient would Tuesday be for you?",
      "May I put you on hold for a moment?", "Sorry, I cut you off. Please go on.",
      "There's no late fee on this one.", "I had the late fee removed this morning.",
      "Thank you for your interest in the new powder.", "Is your daughter a lawyer now?",
      "May I note the name of your attorney?", "How is the tennis court coming along?",
      "Shall we hold the drums till your dock is clear?",
      "Who else would you like on the email?", "If I don't hear from you I'll ring again Friday.",
      "I insist on buying lunch this time.", "Green is in high demand this year.",
      "What do you need to release it?", "Who do you need to ask about it?",
      "Is a PO required for that?", "It's the last chance to see the leaves up here.",
      "On our last call you mentioned the new oven.", "I'll tell them no later than three.",
      "When may we expect the first girders?", "All the trucks came at once.",
      "Thank you for paying 4398 so promptly.", "Excuse me, did you say Tuesday?",
      "My stupid headset dropped you, sorry.", "I was lazy on Sunday and read a book.",
      "Call me any time.", "Pay attention to the snow on Friday.",
      "Pay by ACH or by check, which is easier?", "Tell Tom hello from me.",
      "Send it whenever it suits you.", "Whatever you have to do first is fine.",
      "The spec requires two coats, is that right?", "Late delivery like ours is not acceptable.",
      "You should have the copy by noon.", "You should see it in the mail on Friday.",
      "I need to make sure the drums were right.", "We will not charge interest on that.",
      "You have to see the new plant one day.", "What a lovely surprise!",
      "Are the drums ready for collection?", "Sue from shipping will call you.",
      "Is the deadline for the bridge still March?", "I know you have to wait for the county.",
    ])
  func `hard words in good company pass`(sentence: String) {
    let judged = ToneExamples.tone.judge(sentence)
    #expect(judged.verdict == .courteous, "\(judged.because)")
  }
}
