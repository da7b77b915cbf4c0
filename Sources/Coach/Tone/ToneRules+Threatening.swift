extension ToneRules {
  /// What would be done to them, or what they stand to lose.
  static let threatening: [ToneRule] = [law, credit, standing] + supply + levers

  /// Law and those who practise it.
  private static let law = ToneRule(
    .threatening,
    """
    @legal; small claims
    legal action/steps/measures/route/means/remedies/options/consequences/matter/notice/letter/\
    letters/avenues; legally; take you to; file a/an lien/claim/suit; lien on
    put/place/slap/lodge/enforce/perfect a/our lien/liens; mechanics lien
    can (always) lien ~ [your/bridge/job/property/project]; liens on/against
    lien papers/rights/notice
    (to/our/with) legal [department/team/people/office/counsel] will/is/are/has/have/as
    goes/go/going/pass/passed/passing/hand/handed/turn/send/sent/over ~ to legal; or ~ to legal
    legal is ~ involved/next; hear from (our) legal; hearing from (our) legal; involve (our) legal
    police; prosecuted; garnish; seize; foreclose; foreclosure; our/all (of) (our) rights
    reserve the/our right/rights; rights reserved; see you in; breach of contract; in breach
    default on; you are in default; statutory demand; winding up; criminal; fraud; press charges
    a judge
    """,
    unless: """
      court house/street/road/avenue/steps/building/job/project/roof/railing/bridge/square/yard/\
      date/records/side/plaza/annex/deck/contract/order/paint/work/stairs
      courts at/are/look/project/surface/lines/resurfacing; courtyard
      tennis/basketball/food/squash/volleyball/county/pickleball/front/supreme/badminton/court \
      court/courts/house; basketball/tennis/pickleball/paint/coat/green/surface ~ court/courts
      court/courts ~ paint/coating/primer/surface/repaint/green/railing/railings
      your/their/the county's/tom's ~ @legal; name of ~ @legal
      is/are the @legal ~ with/bridge/job/customer; @legal ~ customers/customer
      daughter/son/wife/husband/sister/brother/niece/nephew/cousin/uncle/dad/mother/kid ~ @legal
      is/was/as/being/be/become/becoming/becomes a/an/your @legal; judge at; judge's ruling
      the court gave/ruled/decided/approved; lawyers have nothing; lawyers' office
      your lawyer/attorney asked/called/wrote/sent; office upstairs; an attorney now; law school
      sue ellen; sue from/in/at/and/has/is/was/will/said/sent/can/says
      to/ask/hello/hi/with/tell/by/from/for sue; is sue; thank sue; sue thank
      take you to ~ lunch/dinner/game/site/coffee/see/show/table/page
      take you to your/the ~ site/table/page/part
      no/not/never/without/nothing ~ court/lawyers/lawyer/attorney/legal/police
      police closed/stopped/bridge/station/escort/are/department; by the police
      on/by/near/outside/past/inside/behind the court; steps of the court
      the court is ~ bridge/job/customer; county court
      our legal people/team/department (has/have) sent/signed/send/approved/finished/changed/agreed
      our lawyer/lawyers/attorney (has/have) signed/sent/approved/finished/agreed/looked/checked
      have our ~ send; court of arbitration; legal holiday/name/entity/size/limit/pad/address
      legally ~ name/called; see you in a/the/spring/person/<mon>/<day>/march/town/two/<num>
      judge ~ yourself/color/by/for; judge of; be the judge; you be
      judge a/the ~ show/fair/contest; judge me; our/a lien ~ waiver/release/waivers
      lien waiver/release/waivers; the balance sheet; in our hands; supply ~ agreement
      contract ~ signed; court shoes; ball is in your; ball is in our; the ball is; the proceedings
      bank holiday; fraud ~ alert/protection/filter/team/department; our bank's fraud; clear legal
      power of attorney; sheriff escort; wedding; court reporter; food court; courting
      """)

  /// Those who collect, and those who keep book on who pays.
  private static let credit = ToneRule(
    .threatening,
    """
    collection/collections/recovery/debt/outside/credit @agency; @agency agency/agencies; an agency
    the agency; debt collection; to/into/with/in collections; for collection
    third party collector/collectors; third party
    hand [it/this/you/your/the/that/them/everything/<ref>] ~ over; handed ~ over to; turn ~ over to
    turned ~ over to; external ~ collectors; professional collectors; collectors; in the hands of
    credit rating/score/report/reference/references/file/standing/insurer/insurers/insurance/\
    history/record/bureau/bureaus/agency/agencies/rate/worthiness
    your (company's/own) credit [will/could/would/may/might/suffers/takes/gets/depends/rests/\
    rating]
    affect/hurt/damage/ruin/harm/suffer/impact ~ your ~ credit/rating/score/reputation/standing/\
    name; reputation; your good name; your name ~ list/register/mud; blacklist; blacklisted
    black list; dun and bradstreet; d&b; dnb; experian; equifax
    trade bureau/reference/references/register/group; (late/slow) payers
    report/reports/reported ~ you/your/accounts/this/it ~ to; report you; get/gets/be reported
    put/post ~ your name
    tell/warn/inform/notify/alert ~ your/other/the ~ customers/customer/suppliers/vendors/county/\
    bank/industry/trade/everyone/bonding/owner/surety/insurer; tell everyone/everybody
    word gets/travels/spreads/will; word ~ gets/get/got around/out
    other suppliers/vendors ~ talk/hear/know/find; suppliers ~ talk
    small/tight industry/world/trade/town
    in this industry/trade/business ~ hear/talk/know/remember/people; people talk
    people ~ hear about; bonding company; your surety/insurer/bond; bond claim; claim on ~ bond
    joint check
    """,
    unless: """
      not lien a; can not lien; prime cuts; goes over our credit limit; not lien a state
      does the bonding company; bonding company ~ come; bureau building; building across
      the judge's ~ [ruling/pie]; pie; report/reported ~ you ~ sent/asked/wanted/needed; thank
      thanks; for collection by; ready for collection; collection of ~ empties/bottles/pails/drums
      drums/bottles/returns/pallet/totes/chemistry/art/stamp/coin/toy/record/waste/garbage ~ \
      collection; up for collection; report your ~ arrived; reported ~ damage
      report this ~ to shipping/quality; will report ~ to quality/shipping; report back
      hand ~ over to shipping/quality/my colleague/dale/you/sales; hand you over
      hand the phone over; turn ~ over to shipping/quality/you/my; our agency ~ designed/label
      ad/advertising/travel/temp/design/state/transit/estate agency; agency's
      an agency ~ job/project/bridge
      your credit ~ upgrade/note/for/memo/of/is on/came/went/has/request; your credit card
      credit your; a good reputation; great reputation; your reputation ~ good/great/precedes/best
      in the hands of ~ shipping/quality/good/capable; good hands; word is ~ bridge; county agency
      highway agency; credit references ~ new/form/for/asked/you; happy to be ~ reference
      give you a reference; be a reference; as a reference; our/my ~ reference/references
      third party ~ carrier/lab/inspector/inspection/freight/logistics
      tell your customer/customers ~ thank/proud/we/that the; data collection; new collection
      spring collection; people talk ~ bridge/highly; our credit; our own credit; small world
      is a small world; small town ~ feel/charm/life; tell everyone ~ hi/hello/thank/thanks/best
      tell everyone; word of mouth; word ~ got around ~ good
      """)

  /// Their job, their superiors, themselves.
  private static let standing = ToneRule(
    .threatening,
    """
    [go/going/went] over your head; go/going above you; above your head
    your @boss ~ will/hear/know/knows/find/think/like/learn; tell/inform/notify/alert your @boss
    call/calling/contact/contacting/phone/visit/visiting/ask/asking your customer/customers/ceo/\
    boss/bank/owner
    call/calling/ring/ringing/phone/email/emailing/contact/contacting/ask/asking/involve/\
    involving/copy/cc/go to/write to/writing to/speak to/talk to/take ~ to/up ~ your @boss/ceo/\
    cfo/customer/customers/board/bank/president/owner/investors
    call/contact/go/going ~ to your customer/customers; (copy/cc) your @boss ~ on
    to your @boss instead/next/directly; your @boss instead; your @boss directly
    my next call/email/letter/step/stop
    next call/letter/email/person/step/move/visit/notice ~ not/come/comes/will/is/from/you/goes
    get/have you fired; your job; lose/cost/keep/keeping ~ your job/position/jobs; your career
    fired; your neck; heads ~ roll; personally liable/responsible; hold you personally
    (know/knows) where ~ you ~ live/park/parked/are/bank/to find; know where your
    where to find you; come over there/and; come down there/and get; come in person
    send someone ~ over/by/round/around; show up at your/the ~ office/door/gate/house/dock
    at your door; knock ~ your door; have/has (our) ways ~ of/to; ways of ~ getting/making/dealing
    find out the hard way; the hard way; easy way or; teach you; make your life; make you pay
    make an example; play hardball; gloves ~ off; get tough
    being nice/patient/polite/kind ~ anymore/much/longer/over; stop being nice; done being nice
    not be ~ nice/friendly/polite/patient/understanding/kind; watch your (back/step) ~ maria
    be careful if i; careful if i were; i would be careful/worried/nervous/concerned if
    would ~ not want to be in your shoes; if i were you
    """,
    unless: """
      your @boss and [mine/i/ours]; your job site; on/at/in/for your job/jobs
      your job ~ bridge/county/overpass/look/going/went/site/coming/run; how is your job
      your job in/on/at/is ~ beautiful; keep your job moving/on
      your @boss ~ told/said/sent/asked/know ~ thank/congratulations/award/about ~ award/like to/\
      be glad/happy/helpful/want a
      tell your @boss ~ hello/thank/congratulations/hi/best/thanks/grateful/how/great
      would ~ your @boss ~ like/want/prefer/rather; help ~ your @boss
      your @boss (would/might) need/needs/prefer
      does/is/when/will/would/has/did/could/should your @boss
      send someone ~ to help/look/over to help/with/take back; send someone over
      come over ~ and help/look/fix; with a new; to swap; not your job; drop/stop by ~ with
      make your life easier; not ~ over your head; knock on wood; my next call is ~ with/at
      next visit ~ will/i will bring; next step is/on our/from us/for us; our next step
      next delivery; what is the next step; next call ~ be good/i will; fired up
      fired the ~ oven/kiln; come over for; come down and see; know where ~ you ~ drums/truck/it is
      next email ~ has/will have; would be ~ best person; is ~ best to; who ~ best to
      is it better/easier/best to; better to ask; shall i/we; should i ~ copy
      would you like me to ~ copy/send; may i/we; if i were you i would be ~ proud
      write to ~ with thanks; ask ~ your @boss ~ for you
      """,
    anywhere: """
      thank you for ~ job; congratulations; with your blessing; if you prefer; if it helps; glad to
      happy to; if you would rather
      """)
}
