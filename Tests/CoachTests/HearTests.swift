import Accounts
import Coach
import Testing

/// What is recognised in lines that no prompt file holds.
struct HearTests {
  @Test(
    arguments: [
      (.promise, "ok we'll get 4471 over to you thursday"),
      (.promise, "you can expect 7,200 by wire on the 12th"),
      (.promise, "she will pay both of them next monday"),
      (.paymentSent, "sent fri"),
      (.paymentSent, "check was put in the mail this morning"),
      (.paymentSent, "says the wire left their bank yesterday"),
      (.alreadyPaid, "says paid already"),
      (.alreadyPaid, "we paid this in august, the check cleared"),
      (.alreadyPaid, "that one was settled ages ago"),
      (.paymentRun, "paid in the next run"),
      (.paymentRun, "it is going in the friday batch"),
      (.paymentRun, "our next check run is on tuesday"),
      (.partPayment, "can we pay half now and half in january"),
      (.partPayment, "he can do 4,000 now and the rest next month"),
      (.partPayment, "would a partial payment help you"),
      (.shortPaid, "they took off 212 for the freight"),
      (.shortPaid, "we deducted the pallet charge"),
      (.shortPaid, "she says they short paid because of a chargeback"),
      (.planRequested, "could we pay it in instalments"),
      (.planRequested, "can i pay 500 a month"),
      (.planRequested, "he would like to spread it over the winter"),
      (.discountRequested, "would you knock 3 percent off if we pay this week"),
      (.discountRequested, "is there a discount for paying early"),
      (.discountRequested, "he wants something off the bill"),
      (.payByCard, "can i give you a card number"),
      (.payByCard, "do you take visa"),
      (.payByCard, "boss wants to put it on the company amex"),
      (.vaguePromise, "you'll get it soon"),
      (.vaguePromise, "sometime in the next few weeks i guess"),
      (.vaguePromise, "don't worry you will get your money eventually"),
      (.willCheck, "i'll have to look into that one"),
      (.willCheck, "let me check and call you back"),
      (.willCheck, "she will find out and let me know"),
      (.invoiceNotReceived, "we don't have that invoice"),
      (.invoiceNotReceived, "can you email me a copy of the invoice"),
      (.invoiceNotReceived, "nothing has come in, she never saw it"),
      (.invoiceIncorrect, "the address on the invoice is wrong"),
      (.invoiceIncorrect, "you put sales tax on it and we are exempt"),
      (.invoiceIncorrect, "needs a corrected invoice"),
      (.purchaseOrderMissing, "there is no po number on it"),
      (.purchaseOrderMissing, "we need a purchase order before we can enter it"),
      (.purchaseOrderMissing, "po has run out of money"),
      (.documentsNeeded, "he needs the signed delivery note"),
      (.documentsNeeded, "send us the pod please"),
      (.documentsNeeded, "they want the certs for the zinc"),
      (.vendorSetup, "you are not in our vendor system yet"),
      (.vendorSetup, "invoices have to be uploaded to the supplier portal"),
      (.vendorSetup, "we need a new w9 from you"),
      (.awaitingApproval, "it has not been approved yet"),
      (.awaitingApproval, "waiting on the plant manager to sign off"),
      (.awaitingApproval, "it is with the project manager for approval"),
      (.duplicateInvoice, "this is a duplicate"),
      (.duplicateInvoice, "you have charged us twice for the same drums"),
      (.duplicateInvoice, "looks like we got billed double"),
      (.notOrdered, "we did not order this"),
      (.notOrdered, "nobody here knows who ordered it"),
      (.notOrdered, "we cancelled that order"),
      (.signatoryAway, "the boss who signs the checks is on vacation"),
      (.signatoryAway, "nobody can release the ach while she is away"),
      (.signatoryAway, "the owner signs all checks and he's in europe"),
      (.contactAway, "maria is on holiday this week"),
      (.contactAway, "she is out sick today"),
      (.contactAway, "he's not at his desk, back on thursday"),
      (.callLater, "can you call me back this afternoon"),
      (.callLater, "in a meeting, ring later"),
      (.callLater, "bad time, try me tomorrow"),
      (.closedForHoliday, "we are closed for christmas"),
      (.closedForHoliday, "office is shut till after new year"),
      (.closedForHoliday, "plant is closed all next week for the holiday"),
      (.systemChange, "we just changed our accounting software"),
      (.systemChange, "the server is down and they can't print checks"),
      (.systemChange, "new erp went live and nothing works"),
      (.staffChange, "our bookkeeper left"),
      (.staffChange, "she is new, started last week"),
      (.staffChange, "bob retired and i took over his job"),
      (.wrongPerson, "you have the wrong number"),
      (.wrongPerson, "i don't handle the bills"),
      (.wrongPerson, "wrong department, you need accounts payable"),
      (.frontDesk, "may i ask what it is regarding"),
      (.frontDesk, "receptionist asks what this is about"),
      (.frontDesk, "who may i say is calling and what about"),
      (.whoAreYou, "who are you"),
      (.whoAreYou, "how do i know this isn't a scam"),
      (.whoAreYou, "who am i talking to"),
      (.bankDetails, "can you give me your bank details"),
      (.bankDetails, "we got a letter that your bank account changed"),
      (.bankDetails, "what is the routing number for the wire"),
      (.termsDiffer, "our terms are 60 days"),
      (.termsDiffer, "it's not due until next month under the contract"),
      (.termsDiffer, "we have net 45 with you"),
      (.salesAgreedOtherwise, "your salesman said we could have 90 days"),
      (.salesAgreedOtherwise, "we agreed something else with your rep"),
      (.salesAgreedOtherwise, "dave promised us extra time"),
      (.slowPayPolicy, "we pay all our suppliers at 60 days"),
      (.slowPayPolicy, "corporate policy is 90 days for everyone"),
      (.slowPayPolicy, "head office pays everybody late, it's how they do it"),
      (.cashFlow, "cash is tight this month"),
      (.cashFlow, "we don't have the money right now"),
      (.cashFlow, "business has been terrible and there is nothing in the bank"),
      (.awaitingTheirCustomer, "we are waiting for the state to pay us"),
      (.awaitingTheirCustomer, "our customer has not paid us yet"),
      (.awaitingTheirCustomer, "when the gc pays we pay"),
      (.retention, "they are holding ten percent retainage"),
      (.retention, "the last 5 percent is released at completion"),
      (.retention, "retention money comes after the warranty year"),
      (.insolvency, "we have filed for bankruptcy"),
      (.insolvency, "a receiver has been appointed, talk to him"),
      (.insolvency, "company is going into liquidation"),
      (.lateDelivery, "your delivery came two weeks late"),
      (.lateDelivery, "the primer was late and we lost a day"),
      (.lateDelivery, "truck showed up three days after you promised"),
      (.shortShipment, "there were only 18 of 20 pails"),
      (.shortShipment, "we are missing a box of powder"),
      (.shortShipment, "you sent less than we ordered"),
      (.damaged, "the drums arrived dented"),
      (.damaged, "one of the pails was leaking"),
      (.damaged, "half the boxes were wet and crushed"),
      (.faulty, "the powder does not cure"),
      (.faulty, "paint is peeling off the girders"),
      (.faulty, "bad batch of developer, slides are all green"),
      (.wrongItem, "you sent the wrong color"),
      (.wrongItem, "we ordered epoxy and got urethane"),
      (.wrongItem, "not the product we asked for"),
      (.priceDispute, "the price is higher than quoted"),
      (.priceDispute, "she says there's a fuel surcharge they never agreed to"),
      (.priceDispute, "that's not the price we agreed on"),
      (.creditDue, "we are still waiting for a credit note"),
      (.creditDue, "you owe us a credit for the returned drums"),
      (.creditDue, "they will pay when the credit memo comes"),
      (.serviceComplaint, "nobody answers the phone at your place"),
      (.serviceComplaint, "your driver was very rude"),
      (.serviceComplaint, "i left messages and no one called back"),
      (.orderOnHold, "why is our order on hold"),
      (.orderOnHold, "your warehouse says we're on credit hold"),
      (.orderOnHold, "when will you release our shipment"),
      (.toldYouBefore, "i already told you this"),
      (.toldYouBefore, "we went over this last week"),
      (.toldYouBefore, "same as i told your colleague"),
      (.loyalCustomer, "we have been customers for thirty years"),
      (.loyalCustomer, "have we ever not paid you"),
      (.loyalCustomer, "we always pay our bills"),
      (.angry, "he is screaming at me"),
      (.angry, "you people are the worst"),
      (.angry, "very angry, swears a lot"),
      (.refusal, "we will not pay this"),
      (.refusal, "i'm not paying"),
      (.refusal, "you'll never get a cent"),
      (.legal, "our lawyer will contact you"),
      (.legal, "we will see you in court"),
      (.legal, "he says talk to his attorney"),
      (.stopCalling, "please do not call here again"),
      (.stopCalling, "stop phoning us"),
      (.stopCalling, "he wants only email, no more phone calls"),
      (.badNews, "her father died"),
      (.badNews, "the plant burned down last night"),
      (.badNews, "he has been taken to hospital, heart attack"),
      (.smallTalk, "my daughter is getting married"),
      (.smallTalk, "nice weather today"),
      (.smallTalk, "did you see the game on sunday"),
      (.tradeTalk, "they are hanging the last girders next week"),
      (.tradeTalk, "film is coming back, the kids love it"),
      (.tradeTalk, "we just won the bid for the river bridge"),
      (.newOrder, "we need twenty more pails of primer"),
      (.newOrder, "can you send me a quote for powder"),
      (.newOrder, "i'd like to place an order"),
    ] as [(Situation, String)])
  func `plain ways of saying it are recognised`(expected: Situation, line: String) {
    let heard = HearExamples.hearing.hear(line).map(\.situation)
    #expect(heard.first == expected, "\(heard)")
  }

  @Test(
    arguments: [
      ("paid fri", .alreadyPaid), ("pd in full", .alreadyPaid), ("says paid already", .alreadyPaid),
      ("mailed mon", .paymentSent), ("ck mailed", .paymentSent), ("sent fri", .paymentSent),
      ("will pay wed", .promise), ("next run", .paymentRun), ("no po", .purchaseOrderMissing),
      ("pod pls", .documentsNeeded), ("net 60", .termsDiffer), ("cb at 3", .callLater),
      ("no cash", .cashFlow), ("maria out till mon", .contactAway),
      ("chq in the post", .paymentSent),
    ] as [(String, Situation)])
  func `shorthand is understood`(line: String, expected: Situation) {
    let heard = HearExamples.hearing.hear(line).map(\.situation)
    #expect(heard.first == expected, "\(heard)")
  }

  @Test(
    arguments: [
      "put me on hold", "bad line", "one sec", "yes", "ok thanks", "hello?", "mm hm", "hang on",
      "can you hear me", "you're breaking up", "let me get a pen", "good morning", "", "   ", "?!",
      "asdf qwer zxcv", "the a an of", "uh-huh go on", "thanks for calling",
    ])
  func `what means nothing is not recognised`(line: String) {
    let heard = HearExamples.hearing.hear(line)
    #expect(heard.isEmpty, "\(heard.map(\.situation))")
  }

  @Test(
    arguments: [
      ("we never got the invoice", [:]), ("two pails leaked and we never got the invoice", [:]),
      ("can you hear me", [:]), ("", [:]), ("their contractor is in chapter 11", [:]),
      ("it should be there any day", [.promise: -1]), ("it should be there any day", [.promise: 1]),
    ] as [(String, [Situation: Double])])
  func `what is heard at every key is the first that Enter hears`(
    line: String, leaning: [Situation: Double]
  ) {
    let hearing = HearExamples.hearing
    let heard = hearing.hear(line, leaning: leaning).first?.situation
    #expect(hearing.likeliest(in: line, leaning: leaning) == heard)
  }

  @Test(
    arguments: [
      ("two pails leaked and we never got the invoice", [.damaged, .invoiceNotReceived]),
      (
        "maria is on vacation and there's no po on the bill", [.contactAway, .purchaseOrderMissing]
      ),
      ("check's in the mail but two drums were dented", [.paymentSent, .damaged]),
    ] as [(String, [Situation])])
  func `a line of two halves shows both`(line: String, expected: [Situation]) {
    let heard = Set(HearExamples.hearing.hear(line).prefix(2).map(\.situation))
    #expect(heard == Set(expected))
  }
}
