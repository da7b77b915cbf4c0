extension ToneRules {
  /// Words that hurt.
  static let insulting: [ToneRule] = [
    // Swearing.
    ToneRule(
      .insulting,
      """
      fuck; fucking; fucked; shit; bullshit; asshole; bastard; bastards; bitch; goddamn; damn; \
      damned; crap; what the hell; the hell; go to hell; bloody; piss; pissed; screw you; wtf; \
      ass
      """, unless: "heck"),
    // Names.
    ToneRule(
      .insulting,
      """
      liar; liars; lying; deadbeat; deadbeats; idiot; idiots; moron; morons; stupid; cheat; \
      cheats; cheating; crook; crooks; thief; thieves; dishonest; incompetent; useless; \
      pathetic; lazy; irresponsible; unprofessional; disgraceful; ridiculous; shameful; clown; \
      clowns; joker; jerk
      """,
      unless: """
        i ~ stupid/useless/ridiculous/idiot/lazy; stupid/silly/lazy of me/us; \
        my/our ~ stupid/useless/incompetent; \
        i/we ~ am/are/was/were/feel/felt ~ useless/stupid/ridiculous/incompetent; me ~ idiot; \
        lying around/on/in/under/there/flat; lazy sunday/weekend/day/afternoon/morning; \
        weather ~ ridiculous; ridiculous weather; our ~ unprofessional/incompetent/useless; \
        ~ traffic ~ ridiculous; stupid printer/computer/phone/headset
        """),
    ToneRule(
      .insulting,
      """
      shame on you; ashamed of yourself/yourselves; should be ashamed; you people; you lot; \
      your kind
      """),
    // Mockery.
    ToneRule(
      .insulting, "how convenient; how very convenient; very convenient",
      unless: """
        how convenient would/is/are/was/do; convenient for you; convenient time/day/place
        """),
    ToneRule(
      .insulting,
      """
      yeah right; sure you did; sure you will; sure it is; sure it did; of course you did not; \
      of course you forgot; what a surprise; surprise surprise; that is rich; give me a break; \
      spare me; cry me a river; likely story; nice try; i bet you; as usual you; is this a joke; \
      are you kidding; are you joking; are you serious; must be nice to; whatever you say; \
      the check is in the mail right; tell me another
      """,
      unless: """
        what a surprise to; what a lovely/nice surprise; i bet you are proud/glad/happy/busy; \
        i bet you ~ miss
        """),
    // Doubting their word.
    ToneRule(
      .insulting,
      """
      do not believe you $; do not believe you anymore; do not believe you any; \
      do not believe you for; do not believe a word; do not believe that for; \
      do not believe that $; hard to believe you; find that hard to believe; \
      expect me/us to believe; expect us to believe; i doubt that $; i doubt it $; \
      not telling the truth; making that up; making it up; that is a lie; that is not true; \
      that is what they all say; heard that before; heard that one; another excuse; \
      more excuses; your excuses; no more excuses; excuses excuses; stop lying; full of it; \
      playing games; stalling; giving me the runaround; the runaround; do you take me for
      """,
      unless: """
        sorry ~ runaround; we ~ the runaround; gave you the runaround; game/games ~ kids
        """),
    // Reproach.
    ToneRule(
      .insulting,
      """
      you promised; you gave me your word; you swore; broke your promise; broken promise; \
      broken promises
      """,
      unless: """
        thank; thanks; glad; grateful; exactly as you promised; just as you promised; kept
        """),
    ToneRule(
      .insulting,
      """
      why have not you; why have you not; why have you still not; why did you not; \
      why did not you; why do you never; why do you always; why can you not; why can not you; \
      why will you not; why will not you; why are you not paying; why is it so hard; \
      how could you; how dare you; how hard can it; what is wrong with you; \
      what is your problem; you still have not; is never on time; are never on time; \
      you said you would; you said it would; you have still not; you have not even; \
      you did not even; do you people; did you forget; you forgot; you failed; your failure; \
      you keep; you ignored; you are ignoring; you lied; you let us/me down; \
      you should have paid/sent/called/told/known/done/answered/said/let; that is your problem; \
      not my/our problem; your own fault; your fault; blame you; you broke; can not be bothered; \
      could not be bothered; i am sick of; i am tired of; sick and tired; how many times; \
      for the last time; i already told you; i have told you; as i told you; like i told you; \
      once again you; yet again; do i have to; must i; how often do i
      """,
      unless: """
        you have not even met; not your fault; nobody ~ blame you; not blame you; you never let; \
        would/could/can/will/might you keep; you keep ~ busy/well/warm/going/count; \
        you keep bees/chickens/horses; did you forget your/anything ~ hat; \
        do i have to dial/press/sign; must i dial/sign; \
        you forgot to ~ count/add/deduct ~ favor; never let us down; you did not let; \
        i have told you ~ wrong; sorry; apologize; my fault; our fault; thank; thanks
        """),
    ToneRule(
      .insulting,
      """
      you always; you never; you are always; you guys always; you guys never; every single time
      """,
      needs: """
        always ~ late/wait/forget/say/excuse/excuses/promise; \
        always ~ blame/ignore/delay/do/complain/find/need; \
        you always $; you never $; \
        never ~ pay/answer/call/return/pick/reply/keep/send/respond/listen/do/on/told; \
        every single time
        """,
      unless: """
        thank; thanks; you always make ~ laugh/smile/day/feel/time; always do $; never do $; \
        kind; kindest; lovely; always do such/it/a; appreciate; always ~ so/on time; helps; \
        you never ~ let; always say ~ nice/right/hello; always ~ good
        """),
  ]
}
