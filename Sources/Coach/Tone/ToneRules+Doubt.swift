extension ToneRules {
  /// Doubting their word.
  static let doubt: [ToneRule] = [
    ToneRule(
      .insulting,
      """
      not believe [you $/you anymore/you any/you for/a word/that $/that for/it $/this $/a single/\
      one word/your/any of it]; not (so) sure (that) @we believe/buy/trust
      [hard/difficult/tough/impossible/struggle/struggling/trouble/harder] (to) [believe/\
      believing/swallow/buy/credit/trust]
      [find/finding] [that/it/this] [hard/difficult/strange/odd/funny/suspicious/fishy/curious]
      [not/never/nobody/no one] [buy/buying/buys] [it/that/this/your]
      expect me/us to believe/buy/swallow/trust; expect @who to believe
      i doubt that/it/you/very/he/she/tom; highly doubt; i doubt; doubtful; suspicious; fishy
      smells; something is off; does not add up; not adding up; hardly likely; unlikely story
      so you say; so you claim; you claim; [you/he/she/they/tom] claims; allegedly; supposedly
      so-called; the alleged; not telling (me/us) the truth; not telling me everything
      making [that/it/this/things/stuff] up; made ~ up; is a lie; that is not true; not the truth
      is [that/it/this] (really/actually) [true/the truth/so $/right $ again]
      the truth [this time/for once/now/please]; tell (me/us) the truth; the real reason this time
      [honest/straight/truthful/serious/upfront/frank] with [me/us] [this/for/now/please/once]
      are you being [honest/straight/truthful/serious]; be honest; honesty; is that your final
      your latest [story/excuse]; what they all say; times must we/i
      heard that [before/one/already/song/story/last/a/many]; heard ~ [before/story/one before]
      heard it [before/all]; another excuse
      [more/your/same/lame/always/old/any/new/many/these/those/an/hear/hearing/enough/full of] \
      (new) [excuse/excuses]; [your/these/those/the/more/enough/of/all/with] excuses
      no more excuses; excuses excuses; excuse after; stop lying
      full of [it/hot/excuses/crap/nonsense]; hot air; hogwash; playing [games/dumb/around/us]
      play games; games; stalling; stall; stall tactics; dodging; ducking; avoiding [me/us/my/our]
      hiding from/behind; hide behind; runaround; run around; stonewalling; stonewall; ghosting
      ghosted; ghost us; giving me the; take [me/us] for [a/fools/some/granted]
      do you think [i am/we are/this is a/i was born/we run/i believe/that/money grows/i have/we \
      will/your bills/bills/rules]; born yesterday; was not born
      think @we [am/are] [stupid/fools/dumb/idiots/blind]; who do you think; you must think @we
      did you [actually/even/ever] [send/mail/pay/put/look/ask/read/talk/try/do/check/open/write/\
      call]
      are you (actually) ever (going) (to) [pay/going/planning/sending/working/trying/planning]
      will [you/it/this/that/we] ever; this time for real; is it true/real this time
      will it/you ~ this time; this time really/you; for real this time
      have you ever [paid/thought/heard/considered/tried]
      do you ever [pay/answer/call/listen/plan/intend/get tired/check/read]
      can [i/we] ever [trust/believe/rely]
      [can/how/why] (can/should) [i/we] [trust/believe] [you/that/it/this/anything]
      trust you [again/anymore/after]; why should @we believe/trust
      [no/zero/lost/losing] (more) trust; cross your heart; swear on; scout's honor; do you swear
      and this time
      """,
      unless: """
        excuse note; your excuse note; is it true the; is it true [the/that/you/about]
        is that right $; is that true of; is that all right; i think ~ is that right
        sorry ~ runaround; @we ~ the runaround; gave you the runaround
        [game/games] ~ [kids/season/tickets/anna/sunday/friday/saturday/hockey/football]
        [the/a/ball/big/hockey/football/board/olympic/video/home] games; what games; kids' games
        the smells; smells [good/great/like/nice/of/fresh]; did it smell; bear market
        not believe ~ [november/friday/already/how/luck/met/weather/year/snow/it is/the time/my \
        eyes/it has]
        find it hard to ~ [choose/sleep/say no/reach/get through/sit/work/hear/keep/stop]
        do you find [it/that] [hard/difficult]; find that ~ [primer/coat/odd of/useful/helpful]
        i doubt [i/we]; no doubt; never doubt; never doubted; doubtful weather; without doubt
        without a doubt; hardly; be honest [i/we/it was our/my]; to be honest; if i am honest
        honesty ~ [thank/appreciate/refreshing]; appreciate ~ honesty; your honesty; thank ~ honest
        being honest with [me/us]; thank you for being; is that really [true/so] ~ [wonderful/how]
        is it true ~ [bridge/that you/that anna/that tom is retiring/new/about the new]
        made up ~ [for/my/of/your/in batch]; making up ~ [for/the freight/batch]
        made it up ~ [north/there/the hill/to]; made up [of/in/to/for/my/a]; excuse me
        excuse my/our/the/us; excused; no excuse on/for our; [our/my] [excuse/excuses]
        not an excuse for us; no excuse for us; an excuse to [call/ring/visit/come/talk]
        good excuse ~ [to/for]; any excuse ~ [to/for lunch]; stall ~ [show/fair/market/horse/barn]
        run around ~ [lake/park/block/all day/today/like]; you have had the
        did you ever [get/find/hear/see/finish/try/make it/have]
        did you really [build/do/paint/make/finish/like/enjoy/win/have/see]
        did you actually [like/enjoy/get to/build]
        do you ever [get/visit/come/find/fish/need/go/use/take]
        have you ever [thought of powder/been/seen/tried the/tried our/used/visited/considered \
        the zinc/considered our/considered a]; will it ever [stop/end/warm/cool]; this time of
        this time [next/last/tomorrow]; [that/this] time [of/next/zone/slot/suits/works]
        that time is; at this/that time; last time for; this time it was [us/our/me/my]
        this time i/we; ever [so/since/get]; good time; which time; is this time ~ [good/ok]
        do you think [that/we could/it/you/tom/i could/the/part] [would/could/might/is/will/works/\
        can/that would/might be]; do you think that [would/could/might/is/will/works/can/half/day]
        do you think we are [right/ready/set/done/through]; was that; was this; do you think i
        never [games/stalling]; not stalling; not [dodging/hiding/avoiding]
        engine ~ [stall/stalling]; truck ~ stalled; not suspicious; ghost town
        ghost [stories/costume]
        """,
      anywhere: """
        sorry; apologize; i was stalling; thank you for; no doubt; hockey; kids; weather
        appreciate; season; trip; vacation
        """)
  ]
}
