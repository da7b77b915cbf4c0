extension ToneRules {
  /// What we would stop doing or begin to charge.
  static let supply: [ToneRule] = [
    ToneRule(
      .threatening,
      """
      @stop ~ @goods/account/work/production; @stopped ~ @goods
      @goods/account/accounts ~ (be) [put/placed/going/go/goes] @stopped/held/hold/stop/stops/\
      locked/suspended/closed/delayed/late/slip/dry/blocked
      [credit/on/account] hold ~ until/credit; credit hold/block/stop/freeze/limit ~
      on (credit) hold/stop; put you on; shut/shuts you off/down; shut ~ your account; cut you off
      cutting you off; pull the plug; turn off ~ tap; shut you; no more/further/new @goods/credit
      nothing [more/else/further/new] ships/leaves/goes/moves/rolls/will
      not ~ ship/shipping/deliver/delivering/supply/supplying/release/releasing/send/sending/load/\
      loading/roll/leave/move ~ until/unless/before/anything/more/without/if/another
      will not be shipping/delivering/supplying
      can not/could not (keep/continue) ship/shipping/supply/supplying/delivering/deliver/release/\
      extend; stops shipping; ship nothing; no one ships; stop doing business; stop working with
      end ~ relationship; do business ~ anymore/longer
      @goods ~ (will/is/are) stays/stay/sit/sits/sitting/waits/waiting/wait/staying/remains/\
      parked ~ here/dock/until/our/unless/till; sit/sitting on your @goods/paint/next
      hold/holding onto/on to/back your/the
      @goods ships/ship/goes/go/leaves/leave ~ soon as ~~ @paid/in/here/clears/lands
      @goods ~ ships/ship/leaves/leave/goes/go/moves/rolls/released/release/shipped ~ [as soon \
      as] when/once/after/if/only ~ @paid/payment/check/wire/money/lands/clears/in/here/pay/settle
      [love/happy/glad/like/able] to release/ship/load/send/deliver ~~ once/when/minute/moment/\
      second/soon/after/as ~~ @paid/payment/check/wire/money/pay/settle/settled/lands/clears
      ship/release/deliver/deliveries/load/shipping/truck ~~ once/when/minute/moment/soon/after \
      ~~ @paid/payment/check/wire/money/pay/settle/lands/clears/cash
      @paid/pay/payment/check/wire ~ first/before ~ (we/i) ship/deliver/release/load/roll/new
      before ~ anything/another/next/more ~ ships/leaves/ship/order/load/delivery/goes
      no [check/money/payment/pay/cash/wire/funds/date/dollars] no
      truck/trucks/drums/paint/powder/order ~ will not ~ roll/leave/move/come/ship/be
      or ~ drums/truck/paint/order/deliveries ~ not/stop/do
      depends/depend/contingent/conditional/hinges/hinge on ~ this/it/payment/@paid/you/@thing
      only if ~ @paid/current/payment
      guarantee/promise/confirm/commit/hold/keep/reserve ~ (your/the) ~ allocation/slot/price/\
      drums/delivery/spot/place/order/terms/discount/date ~~ if/unless/until/while/with ~~ open/\
      unpaid/overdue/@paid/current/stays/not/clear
      @goods/slot/allocation/place/spot/price ~~ someone/somebody else/another customer/other \
      customers; give your ~ slot/allocation/spot/place/drums/order
      (cash) (before/on) delivery from; cash ~ in advance; cash/payment/pay up front; upfront only
      prepay; prepayment; pro forma; proforma; c.o.d; cod only/from/now; on cod; to cod
      cash on delivery
      [close/closing/closed/terminate/cancel/canceling/review/reviewing/flag/flagged/freeze/lock/\
      lower/reduce/revisit/reconsider/reassess/restrict/revoke/pull/change/withdraw/cut/lose/\
      losing/loses/lost/risk] ~ your/our/the [account/credit/terms/discount/line/pricing/price/\
      limit/priority/contract/agreement]
      reconsider/review/revisit/rethink/reassess/revoke/withdraw/pull/tighten/shorten/lose/losing \
      ~ terms/credit/relationship/discount/pricing/line/limit/contract/account/arrangement/business
      terms ~ at risk/jeopardy/danger; at risk; in jeopardy
      lose/losing your/the ~ terms/discount/price/place/slot/spot/line/account/priority
      account ~ flagged; account in good standing; good standing
      interruption/interruptions/disruption ~
      avoid/prevent ~ (any) interruption/interest/delay/delays/hold/fee/fees/charges/penalty/\
      suspension/escalation/trouble/problems/unpleasantness/consequences/further/that/late/\
      disruption; pull our ~ crew/men/people/product/materials/line/equipment/support
      off the/your site; taking/take ~ [material/drums/equipment/goods/product/paint/it] back ~
      repossess; reclaim ~; get ~ [material/drums/goods/product] back
      """,
      needs: """
        pay; @paid; @paying; payment; payments; invoice; money; check; wire; cash; <ref>; <money>
        account; owe; until; unless; if; not; @we will/are/can/am/have/could/would/may/might/shall
        or; from now; balance; past; will be; would be; your; no; avoid; credit; you; stops
        nothing; today; tomorrow
        """,
      unless: """
        shops cut orders; nothing else will pass; sends a pro forma; bonded metallic; may reclaim
        over our credit limit; do/does/did you ~ @stop; did the ~ hold; do the ~ hold; cut your own
        reclaim the blacks; do you reclaim; on hold only; is on hold ~ asked; nothing is on hold
        will be lower; hold up your work/trucks; has the ~ hold
        shall/should/can/could/may/might we/i ~ @stop
        would/do you [like/want/prefer] ~ us/me to hold/pause/delay/stop ~ [next/the/that/this/\
        delivery/drums] ~ till/until/for/so/while; sorry ~ cut you off
        i/phone/line/it/headset cut you off; never/nothing/no ~ hold; not ~ [stop/hold/cut]
        will keep; hold ~ for you; your dock; as you asked; you asked; hold ~ till/until your
        has nothing to do with; till/until your ~ dock/crew/deck/yard/roof/oven/plant/shop/job
        drums ~ hold ~ gallons; hold on; hold the line; on hold ~ moment/minute/second/music/so
        put you on hold ~ for; put you on [speaker/hold for/to/the/our/list/with]; truck ~ stop at
        stop by/in/at/off; stop bothering/calling/ringing/talking/keeping/worrying
        how ~ put you on; delayed at/by/in ~ weigh/snow/customs/weather/port/ice/storm/carrier
        weather/snow/carrier/mill/port/customs/strike/storm/ice; our fault; our mistake
        our carrier; truck/delivery/order/shipment is/was/got ~ delayed/late/stuck/held
        has been delayed/held; held up ~ at/by/in ~ customs/snow/our/port/carrier; we held; on us
        free of charge; at no charge; without/no interruption
        avoid ~ rush/traffic/snow/heat/frost/freezing/second trip/freight
        to avoid ~ mix/mixup/mistake/confusion/another; our terms ~ yours; new terms
        change/review ~ our [address/bank/details/files/records/notes/side]
        prepay/prepaid ~ freight/label; return label; samples; at risk of ~ freezing/frost
        take ~ back ~ split/damaged/wrong/dented/bad/short/old/expired/empty/empties/credit/them
        take them back; taking ~ back ~ for you; cut ~ your ~ freight/lead/price/waste
        cut costs/waste; order ~ cut off; cutoff; stock in; parts of; cut ~ order ~ short
        cut ~ steel/plate/paper; block ~ calendar/time; lock in; hold your price; price hold
        hold our prices; hold ~ price; we hold ~ for you; hold the drums; how/when is/are/will your
        change your order; cancel ~ truck ~ you like; cancel/pause/delay ~ order ~ you want/like
        happy to hold/pause/delay; glad to hold/pause; we could hold/pause/delay ~ if
        not held against you; will not hold/stop/affect/delay/change; whatever happens; either way
        regardless; no matter; never hold/stop/held/stopped; would never; will never
        """,
      anywhere: """
        as you asked; as you like; if that helps; if you like; if it helps; would that help
        whatever happens; either way; regardless of; sorry; apologize; apologies; at our expense
        on our side
        """),
    // Interest and fees.
    ToneRule(
      .threatening,
      """
      interest
      late/legal/collection/extra/additional/service/finance/reconnection/penalty @fee/charge/\
      charges
      @fee on/for/of/after/kicks/kick/will/starts/applies/apply/accrues/accrue/accruing/running/\
      runs/is/are/per/every/each; penalties; surcharge
      pay/charge/charged/charging/add/adding/apply/applied/incur/incurring/plus/avoid/owe ~ @fee
      statutory interest; percent a month; % a month/per/late
      cost/costs/costing you ~ more/extra/another/<num>/dearly/money/a/lot/your/<money>/plenty
      gets ~ more expensive; more expensive; bill ~ grow/grows/growing/bigger
      every day ~ costs/adds; collection costs; legal costs/fees; court costs; price goes/will
      """,
      unless: """
        fuel surcharge; do/does ~ cost you; cost you ~ [time/morning/sleep/hours]
        no/not/never/without/zero/waived/waive/removed/remove/removing/dropped/forgave/forgive/\
        forget/take/took/taken/cancel/cancelled ~ @fee/charge/charges
        [do/does/did/will/would] not ~ @fee/charge/charges/cost; interest free; your interest in
        interest in ~ primer/powder/paint/coating/new/our; in your/his/her/their (best) interest
        of interest; interest to you; if ~ interest you; interests; great/keen/particular interest
        with ~ interest ~ your; interest you; interest rates ~ are/have; common interest
        fee/fees/charge/charges ~ waived/removed/off/gone/credited/taken/reversed/ours/mistake/\
        error; took off; taken off; credit ~ fee/charge; fee back; charge back ~ our; was charged
        were charged
        entry/parking/county/inspection/license/permit/bank/wire/card/freight fee/fees/charge
        free of charge; at no charge; on us; is there ~ interest
        any interest ~ coming/joining/trying/seeing; conflict of interest; cost you ~ nothing/less
        costs you nothing; not cost you; does it cost you; what ~ cost you
        more expensive ~ primer/coat/steel/paint/resin/zinc/powder/paper
        primer/coat/zinc/resin/steel/paint/powder/paper/freight ~ more expensive
        is it more expensive; of interest ~; fees on our; our bank; his interest; her interest
        worried ~ fee
        """),
  ]
}
