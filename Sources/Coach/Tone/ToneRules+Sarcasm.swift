extension ToneRules {
  /// Mockery without a bad word: false praise, belittling, and what is no belief.
  static let sarcasm: [ToneRule] = [praise, belittling, disbelief, fitness]

  /// Praise, pity and wonder that are none.
  private static let praise = ToneRule(
    .insulting,
    """
    wow ~ [two/three/four/five/six/<num>/only/whole/already] ~ [week/weeks/month/months/day/days/\
    year/years/hours]; [week/weeks/month/months/late/again/days] ~~ [well done/bravo/good job/\
    impressive/nice work]; whole [week/weeks/month/months/year/years/days] (just) to
    congratulations (on) ~~ [lose/lost/losing/forget/forgot/forgetting/ignore/ignoring/miss/missed/\
    missing/break/fail/failed/wrong/set a/new record]; thank you for proving; thanks for proving
    you ~ manage/managed to ~ [lose/lost/forget/miss/ignore/mislay/ruin/confuse/mess] ~ [the/my/\
    our/it/this/that/every/same]
    how [sweet/cute/adorable/quaint/precious/brave/noble/charming/touching/clever/nice] that
    [adorable/cute/quaint/precious/amusing/hilarious/sweet] ~ [when/how/that] ~ [you/your/they/a/\
    tiny/little/small]; how brave; how noble; how very [brave/noble/clever/original]
    must be [exhausting/tiring/hard/nice/lovely/great/fun/wonderful/easy] ~ [doing so/doing \
    nothing/being so busy/having so/not having/never/to never/not to/to pay/to ignore/to have \
    nothing/having nothing/when someone else/to spend]
    straight face; without blushing; keep from laughing; the nerve; the gall; the audacity
    (so) glad (that) ~ [lowest/least/bottom]; lowest priority; such a priority; good for you you
    found time for; the famous; queen of; i am the pope/queen/king; nap; beauty sleep; siesta
    proud of yourself/yourselves; pleased with yourself; hope you are [proud/happy $/happy with/\
    pleased]; expert opinion; your wisdom; genius; geniuses; einstein; sherlock; your highness
    your majesty; your lordship; [an] (even) better [excuse/story] than; remarkable you; impressive you
    take another [year/month/decade]; take a/another year why; please take ~ another
    thank(s) (you) for (that/the) [fairy/bedtime/charming/lovely/entertaining/touching] [tale/story]
    """,
    unless: """
      [baby/puppy/kids/dog/cat/grandson/granddaughter/daughter/son] ~ [cute/sweet/adorable/nap]
      [cute/sweet/adorable] ~ [baby/puppy/kids/dog/cat/grandson/granddaughter/daughter/son]
      managed to ~ lose ~ weight; stroke of genius; [i/we/our/my/me] ~ [lost/forgot/missed/nap]
      what a genius ~ [idea/design/way]; genius ~ [idea/design/way/touch]; not ~ lowest priority
      how [nice/clever/sweet] that ~ [you are/it worked/we/i/it is/you could/you made]
      nice that ~; sweet that ~ [you remember/you remembered/she/he]
      """,
    anywhere: "sorry; our fault; our mistake; i lost; we lost; my nap; proud of your")

  /// That they are small, slow or unable.
  private static let belittling = ToneRule(
    .insulting,
    """
    (i) (suppose/guess/imagine) @skill [is/are/was/were] ~ [stretch/hard/difficult/beyond/foreign/\
    optional/too/never your/not your/not exactly/not a]; for once !the !it !i !we ~ (you/your) ~ $
    you/your ~~ for once; [listen/pay/try/answer/read/do/tell/keep/be] ~~ for once
    i suppose ~ [never/not/beyond/too much/asking]; [never/not/hardly] (exactly) your ~ [strong/\
    strength/suit/forte/talent/style]; strong suit/point; forte
    i [suppose/guess/imagine/presume] [you/they/he/she] ~ [tell me/forgot/lost/expect/think/\
    believe/call that/too/another/now/ate]
    too [advanced/complicated/challenging/taxing/sophisticated/modern/deep/difficult/hard] for ~ \
    [you/people/your/some/them/a]; [difficult/hard/tricky/confusing] for some
    [say/explain/repeat/spell/put/go over] ~ [slowly/slower/simple words/small words/beginners]
    so (that) (even) you can [follow/understand/keep/read/grasp]; in/with crayon; draw (you) a picture
    they/anyone/anybody/who/someone let/lets you ~ [answer/near/build/run/hold/handle/\
    touch/work/sign/drive/the]; is beyond me/your/you
    [someone/somebody/people/person/man/woman/company/lab/firm/clerk/shop] [of/with] your ~ \
    [abilities/talent/talents/intelligence/caliber/gifts/level/intellect/limited/size/kind]
    not as/like (though/if) you [are/were/have/do/did/ever] ~ [quick/busy/honest/work/working/\
    pay/paid/fast/anything/ever/reliable/hard]; you were/are ever ~ [quick/fast/honest/reliable]
    with ~ like [yours/that/this] ~ [amazed/surprised/wonder/astonished/how]; no wonder
    [expect/expected/expecting/hope/hoped] ~~ from ~ like [you/yours/that]
    [amazed/astonished/surprised/astounded/miracle/astonishing/amazing] ~ (that) you/your/\
    anyone ~ [still/stay/stays/stand/business/manage/find/remember/up/open]
    [smarter/brighter/faster/quicker/livelier/sharper/better/reliable/honest/organized] ~ than \
    [you/your/yours]; year old ~ [pays/keeps/knows/could/can/would/does/has/behaves/writes/counts]
    even [a/an/my] ~ [child/kid/dog/idiot/blind/beginner/student/intern/trainee/monkey/cat] ~ \
    [could/can/would/knows/understands/does]
    glacier/glaciers/snail/snails/tortoise/turtle/sloth/molasses ~ [move/moves/faster/than/pace]
    not trust you/your ~ (to/with); not let you [near/run/handle/count]; [born/always] (this/that/\
    so) slow; did it take practice; @who (ever) hired/taught/trained/promoted you; who taught/hired you
    who is running/minding; job ~ because [your/you/of]; with/half/have/has/got/without a brain
    brain cell/cells; brains; any/no brain; with (any/some) [sense/clue]; lemonade stand
    faintest/foggiest; slightest (idea/clue); would it kill/hurt you; be any slower; at least lie; the best you can; best you could
    [heard/hear] of ~ [invoice/invoices/calendar/calendars/deadline/deadlines/manners/paying/\
    bookkeeping/responsibility/telephone/phones]; search party; map to the [post/bank]
    send you a [calendar/calculator/dictionary/map/pen/watch/clock]; like a pen; use a calendar
    is your calculator/calendar/clock/phone ~ broken; lost/of your mind; hear yourself; new at this
    live with yourself; sleep at night; no pride; no manners; any manners; learn(ed) manners
    [they/he/she/who] pay/pays you ~ (to/for); lift a finger; doing (so) little; pulling teeth
    real [company/customer/customers/business/bookkeeper/manager/accountant/firm/office]
    people who ~ [weld/paint/glue/hammer] ~ ; do anything right; ever knows anything
    if you can (even) manage ~ [read/count/find/spell/hold/that much]; think you can [manage/handle]
    you can [manage/handle] that; a grown up/adult/professional ~ [there/office/speak/around/\
    charge]; tiny/little (firm/company/outfit/lab/shop/operation) ~ [pretend/pretends/thinks]
    pretend/pretends/pretending to [have/be/care/work/know]; does @who exist; lost your touch
    slow even for you; not once; nobody ~~ ever [calls/answers/picks/knows/replies/works/cares]
    no one ~~ ever [calls/answers/picks/knows/replies/works/cares]
    """,
    unless: """
      i ~ faintest/foggiest/slightest; [my/our/me/us/i/we] ~ [strong/forte/brain/brains/mind]; i/we speak/talk ~ slowly; strong suit of
      for once ~ @season; @season ~ for once; for once [i/we]; [could/would/can] you ~ slowly
      [nobody/no one/who] ~ better than you; know/knows ~ better than you; slip my mind
      better than your ~ [last/first/old]; on your mind; mind [if/the/me/us/that]; your mind ~ ease
      keep/keeping ~ in your mind; peace of mind; change/changed/change your mind; make up your mind
      speak ~ slowly; years old; your mind at; slipped your mind; crossed your mind; no wonder ~ \
      [you/your/they/it/she/he] ~ [proud/won/busy/tired/pleased/good/popular/prize]
      i suppose [i/we]; i suppose ~ not ~ [easy/heard/back/in yet/arrived]
      difficult for some ~ [suppliers/carriers]; a real company ~ picnic; lie [down/in]
      send you a ~ [calendar/pen/map] ~ [new year/from us/if/gift/of our/with our/of the route/to our]
      you are a real; better for you; faster than your ~ [expected]; hear of ~ deadlines ~ moved
      """,
    anywhere: """
      sorry; my fault; our fault; new baby; our drivers; we dropped; if i may; christmas
      """)

  /// That we do not believe them, and that they never change.
  private static let disbelief = ToneRule(
    .insulting,
    """
    believe it/that when; believe that/it yourself; really another; another [holiday/vacation/\
    illness/sick/meeting] ~ $; dog/cat/goat eat/eats/eaten/ate; lose/lost/losing it again
    invented/invent/inventing/concocted/[cooked/dreamed/dreamt/made up] ~ [complaint/dispute/defect/\
    story/damage/excuse/problem/claim/reason]; [get/wriggle/weasel/squirm/worm] out of ~ [paying/\
    it/this/payment]; nobody makes ~ so; call (it/that) a mistake but; mistake(s) so
    a new one $; new one on me; [make/makes] no sense; was a lie; knew you would say; told me you \
    would say; you would say that; been saying that; just saying that; warned me about
    do i look ~ [stupid/naive/dumb/like/that]; you think @we do not [notice/know/see]
    sign/sign/signed anything; always ~ fault; like the weather; must live at; how many toms
    are you always (this/so); were you ever going; [this/that] week it is ~; last week it was
    a dollar/pound/euro/penny/nickel for every; and yet here we; i see how it
    used to think ~ of you; thought we had; thought better of you; had three months
    bent over backwards; @we have been more than [patient/generous/fair/lenient/understanding]; give it a rest
    half as much [time/effort/energy]; you took ~ and gave; come on again; gone quiet; fool of me
    all the same over; is anybody/nobody/no one in charge; [does/do/did] anyone/anybody ~ work
    real reason is; cover story; cute story; nice story but; sounds made up; spinning; tall tale
    tall tales; wild story; [save/spare] (me/us) (the/your) [story/stories/tears/drama/details]
    """,
    unless: """
      lost it again ~ [my/our]; signal; believe that when ~ [you told/i saw]; another meeting ~ \
      [i/we]; i/we ~ [lost/lose/losing] it again; spinning ~ wheel/class/bike; had three ~ holiday
      thought we had ~ [sent/paid/credited/agreed/your/the/it/shipped/a copy]; been in training
      always ~ our fault; always my fault; it/this/that makes no sense to [send/bill/charge/ship]
      """,
    anywhere: "sorry; our system; my system; our mistake; my mistake; may i; apologize")

  /// What they are told to be, and to whom we would rather speak.
  private static let fitness = ToneRule(
    .insulting,
    """
    shut up; [let me/i want to/i would like to/can i/could i/put me] ~ speak ~ (to) someone ~ \
    [brain/clue/sense/competent/brains/authority/who knows/who can]; someone ~ brain
    [met/seen/known] ~ [smarter/brighter/livelier/faster]; find their own; own shoes
    did you learn ~ [school/that in]; where did you learn; declaration of independence
    [walked/driven/crawled/swum] ~ (there and back); nice way to (say/thank/treat)
    """,
    unless: """
      where did you learn ~ [fish/cook/weld/paint/speak/spanish/german/bake]; nobody shut up shop
      """,
    anywhere: "thank you for; may i ask; lovely")
}
