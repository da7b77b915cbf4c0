extension ToneRules {
  /// Obligations laid on them.
  static let duties: [ToneRule] = [
    ToneRule(
      .demanding,
      """
      you must; you (all) have to; you have got to; you got to; you need to; you need ~ @paid
      you will need/have to; you are required/obliged/obligated/expected/bound to
      you are going to need/have to; you are supposed to; you are to @pay/send/mail/make/arrange
      you had better; you would better; you better @pay/send/call/do/get/have/sign/find/make/start
      you ought to; you owe; you still owe; owed to us; you have an/the/a obligation/duty
      you should @pay/send/mail/release/answer/call/do/get/sign/make/find/start
      you should ~ have !~ @thing to us; your obligation/duty/responsibility; (it) is on you to
      is up to you to; your job to; contractually; you signed ~ contract/agreement/terms
      you agreed/committed to/on; by agreement; as agreed you; the contract says/requires/states
      the terms are/say; (your/our) terms are/were net/thirty/<num>; terms are clear
      they/she/he/@boss/maria/company needs/need/has/have to @pay/send/sign/release/approve
      your @boss/company/people/team/office/department must/needs/need/has/have to
      """,
      unless: """
        the terms are on
        do/does/did/would/will/might/whether/if/when/what you/we/they/he/she have/need/to
        who/whom/which/how/where/whatever/why/anything/everything/think/say/know/believe you have/\
        need/must/should; anything/that/everything/all/before you need/have to
        what you need/have to; (do) not (really) have/need to; does not have/need to
        no/not/nothing ~ you have/need/must; nothing you need; you should not; you need not
        you must not; you must never/forgive/excuse/know
        you have to be ~ proud/happy/glad/thrilled/exhausted/tired/relieved/excited/pleased
        you have to laugh/smile/see/try/taste/love/admire/hand/visit/come/meet/tell/say/add/hear
        you have got to ~ see/try/taste/love/be/hear/come; you need to ~ see/try/taste/hear/visit
        will/would/do/did/might you have/need to
        you will have to ~ tell/show/visit/excuse/forgive/see/try/come/bear
        you need to ~ go/run/leave/hang/rest; you have to go/run/leave/hop; you need to $
        are/were you supposed/required/expected/going; you should call ~ any/when
        you should do ~ well/fine
        you have to ship/coat/paint/blast/pour/build/deliver/wait/fly/drive/travel/teach/work
        you will need/want ~ batch/drum/primer/coat/color/code/warranty/extra/more/lot/ladder/\
        number/help; you must be !paid/current/settled/clear/prompt/aware
        you must have been/had/felt/heard/seen/worked/missed/your/so/a/the/such/gone/put/lost/\
        learned/taken/done/built
        you must !pay/send/settle/wire/be/have/get/do/make/sign/release/call/answer/mail/find/\
        give/remit/clear/take/understand/realize/honor/provide/approve/stop/now/all/act/ensure/\
        confirm/transfer/return/respond/arrange; you must get ~ lot/tired/cold
        you must find ~ hard; you must take ~ bow/credit/break; you must give ~ recipe/credit
        you must do ~ lot/well; you must stop by/in; you must make ~ proud; you must call ~ any
        you owe ~ nothing; you owe me a coffee/lunch/beer; (do) not owe; we/i/us owe; what you owe
        who do you; i know you have/need to; you should have
        you should get ~ copy/drums/new/credit/note/replacement/box; you should find
        not your responsibility/duty/obligation/job; the terms are fine/yours/generous
        you owe it to yourself; if you; in case you; you should do !~ @thing; you should call it
        see what you; you agreed with us; whom you have; you should make it
        your job to !pay/get/settle/make/see/sign/find/keep/send
        """,
      anywhere: "no hurry; no rush; you/i must confess; hats off"),
    // The thing itself is what has to be paid.
    ToneRule(
      .demanding,
      """
      must be/get/reach/arrive/clear/leave ~ @paid/@sent/here/in/us/current/today/@when
      needs/need/has/have/ought/had/got (got) to be/get ~ @paid/@sent/here/in/current/out/taken/\
      resolved
      needs/need/has/have (got) to go/leave/arrive/come/happen/reach/move/hit/land ~ @when/out/us/\
      through; needs/need/requires/wants paying/settling/clearing/sorting; needs/need/wants @paid
      is/are to be @paid; should/shall be @paid/here/in; should have been @paid; should reach us
      it has to be <day>; has to be <day>/today/tomorrow/all/full
      must receive/insist/ask/demand/request/have ~ @thing
      we/i must receive/insist/demand/request/have/see/get; (must) get paid; must not be delayed
      is/are payable; is due now/immediately; due immediately/now; due and payable
      payable now/immediately/upon; can not wait; can not keep waiting; can not go on
      can not be put off; will not wait
      can not accept/allow/tolerate/afford ~~ @when/delay/delays/longer/wait/waiting/excuse/\
      excuses/this; has gone on/long ~ enough; long enough; enough is enough; waited long/enough
      """,
      unless: """
        worked out all over; bikes have to leave; cross bikes; help you get paid; paid sooner
        would help; do/does/did/will/would/might ~ have/need to; not have/need to; does not need
        do not need; our ~ needs/has/must/have/need to; on our side/end/dock/part; by us/me/our
        we/i have/need to; sent/done by us; must be ~ busy
        we/i must thank/apologize/say/admit/confess; needs to be kept/stored/stirred/warm/dry
        you should be; should be in/here/with/there/at ~ your/you/on/by/before
        drums/primer/paint/truck/driver/drivers/driver's/coat/shipment/samples/delivery/pallet/\
        girders/span/it ~ should be here/in
        deck/girders/coat/primer/steel/bridge/span/beams/ceiling ~ needs/need/has/have/must
        we must have [sent/made/been/missed/lost/given/had/put/got/mixed/misread]; i must have
        we must have !~ @thing/date/answer/commitment
        we/i must get ~ together/lunch/coffee/out/going/back/you; if ~ needs/has to; to see you
        as soon as ~ @paid; i must see ~ photos/span/bridge/it
        what/which/whatever/when/who ~ needs/need/has/must/have; so it can/could
        can not wait to/for/till ~ see/hear/visit/meet/photos/lunch/summer/weekend/spring/try/\
        show/read; can not wait $; can not wait to; can wait; worth; not wait on our
        """,
      anywhere: "no hurry; no rush; would it need; does it need"),
    // What we want of them.
    ToneRule(
      .demanding,
      """
      @we need/needs/want/wants/require/requires/demand/expect/await ~ you/@who/your/tom/your to
      @we (will) (am/are) (going) (to) need/want/require/expect/demand ~ @thing/answer/date/\
      commitment/day/confirmation/explanation
      @we need/want/require/expect/demand/like ~ it/this/that/them ~ @paid/@sent/gone/here/today/\
      now/sorted; @we (will) need/want/require/expect/demand ~ one/all/half/it of/by
      @we need/want/expect it ~ @when
      @we (will) need/want/expect ~ something/anything/more/better ~ @when/from; i want in writing
      @we am/are/will (be) expecting/awaiting ~ @thing/it/full/you
      @we look forward to receiving your payment; @we would like ~ our/my @thing/money
      @we would like ~ @thing now/today/immediately; @we would like to see ~ @thing ~ @paid/@when
      @we require; @we insist; @we demand; @we expect to see/have/get/receive/hear
      i/we want ~ money/payment; need an/a/the/your answer/date/decision/commitment
      need to have/see/get/receive ~ @thing; required; requires payment; requirement; demands
      demanding payment/that; demand payment/that/an/to; is/are demanding; final demand
      must insist; i insist
      my/our @boss/accounting/office/accountant/credit/finance ~ wants/expects/needs/requires/\
      insists/demands; counting on ~ @thing/you/it/<day>; relying on you
      @we trust ~ you/it/this/payment/we will; trust that you/payment; i assume ~ will
      i take it ~ will ~ @paid/@when/pay
      thanks/thank ~ advance for ~ @paying/sending/paid/prompt/making/getting
      i will be/am holding you to; hold you to ~ it/that/this/your/<day>
      i am asking you ~ time/now/again/to; i am telling you; i am not asking
      am not hanging/leaving/getting/going ~ until/without/off; not leaving until/without
      will not hang/leave/stop ~ until/without; i will hold/wait ~ while you ~ @pay/send/sign/get
      """,
      unless: """
        do/does/did/would/should/might/will/shall/can you/we/i/it/they/he/she ~ need/want/require/\
        like/expect/await
        what/anything/all/whatever/everything/which ~ @we/you need/want/require/expect
        not need/want/require/expect; no longer required; not required; if required; as required
        if ~ needed; is/are/be ~ required for/by/on/with; required by ~ spec/county/code/law
        spec/county/code/job/job's/state/primer/coat/steel requires/required
        required ~ coat/primer/color/cure/thickness/coats; requirement of ~ spec/county
        county requirement; insist on ~ lunch/paying/coffee/dinner/carrying/treating/apologizing
        i insist lunch/on; lunch/coffee/dinner/treat ~ insist; insist ~ lunch/coffee/treat
        spec ~ demands/demand; high demand; in demand; demand for/is
        demanding job/spec/schedule/season/year/week/customer
        want/need you to know/have/feel/be/keep/enjoy/hear/rest
        want you/it to ~ right/easy/comfortable
        @we need to/~~ find/check/ask/look/fix/make/send/correct/get you
        @we want to ~ sure/thank/say/ask/help/make/apologize
        @thing/payment number/numbers/details/copy/address/form/terms/info/advice
        your help/advice/view/opinion/opinions
        need/want/expect ~ truck/drums/delivery/shipment/driver/credit/order/pallet/carrier
        @we need/expect/want ~ day or two; @we need/want a moment/minute/second/coffee; from our
        from shipping/quality/sales/billing/the bank; did not require
        require very/two/three/signatures; demand a lot; insist on replacing/fixing/crediting
        @we need another; who has to; [so/first] tom has to; never demand; expect you are; sorry
        apologies; i demand nothing; we demand nothing; @we trust you $; trust your
        we trust ~ arrived/came/well
        i trust ~ well/arrived/weekend/holiday/family/kids/enjoyed/had
        i assume ~ arrived/busy/will want/need/let
        thank ~ in advance for ~ help/looking/time/patience/checking/letting/your help
        counting on ~ seeing/lunch/you for/coming; i want ~ answer you; whatever you need
        for your warranty/job/order/file; need to have ~ it/that/this/them right/ready/fixed
        no payment; needs no; my boss wants to thank/say/meet/visit/know if; wants to thank
        wants me/us to; expects to be; hold you to ~ lunch/coffee/dinner/beer/recipe/visit
        need/want a photo; not expecting; no one expects; nobody expects
        """,
      anywhere: """
        no hurry; no rush; whenever; if you could; would you mind; may we; could we; when may
        when can we
        """),
  ]
}
