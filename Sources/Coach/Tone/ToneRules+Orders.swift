extension ToneRules {
  /// Verbs without a subject: orders, unless they are kind ones.
  static let orders: [ToneRule] = [
    ToneRule(
      .demanding,
      """
      ^ @pay; ^ release/cut/mail/send/get/make/bring/run/drop/overnight/arrange/forward ~ @cash
      ^ process/push/put/issue/overnight/expedite/rush/submit/schedule/approve/authorize/add/\
      include ~ @thing/it/this/run/batch; ^ clear/bring ~ @bill/current
      ^ send/give/get ~ <money>/<ref>/<num>
      ^ @pay/send/mail/sign/do/approve/release/process/finish it/this/that/them/everything ~ (by/\
      before/on) @when/then; ^ send/mail/sign/approve/process/release it/this/that $
      ^ cut me/us/a/that/the; ^ cough up; ^ fork ~ over; ^ write/cut/bring/get ~ us/me/it/check
      ^ let us/'s get/have ~ @paid/@thing/@sent/done; ^ let me/us have ~ @thing/date/answer/it
      ^ do not ~ wait/delay/forget/ignore/make/lie/waste/miss/hang/put/leave/stall/push/drag/\
      start/try/even/expect/let/keep/bother/send; ^ do not be late; do not you dare
      ^ stop/quit ~ stalling/wasting/ignoring/delaying/making/putting/dragging/avoiding/pushing/\
      sitting/waiting; ^ be reasonable/serious/honest/fair/straight/professional; ^ hurry
      ^ do it/something/this/that/so/the; ^ take care of ~ invoice/bill/payment/this/it/@thing
      ^ honor ~; ^ keep your word/promise; ^ pick one/a/up; ^ choose; ^ decide; ^ figure it out
      ^ explain [the/why/this/that/yourself/to me]; ^ make it happen; ^ make sure/certain
      ^ see to it; see that this/it/the ~ @paid/@sent/gets/goes; ^ ensure
      ^ get it/this/that ~ done/@paid/@sent/out/over/in/moving/sorted; ^ get me/us
      ^ get on ~ it/phone; ^ get tom/dale/your/him/her/somebody/someone ~ to/on/out
      ^ have him/her/tom/dale/your/someone/them/it/the ~ @pay/sign/call/send/approve/release/\
      @paid/@sent/ready; ^ commit to; ^ find the/a/some money/way/cash/funds; ^ put me/us through
      ^ put ~ on the phone/line; ^ put it/this/that/them ~ through/run/mail/wednesday's/in
      ^ answer me/my/the ~; ^ explain yourself/~ why/to/the
      ^ give me/us ~ date/answer/name/number/commitment/reason/day/time/one/yes/firm/something/word
      ^ tell me/us when/why/the/now/exactly/which/how/what ~~ @pay/@paid/@cash/money/excuse/day/\
      date/plan/problem/going/going/see; ^ tell me/us when/why/a/the
      ^ tell tom/dale/him/her/your/them/maria ~ to/we/i/that; ^ do your/me/us; ^ do as; ^ get your
      ^ pay up/now/attention to ~ @bill; ^ stop ~ and; ^ start ~ @paying; ^ try harder
      ^ show me/us ~ proof/money/@thing; ^ prove it; ^ respond; ^ reply
      ^ confirm ~ by/today/now/immediately/that/payment; ^ return my/our/the call/calls
      ^ consider this; ^ be advised; ^ take note; ^ note that; ^ understand that/this
      ^ remember that; ^ work it out; ^ sort it/this ~ out; ^ fix this/it ~ @when
      ^ talk to tom/your/@boss/him/her; ^ ask tom/your/him/her ~ to/for/why
      ^ call/ring me/us ~ back/today/now/@when/by/before
      ^ listen/check/sign/approve ~ it/this/@thing/invoice/now/today; ^ use ~ credit card/card/line
      ^ borrow ~; ^ sell ~; ^ go ~ bank/to/and; ^ come up with
      please/kindly !do !have !give !tell !take !excuse !bear !let !feel !accept ~ @pay/remit ~
      please/kindly ~ send/mail/release/make/arrange/submit/issue/forward ~ @cash
      please/kindly ensure/see/arrange/make/get/put/process/expedite/clear/bring/confirm ~~ \
      @thing/@when/this/it
      """,
      unless: """
        clear on by; clear over; then clear $; sell through; ring/call me [before/if/any/when]
        if it pinches; \(soft); pay attention/no/nothing/us
        do not forget ~ hat/coat/lunch/cake/sunscreen/to enjoy/your
        do not wait ~ up/for us/me/on us; wire rope/mesh/brush/feed; do not make ~ special/trip
        do not let ~~ worry/us/me/stop/ruin/spoil/keep; do not hurry; no hurry; clear coat
        settle in/down; transfer me/~ call; do not give ~ thought; do not bother ~ with
        do not bother $; do not be ~ sorry; do not miss ~ game/sunset/lake/it/show
        do not send ~ back/them/anything; do not put ~ yourself/out; do not start ~ without
        do not keep; do not try ~~ primer/coat; do not leave ~ out/cold/freeze
        do not expect ~ call; make sure ~ rest/enjoy/warm/have/you ~ warm/rest/enjoy/sleep/eat/wear
        be sure; make it easy
        tell him/her/them/tom/dale/maria ~ hello/hi/congratulations/thank/thanks/best/i/said/we ~ \
        said/thank/asked/miss/glad/proud/sorry; tell me/us ~ about/more/if/whether/where ~ help
        tell me/us how/what ~~ you/like/help/went/was/did/i/can/we/it
        tell me what/which ~ suits/works/easier/best/better
        tell me when ~ suits/good/convenient/easier/call/best/better/works/you ~ like
        tell me the ~ story/news/recipe/name; tell us the ~ story
        give me a ~ shout/ring/call/moment/second/minute/day/hint
        give me/us ~ until/till/a ~ to/if; give me the ~ lot/batch/drum/color/code/bad
        get me ~ right; get your ~ rest/strength; get yourself; do me/us proud
        let us know/see/find/start/get you
        let us get ~ together/lunch/coffee/this right/you/it/that right/fixed/sorted for
        let us have ~ look/lunch/coffee/chat; let me have ~ look/it checked/that/them/someone
        send me/us ~ photo/photos/picture/pictures/recipe; send ~ any; send it/them back
        send ~ bill for/to us/me; put ~ feet/on your/my/kettle; show me/us ~ photo/around/how
        check ~ came/out/with; ask me/us/for/away; ask ~ about; talk to you/~ soon
        go ~ ahead/easy/home/enjoy/team/on; use ~ old/other/it/within/before; confirm ~ receipt
        return ~ drums/convenient/pallet; note that ~ we/i/our/you; understand that we/i
        remember that ~ we/our; choose ~ you/whichever/what/whatever; pick ~ you/whichever/any
        pick one/a ~ you/suits/like/easier; take care of ~ yourself/it for
        bring ~ family/kids/appetite; ^ call/ring me ~ any/if/when/whenever/old; have it your
        have them call/ring me if; put me ~ down/through to whoever
        please ~ accept/forgive/pass/give/extend ~; please let ~ know; include ~ me; add ~ me
        listen to that/this; let us hope/say; fix it for; work it out together; ask your doctor
        get to; get well/some; get home; please clear ~ area/dock/bay
        """,
      anywhere: """
        if you can; if you could; no rush; no hurry; take your time; at your leisure; whenever
        when you can/have/get/like; if it helps; if you like; if you want; if that is easier
        """,
      butAsked: true),
    // Questions that are orders in disguise.
    ToneRule(
      .demanding,
      """
      can/could/will/would/wo you (not) (please) just @pay/send/sign/do/get/wire/mail/cut/tell/\
      give/make/put; can/could/will/would you ~~ already/immediately/instantly/once/asap
      can/could/will/would you ~~ right now/away; can/could you ~ this minute/instant/second
      will you ~ @pay/send/wire ~~ or; will you @pay; are you going to @pay/send/wire/settle
      are you paying; when will you @pay/send/wire/settle/be @paying; when are you going to
      when are you planning to @pay/send
      when are we/i/you (going) (to) ~ get/getting/see/seeing/paid/@paying
      when will we/i ~ get/see/be @paid/finally; when do we/i get ~ @thing/paid; when exactly
      what exactly; where is our/my/the/your/that @cash; where is our/my 's
      where are our/the funds; where are my; have you got my/our/the money/@cash; yes or no
      or not $; or no $; pick one; can i have ~ firm/commitment/definite
      can i get ~ firm/commitment; how soon can you wire; what are you going to do/about
      what will you do about; what are you doing about; what is it going to/be ~ <day>/then/take
      what day will it be; what is the hold up; what is the holdup; what is taking so
      why can you not; so when; well when; and when
      """,
      unless: """
        can you save them; manage ~ and when; and when $; if/whether ~ right now
        busy/free/convenient/good ~ right now; can you ~ talk/chat/speak right now
        are you paying ~ freight/by/with/through/from; will you pay ~ by ach/check/card/or by
        are you going to ~ fair/show/game/lake/be/have/miss/see
        what are you going to do ~ weekend/break/holiday/thanksgiving/summer
        what are you doing ~ weekend/break/holiday/thanksgiving
        when exactly ~ suits/good/best/does ~ truck/we/help
        what exactly ~ went/wrong/happened/you need
        would/could you like/prefer/rather/say/need/have/tell ~; is it ~ or not
        need it ~ right now; not ~ right now; when do we get ~ see/visit/photos
        when will we see ~ span/bridge/photos; when will we ~ see you
        """),
    // Advice that is an order.
    ToneRule(
      .demanding,
      """
      @we (would) (strongly) suggest/advise/recommend/urge ~ you/that
      you might/may want to @pay/send/get/wire/sign/settle/find; you would do well
      you would be wise/well; wise to @pay/settle; (in) your best interest/interests
      for your own good; it is (high/about) time ~ @pay/@paid/you/to; high time; about time
      time to @pay; time (that) you paid/settled/sent/did/got/made/started; @we urge you
      best/better you/to @pay; smart thing/move; you can @pay ~ now/today; nothing more important
      top priority; make this a priority; treat this as urgent; is urgent; urgent matter
      """,
      unless: """
        recommend ~ primer/coat/color/coats/hotel/restaurant/temperature/thinner
        suggest ~ lunch/coat/color/half/splitting/primer/second/we; is it time ~ paint
        i would suggest ~ primer/coat; nothing urgent; not urgent; none; recommend you use/try/keep
        suggest you try/use/keep
        """, butAsked: true),
  ]

  /// What turns an order into an offer or a wish.
  private static let soft =
    """
    if possible; at your convenience; if that [suits/works/helps/is]
    if it is [ok/easier/fine/all/convenient/possible/easy]; if it suits; once you
    if she/he [can/likes/has]; would you; could you; can you; may i; might you; shall we/i
    when it ~ suits; whichever; for us to
    """
}
