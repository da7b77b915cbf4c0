extension ToneRules {
  /// Words that hurt.
  static let insulting: [ToneRule] = [swearing, names, failings, claims] + scorn + doubt + reproach

  private static let swearing = ToneRule(
    .insulting,
    """
    fuck; fucking; fucked; shit; bullshit; asshole; bastard; bastards; bitch; goddamn; damn; damned
    crap; what the hell/heck/f; the hell; go to hell; bloody; piss; pissed; screw you/this
    screwed us/me/over; wtf; ass; bs; b.s; ffs; stfu; omg; fucks; effing; freaking; frigging
    fricking; dammit; goddamit; jackass; dumbass; jesus; christ; god's sake; for god
    for heaven's sake; heaven's sake; crying out loud; pete's sake; for pete; what on earth
    what in the world; sucks; arse; bugger; sod; pain in the
    """,
    unless: """
      damn good; screwed on/in/down/tight; donkey; what in the world ~ nice; wood screw
      what on earth ~ lovely; thank god; christ church
      """)

  private static let names = ToneRule(
    .insulting,
    """
    liar; liars; lying; lied; [your/more/these/enough/full of/telling/your own/just] lies; deadbeat
    deadbeats; idiot; idiots; moron; morons; stupid; cheat; cheats; cheating; cheated; crook
    crooks; thief; thieves; theft; stealing; steal; stole; robbing; rob; robbery; ripping us
    rip us; ripped us; dishonest; dishonesty; incompetent; incompetence; useless; pathetic; lazy
    irresponsible; unprofessional; disgraceful; disgrace; ridiculous; shameful; clown; clowns
    joker; jokers; jerk; jerks; laughable; absurd; nonsense; rubbish; garbage; baloney; malarkey
    hogwash; freeloader; freeloaders; amateur; amateurs; amateurish; amateur hour; coward; cowards
    scam; scammers; swindle; conman; con artist; swindlers; fraudsters; loser; losers; brainless
    clueless; inept; moronic; idiotic; imbecile; dumb; worthless; delusional; shambles; circus
    kindergarten; bush league; sorry excuse; poor excuse
    """,
    unless: """
      steal powder/heat/light
      i/we/me ~ stupid/useless/ridiculous/idiot/lazy/dumb/lied/rubbish/clueless/hopeless
      stupid/silly/lazy/dumb of me/us
      my/our ~ stupid/useless/incompetent/idiot/nonsense/lazy/dumb/rubbish/mistake/system
      me ~ idiot; lying around/on/in/under/there/flat/next/by/at
      lies ~ ahead/on/between/in the/flat/with us/at our
      lazy sunday/weekend/day/afternoon/morning/river/dog/cat/summer
      weather/heat/humidity/traffic/carrier/wind/snow/cold/price/prices ~ ridiculous/absurd/lazy/\
      stupid/rubbish; ridiculous/absurd weather/traffic/heat/prices; traffic ~ ridiculous
      stupid/dumb/useless printer/computer/phone/headset/scanner/fax/system/machine/mistake/\
      question/software/thing; stupid ~ phone/printer/computer/headset
      our carrier/service/paperwork; of us; steal ~ minute/moment/second/idea/recipe/show
      stealing ~ minute/time/you; a steal; garbage truck/collection/disposal/cans
      circus ~ kids/town; kindergarten ~ daughter/son/kids/starts/she/he
      in/at/to/starting/starts/from kindergarten; to the circus; cheat ~ diet/day; jerk chicken
      theft ~ insurance; job/trip/scaffold amateur; amateur ~ theater/baker/radio/league/night
      no dumb; no stupid; not stupid; ridiculous amount/number ~; ridiculously; useless ~ primer
      what a clown fish; cheat sheet
      """,
    anywhere: """
      i was an; i am an idiot; i feel; sorry i; my own; my fault; our fault; shame on us
      shame on me
      """)

  /// What they are said to be.
  private static let failings = ToneRule(
    .insulting,
    """
    you are (being/such/nothing but/a bunch of) (a/an) (total/complete/real) @fool
    you are being ~ @fool
    you are ~ @fool/broke/bankrupt/insolvent/hiding/dodging/avoiding/stalling/ignoring/playing/\
    deaf/blind/kidding/joking/trying to ~ avoid/playing games/taking advantage/out of line
    you have (got) (no/zero) ~ idea/clue/shame/manners/respect/excuse/intention/integrity/decency/\
    business/class/sense/conscience
    your [outfit/company/office/team/department/people/shop/business/operation/place/bookkeeping/\
    books/excuses/answers/answer/story/word/promises/system/accounting/management/behavior/\
    conduct/attitude] ~ is/are (such) (a/an) (bunch of) @fool/worthless/worth/mess/joke/cheap/\
    empty/old/wearing/tiresome/unbelievable/unacceptable/nothing/meaningless/getting
    you [clearly/obviously/apparently/evidently/just/really/plainly] ~ [can/do/does/could/would] \
    not ~ [care/manage/read/count/understand/know/listen/get/bother/think/respect/value/want]
    do not (really/even) care ~; you do not care/respect/listen/value/understand/get it
    apparently/clearly/obviously/evidently you; clearly paying; obviously paying; shame on you
    ashamed of yourself/yourselves/you; should/ought be ashamed/embarrassed
    to be ashamed/embarrassed; be embarrassed; embarrass yourself; you people; you lot
    the lot of you; your kind/sort/type; people like you; companies like yours; customers like you
    you of all; grow up; act like ~ adult/adults/business/professional/company/one; get a life
    get a grip; get real; wake up; get your act; act together; do you have any
    have you no/any ~ shame/decency/idea
    what kind/sort of ~ [company/business/people/person/operation/outfit/place/shop/excuse/answer/\
    manager/clerk/show]
    is/are [anyone/anybody/someone] ~ [competent/brain/adult/grown/awake/charge/home/work/clue]
    an adult; grown up ~; someone (who/that) ~ [knows/can/actually/has/speaks/understands]
    someone ~ [competent/responsible/authority/smarter/intelligent/useful/serious]
    adult in the room; [can/do/did/does/are/have] [you/anyone/anybody/they] ~ even
    even [read/look/looked/open/opened/try/tried/know/check/checked/listen/care/exist/send/mail/\
    bother]; able to read; learn/know (how) to ~ [read/count/run/pay/write/add]
    can you (not) [read/count/add/hear]; a child/monkey/toddler/kid/trained ~ could/can/would/knows
    <num> year old; my ~ [kid/son/daughter/dog/year/old/grandmother] could/can/would
    rocket science; brain surgery; how hard can/is/could
    (how) [hard/difficult/complicated] [can/could/is] ~ it/that (really) ~ [be/to]
    so hard/difficult to; is it so/that/too hard/difficult/much; (is) (that/it) too much to ask
    spell it out; draw you a picture; in simple words; in plain english; small words; dumb it down
    what part of; which part of ~ [not/unclear/confusing/understand/net/overdue]; which word
    do not you understand; unclear to you
    do you (not) [understand/get/realize/know/comprehend/even] ~ [what/how/english/that/it/\
    business/overdue/word/bill]
    do i (need/have) to [spell/explain/draw/repeat/beg/call/chase/come/tell/say/ask/remind/hold]
    not ~ good at [this/your/job]; bad at [this/your]; not cut out; not rocket; out of your depth
    over your head is; too [cheap/lazy/stupid/proud/busy/small/important/dumb] to; cheapskate
    cheapskates; tightwad; skinflint; penny pinching; joke of a; excuse for a
    """,
    unless: """
      do you get ~ [many/to/any]; do you get
      do i need/have to ~ [dial/press/sign/send/call ahead/call first/tell your/say anything/ask \
      for]; must i dial/sign
      you are (so/too) [kind/busy/good/sweet/generous/nice/hard/funny/impossible not]
      you are kidding ~ [wonderful/great/congratulations]; you are (in/at) ~ mess with
      you are not ~ @fool/a nuisance/difficult/being; you are never a nuisance
      how difficult (would/will) it be; is it difficult ~ [for you/to reach/to get/on your]
      grown up ~ [kids/so/fast/already]; kids/daughter/son/anna/they ~ grown up; did you even out
      even out; even though; even if; even better; even more; even the; not even close; break even
      breaking even; even with; what kind/sort of [company ~ [do you/are you ~ with/is it]]
      what kind/sort of ~ [primer/coat/work/jobs/job/business ~ [are you/do you]/people do/show do]
      someone who [can help/knows the/knows about/handles/looks/speaks for/takes/approves/\
      releases/signs/deals/would/might]; someone who has ~ [the file/time]
      is anyone ~ [hurt/home sick/coming/else/there to take/on the dock/at the dock/there on/\
      available/free/in on/in over/around]
      your kind ~ [words/help/note/offer/patience/card/email/letter/message/referral/way/\
      invitation/gift/attention]; your sort of [weather/job]
      people like you ~ [make/are a/are the/who/we/i]; customers like you ~ [make/are/keep/who]
      wake up ~ [early/at/to]; sorry; too busy to ~ [talk/chat]
      too (small/proud) to ~ [mention/thank]; if you are ~ [broke/too busy]; you are so
      your team is [great/wonderful/lovely/fantastic/a joy/so]
      you do not care for ~ [sugar/coffee/color]
      do you know ~ [what/how/that ~ [date/time/day/number/color/bridge/would/might/suits/about]]
      do you know (what/how) ~ [long/many/time/day/would/soon/tom/it/the/they/he/she]
      in plain english is
      a child/kid/toddler/old ~ [at home/on the way/sick/with/in school/at school/on]
      what part of ~ [the/your/it/country/town/state/this/invoice/<ref>/plant/bridge ~ [could/\
      would/is/does/are/do you/did]]; which part ~ [could/would/is/was]; out of your way
      would it be ~ [too much/difficult]; is that too much ~ [trouble/for you/at once/for this]
      too much to ask ~ [for/if]; is it too much trouble
      """,
    anywhere: """
      if it is too much; i know it is ~ to ask; is it difficult for you; congratulations
      on our side; i am bad; i am not good
      """)

  /// What we say they took, and how others behave.
  private static let claims = ToneRule(
    .insulting,
    """
    [honest/real/serious/decent/good/reputable/professional/respectable/normal/proper/other/\
    responsible/grown] [companies/company/businesses/business/people/customers/suppliers/customer/\
    vendors/accounts/firms/firm] ~ [pay/pays/do/does/keep/keeps/would/honor/honors/call/calls/\
    answer/manage/manages/behave/return/settle]
    [everyone/everybody/anyone] else ~ [pay/pays/manage/manages/has/does/can/paid/would]
    most (of) (our) [customers/companies/people/clients/buyers/firms] ~ [pay/manage/do/have/keep]
    your competitors ~ [pay/manage/do]; unlike you; unlike some; some of us ~ [work/have/keep/pay]
    some people
    not (a/your) [bank/charity/babysitter/lender/secretary/mother/mom/piggy/credit union/servant/\
    slave/doormat]; are/is not running a/an ~ [charity/bank]; free paint/bank/loan/money/lender
    interest free loan; financing your/you; our money to; with our money; on our dime
    at our expense; on our back; living off
    taking/taken/took ~ [goods/paint/drums/our/advantage] ~ [not/without/and] ~ [pay/paying]
    taking advantage; take advantage of ~ [us/our/me]; without paying
    buy ~ [things/stuff/paint] ~ not pay; using us; used us
    treat/treating [us/me/your] ~ [like/this/fools/suppliers]; treat all your
    how you do/run ~ business; is this how you; way to do/run ~ business
    no way to ~ [do/run/treat/business]; expected better/more [from/of]
    expect better/more [from/of]
    am/are (so/rather/deeply/extremely/bitterly) [disappointed/appalled/disgusted/shocked/\
    insulted/offended/furious/fed]; disappointed [in/with/by] you/your; [fed/had it] up with
    had enough of; you disappoint me/us; insult to; insulting; slap in the face; disrespectful
    disrespect; rude; bad faith; good faith
    """,
    unless: """
      would it be rude; if that is rude; am i rude; we/i ~ [did/were/are] rude; was that rude
      not to be rude; rude of me/us; disappointed in us/our/ourselves/myself; in good faith
      good faith; a good reputation
      other customers [like/love/tell/told/use/say/had/find/asked/are/ask]
      some people [like/love/prefer/find/say/swear/use]
      everyone else ~ [ok/well/home/all right/safe]
      most of our customers ~ [like/love/prefer/use/order/find]
      taking advantage of ~ [discount/weather/warm/sun/offer/price]; advantage of the; on the house
      expected more ~ [snow/rain/drums/coverage]; at our expense ~ [we/the/new]
      we will ~ at our expense; replacement ~ at our expense; freight ~ at our expense
      at our expense of course; do not treat; how you do business ~ [is a joy/we]
      everyone else has ~ [been/asked/said]; everybody else ~ [is well]; rent free
      without paying ~ [freight/postage]; love doing business; good doing business
      as a serious company ~ [we]
      """,
    anywhere: """
      sorry; apologize; not your fault; the freight; it was rude of
      """)
}
