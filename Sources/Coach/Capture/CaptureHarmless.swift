extension Capture.Vocabulary {
  /// Words that change nothing, as people add them around a promise; by the alphabet.
  ///
  /// A word that stands in none of these lists is named, never passed over, where only a promise
  /// that stands is wanted.
  static let harmless = set(
    """
    above absolutely according account accountant accounts achs additional admin afford
    affords afterwards again against agreed agreement allocated alright also always
    amounts amt another anticipate anticipated anticipates anticipating any anyhow
    anytime anyway ap apparently approve approved approves approximately arrange
    arranged arrangement arranges arrive arrives arriving aside assistant assured
    assures assuring attn authorise authorised authorize authorized auto autopay
    available away aye back balance bank banking banks bare basically batch begin begins
    being believe believed believes besides bet bets between big billpay bit biweekly
    bloke bookkeeper boss both bring bringing brings brother btw bucks budgeted bye
    carry cashiers catch caught ceo certain certainly certified cfo chap chatted
    checkbook cheers cheque chip chips chk chq chuck chucks chunk chunks ck claimed
    claims cleared clearing clearly clerk client close come comes comfortably coming
    commence commitment commits committed company complete completely completes
    comptroller conf confirm confirmed confirms contact contribute controller cough
    could count counted counting courier covering crew current customer cutting cycle
    dad date dated dates daughter days deal debit debits definite definitely delighted
    department dept desk direct director dispatch dispatcher divide divided doing done
    down draft drafts drive drives drop dropping drops earliest earmarked easily eft
    either electronic electronically end entirely entry envelope equal equally etransfer
    even every exactly expected expecting expects express extra father fedex figure
    figured figures final finalize finally find finds fine finish finishes firm firmly
    first firstly fixed flat float folks following foreman fork former forward forwards
    full fully fund funding funds further fwd fyi gal gather gathered gets getting giro
    giving glad gladly gm go goes going gonna good goodwill got gotta great gross
    guarantee guaranteed guaranteeing guarantees guy guys half hand hands happen
    happening happens happily heard hearing hears hed hell hello her heres hers herself
    hey hi him himself his hit hits hitting honestly husband id immediately indeed
    initial initially initiate initiates insisted insists installment installments
    instalment instalments intend intending intends interac invoice issue issues issuing
    itd ive just k keep keeps kick kid knock knocks lady landing lands large last lastly
    latest latter learned least leave leaves leaving lets like lined literally little lm
    load loaded loads look looking looks lump maam mail mailbox mailing making mam
    manage manager manages mark mate max maximum me meantime mentioned message method
    min mine minimum minus mom month monthend monthly more most mother msg mum must
    muster myself name net new next no noon noonish normally note noted notes now num
    number numbers obviously offer offered offering offers office okay okayed oks old
    one ones online only open opening other our ours outstanding overnight owed owing
    owner paid part partial partially partly partner parts payables paying paypal
    payroll pays pdc perfect person piece plainly planned planning pleased pledge
    pledged pledges pls plus plz pm portal portion portions positive positively postal
    postdated posting prepared president pretty previous prior priority probably process
    processed promise promptly proposal ptp pull pulls putting quarter queue queued
    quickbooks quickly raise raises re reach reaches reaching ready really receptionist
    reckon reckons ref regular regularly releasing remittance remitting rep reported
    reports rest right righto roughly round run same say saying schedule scheduled
    scrape scrounge second secondly secretary sending sends set settling shall share
    sharp shed shes shoot should show shows signed simply sir sister slide slip small
    solid some somehow something somewhere son soonest sort sorted sorting sounds spare
    split splits spoke spoken spread square squeeze staff starting starts stated states
    sterling still stop stopping stops straight straightened submit submits subsequently
    sums suppose supposedly swear swears swing swings swore team tell tells thatll thats
    theirs them themselves then thereafter theres these they theyd theyre theyve thing
    things think thinks those through throw thru thx today together told too tops toss
    total totally totals towards tranche transferring treasurer truly trust ty typically
    understand understood until up update ups us use uses using usps usual usually
    vendor venmo verbal verbally very via vm voicemail vowed vows vp w wanna way website
    wed week weekend weekly well were weve which who whole whose wife willing
    wiring word words work working works worry wrap wrapped writing yea year yeh yet
    youd yours youve yup zap zelle
    take takes taking care included
    """)
}
