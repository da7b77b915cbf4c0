extension ToneRules {
  /// What follows if they do not pay, and that they depend on us.
  static let conditions: [ToneRule] = [
    // If not, then.
    ToneRule(
      .threatening,
      """
      unless [you/it/this/that/i/we/<ref>/the/your/something] ~ [pay/send/settle/wire/@paid/act/\
      get/here/receive/hear/see/have/paying/in/arrives/lands/clears/changes/happens/call]
      if/unless/until you/it/this/that/<ref>/the/your/i/we/they/payment/check/wire/nothing/money \
      ~ [not/unpaid/late/overdue/open/fail/fails/still/longer] ~ [pay/send/settle/wire/receive/\
      get/see/hear/have/@paid/here/in/sent/paying/do/come/arrive/by/@when/clear/act/call]
      if ~ [unpaid/overdue/late]; if ~ [stays/remains/goes/still] [open/unpaid/overdue]
      if nothing ~ [comes/happens/arrives/in/here/changes]; if payment is
      [once/when] you pay (we/i) ~; not until ~
      until [you pay/i see/we see/we get/we receive/we have/i have/we are @paid/you have paid]
      until [it/payment/this/<ref>/that/the/everything] ~ [is/are/has/been] ~ @paid
      until (payment/it) ~ [arrives/lands/clears/comes]; until ~ current
      after [that/@when/this/then] [it/we/i/the/you/there/your/all] ~ [out/can/will/is/goes/no/\
      have/my/lawyers/stop/starts/agency/not/be]; you have until ~ $; you have until
      """,
      needs: """
        we/i/it/this/that/the/our/your will/goes/go/is/are/stays/stop/stops/have/hold/take/can/am/\
        would/may/must/shall/could/might; will; stop; stays; hold; nothing; no; goes; ships; leaves
        or; $; then; lose
        """,
      unless: """
        goes out late; you have the right; until you have the right; have until the <date>
        if it goes out; ring/call/try ~ [again/back/you/later/monday/once/him/her/tom/them/another]
        will ~ [ring/call/try/check/resend/send/ask/wait/understand/chase/swap/fix/leave/correct/\
        find/help/stretch/credit/replace/bring/assume/just/gladly/happily/look/come up/put in/\
        work/move]; nothing to worry; do not worry; not worry; fine; take your time; no hurry
        happy to ~; glad to; will wait; no problem; perfectly; not a problem; all right; ok; okay
        no trouble; just [say/tell/let]; say so; let me/us know; tell me/us
        we can/could ~ [split/look/move/talk/find/start/try/always/do/wait/change]; we find
        we will find; i can ~ [ring/call/send/try/move/ask]; on us
        would/could/shall/may/might [you/we/i/it/that/tom/part]; is there; what would; what else
        how about; we would be grateful; please [tell/say/let/ring/call]; which day; whichever
        so be it; understandable; i understand; we understand; next run; is next
        next month instead; then ~ [next/monday/friday/tuesday] is; half
        if ~ not ~ [right/what you/easy/good time/convenient/possible/too much/too/yours/mine/yet/\
        sure/reach/reached/arrived/arrive/copy/match/agree/suit/able/the right]
        if the [drums/primer/truck/color/coat/paint/copy/photos/photo/invoice/samples/delivery] ~
        if you do not [have/mind/see/like/get/hear ~ from me/us/need/want/know] ~ [copy/it/mind/\
        invoice/from me/us/already/number/that/them]
        if you (have/are) not ~ [seen/had/received/heard/sure/ready/in/there/got/able]
        until ~ [your dock/dock/it dries/dry/cured/spring/the truck/your new]
        not until ~ [spring/next/monday/january/after]; i have not; we have not
        you have until ~ [discount/return/change/to decide/to claim/terms]
        """,
      anywhere: """
        i will ring; i will call; no hurry; no rush; take your time; that is fine; perfectly fine
        do not worry; no worries; no problem; is fine; may i; could you; would you like; happy to
        we can stretch; tell me and; let me know and; just say; i will try; i will send
        we will send; we will swap; we will sort; i will look; i will leave; i can resend
        which day; no harm done; sorry; is there; we will work
        """),
    // That they depend on us.
    ToneRule(
      .threatening,
      """
      nobody/no else can/will/sells/makes/supplies/stocks/has/would
      no one else can/will/sells/makes/supplies/stocks/has/would/in; you depend on us/our
      you are dependent; you rely on us/our; you need us/our; need (us/our) ~ more than
      your only source/supplier/option; we are your/the only
      only ones/one/company/supplier ~ [who/that/can/make/makes/in/for/with]
      where else will/would/can/could you
      who else would/will/is [sell/give/supply/ship/offer/extend/going/ever]
      good luck ~ [finding/getting/with/building/running/explaining/without]; best of luck finding
      find [another supplier/another source/yourself another]
      [can/could] not ~ [buy/get/find/source/order] ~~ [anywhere/elsewhere/else/without]
      can/could/will/would not [run/work/build/finish/operate/make/coat/ship/survive/last/open/\
      do] ~~ without us/our/it/this/the/that; without us/our/that ~ you/your/the
      [how/what] ~ [will/would] you ~ without; lost without us; where would you be
      you would be [shut/closed/down/lost/out/nothing/stuck/dead] ~; shut down in/within/without
      other customers; plenty of ~ customers
      someone/somebody else ~ (would/who) [love/pay/take/like/glad/happy/wants/pays]; in line for
      waiting for your ~ [slot/allocation/drums/spot/place]
      customers who [do/actually/always/really] pay; customers who pay; people who pay
      line would/will ~ [stop/stand/go/down]; your line ~ [stopped/stops/down/idle/stop/dark/stand]
      your plant ~ [stop/stops/idle/stand/down/dark]; shut ~ your [line/plant/shop/doors]
      how would your ~ [look/do/go/get/run/cope/work/finish/line/plant/job] ~~ without/if
      your ~ [order/allocation/slot/delivery] ~ [depends/depend]
      your [spring/march/next/january/summer/big/<mon>/winter/new] [order/allocation/season/job/\
      delivery/load/truck] ~ [depends/hangs/is at/could/might/may/would/if/would not/does]
      think about your
      """,
      unless: """
        i know no one else
        no one else has ~ [call/asked/called/answered/complained/reported/tried]
        nobody else has ~ [complained/asked/called/reported/such/tried]
        you need our ~ [w9/address/form/details/number/certificate/certificates/cert/help/po/\
        vendor/tax/email/bank/data/new]; no one else can/will ~ [sign/answer/help/do/be]
        you need us to ~; thank; thanks; glad; grateful
        what/whenever/if/when/anything/whatever/everything/all/do/does/did ~ you need (from) us/our
        what do you need; whatever you need
        who else ~ [would you/should/could/on/is on/likes/to/can help/can i/will be/is coming/from]
        who else would ~ [like/want/need]; where else would you [like/want]
        i/we could not ~ without; we can not ~ without you; without you
        good luck [with/to/on/finding] ~ [bridge/job/exam/game/race/inspection/tournament/new/\
        move/house/season/audit/tom/school]; good luck $; good luck maria; good luck to
        best of luck; find someone ~ [to help/for you/here/who can help]
        find another ~ [day/time/color/way/carrier/drum]
        other customers [like/love/tell/told/use/say/had/have had/find/asked/are]
        plenty of (other) customers [like/love/say/ask]; your only [day/free/chance]
        only one [drum/left/coat/copy/question/thing/more/invoice/open/who knows/who can help]
        the only one ~ [open/left/who/i/i have/we have/short]; only ones ~ [i/open/left]
        only company that ~ [you]
        without us ~ [noticing/knowing/asking/telling/bothering/you knowing]
        without our ~ [knowing/noticing/mistake]; how is your
        find yourself ~ [in town/near/short of]
        """,
      anywhere: "we are grateful; thank you; proud"),
  ]
}
