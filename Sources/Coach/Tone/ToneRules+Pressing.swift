extension ToneRules {
  /// Pressure without an order: turns, thanks in advance, certainty, and what is only fair.
  static let pressing: [ToneRule] = [
    ToneRule(
      .demanding,
      """
      (it is) (now) your turn; do your part; your part of the; your end of the; now do yours
      you will @pay; @we must have ~ [form/copy/answer/date/signed/signature/confirmation/decision/\
      paperwork/documents/it/this/that/@thing] ~~ [by/back/before/today/tomorrow/in hand/@when]
      no reason ~ [for/to/why/not] ~ [open/unpaid/wait/delay/still/outstanding/late/not]
      is/are/has/have to be [credited/transferred/paid/settled/remitted/made/received/cleared/\
      signed/returned/released] ~ ; if that is what it takes; whatever it takes
      [thank/thanks] (you) for @paying/sending ~~ [by/before/until/no later than] @when
      [thank/thanks] ~ for ~~ at the latest; thanks/thank ~ for (your) [prompt/immediate/swift] \
      [payment/settlement/attention/action]
      immediate [attention/payment/action/settlement/response/transfer/reply]; urgent attention
      what is/are (taking/keeping/holding) (you/them/it) so long; what is ~ [taking/keeping/\
      holding] ~ [so/up/payment/you so/invoice]; takes/taking/taken/took you so long
      what you ~ promised; promised ~~ did not; [be a/be an] ~ and [get/pay/send/sign/make/put/push/\
      release/wire/transfer]; do me/us a favor and
      [good/great/fine/perfect/ideal] [day/time/moment] for you to ~ [pay/settle/send]
      [you/to] ~ finally @pay/send/transfer/release/do; finally @pay ~ ; at last @pay; @pay ~ at last
      @pay/send/give/remit/wire/transfer/return ~ what you owe; what is owed; money you owe; you owe
      [no doubt/trust/sure/confident/certain/convinced/count on it] ~ you will ~ [have it/have this/\
      pay/settle/transfer/remit/wire/honor/keep/see to] ~~ [by/before/with us/today/tomorrow/@when/\
      word/promise]; in our account ~ @when; want to see ~ [it/money/payment/transfer/@thing]
      (had/would) better be [there/here/in/@paid/@sent]; had better; a deal is a; deal's a deal
      fair is fair; rules are rules; terms are terms; it is due so; [not/never] have all [day/week]
      which is it; will you or will; [can/could/may] @we [get/have] that in writing
      in writing [today/by/before/now]; stay/staying/remain on the line until
      if you paid (your/our/the/what/us); when is ~ @cash coming; when can i pick up ~ @cash
      do i/we have your [commitment/word/promise]; answer my question; the needful; only fair
      only right ~ [pay/you]; the least you ~ [pay/do]; not interested in why; need it before
      up to this week's run; [more/long] than enough time; had [plenty/enough/ample] ~ time
      [plenty/enough/ample] of time to ~ @pay/send/approve; is overdue and; still owe; is your problem
      nobody ~~ ever calls/returns/answers; no one ~~ ever calls/returns/answers
      [get/push/put/move/have] [that/this/the/your] ~ @cash ~ [out/off/through/over/moving]
      work through the [weekend/night]; i want/need/expect that ~ by; do not leave until/before
      """,
      unless: """
        your turn to [choose/pick/visit/win/relax/rest/laugh/talk/host]; you will pay ~ [nothing/less/\
        no/same/only for/half]; @goods ~ to be [released/returned/made]; must have it ~ [here/somewhere]
        no reason ~ [worry/hurry/apologize/rush/sorry/doubt/thank]; to be ~ [by us/to you/from us]
        we/i ~ [whatever it takes/immediate attention]; our immediate; my immediate; own ~ pay
        [i/we] [have/need] to be; what you promised ~ [kids/anna/yourself]; finally do $
        [could/can/would/may/might/help/hope/if/did/to] ~ [get/push/put/move/have] [that/this/the/\
        your] ~ @cash; you owe [nothing/me lunch/me a coffee]; not owe; you owe us nothing
        [nothing/whatever/anything/what/do/does/we/i] ~ you owe; we still owe; i still owe
        to send you ~; we are finally; i/we ~ finally; taking us so; take/took/taking me/us ~ long
        had enough time; you do not owe; owe it to yourself; only fair [that we/that i/we/i]
        do/does/did/if/whether you ~ still owe; what is keeping you [busy/warm]; money you owe ~ not
        you owe ~ [no/an explanation]; would be ~ better; for your ~ refund; credit
        """,
      anywhere: """
        no hurry; no rush; refund; our fault; our mistake; sorry; whenever; would you like; may i
        driver; truck; take your time; if you can; happy to; would that suit; would it suit
        """),
    ToneRule(
      .demanding,
      """
      ^ email/text/fax/forward me/us/the/it ~ [receipt/confirmation/proof/remittance/date/copy]
      ^ move it up; ^ take it out; ^ answer ~ question; ^ wire; ^ hurry up; ^ check your ~ and [come/get/call/tell]; time (that) you @paid; hurry up (with/and)
      """,
      unless: "if [you/it/that]; when [you/it]; no need; not ~ hurry; wire rope/brush/mesh/feed",
      anywhere: "whenever; if you like; please do not"),
  ]
}
