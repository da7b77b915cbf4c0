extension ToneRules {
  /// Obligations laid on them.
  static let demanding: [ToneRule] = [
    ToneRule(
      .demanding,
      """
      you must; you all must; must be paid/sent/settled/received/here/cleared/resolved; \
      must pay; must have ~ payment/check/money/cheque; must receive; must insist; \
      must ask you to; must get paid; must reach
      """,
      unless: """
        you must be ~ tired/busy/proud/happy/glad/so/exhausted/relieved/excited; \
        you must be ~ freezing/cold/worried/thrilled/sorry/new/swamped/very/maria; \
        you must be ~ looking/the/having/frustrated/upset/hot/hungry/short/pleased; \
        you must have been/had/felt/heard/seen/worked/missed/your/so/a; you must miss; \
        you must feel; you must know ~ better; you must see ~ lot; you must come; \
        you must give ~ recipe; you must tell ~ secret/recipe/how; must not; what must we; \
        must we/i; if you must; you must love/like/enjoy; you must get ~ lot; \
        must be ~ sent by us; you must tell him/her/them
        """),
    ToneRule(
      .demanding,
      """
      you have to; you guys/all/folks/really/just have/need to; you really/just must; \
      this can not go on; just pay it/this/that/us; you have got to; you got to; you need to; \
      you will need to; you will have to; \
      you are required; you are expected; you are obliged; you are obligated; \
      you are supposed to; you had better; you better pay/send/call/do/get/have/settle/sign; \
      you 'd better; you ought to; you should pay/send/settle/release/wire/answer/call/do; \
      your obligation; your duty; your responsibility; contractually
      """,
      unless: """
        do/does/did/would/will/might/whether/if/when/what you have/need to; \
        who/whom/which/how/where/whatever/why/anything/everything/think you have/need to; \
        if/when/what/whatever/anything/that/everything/before you need/have to; \
        do not have/need to; does not have to; no/not ~ you have/need to; you do not; \
        nothing you need/have to; all you have/need to do; \
        you have to be ~ proud/happy/tired/thrilled/exhausted/kidding; \
        you have to laugh/smile/see/try/taste/love/admire/hand/visit; \
        you have got to ~ see/try/taste/love/be; you have to tell ~ how/about/story; \
        will you have/need to; you will have to ~ tell/show/visit/excuse/forgive/see/try; \
        you need to ~ go/run/leave/hang $; you need to go; if you have; you have to go; \
        you have to run; you have to say; you have to add; you have to get ~ back; \
        are you supposed; you should call ~ any; you should do ~ well; you need to ~ rest; \
        who do you; i know you have/need to; \
        you have to ship/coat/paint/blast/pour/build/deliver; you will not
        """),
    ToneRule(
      .demanding,
      """
      need/needs/want/wants you to; require; requires; required; requirement; we insist; \
      i insist; must insist; we demand; i demand; demand payment; demand that; \
      demanding payment; final demand; expect you to; \
      i/we expect ~ payment/check/cheque/money/paid/funds/wire/full; i/we expect ~ by; \
      i/we want ~ money/payment/check/paid/answer/cheque; \
      i/we need ~ payment/check/cheque/money/paid/answer/funds/commitment/wire; \
      i/we need ~ date/day; i am going to need; we are going to need; see to it; \
      make sure you/it/that/the/this; i will not accept; not acceptable; unacceptable; \
      will not take no; no excuse; no excuses; get it done; get this done; do your job; pay up; \
      pay now; time to pay; or not $
      """,
      unless: """
        do/does/did/would/should you need/want/require/like; what ~ required; \
        ^ is/are ~ required; do you require; not required; no longer required; \
        if ~ required/requires; anything ~ required; who ~ require; do we/i need; do you; \
        what do; shall; insist on ~ lunch/paying/coffee/dinner/carrying/treating; \
        insist ~ lunch/coffee/treat; the spec requires; spec ~ required; primer required; \
        county requires; coat ~ required; high demand; in demand; demand for; demand is; \
        our ~ unacceptable/not acceptable; late delivery ~ not acceptable; \
        drums ~ not acceptable; that was not acceptable; was unacceptable; \
        is unacceptable of us; no excuse for our/us; want you to know/have/feel/be/keep; \
        need you to know; not need ~ date/day/check/payment/answer; i will make sure; \
        we will make sure; let me make sure; to make sure; want to make sure; \
        i want ~ answer you; no excuse on our; need ~ date ~ delivery; need ~ day ~ check with; \
        i need ~ day or two; we need ~ day to; whether or not $; sorry; i need to make sure; \
        so i can make sure; want to make; does ~ require/need; will ~ require; as required; \
        help you
        """),
    ToneRule(
      .demanding,
      """
      where is my/our/the/your money/payment/check/cheque; where is our 's; you owe; \
      you still owe; owed to us; due immediately; due now; due and payable; payable now; \
      payable immediately; no later than; by the latest; at the latest; not negotiable; \
      non negotiable; the deadline
      """,
      unless: """
        what ~ deadline; is there a deadline; your deadline; i/we ~ no later than; \
        i/we ~ at the latest; you owe ~ nothing/coffee/lunch/me a; do not owe; you owe nothing; \
        we/us owe; deadline for your; county ~ deadline; deadline ~ county/bridge/job
        """),
    ToneRule(
      .demanding,
      """
      final notice; final reminder; final warning; final call; final request; last notice; \
      last reminder; last warning; last chance; last call; second notice; third notice; \
      final opportunity; last opportunity
      """,
      unless: """
        last chance to/for ~ see/ski/swim/plant/fish/warm/sun/leaves/boat/enjoy; \
        last call ~ we/was/notes/you/said/with; our last call; my last call; last call $; \
        on the last call; since ~ last call; final call ~ boarding; last call i; the last call; \
        final notice ~ county/permit
        """),
    // Haste, as an order.
    ToneRule(
      .demanding,
      """
      immediately; at once; right now; right away; this instant; this minute; asap; \
      without delay; without fail; straight away; instantly; promptly; urgently; \
      as soon as possible; today without; no more delays; no more delay
      """,
      needs: """
        ^ pay/send/settle/wire/transfer/mail/release/call/answer/do; \
        ^ fix/get/give/sign/approve/remit/process/cut/email/tell; \
        payment; pay; paid; invoice; bill; money; check; cheque; settle; balance; funds; \
        we/i need/want/expect; <ref>; <money>; answer
        """,
      unless: """
        i/we will; \
        i/we ~ send/ring/call/ask/look/check/credit/correct/fix; \
        i/we ~ ship/shipped/find/book/post/posted/forward/told/sent; \
        let me; i am; we are; i can; we can; i have; our people; shipping; i could; shall i; \
        thank; thanks; appreciate; i 'd; is ~ right now; are you ~ right now; i understand; \
        not ~ right now; not ~ right away; do not need; no need; you ~ paid ~ promptly; \
        promptly thank; she/he/they will; you were ~ promptly
        """,
      butAsked: true),
  ]

  /// Verbs without a subject: orders, unless they are kind ones.
  static let orders: [ToneRule] = [
    ToneRule(
      .demanding,
      """
      ^ pay/settle/remit/wire/transfer ~; \
      ^ release/cut/mail/send/get/make ~ payment/check/cheque/money/wire; \
      ^ release/cut/mail/send/get/make ~ funds/payments/checks/ach; \
      ^ process/push/put/issue/overnight ~ payment/check/cheque/money/wire; \
      ^ process/push/put/issue/overnight ~ funds/payments/checks/ach; \
      ^ clear ~ balance/account/invoice; ^ send <money>; ^ send <ref>; \
      ^ do not ~ wait/delay/forget/ignore/make/tell/give/lie/waste/miss; ^ do not be late; \
      stop/quit ~ stalling/wasting/ignoring/delaying/making; \
      ^ be reasonable/serious/honest/fair; ^ hurry; ^ hurry up; ^ do it; ^ do something; \
      ^ take care of ~ invoice/bill/payment/this/it; ^ honor ~; ^ honour ~; \
      ^ keep your word/promise
      """,
      unless: """
        \(soft); pay attention; do not forget ~ hat/coat/lunch/cake/sunscreen/to enjoy; \
        do not wait ~ up/us/me; \
        wire rope/mesh/brush; transfer me; do not make ~ special/trip; do not tell ~ anyone; \
        do not hurry; no hurry; clear coat; settle in; transfer ~ call; do not give ~ thought; \
        do not be ~ sorry; do not miss ~ game/sunset
        """,
      butAsked: true),
    ToneRule(
      .demanding,
      """
      ^ send/mail/get/sign/approve/process/call/ring/answer/give/do/make ~; \
      ^ put/tell/email/confirm/explain/fix/release/forward/return/find/provide/commit ~; \
      ^ listen/stop/be/check/talk/ask/show/let/have/bring ~
      """,
      unless: """
        \(soft); please; kindly; take care; have a; have fun; \
        have ~ good/great/nice/lovely/safe/wonderful; let me; let us; let 's; \
        tell me ~ about/more/how/what; tell me if; tell her/him/them ~; \
        tell ~ hello/hi/congratulations; give ~ my/our ~ best/regards/love; give her/him/them ~; \
        give ~ best; say hello; send my/our ~ regards/love/best/her/him; \
        send her/him/them ~ my/our/best; send ~ photo; call me any/if/when/whenever; \
        ring me any/if/when/whenever; call any; let it; be well; be safe; be careful; get well; \
        get some rest; get home; get ~ sleep; make yourself; do not; do you; do we; do they; \
        do i; do drive; do enjoy; do have; do let; have you; have they; have i; have we; is; \
        are; be sure to ~ rest/enjoy; stop by; ask for; ask away; check ~ came; call it; thank; \
        thanks; sorry; put ~ feet; ask me; show me; bring ~ family/kids/appetite; \
        talk to you; talk soon; let the; give it time; give yourself; \
        send me ~ picture/photo/bill for; give me ~ ring/call ~ if/when/any; \
        give me ~ moment/second/minute; give me ~ until; return ~ convenient; \
        let him/her/them ~; check ~ if you; be my guest; be glad; make it; have ~ look
        """,
      butAsked: true),
    ToneRule(
      .demanding,
      """
      ^ please/kindly pay/remit/settle/wire/transfer/make ~; please/kindly ~ pay/remit/settle; \
      please/kindly ~ send/mail/release ~ payment/check/cheque/money/funds/wire
      """,
      unless: "\(soft); please do not; pay attention; please ~ pay ~ no attention", butAsked: true),
  ]

  /// What turns an order into an offer or a wish.
  private static let soft =
    """
    if you can; if you could; if you like; if you want; if you would; if possible; if it helps; \
    when you can; whenever; when you have; when you get; when it; at your convenience; no rush; \
    no hurry; take your time; if that ~; if it is; if it suits; once you; if she; if he; \
    would you; could you; can you; may i; might you
    """
}
