extension ToneRules {
  /// Mockery and the cold shoulder.
  static let scorn: [ToneRule] = [
    ToneRule(
      .insulting,
      """
      how (very/so) [convenient/original/surprising/predictable/typical/creative/imaginative/\
      unexpected/wonderful for/sad/touching/lovely for/unusual/refreshing/charming/amusing/\
      interesting/odd/strange/funny]; is not (that/it) ~ [convenient/convenient/typical/rich]
      that is (so/always/awfully/mighty/pretty) [convenient/rich/typical/predictable/original/\
      funny/cute/precious/a good one/a first/news/classic/hilarious/what they/what you]
      very convenient; [well/oh/is not/how/so] that is convenient; that is convenient is not
      conveniently; typical; predictable; yeah right; yeah sure; sure sure; oh sure; right sure
      mhm sure; uh huh; sure you [did/will/are/do/have/can]; sure it [is/did/will/was]
      sure he/she/tom/they [is/did/will/was]
      i am sure ~ [did/busy/sick/somewhere/lost/away/forgot/hard/tried/terribly/important/broke/\
      crashed/out/died/ate]
      of course [you/it/he/she/tom/they/not] ~ [did/do/does/can/could/forgot/forget/is/are/was/\
      will/has/have/not/out/lost]; well of course; naturally you/it/tom; (oh) (of) course it is
      what a [surprise/coincidence/shock/joke/story/relief that you/excuse/performance/show/load/\
      comedy/mess you/farce]; surprise surprise; shocker; shocking; give me a break; spare me/us
      cry me a; my heart bleeds; boo hoo; poor [you/baby/thing/tom/maria]; likely story
      nice/good/great try/excuse; tell me another; another one; pull the other
      i bet you [did/will/are/say/have]; i bet it/tom/he/she/that/they; i will bet; bet that
      as usual; is this/that (a/some) joke/kind of joke/supposed; some joke; are you kidding/joking
      you are kidding me; are you serious $; you can not be serious; seriously $; really $
      must be nice; ^ whatever you say; if you say so; blah; yada; la la; ^ save it
      save your breath; talk is cheap; talk to the hand; whatever $; (so) what $; big deal; whoop
      who cares; i do not care; (could) (not) care less; cry ~ river; tiny violin; violin
      here we go; there we go again; here it comes; wait for it; let me guess; do not tell me
      dog ate; ate [it/the/my/your] ~; the check is in the mail; in the mail [sure/right/again/huh]
      lost in the mail ~ [again/right/sure/huh]; fairy tale/tales; once upon a time; santa
      when pigs; pigs fly; hell freezes; in my lifetime; before i [die/retire]
      this century/decade/year would/please; this [century/millennium]; holding my breath
      hold my breath; not hold ~ breath; snail; glacial; carrier pigeon; pony express
      (is) your pen [broken]; forgot how
      [pen/printer/computer/check/system/bank] ~ [broken/broke/down] again
      run out of ~ [ink/checks/excuses/stories/pens]; funny [how/that/you]; strange how
      odd how/that; interesting how; amazing how; curious how
      i [love/admire/like/adore] [how/that/the way/your ~ [excuses/creativity/imagination/\
      stories]] ~ (you) ~ [keep/always/never/find/think/manage/invent]; impressive how
      you have a [gift/talent/knack/way] for/of/with; a talent for
      creative ~ [excuse/accounting/story/excuses]; (that) imagination; gold medal; award for
      deserves an; oscar; medal; slow clap; bravo
      congratulations on ~ [being/<num>/days/late/finally/another/record/overdue/your new excuse]
      well done on ~ [late/another/missing]; happy anniversary ~ [invoice/<ref>]
      birthday ~ [<ref>/invoice]; invoice ~ birthday; celebrate ~ [<ref>/invoice/days/overdue]
      you can/could afford; can afford ~ but; you have money/cash for; find/found money for
      there is (always) money for; shame about the ~ [bills/invoice/bill/payment]
      nice ~ [trucks/truck/car/cars/office/building/boat/plant] ~ [but/by/shame/pity/did/must/\
      with/we/our]; (who) paid for ~ [truck/car/new/that/party/boat]
      new [oven/truck/trucks/plant/car/boat/building] but; buying ~ new ~ but; vacation ~ but
      with our/my money
      thanks/thank (you) (so/very) (much) for [nothing/finally/eventually/at last/ignoring/\
      wasting/your excuses/another/the story/the excuse/bothering/gracing/deigning/taking weeks/\
      taking months/taking so/taking forever]; thanks a lot for nothing
      [nice/good/kind/sweet/decent/big] of you to [finally/eventually/at last/pay/call/answer/\
      pick/remember/show/bother/grace/find/let/get/take/join/turn/respond]
      glad you [could/finally/found/managed/remembered/bothered/decided/made time/have time/\
      deigned]; [glad/happy] ~ [finally/bothered]; wow you/an/someone/somebody/it; you actually
      finally; at last; look/guess who; he/she/it/they [lives/speaks/answers/picks]
      (long) time no pay; (is) there (a) pulse; good morning sleeping; sleeping beauty
      bless your [heart/little]; with (all) (due) respect; with respect; no offense/offence
      no disrespect; not to be [rude/mean/difficult] but; i hate to break; newsflash; news flash
      hello anybody; earth to; is anybody/anyone [home/alive/there/awake]; hello hello
      did you fall asleep; are you asleep/alive/awake/deaf; do you live under; under a rock
      welcome to (the) [real/club/planet]; in the real world; on this planet; on what planet
      what planet; what world/century/universe; dream on; in your dreams; keep dreaming; wishful
      fat chance; good luck with that; suit yourself; be my guest
      """,
      unless: """
        that is what they want; he answers the; and santa; odd that the; do/does ~ finally
        is it odd; is not it odd that; if that is convenient; is not it something that
        ships as usual; as usual [while/with/on/in/this]; keep shipping as usual; funny that the
        excuse note; how convenient [would/is/are/was/do]; convenient [for you/time/day/place/way]
        conveniently ~ [located/close/near]
        how [nice/kind/generous/thoughtful/lovely/clever] of (you) $; how kind; how thoughtful
        how lovely; how interesting; how wonderful; how very kind
        how [nice/kind/lovely/thoughtful/generous] of you; how very [kind/thoughtful/nice]
        how typical of; how unusual [is/are]; how original ~ design; what a (surprise/relief) to ~
        what a [lovely/nice/great/wonderful] ~; what a show ~ [kids/bridge/lights]
        what a story ~ [thank/love]
        i bet you [are/will be/have been] [proud/glad/happy/busy/tired/thrilled/relieved/worn/\
        ready/exhausted]; i bet you ~ [miss/enjoy/love]
        i bet [it/they/that] ~ [look/looks/feel/feels/was/will/were] [great/lovely/good/wonderful/\
        cold/fun/better]; as usual ~ [thank/great/perfect/lovely/i/we/at]
        are you (serious/kidding) ~ [wonderful/great/congratulations/fantastic/amazing/lovely/love]
        nice try ~ on
        i am sure [you/it/he/she/tom/that/they/we] [will/is fine/would/can/are fine/are busy/have/\
        do/must/is all/are all/are doing/are right/is right/gets]
        i am sure ~ [will/fine/right/simple/proud/lovely/great/loved/miss/good/ok/okay]
        of course you [can/may/are ~ [right/welcome]/do $]; of course [we/i]; of course not $
        of course it [does/can/is ~ [fine/ok/no trouble/my/our]]; of course it is [fine/ok/no]
        of course they [can/may]; sure you can; sure it is fine
        sure it will [work/be fine/dry/hold]; sure you have ~ [lot/plenty/enough/all/much]
        [make/making/be] sure you; [make/making/be] sure it; (are) you sure you [have/do]
        are you sure; not sure [it/you]; sure you will [love/like/do]; make sure [you/it]
        sure they will; poor [thing/you/baby/tom/maria] ~ [hope/better/well/soon/flu/that/sounds]
        poor thing; poor you; great/good/nice story; good one to; (good/nice) one maria; great one
        is this/that supposed to [be/say/read/match/have/go]; supposed to be ~; here we go $
        here we go <ref>; here we go i; there we go
        [love/like/admire] [how/the way] [you/it/they/that] ~ [run/turned/looks/look/came/keep \
        [your/the shop/it/everything/the place/a clean]/handle/handled/did/do/treat/built/build/\
        always make/always [remember/ask/send/answer/thank/take]]; love how; love that; like how
        admire how you ~ [keep ~ [shop/place/crew/team/it all]]
        amazing how ~ [fast/quick/quickly/well/good/time/much/color/kids]
        funny [that/how/you] ~ [mention/say/ask/time/kids/weather/small]; funny you
        interesting how ~ [it/they/color/primer]; strange how ~ [time/weather/quiet]
        congratulations on ~ [new/your/the/anna/award/being named/being [chosen/picked/elected/\
        promoted]/<num> years]; well done on ~ [bridge/span/exam/game/race]; happy birthday
        invoice ~ birthday ~ hat; deserves an award for ~ [kind/patience/best/help]
        award for ~ [bridge/best/safety/span]; the award
        medal ~ [race/swim/anna/team/game/marathon]; thank(s) (you) for finally
        thanks (so) (much) for taking [the/my/such/this]; thanks for bothering ~ to
        [kind/nice/good/sweet] of you to !finally !eventually !at [let/say/call/answer/remember/\
        ask/take/find/offer/think/send/share/tell/check/look/wait/come/help/mention/be]
        (so) [kind/nice/good/sweet] of you to
        glad you [could [make/help/talk]/made it/remembered/found [it/us/the]/have time to rest]
        glad you could [make/help/talk/join/come/call/take the]; glad you found
        finally ~ [done/finished/spring/warm/summer/friday/got the/here $/over/snow/rain/sun/\
        stopped/dry/cured/found/see/met/meet/up]; i/we (have) finally ~; (at) last [we/i]
        finally got ~; at last ~ [spring/sun/the span/we/i/home]
        wow ~ [that/what/beautiful/great/congratulations/the photos/photos]
        wow it ~ [look/looks/turned/came/sounds]
        wow you ~ [look/built/did/really/turned/finished/got it]
        you actually ~ [built/finished/made/won/saved/did it/have ~ [credit/favor]/paid ~ [too \
        much/twice/more/extra/early]]; in the mail [to you/on/today/this/by/now/from/tomorrow]
        in the mail ~ [you/today/monday/on/may i/send/thank/great/lovely/and]; i put; may have
        must have been lost in the mail; got lost in the mail
        lost in the mail ~ [may/let/shall/i/so]; is it in the mail; put ~ in the mail
        with respect to; seriously $ ~; vacation ~ but ~ [ring/call/back/tom]
        guess who ~ [called/won/came]; dont tell me if; be my guest ~
        i do not care [which/when/how ~ small]; i do not care for
        who cares about the ~ [forty/small]; this year would; this (century/decade) [old/bridge]
        your imagination ~; our money to; with our money back
        good luck with [that/the/your] ~ [exam/job/bridge/game/inspection/move/race/test/new/\
        audit/launch/house/project]; is your pen/printer ~ [ok]
        """,
      anywhere: """
        thank you so much; i love; lovely; how wonderful; congratulations on the; great news
        wonderful news
        """),
    ToneRule(
      .insulting,
      """
      i/we thought you were/had; i thought we had an; used to think ~ of you; yet to see/hear ~
      [not/never] [rely/count/depend] on you/a; not take you/this seriously; not take you at
      you had one/three/two/plenty/every; you had the money; some nerve; lot of nerve; the nerve
      you talk a/too; you make promises; [no wonder] you/your; the worst account/customer/company/i
      believe it/that when; i/we have been more than [patient/generous/fair/reasonable]
      taking us/me for; the best you can do/come; best excuse; not even trying
      some company/business/outfit you; way to treat a/your/us
      nice/great/fine/funny way to/of [say/showing/treat/thank]; your lowest priority
      do i look/sound; explain it slowly/again; simple math/arithmetic; who hired you
      who taught you [bookkeeping/manners/math/to count/to pay]; wish i were; more trouble than
      money grows; come up with this/that/these
      at least pretend/have the decency/you are consistent; decency to; have the courtesy
      half as much time; dollar for every; if only you; born yesterday
      talking to a wall/child/brick; pulling teeth; search party; draw you a; would it kill
      any slower; lie better; [send/use/like/need/buy/read/perhaps] a calendar; your calculator
      fall asleep on; on this planet
      you are [not fooling/not listening/all talk/a slow payer/a disaster/more trouble/costing us/\
      living on/the problem/the reason]; set a new record
      you have [made a fool/wasted/burned us/abused/been stringing/gone quiet]; gave you every
      bent over backwards; stack of your; not seen a dime/cent/penny; seen a cent/dime/penny
      real customers; amazed/surprised you; i guess [paying/your word/we are not]
      i suppose [tom/the/that]
      """,
      unless: """
        yet to see the ~ [bridge/plant/lake/new/span]; yet to hear ~ [shipping/quality]
        i/we thought you had ~ [paid/copy/drums/it]; calendar ~ [gift/new/you sent/photos]
        mark ~ calendar; on my/our/the/your calendar; us for a/granted
        you had the ~ [drums/flu/copy]; you had two/three ~ [drums/pallets/copies/coats]
        surprised you ~ [remembered/kindness]; the best you can do is
        """),
  ]
}
