extension ToneRules {
  /// Threats in polite words: who would be told, what would follow, what they would go without.
  static let veiled: [ToneRule] = [told, follows, withheld, recorded]

  /// Others are to hear of it.
  private static let told = ToneRule(
    .threatening,
    """
    [the/your/that/this] ~ @third/@boss ~ [will/would/may/might/should/shall/could] ~ \
    [hear/know/learn/find/read/be told/like to know/like to hear/see how/be interested]
    [let/letting/have/having] your ~ @third/@boss know; let the ~ @third know
    [will/would/to/may/might/shall] (all) [hear/read/learn/know/find out] (all) about [this/it/that]
    [hears/reads/learns/knows/finds out] (all) about [this/it/that]
    [how/what/wonder/imagine] ~~ if !you !i !we ~ [learn/learned/learnt/knew/found/heard/saw/\
    discovered/read]
    [know/knows] [where/who] ~~ [financing/bank/banks/borrow/insures/insurance/lender/lends/\
    customers/customer/clients/finances]
    know your (biggest/largest/best/main/top) ~ @third ~ [well/personally]; friends at/in the @third
    [how/what] ~ [you/your] ~ think ~ @third ~ [take/say/do/see/feel/react]; this looks to your
    before [my/our] ~ @boss/@legal ~ [hears/hear/finds/sees/learns/steps/takes/gets/decides]
    one/a call/word/letter from me/us; [mention/mentioned/mentioning] ~ (to) [the/your] ~ @third/@boss
    [look/looks/looking/appear/appears] ~ bad/poor/poorly ~ [in the/to your/in front/for you/end/$]
    [wonder/curious] ~ [how/what/whether/if] ~ @third ~ [say/think/feel/make/react]; your bonus
    [bad/poor/negative/unfavorable] reference/references/review/reviews
    people ~ talk $; late payers; [everyone/everybody/others/they/industry/market/trade] ~ \
    [hears/will hear/will know/finds out] ~; i/we never forget ~ who/what/that; not forget who
    """,
    unless: """
      [glad/happy/proud/pleased/thrilled/love/delighted] ~ [to hear/to know/when]
      [i/we/me/us/love/like/glad/happy/hope/good/nice/sorry/great/lovely/did/have/did you/have you/\
      curious] ~ [hear/read/learn/know/find] ~ about; your @boss ~ [proud/happy/pleased/glad]
      @boss ~ know ~ [tom/how kind/how helpful/color/date/schedule/yet]; one call from you
      [will/would] know ~ [which/what/when/how to/who/whether/the right/better/best]
      let ~ know ~ [truck/drums/date/delivery/schedule/color/thank/how helpful/how kind/how well]
      one word from you; never forget ~ [kindness/help/favor/patience/birthday]
      """,
    anywhere: """
      would you like me; if you like; shall i let; may i let; congratulations; thank you for the job
      our customers would; our customers will; our boss; recommend; would it help; hope you
      """)

  /// What follows if nothing comes, without saying what.
  private static let follows = ToneRule(
    .threatening,
    """
    if @we do not [hear/see/receive/get] ~~ @we [will/shall/must/have/am/are] ~~ your/the ~ \
    @third/@boss/@legal/@agency
    either ~ @thing ~ [goes/is/arrives/lands/comes/leaves/clears/gets/reaches] ~~ or
    either (you) @pay/send ~~ or; either you ~ [pay/send/settle] ~~ or
    [another/any more/one more] ~ [week/day/month/delay/excuse/promise/date/letter/hour/slip] ~ \
    and [we/i/your/you are/you can/it is prepay/it is over/it goes/that is it/the matter]
    keep (this/that/it) up and; last customer who; forget about telling; any later and; should [nothing/payment/it not/this not/you not/we not/i not] ~~ \
    [will/shall/must/have to]; should @we [hear/see/receive] (nothing/no) ~~ [will/shall/must]
    should @we not [hear/see/receive/get]
    [my/our] hands ~ tied; hands (will/would) be tied; others/[someone/somebody else] ~ take over
    take/takes it from here/there; [asking/ask] ~ [one/this once/this one/last] ~ time
    after that @we will not; after that it is; after that !the !we !i ~ [stops/ends/decide/decides]
    [sadden/pain/grieve/upset/hurt/trouble] me/us (deeply/greatly) to; break/breaks my/our heart to
    [dislike/detest/dread] (having/to) ~ [to/see/pass/send/stop/hand/turn/involve/report/have]
    having to ~ [pass/send/turn/hand/report/stop/involve/escalate/cut/cancel/close/suspend/refer]
    @we [will/would/may/might/shall] (then) have no (other) [choice/option/alternative/way]
    @we [will/would/may/might/shall/could] (then) be [forced/compelled/obliged/bound/left] (to/with)
    nicely or; amicably or; (the) easy way; do it the other way; the other way $
    (far/much/rather) less/not (as/so/nearly) patient/friendly/understanding/nice/polite/kind ~ \
    [than/as] [me/i/we/us]; someone ~ less patient/friendly/understanding
    [make/makes/be] ~ [opponent/enemy/enemies]; [bad/wrong/other] side of me/us
    is it/that ~ (really) [wise/worth] ~ [to upset/to lose/to risk/losing/risking/upsetting]
    worth [losing/risking] your; [upset/lose/losing/annoy/anger/cross] ~ only ~ [supplier/source/\
    maker]; would be ~ awkward; down that/this road/path; are you sure you want
    in the end you; one to lose; most to lose; a lot to lose; much to lose
    only so much i/we can do; [think/thought] ~ about what happens if; you will ~ wish you
    you will ~ [regret/be sorry]; [will/would] not like what; not ~ like the next; next time i/we call
    this becomes a/an; it becomes a/an ~ matter; come(s) to the/your door; just a thought but
    so do not test; do not test me/us; hesitate to use; every means; means at our; whatever means
    """,
    unless: """
      and [i/we/it/you] ~ [done/finished/spring/summer/home/free/weekend]; if you like
      would be (a bit/rather) awkward ~ [for me/for us/to reach]; hands ~ tied ~ [line/moment]
      having to ~ [send back/stop for/turn around/report it/cancel lunch]
      having to send ~ [you/it/them] ~ [again/twice/wrong]; are you sure you want ~ [drums/color/that]
      should i not; should we not ~ [meet/split/look]; no choice of; my colleague ~ take over
      not as nice ~; colleague ~ takes over; dislike ~ [bothering/bother/pestering]
      """,
    anywhere: """
      sorry; apologize; my holiday; my vacation; retire; happy to; glad to; would you like; shall i
      """)

  /// What they would go without.
  private static let withheld = ToneRule(
    .threatening,
    """
    [keep/keeping/continue/continuing/want/happy/glad/love/like] ~ [supply/ship/shipping/supplying/\
    serving/serve/delivering/deliver/support/supporting] ~~ [as long as/so long as/provided/depends/\
    only if/but only]; depends on [what/whether/if/when/how] ~ [comes in/come in/arrives/lands/\
    pay/paid/clears/payment/money/transfer]
    [how/wonder/see/imagine/what/where] ~~ [you/your] ~~ [without/with no] ~ @goods/us
    [you/yours] ~ go without ~ @goods; next order/delivery ~ takes ~ longer
    how long ~ [you/your] ~~ [without/with no]; @third ~ without ~ @goods
    [see/seeing/watch/watching/find/have] ~ @goods ~ [stop/end/halt/delayed/stopped/ended/dry]
    your ~ [season/race/job/bid/deadline/launch/opening/project] ~~ [starts/begins/coming/soon/\
    approaching/around] ~~ you will ~ [need/want] ~ @goods/us; can not promise ~~ @goods ~ \
    [keep/keeps/coming/continue/continues/come/arrive/arrives]
    done/finished [shipping/supplying/delivering/extending]; we are finished $; prepay only
    it is ~ prepay/prepayment/proforma; (one) trucks/truck ~ turn/turned/turns around
    @goods ~ [stay/stays/remain/remains] (right) [there/here/put/where/with us]
    @goods ~ waiting for ~ your/the @cash; there is ~ line of ~ your
    want/wants/take/takes/get/gets/have/has your slot/place/spot/allocation/drums
    @we only [keep/give/extend/offer] ~ [terms/credit/discount/discounts]; come/coming and get the
    without ~ @cash ~~ [no/not/nothing/stay/stays/stop/stops] ~ ; who gets ~ first; cut people off
    [crew/line/people/men/painters/oven/ovens/plant] ~ [idle/standing around/stand around/sit/\
    sitting around/stand still/stands still] ~; what if ~ @goods ~ @stopped/@stop
    not be able to help ~ (next/rush/time/when); @stopped if/until you
    you do (still) want ~ [@goods/load/work/us/to keep]; whether ~ @goods ~ [leaves/ships/goes/rolls]
    will see how ~ [you/your]; find/look for (someone else/another) ~ to make your
    decide (on) ~ who gets; only we/us (can/who/that) ~ [make/mix/supply/have/sell]; only by us
    """,
    unless: """
      how did you ~ manage; see how ~ [you like/your team likes/your people like/you feel/it looks]
      will see how you [like/get on/get along]; without [power/heat/water/electricity/tom/maria/rain]
      truck turned ~ [snow/ice/road/gate/storm]; we only keep ~ [copies/copy]
      find another ~ [day/time]
      """,
    anywhere: """
      sorry; apologize; reserved; set aside; put aside; our fault; our mistake; happy to send; snow
      shall i; would you like; we could send; thank; storm
      """)

  /// What would be written down, claimed or charged.
  private static let recorded = ToneRule(
    .threatening,
    """
    [file/issue/lodge/start] ~ [claim/suit/action/case] ~~ court; claim form/forms; paperwork for a/the claim; [file/register/lodge/enter/record/bring/start] ~ \
    [default/claim/judgment/complaint/case/action/suit/note] against; default against
    against [you/your] ~ [company/firm/business/name/account/$]; debt ~ sold; [sell/selling/assign/\
    assigning/sold] ~ debt; personal guarantee/guarantees/guarantor; your guarantee/guarantor/\
    collateral; debt (will/would) be; [hope/hoping] ~~ no ~ @legal/@agency ~ [needed/necessary/\
    required/involved]; [avoid/spare/save/keep] ~ [the/a/us/you/yourself] ~ @legal/agency
    without ~ [involving/needing/help of/calling in] ~ @legal/@agency
    [spare/spares/save/saves/protect/protects/shield/saving/sparing/protecting] ~ [you/yourself/\
    your] ~ [from/additional/extra/further/unnecessary/late/any] ~ [fee/fees/cost/costs/charges/\
    interest/penalty/penalties/trouble/embarrassment/expense/consequences]
    fees/charges/costs/interest that/which [begin/begins/start/starts/apply/applies/follow/follows]
    the law [is/gives/allows/lets/says/permits/knows]; by law; note/mark on your (credit) file/record
    your score; have you/your ~ [frozen/closed/blocked/stopped/suspended/wound/seized]
    can have ~ [turned/frozen/stopped/blocked/closed/pulled]; close the book/books on
    you/bill/amount/balance/it [goes/grows/climbs/adds] up [every/each/by/fast/daily]
    [percent/%] a year; we hold ~ [molds/title/keys/tools]; the file goes; accounts like yours
    on your/the record $; (black/watch/bad) list $; arbitrator; surety
    """,
    unless: """
      [hold/held/have/nothing/charge/never/not] ~ against you; no personal guarantee; in law
      save you ~ [freight/postage/shipping/trip/drive/call/typing]; what the law; % a year ~ growth
      we/us are ~ by law; law firm/school/office/student; [safety/state/federal/local] law
      protect your ~ [from rust/from frost/steel/bridge/frames]; protect ~ rust
      note on your ~ file ~ [that/so/prefer]; arbitrator ~ contest
      """,
    anywhere: "sorry; apologize; our mistake; our fault; congratulations; no interest; no fees")
}
