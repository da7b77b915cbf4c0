extension ToneRules {
  /// What would be done to them, or what they stand to lose.
  static let threatening: [ToneRule] = [
    // Law.
    ToneRule(
      .threatening,
      """
      court; lawyer; lawyers; attorney; attorneys; solicitor; solicitors; sue; suing; lawsuit; \
      small claims; judgment against; bailiff; bailiffs; legal action; legal steps; \
      legal measures; legal proceedings; legal route; legal means; legal remedies; \
      legal options; legal consequences; take you to; file a lien; file a claim; lien on; \
      put a lien; our legal department will; our legal team will; hear from our legal; \
      our counsel will; police; prosecute
      """,
      unless: """
        court house/street/road/avenue/steps/building/job/project/roof/railing/bridge/square/yard; \
        tennis/basketball/food/squash/volleyball/county/pickleball/front/supreme court house; \
        tennis/basketball/food/squash/pickleball court; basketball/tennis/pickleball ~ court; \
        your ~ lawyer/lawyers/attorney/attorneys/solicitor/solicitors; \
        name of ~ lawyer/attorney/solicitor/counsel; \
        daughter/son/wife/husband/sister/brother/niece/nephew ~ lawyer/attorney/solicitor; \
        is a lawyer; is an attorney; an attorney ~ now; law school; sue ellen; \
        sue from/in/at/and; to sue $; ask sue; hello sue; hi sue; is sue; with sue; tell sue; \
        take you to ~ lunch/dinner/game/site/coffee; take you to your/the ~ site/table/page; \
        no/not/never/without ~ court/lawyers/lawyer/attorney; police ~ bridge/station/escort; \
        the court is ~ bridge/job/customer; on the court; lawyers are ~ customers; \
        steps of the court; county court ~ bridge/job/primer/paint/railing
        """),
    // Agencies and credit.
    ToneRule(
      .threatening,
      """
      collection agency; collections agency; recovery agency; debt collector; debt collectors; \
      debt collection; to collections; into collections; outside collections; for collection; \
      third party collector; credit bureau; credit bureaus; credit agency; credit rating; \
      credit score; credit report; your credit ~ suffer/affected/damaged/ruined/hurt; \
      your reputation; blacklist; black list; dun and bradstreet; report you; report this to; \
      report your; tell your customers; tell everyone; tell the county; go over your head; \
      go above you; your boss will hear; tell your boss; your job; inform your bank
      """,
      unless: """
        report you ~ sent/asked/wanted/needed; thank; thanks; \
        tell your boss ~ hello/thank/congratulations/hi/best; your job site; on your job; \
        your job ~ bridge/county/overpass; for collection by; ready for collection; \
        drums ~ for collection; up for collection; how is your job; report your ~ arrived; \
        report this to shipping/quality; bottles/returns ~ collection; your job in/on/at
        """),
    // Holding goods.
    ToneRule(
      .threatening,
      """
      stop/hold/halt/pause/suspend/cut/withhold/freeze ~ shipping/shipments/shipment/deliveries/delivery; \
      stopping/holding/suspending/halting ~ shipping/shipments/shipment/deliveries/delivery; \
      stop/hold/halt/pause/suspend/cut/withhold/freeze ~ orders/order/supply/supplies/account; \
      stopping/holding/suspending/halting ~ orders/order/supply/supplies/account; \
      stop/hold/halt/pause/suspend/cut/withhold/freeze ~ trucks/truck/drums; \
      stopping/holding/suspending/halting ~ trucks/truck/drums; \
      credit hold; on stop; cut you off; shut you off; \
      no more deliveries/shipments/orders/drums/paint/powder; will not ship; will not deliver; \
      can not ship; not shipping ~ until; ship nothing; nothing ships; nothing leaves; \
      nothing more ~ until; orders will be held; order will be held; \
      deliveries will ~ stop/cease/end; cash before delivery; cash in advance from now; \
      close your account; closing your account; revoke; lose your terms; lose your discount
      """,
      needs: """
        pay; paid; payment; payments; invoice; money; check; <ref>; <money>; account; owe; \
        until; unless; if; we will; we are; we can; i will; i can; or; will be; from now; \
        balance; past
        """,
      unless: """
        shall we ~ hold; would you like ~ hold; do you want ~ hold; should we ~ hold; \
        can we ~ hold ~ for you; sorry ~ cut you off; i cut you off; \
        never/not/nothing/no ~ hold; not ~ stop; will keep; sorry; apologize; hold ~ for you; \
        you asked; your dock; as you asked; hold ~ till your; has nothing to do with
        """),
    // Interest and fees.
    ToneRule(
      .threatening,
      """
      charge/add/adding/charging/accrue/accruing/plus ~ interest; \
      with/pay/owe/collect/late/default ~ interest; \
      interest will/charges/accrues/at/on; late fee; late fees; late charge; late charges; \
      finance charge; finance charges; penalty fee; penalties; service charge
      """,
      unless: """
        no/without/not/never/zero ~ interest; your interest; interest you; \
        no/without/not/never ~ late fee/fees/charge/charges; \
        waive/waived/remove/removed/drop/dropped/cancel; \
        cancelled/reversed/refund/refunded/credit/credited; \
        no ~ penalties/penalty; any interest in; interest in; with ~ interest ~ your; \
        great interest; interest free; took off; taken off
        """),
    // Conditions.
    ToneRule(
      .threatening,
      """
      or else; it would be a shame if; be a shame if your; be forced to; am forced to; \
      are forced to; no choice but; no other choice; \
      have no choice; leave us no choice; leave me no choice; leaves us no; no option but; \
      no alternative but; \
      we will have to stop/hold/take/involve/report/charge/escalate/turn/hand/pass/go/bring; \
      i will have to stop/take/involve/report/charge/escalate/turn/hand/go; consequences; \
      otherwise we will; otherwise i will; otherwise you will; you will regret; \
      you will be sorry; \
      do not make me call/go/come/take/involve/escalate/report/do/send/turn/use/bring; \
      before this gets worse; before it gets worse; before this gets ugly; things will get; \
      escalate this; be escalated; or we will; or i will; or we stop; \
      or we ~ stop/hold/sue/charge; last resort; will take action; take further action; \
      take steps; take measures; further steps; further action
      """,
      unless: """
        do not make me wait/laugh/blush/ask; no consequences; without consequences; \
        or i will ring/call/try/ask/come/write/find/check/send/bring/be; \
        or we will ring/call/ask/send/deliver/bring/find/swap/replace/credit/make; \
        otherwise i will ring/call/try/ask/send/bring; \
        otherwise we will ring/call/send/ask/deliver/swap; i will have to hand ~ phone; \
        i will have to take ~ call/kids/train/dog; i will have to go $; i have to go; \
        i will have to go now/soon; take steps to fix/make; steps ~ bridge; \
        we will take action ~ drums/our; sorry
        """),
    ToneRule(
      .threatening,
      """
      unless you pay; if this/it/that is not ~ settled/paid/cleared; stays on our dock; \
      unless you ~ pay/send/settle; if you do not pay/settle/send; \
      if ~ not paid; unless ~ paid; unless we receive/get/hear/see; \
      if we/i do not receive/get/see/hear; if it is not ~ here/paid; no payment no; no pay no; \
      pay first; once you pay we; when you pay we will ship/release/deliver; not until you pay; \
      until you pay; until we are paid; until it is paid; until payment
      """,
      unless: """
        ring again/back; call again/back; try again; ring you; call you; try you; \
        nothing to worry; do not worry; it is fine; take your time; no hurry; will wait; \
        happy to wait
        """),
    // That they depend on us.
    ToneRule(
      .threatening,
      """
      nobody/no else can supply/sell/make/deliver; \
      no one else can/will/sells/makes/supplies/stocks/has; \
      nobody else can/will/sells/makes/supplies/stocks/has; you depend on us; you are dependent; \
      you rely on us; you need us; you need our; we are your only; your only source; \
      your only supplier; only ones who can; where else will/would/can/could you; \
      who else will/would ~ sell/supply; good luck finding; good luck getting; \
      can not buy/get ~ anywhere else; can not get ~ elsewhere; \
      can not run/work/build without us/our; without us you; without our ~ you; \
      how will you ~ without; remember who supplies; what would you do without; \
      there are other customers; plenty of other customers; we have other customers
      """,
      unless: """
        i know no one else; no one else has ~ call; \
        no one else has asked/called/answered/complained/reported; \
        nobody else has ~ complained/asked/called/reported; \
        you need our ~ w9/address/form/details/number/certificate/certificates; \
        you need our ~ cert/help/po/vendor/tax/email; \
        no one else can ~ sign/answer/help ~ us; you need us to ~; thank; thanks; glad; \
        no one else can sign; no one else will be; what do you need; grateful
        """),
  ]
}
