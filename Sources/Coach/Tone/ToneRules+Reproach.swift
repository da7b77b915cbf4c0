extension ToneRules {
  /// What they did not do, and how often.
  static let reproach: [ToneRule] =
    [
      ToneRule(
        .insulting,
        """
        you promised; you gave (me/us) your word; you swore
        [broke/break/breaking/broken] (your/another/a/the) [promise/promises/word/agreement]
        (your) promises; [empty/hollow/another/your/yet/false] promise
        [kept/keep/keeping/keeps/honor] (your) [promise/promises/word]; a promise is a; go back on
        back on your word; word means/is [nothing/worth/worthless]; not worth [much/the/a/anything]
        were you not going to; i was promised; we were promised; was promised; been promised
        had a deal; we had an agreement; we had agreed on
        you [said/told/assured/swore/guaranteed/agreed/committed/confirmed] (me/us) ~ [would/was/\
        <day>/last/it/the/that/tomorrow/yesterday/week/<mon>/<date>/<num>/this/by/before/weeks/\
        already/in/ago]; you said; you told us/me; you assured; @who said ~ [would/was]
        what you [said/told/say/always/promised/claimed]
        [that is/is] what (you/they) [said/say/told]; said that [last/before/already]
        what happened to [the/your/friday/<day>] [promise/check you/money you/word/payment you/\
        commitment/$]
        you keep [saying/telling/promising/putting/pushing/giving/making/finding/changing/\
        forgetting/dragging/stalling/ignoring/coming/moving]; you kept [saying/telling/promising]
        keep [promising/stalling/putting/pushing] ~
        """,
        unless: """
          holes and that is what they want; as you said it; you said the ~ was run
          you said the <date>; you kindly told; i have written ~ you said; written it as
          you said run; you promised ~ [recipe/photos/lunch/visit/come/sunshine/yourself/anna]
          keep ~ promise [to you/i]; our/my/i [promise/word/promises]
          i/we ~ [keep/kept/break/broke/breaking] ~ [promise/word]; we promised; i promised
          did you say
          you said [you/it/he/she/tom/they/the/we/i] ~ [best/easier/better/like/prefer/likes/love/\
          rather/fine/ok/likes/works/closed/away/back/out/on holiday/moving/new/busy/short/might/\
          could/may/enjoy/hoped/needed/wanted]
          what you said ~ [makes/helps/helped/about/noted/is right/down/and]; say what you
          you said to [ring/call/try/ask/check/remind/send/write]; you said [i/we] could
          you told me [about/to/how/that/of]; you told [me/us] [about/to/how/of]; have you told
          what you told [me/us] about; you said yes; you said so kindly
          tom said [to/you/i/he/it/we/they]; dale said
          they/she/he said ~ [you/fine/ok/to/be/would be/friday/on]; my word; mark my; word on
          your word on ~ [it/that] is; in your words; your words; word for; the word from
          your word for; word with; get word; got your word; take your word; your word is good
          good as your word; is your word; we agreed on $
          we agreed on ~ [right/correct/so/is/still/for/friday then/to]; as we agreed
          i keep [saying/telling/finding/meaning/forgetting]; as you promised; like you promised
          just when you; exactly when; you gave me your ~ [number/name]
          so much for [the/our/a/dry/spring/snow/summer/sunshine/calling/my] ~
          so much for [being/calling/your [help/time/kindness/patience/quick/note/call/answer/\
          understanding/trouble/card]]; very much for; thank you so much; thanks so much
          thank you very; [promise/promises/word] ~ [i made/we made/from us/of ours]; promises a
          """,
        anywhere: """
          thank; thanks; glad; grateful; as promised; kept; would that still; does that still
          is that still; still suit; still work; still right; still good; still ok; does <day> still
          is <day> still; did i; did i note; did i hear; have i got; do i have that; if i remember
          if i recall; sorry; congratulations; so i; so that is; noted; right; which is fine
          i wrote down; let me; could you; would; may
          """),
      ToneRule(
        .insulting,
        """
        why [have/has/had/did/does/is/are/was/were/can/could/will/would/should] not; why do not you
        why [have/has/is/are/did/does/was/were] [you/it/this/that/they/<ref>/the/your/nobody/no one/\
        nothing] ~ [not/still/never/always/nothing/no]; why is/am/are ~ [still/always/never/not]
        why am i/we [still/always/the/even/chasing/calling/hearing/having/the one/waiting]
        why are we [still/always/the/even/chasing/calling/having]
        why do i/we always/still/even/have/keep/need/bother
        why do you [never/always/keep/not/make/think/insist/refuse/ignore]; why will you not
        why would you [not/ignore/do/say/lie/make]; why should [i/we]; why must @we
        why so [late/long/slow]; why the [delay/wait/silence/holdup]
        why it [is/has/was] ~ [not/still]; how could you; how dare
        what is [wrong/the matter] with [you/your/this]
        what is your [problem/excuse/story/deal/issue]; what happened this; what is it [this/now]
        what is the [excuse/story/problem] [this/now/today]; what now $; what now then
        [still/have] not [paid/@paid/sent/heard/received/seen/called/answered/responded/replied/\
        done/signed/got]; still [waiting/nothing/no/unpaid/not/open/owe/silence/sitting]
        not even [bother/bothered/@paid/called/tried/looked/answered/opened/had/have/a]
        you did not [even/bother/call/pay/send/answer/keep/do/read/listen/tell/return/reply/show/\
        think/care/mention/honor]
        is/are [never/always/forever/constantly] [on/late/late/slow/behind/out/an/something/some/a/\
        the/missing/excuse/same]
        you are [never/always/late] [late/on/behind/out/short/busy/something/again] ~; did you forget
        you forgot [again/me/us/about/to pay/to send/did/$]
        you (have) [failed/neglected/ignored/broken/missed/lied/misled/blown/strung/dodged/avoided/\
        let us/let me down/let everyone]; you (are) ignoring; your failure; failure on
        ignored [my/our/us/me/the]; ignoring [my/our/us/me/the/it]; ignore [my/our/us/me]; lied to
        misled; [you/us/me] let me/us down; lets me down; let me/us down ~ again
        strung [me/us] along; stringing; leading [me/us] on
        never/not [called/call/answered/answer/returned/return/replied/reply/responded/picked/pick/\
        got] [me/us/back/my/our/to/up]; [never/not] [calls/answers/returns/replies/picks]
        you should have [paid/sent/called/told/known/done/answered/said/let/thought/planned/read/\
        settled/signed/had/been]; you could have [at/called/told/paid/said/let/sent/done/had]
        could have at least; at least [you/have/could/had/call/answer/tell/be]; the least you
        should be [grateful/thankful/glad/happy]
        that is your [problem/fault/mistake/issue/responsibility/business]
        your [problem/fault/mistake] not
        [not/hardly/never] (my/our) [problem/fault/concern/issue/headache/business] [this/that/it] \
        is on you; on you not; not (my/our) problem; your own [fault/doing/mistake]; (all) your fault
        your mistake; your mess; blame [you/your]; you are to blame; you broke; you caused; you made
        because of you; thanks to you [i/we/our] [lost/had/was/got]; [can/could] not be bothered
        could not be bothered/troubled; be bothered
        """,
        unless: """
          so he answers; you did not do anything wrong; did not do anything; why not
          why do [we/i] not ~ [split/look/try/meet/call/send/start/talk/say/make/put/find/take/ring/\
          do/move]; why [do/did] [we/i] not
          why [are/is] [it/primer/coat/paint/deck/zinc/they/the bridge/the coat/the top] not ~ [dry/\
          cure/curing/drying]; why does ~ not ~ [dry/cure/stick/match]
          why is it ~ [called/that/green/so cold/so busy]; why should we ~ [use/pick]
          [do/does/have/has/are/is/if] ~ still [have/need/want/like/waiting/open]
          still have not ~ [forgotten/thanked/had lunch/sent you/met]
          i/we [are/am/have] (still) ~ not ~ [sent/answered/called/got/done/heard back from \
          shipping/thanked/found]; i have still not
          i am still waiting ~ [on/for] ~ [shipping/quality/our/dale/billing/sales/the lab/\
          warehouse/your colleague to/carrier]
          still waiting ~ [shipping/quality/dale/billing/sales/carrier]
          [shipping/quality/dale/carrier/billing] ~ still ~; you still owe ~ nothing
          still open [on/here/for/in] ~
          still no ~ [snow/rain/sign of spring/word from shipping/word from quality/word from \
          carrier]; [is/are] ~ still [open/waiting]; are you still waiting; you are still waiting
          still nothing ~ from [shipping/quality/us/our/carrier]
          still not ~ [dry/warm/cured/spring/sure]; what is still; still sitting [on our/here/in the]
          has not [reached/come/arrived/got/dried/cured]; we still owe; i still owe
          you have not even [met/seen/had]
          you have not [had/missed/lost/seen our/heard about/heard the news/forgotten/to]
          have not heard ~ [about/of/the news/from shipping]; not your fault
          not your [problem/mistake/doing/concern/responsibility]; never your fault
          nobody ~ blame you; not blame you; never let; do not blame; would not blame
          you never [let/miss/fail/forget/cease]
          [would/could/can/will/might/do/does/did/may] you keep; never mind
          you keep ~ [busy/well/warm/going/count/bees/chickens/horses/records/calm]
          you keep [coming up with ~ lovely/coming up with ~ wonderful/coming up with ~ great]
          did you forget [your/anything] ~ [hat/coat/jacket/umbrella/scarf/phone/glove/gloves]
          you forgot [to ~ count ~ [favor/discount/credit]/to ~ add ~ [favor/discount/credit]/to ~ \
          deduct ~ [favor/discount/credit]/to ~ take ~ [favor/discount/credit]/your hat/your coat/\
          your jacket/your umbrella/your scarf]
          you [missed/have missed] [the/a/our/my/us/me/lunch/lake/game] ~; let you down; we let
          i let; did not let; you made ~ [day/week/smile/laugh/easy/my/our/month]
          because of you [we/i/our/the]; thanks to you [we/i/our/the/it]
          you broke ~ [record/leg/arm/ground]; if you [forgot/missed/broke]
          you are always [so/a/such/welcome/kind/on/very/good/patient/helpful/the]
          you are never [a bother/a trouble/a nuisance/late/too]; you are late ~ [shift/lunch]
          is always [a/on/such/good/nice/lovely/busy/welcome/late in/my]
          are always [welcome/so/on/a/happy/glad/good/busy]; you are again
          you should have [the/it/a/our/them/new/received/got/had ~ copy/had ~ drums/had ~ email/\
          been ~ told/been ~ asked/been ~ credited/been ~ rung/your]
          you should have (been) [told/asked/called/rung/credited]
          you could have ~ [drums/it/half/them/friday]; you could have [the/it/half/them/both]
          at least [have/call/you] ~ [warm/dry/home/safe/weekend/sunshine]
          at least ~ [one/part/<num>/half/some/a/two/three/i/we/it/the]; should be [glad/happy] to
          in our/my mistake; was [my/our] mistake; it is [my/our]; mistake ~ [ours/mine/our side]
          do not [call/answer/reply/return/pick] ~ [me/us/on/if/before]; not answer ~
          did not answer ~ [so/your/i/we/sorry]; lunch is on you; coffee is on you
          the next one is on you; no pressure; no problem; not a problem; is that a problem
          not [a/any] [problem/issue/concern]; your concern; never got; not got [it/the/a/our/my] ~
          you have [let us/let me] ~ [know/try/come]; you have missed you
          """,
        anywhere: """
          sorry; apologize; my fault; our fault; thank; thanks; our mistake; my mistake
          not your fault; who is to blame; no one is to blame; on our side; our carrier; well done
          no hurry; no rush
          """),
    ] + weariness
}
