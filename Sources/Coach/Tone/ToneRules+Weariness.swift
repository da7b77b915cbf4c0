extension ToneRules {
  /// That we are tired of them, and how often we called.
  static let weariness: [ToneRule] = [
    ToneRule(
      .insulting,
      """
      i/we am/are/get/getting (so/rather) sick/tired/weary/fed of/up
      [sick/tired] of [this/that/hearing/chasing/waiting/calling/your/you/being/asking/excuses/it/\
      the/these]; sick and tired; [have/had] had it with; [i/we] have had enough
      enough of [this/your]; run out of patience; my patience; our patience; test my
      testing my/our; try my patience; wearing thin; getting old; gets old
      [waste/wasting/wasted] ~ [time/breath/day/my/our]; waste of [time/my/breath/everyone]
      not have time for [this/your/games/excuses]; i have better things; better things to
      how many [times/more/calls/emails/reminders/messages/weeks/months/letters]
      how often [do/must/have/should/will] [i/we]; how much longer
      how long [do/must/should/are/will/have/does/can/is] [we/i/you/this/it] ~ [wait/expect/going/\
      supposed/to/need/drag/keep/intend/think/plan/been/take]
      for the [last/third/fourth/fifth/tenth/hundredth/umpteenth/nth/final] time
      [already/have/having/always/constantly/still] told you; i told you; i already told
      as i told you; like i told you; like i said; as i said; as i have (already) said
      i have (already) [told/said/explained/asked/called/emailed/sent/written/left/reminded] ~ \
      [times/twice/three/four/five/six/you/already/before/again/repeatedly/messages]
      once/yet again; again you/nothing/no; here we are again
      every (single) [time/month/week/call/invoice/year] ~ [same/story/you/excuse/late/chase/\
      something/with/i/we/it/new]; every single
      [same/old] [story/song/excuse/answer/game/nonsense/time/old]; same as [last/always/every]
      always something; there is always; always ~ [excuse/reason/story/late/something]
      [broken/stuck] record; groundhog; deja vu; not again; is this going to be
      like clockwork ~ late
      do [i/we] (really) (have/need) to [call/chase/beg/ask/come/write/remind/keep/wait/explain/\
      repeat/tell/say/send another]; must i; should i/we (really) have to; should not have to
      i should not [have/need/be]; we should not [have/need/be]
      i/we [have/had] to (keep/always/constantly) [chase/chasing/call/calling/beg/begging/remind/\
      reminding/ask/asking/run/running] ~ [you/this/after/every/for/it/again]
      (i/we) [keep/kept] [calling/chasing/asking/begging/reminding/waiting/hearing/leaving/\
      sending/having]; chasing you; chase you; chasing this; chase this; chase after; begging
      beg you; beg for; always the one who/chasing/calling
      [second/third/fourth/fifth/sixth/seventh/tenth/umpteenth/hundredth/<date>/nth] [time/call/\
      email/message/voicemail/reminder/week/month/promise/excuse/attempt/letter]
      [two/three/four/five/six/seven/ten/dozen/<num>/several/many/countless] [times/calls/emails/\
      messages/voicemails/reminders/promises/excuses] [already/now/and/to/about/later/in/\
      unanswered/without/since/this]; called you ~ times
      [no/never] [one/an/a] [answer/reply/response/call back] ~ [from you/again/as]
      [weeks/months/days] of [silence/excuses/waiting/promises/nothing/this]; your silence
      radio silence; not rocket
      you [always/never/constantly/forever/repeatedly] ~ [late/wait/forget/say/excuse/excuses/\
      reason/blame/ignore/delay/find/need/pay/answer/call/return/pick/reply/respond/listen/told/\
      do $/have a/something/get/make/paid/called/answered/replied/returned/keep your/send/sent/on \
      time/act/want/in a/complain/promise/change/tell]; you [always/never] $
      you never [called/paid/sent/answered/replied/told/returned/keep/do/listen/call/pay/answer/\
      send/return/reply/respond/pick/even/read/have/learn/change/intended]
      you were supposed to [pay/send/sign/do/have/be]
      you were supposed to [call/send/sign/have/do/let/get/be/ring/ask/check/talk/put/answer/tell]
      was/were supposed to [be/go/arrive/come/have/pay/reach/call/send/get/hit/leave/clear]
      supposed to have [paid/sent/called/gone/been]; [late/behind/short/slow] again; again late
      [forgot/forgotten/missed/late/short/nothing/silence/slipped/delayed/lost/wrong/tom out/is \
      out] again; let me/us down again
      [did/doing/done/happened/happens/happening] [it/this/that/to us] again; let me down
      """,
      unless: """
        same old [shaft/diamond/frame/line]; a second time; they keep moving
        go around a second time; i have written; you always make
        tired of this/the ~ [snow/rain/winter/cold/weather/heat/mud]; tired of this snow
        do they keep; you never told me you; same with our; always the same with our
        how long have you [seen/had/been/worked/lived/owned/run/coated/built]; keep moving
        you always make ~ [laugh/smile/day/feel/time/monday/easy/week]; always do $; never do $
        you always [look/take care/take such/take good/take time/ask/remember/brighten/keep us/\
        treat/answer so/call back/pay so/pay on/pay early/pay right/send such/know/help/so/sound/\
        cheer/manage]
        you always ~ [kind/kindest/lovely/on time/so kind/so quick/so quickly/so fast/so nice/so \
        nicely/so promptly/early/helpful/best]
        you never ~ [let/fail/miss/forget/complain/disappoint/cease]; you never have to
        you never know; never have to
        how long [do/does/will/should/is/are/have/has] [it/the/you/they/a/we/that/this] ~ [take ~ \
        dry/take ~ cure/take ~ approve/take ~ approval/take ~ run/take ~ you/take ~ tom/take ~ \
        usually/take ~ normally/take ~ get/take ~ drive/take ~ go/usually/normally/take/dry/cure/\
        been with/been in/been there/been doing/been building/been at/been open/been married/away/\
        staying/gone/out/last/keep/good/known]
        how many [times/more/weeks/calls] ~ [coat/coats/drums/blast/girders/spans/copies/a year/\
        do you need/do you like/do you want/do you coat/would you/until spring/until thanksgiving/\
        until christmas/left to/left in]
        how many more [drums/girders/spans/copies/days of/pails/coats/weeks do you/weeks of]
        how often do [you/they]; how many weeks [does/do/is/are/would]; how many calls a
        i told you [about/how/that i/that we/i/we/wrong/the wrong/shipping]
        have told you [wrong/about/the wrong/sooner]; i told you ~ [wrong/would]
        i have told you ~ wrong; like i said [no/take/thank/it is fine/happy]
        as i said [no/take/thank/it is fine/it is our/happy/i/we]; as i said i
        i have [told/asked/called/sent/written/left/said/reminded/explained] ~ [shipping/quality/\
        dale/billing/sales/carrier/them/warehouse/lab/the driver/our/to you this/you the/you a/\
        you both/you copies/you some/you our/everything/everyone]
        once again [thank/thanks/sorry/congratulations/i apologize/it was/for your/i/lovely/we]
        yet again [thank/sorry/we/i]; here we are again [just/with/you]
        every time [i/we/it] ~ [see/drive/cross/call ~ nice/talk/pass]
        every time you [call/visit/come]; every month ~ [run/statement/on the/first/we send/early]
        every week ~ [run/on/pay/delivery]
        every single [time ~ thank/time ~ great/time ~ perfect/time ~ lovely/drum/coat/one of/\
        photo]; thank you again; thanks again; again thank; try again; call again; ring again
        [send/check/look/ask/visit/come/see/meet/talk/speak/here/you] again $
        same [old bridge/old plant/old place/old town/old truck/time ~ next/time ~ tomorrow/time \
        ~ work/time ~ suit/time ~ good/thing happened to us]; same story here; same song
        there is always [a/room/coffee/next/tomorrow/something to]
        it is always [a/good/nice/lovely/so/fun/great/busy/the/cold/been a/my]
        always ~ reason to [smile/celebrate/visit]
        always something [going/growing/new with/fun/good/nice/to look/to learn/to see/on]
        do i/we (need/have) to [send/call ahead/ask for/tell shipping/call first/call tom/call \
        someone/ask tom/ask someone/come by/write it/wait for ~ dry/wait for ~ cure]
        do we have to wait for; must i [dial/sign/press]
        you should not have to [wait/call/chase/ask/worry/pay/repeat/explain]
        should not have to [wait for our/chase us/chase our]; you should not
        we should not have [sent/charged/billed/shipped/made/done]
        i should not have [sent/charged/billed/said/rung/bothered/called so]
        i/we should not be [long/charging/late/billing]; i have to keep ~ [kids/dog/moving/short]
        i keep ~ [hearing ~ good/hearing ~ great/hearing ~ nice/hearing ~ wonderful/forgetting/\
        meaning/bees]; you kept waiting; keep you waiting; kept you
        chasing ~ [carrier/shipping/credit/it up/it down/our]
        chase ~ [carrier/shipping/credit/it for you/it up/our/that/them/it]; i will chase
        beg your pardon; beg pardon; chasing ~ [kids/dog]; to chase us
        [second/third/fourth/<date>/two/three/five/<num>] [coat/coats/week ~ of/time ~ we/time ~ \
        lucky/time ~ you helped/time ~ this year we/month/year]; the <date> week; third month
        second [time/call] ~ [i/we/today] ~ [thank/just]; <date> week of
        <num> times ~ [larger/stronger/better/thicker/as]; several [times/calls/emails] ~ [from us]
        many times; many thanks; time and again ~ [helped]; the <date> month
        two [messages/emails/calls] from us; since [you/this/we]
        many [calls/emails/messages] today
        you were supposed to [have ~ drums/have ~ credit/have ~ delivery/have ~ them/get ~ drums/\
        get ~ credit/get ~ call from/get ~ copy/get ~ answer/get ~ delivery/hear from]
        you are supposed to rest
        supposed to [be ~ snow/be ~ rain/be ~ cold/be ~ sunny/be ~ warm/be ~ nice/be ~ storm/be ~ \
        on our truck/be ~ on the truck/be ~ with you/snow/rain/arrive at your/be at your]
        is it supposed to; are you supposed; am i supposed; are we supposed; when is ~ supposed
        drums/truck/delivery/carrier/our ~ supposed; what is supposed; we were supposed
        i was supposed; shipped short again; short again ~ [our/on our]; slipped [your/my] mind
        hear you are tired
        tired of [the snow/the rain/the cold/the winter/the heat/snow/rain/winter/cold/cooking/\
        leftovers/turkey]; you must be; sick of [snow/rain/winter/the snow/the rain/the cold]
        are you tired; waste ~ [paint/powder/material/your time/primer/disposal/product]
        waste your; wasting your; not (want) to waste your; not waste your
        thank you for your patience; your patience; my patience with our
        patience ~ [thank/appreciate]; for ~ patience; better things to do than [listen/talk/read]
        """,
      anywhere: """
        sorry; apologize; our mistake; my mistake; our carrier; no hurry; thank you so; thanks so
        if it is not too much; lovely; appreciate; shipping; quality; our own; we let you
        are you still waiting; you have been waiting; you have waited; you should not have to
        thank you again; thank you once
        """)
  ]
}
