extension ToneRules {
  /// Hints at what may come, and threats in the shape of a wish.
  static let levers: [ToneRule] =
    [
      ToneRule(
        .threatening,
        """
        or else; be/am/are/is/feel forced to; forced to; compelled to
        obliged to take/report/hand/stop; no (other) choice/option/alternative; little choice
        run/running out of options; leave/leaves/leaving us/me ~ no/little/with
        we/i will have to stop/hold/take/involve/report/charge/escalate/turn/hand/pass/go/bring/\
        suspend/act/consider/cancel/close/refer/send ~
        have to (start) stop/stopping/involve/involving/report/reporting/escalate/escalating/\
        suspend/refer/consider ~; consequences; consequence; repercussions; ramifications
        otherwise we/i/you/it/this/the/your/our; regret; be sorry; do not/not make me/us
        do not force me/us/my; force my/our hand; push me/us ~ to/into/too
        gets/get/getting/got/turns/turn/becomes/become/turning/becoming (very/more/really) @bad
        before [this/it/things] gets/get/goes/turns/blows
        things could/can/may/might/will ~ get/become/turn/go; escalate; escalated; escalating
        escalation; or we/i will; or we/i/it stop/stops/sue/hold/charge/go/goes/take
        or it/this goes/gets; last resort; drastic; serious steps/action/measures
        stronger/stricter/harsher
        [take/taking] (further/appropriate/necessary/other/all/the/these/such/whatever/any/every) \
        (appropriate/necessary) action/measures/steps; further action/steps/measures
        appropriate action/measures/steps
        [commence/begin/start/initiate/institute] [legal/court/formal/recovery] proceedings/action
        failure to; failing payment/that/which/this; failing to; fail to; in the event of ~
        non payment; nonpayment; not paying ~ has/is/will/would
        not pay/paying ~ will/would/could/can/may ~ affect/cost/mean/lead/result/have/put; result in
        lead to ~ suspension/closure/trouble/loss; out of my hands; out of our hands
        nothing (more) i can do
        can not/could not ~ help/protect/cover/save/vouch/stop ~ you ~ anymore/longer/then/after
        can not help you ~; can not protect you; no longer help/protect/cover; we both/all know
        you know what/how/where ~ happens/happen/comes/this/next/ends/leads/goes/means
        what comes/happens next; [not/will/about] (want) (to) find out what
        how this/it ends/will end/goes; do not want to find/know/see/test/go
        where this/it is/leads/goes/going/heading; think about/of ~ your/what/that/who
        think (very) carefully/hard/twice; think it over ~ carefully
        consider ~ what ~ would/could/will/happens; remember who/what/that/we ~
        keep in mind ~ who/that we/your; bear in mind; i would not ~ if i were; warn; warned you
        a warning; warning you; i am warning; fair warning; consider yourself
        will/would/could not end ~ well/there; not end well; end badly; end ~ over
        to [see/have/watch] ~ it/this/that/relationship/account end
        the end of ~ us/relationship/business/line/road; part ways; pay the price
        at your own risk/peril; your own sake; for your sake; only hurting/hurt yourself
        shooting yourself
        """,
        unless: """
          or it goes in; reclaim some; some of it stronger; does the ~~ have to stop
          did the ~ hold up; how long before; gets that/the ~ [brown/color/look/hard]
          sorry to have bothered; it gets that
          do not make me/us ~ wait/laugh/blush/ask/cry/hungry/jealous; no/without/not consequences
          never/not escalate; no need to escalate
          or i/we will ring/call/try/ask/come/write/find/check/send/bring/be/resend/stop by/happily/\
          gladly; or i/we will ~ swap/replace/credit/make/deliver/chase
          otherwise i/we will ring/call/try/ask/send/bring/deliver/swap/chase/check/leave/see/keep/\
          put/resend/just/talk; otherwise i/we can ~; otherwise ring/call/tell
          otherwise (all) ~ fine/good/well; otherwise it ~ fine/same/can
          i will have to ~ take ~ call/kids/train/dog/bus/day; i/we will have to hand ~ phone
          have to go/pass ~ $; will have to ~ go now/soon; to go home; pass on ~ lunch
          take/taking steps to ~ fix/make/help/sure; steps ~ bridge/house; take action on ~ drums/our
          result in ~ credit/better/smooth
          escalate/escalated/escalating ~ our/shipping/internally/quality/here/for you/your \
          complaint/drums/with the carrier/carrier/on our
          i/we (have/will) escalate/escalated ~ to shipping/quality/sales/dale; lead to ~ better
          sorry; regret ~ mistake/mix/delay/trouble/error/inconvenience/that/we/our/any; we/i regret
          regret nothing; no regrets; fail to see/mention/thank; never fail/fails; without fail
          failing that ~ call/ring/monday/next
          paint/primer/coat/coating/weld/bond/weather/traffic/roads/road/snow/storm/season/market/\
          prices/zinc/leak/rust ~ get/gets/getting/worse/fail/fails/become/turn/turns
          before it gets dark/cold/busy/late/too/hot; before things get ~ busy/hectic
          before this gets ~ lost/buried; gets ~ difficult ~ us; weather ~; @when ~ gets ~ busy
          things will get ~ better/easier/quieter
          things ~ get easier/better/busy/calmer/quieter/hectic; forced ~ air/by the/weather
          no choice but to ~ laugh/smile/wait/apologize; no other choice of color; no other color
          little choice of ~; you know what ~ would help/helps/works/suits/you/i
          you know what happens ~ coat/primer
          we both/all know how ~ hard/busy/long/it is/holidays/these; we all know the
          what happens next is/on; what happens next with ~; what happens next $
          think of ~ us/you/anything/something/anyone
          think about ~ it/splitting/adding/taking/coming/trying/which/how we/your kind/dinner/it and
          think that over
          remember that/what ~ lunch/you told/you said/promised us/kind/fun/great/day
          remember we ~ owe/are here/always; remember who ~ recommended
          keep in mind ~ primer/paint/coat/that we are here/i/we will
          bear in mind ~ primer/coat/cold/holiday/that we
          warn ~ you ~ color/smell/truck/weather/snow/late/about the/that the truck/primer/driver
          warning ~ label/sticker/sign/light; advance warning ~ truck
          storm/snow/winter/flood/weather/frost warning; end well; end of the ~ line/road ~ rail
          will have to take ~ your word; send ~ on ~; sorry to have to; could ~ happen
          end of ~ week/month/year/line/quarter/day/shift/season/run/bridge; at the end of
          by the end; the end of the; can not help you ~ with that/there/directly
          in the event of ~ rain/snow/frost/short/damage/leak; nothing more i can do for you today
          otherwise busy/engaged/fine/good/healthy; or it can/could; or it will ~ keep
          or we/i will ~ wait
          """,
        anywhere: """
          apologize; my apologies; if that helps; the color; cure; curing; primer fails; may i warn
          """),
      // What is wished, asked or regretted, and is a threat for all that.
      ToneRule(
        .threatening,
        """
        (would/be/is/what) (such) a/an (real) @sorry if/to see/to lose/to have/when/should/were
        be (so/such/very/really/quite/a) (a/real) @sorry if/should/were
        be @sorry to ~ [lose/end/stop/cut/see ~ end/hold]; @sorry if ~ your; @sorry should ~ your
        hate/loath/loathe/dislike/sorry/sad/hesitate/reluctant to (have to) [see/have/be/let/send/\
        think/turn/hand/stop/lose/involve/put/hold/start/pass/cut/report/tell/charge/cancel/close/\
        make]; hate (it) (for/if) ~ this/your/you/it/that/the
        would rather/prefer/sooner not ~ involve/escalate/send/stop/hold/take/turn/call/report/have/\
        go/do/put/make/use/charge/pass/hand/bring/cut
        nobody/no one wants ~ that/this/it/to/lawyers/court/lawsuit
        we do not want [that/it/this] to ~; nor/neither do i want
        not want to (have to) ~ [involve/escalate/send/stop/hold/take/turn/call/report/go/put/use/\
        charge/cut/hand/bring/suspend]
        you would not/do not want/like ~ [that/it/this/your/me/us/to/lose/trouble]
        what would/will/might/happen ~ [your/if] ~ customers/boss/county/@boss/bank/schedule/job/\
        line/people/owner/client/clients ~; what happens/would happen (to) [your/if/when]
        how would/will/do your/you ~ without/if/explain/look/like/feel/manage/get
        wonder what/how/if/whether ~~ your/the/they/county/@boss/customers/press/bank ~ say/think/\
        feel/know/knew/like/hear
        [does/do/did] your @boss/customers/county/customer/bank/owner ~ know/aware
        [would/do] you [like/want/prefer/rather] (it) me/us/this/that/it to ~ [stop/turn/send/call/\
        tell/go/report/hold/cancel/hand/take/escalate/end/put/be/charge/close/cut/explain]
        shall/should/must/do i/we (need) (to) (have) (now) tell/report/turn/escalate/send/stop/\
        inform/involve/cancel/take/go ~ [bureau/agency/@boss/@legal/your/over/orders/deliveries/\
        legal/elsewhere/it up/this up]; may/might/can i/we remind you; let me remind; reminding you
        so (that) (we/i) do not have to; so (we/i) need not; so we can avoid; so i will not have to
        need not come to that; come to that; so (that) nothing ~ happens/interrupts/stops/gets
        while [i/we] (still) can/am/have; while it is still; before it is too late; too late
        telling/tell/giving you ~ (as) (a) friend/chance/before; as a friend; friendly warning/advice
        word to the wise; a word of warning/advice; off the record; just so you know; between us
        do not say i; not say ~ did not warn; you have been warned/told; [depends/depend/hangs] on it
        there is/would be a/no way back; will ~ [remember/not forget] ~ this
        remember this ~ when/next; do not forget ~ who/what/we/that
        next time you ~ need/want/order/call/ask; when you need/want ~ us/something/favor
        do not count on ~ us/me/our
        """,
        needs: """
          your; you; @legal; court; collections; agency; account; order; orders; @goods; escalate
          escalating; this; that; it; pay; payment; <ref>; business; relationship; legal; lawyers
          have to; come to that; can
          """,
        unless: """
          how do your [people/painters/crew]; how do you [ever/get/reach/keep/clean]; how do they
          sorry to have [bothered/troubled/kept/interrupted/missed/been/woken]
          a shame/pity to miss ~; shame ~ missed; shame if you/we missed
          be a shame to ~ miss/rush/waste; shame to lose touch
          sorry to ~ [keep/hear/bother/trouble/interrupt/have kept/have missed/have made/have sent/\
          see you go/be/miss/ring/call/say]; sad to hear/miss
          hate to ~ [bother/trouble/interrupt/rush/keep/miss/ask/nag/see you wait/see you short/be \
          a/think of you/think you/have you wait/leave you/send you the wrong]
          hesitate to ~ call/ring/ask/write/say/tell/reach/send/let; do not hesitate; hate it when ~
          hate you to
          would rather not ~ rush/guess/bother/trouble/leave/keep you/send you the/say/promise
          rather not call on
          would you rather/like/prefer me to [call/send/ring/email/write/put/hold/tell shipping/\
          take it/take them/take the/go through/explain the/end/stop calling/be/tell them]
          would you like me/us to [call/send/ring/put/take/tell/go/be/hold] ~ [back/copy/again/\
          photos/later/tomorrow/invoice/it/new/drums/through/you/delivery/them/him/her/statement/\
          remittance/shipping/off]
          do you want me/us to [send/call/ring/put/go/take/hold/tell] ~ [back/copy/again/photos/\
          later/tomorrow/invoice/it/new/drums/through/you/delivery/them/him/her/statement/it off/\
          them back/shipping]; what would your [team/crew/people] ~ [like/prefer/need/want/choose]
          what would/will your @boss ~ [need/like/prefer/want]; what would ~ [suit/help/work/be/make]
          how would you ~ [like/prefer/want/rather/feel about/feel if/describe/rate]
          how do you ~ [like/feel/get it/get the/manage it all/manage all/get ~ so/manage to]
          how will you ~ [spend/celebrate/get home/get there]
          what happens/would happen [to/with/if] ~ [coat/primer/paint/color/bridge/old/girders/\
          ovens/surface/powder/cold/temperature/<num>]
          does your @boss/customer/county ~ know ~ [how good/that we/we are/truck/drums are/about \
          the change/which/what color/yet when]; does/do your ~ know (that) the [truck/drums]
          you would/do not want/like ~ [sugar/cream/coffee/it that/primer/paint/coat/coats/rust/too \
          much/that color]; not too late; never too late
          too late ~ [to change/for/in the/today/for the truck/at night]; is it too late
          if it is too late; it is late; would not want to [rush/bother/trouble/keep/impose]
          do not want to ~ [rush/bother/trouble/keep/impose/take/miss/send the wrong/leave you/put \
          you/put pressure/make]
          do not want [it/this/that/you] to ~ [be a/feel/worry/rush/trouble/lose sleep]
          tell you as a friend ~ [love/enjoyed]; between us ~ [we can/we will]
          just so you know [we/i/the/it/that/there/our/your] ~ [credit/drums/truck/shipping/are \
          here/is here/changed/fixed/sent/closed/will be/copy/corrected/have]
          next time you ~ [are in/come/visit/order ~ free/order we/order i/need anything/want \
          anything/need ~ hand]; when you need us [we/i]; remember this ~ [fondly]
          while i (still) have you; while i am [here/at it/on]; while we are ~
          while it is still [warm/light/fresh/dry/cool]
          shall/should i/we [send/take/tell/put/ask] ~ [copy/it to you/shipping/again/statement/off/\
          back/them/photos/quality/invoice/or/to you/to tom]; your birthday
          can i remind you ~ [where/which]; may i remind you ~ (gently/kindly) ~ [credit/return]
          """,
        anywhere: """
          if that is easier; which would you; would that help; whichever; apologize; on us
          if you like; sorry for; no worries
          """),
    ] + conditions
}
