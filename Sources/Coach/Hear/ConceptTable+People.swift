extension ConceptTable {
  /// People: who signs, who is away, who is asking.
  static let people = """
    ## SIGNER
    - sign, signs, signer, signing, signature, sign checks, signing power, releases everything
    - can release, releases the, authoriser, authorizer, bank token, checkbook, cheque book
    - unsigned, co signer, only person, only he can, only she can, approves online
    - signs everything, release the payment, nobody else can, no one else can, no deputy
    - partners, old man, treasurer, managing director, signatory, countersign
    ## AWAY
    - is out, out till, out until, out today, out this week, is off, off today, off till
    - off until, off this week, is away, will be out, away, on vacation, vacation, on holiday
    - on leave, annual leave, maternity, paternity, sick, out sick, is not in, not in today
    - not here, not in the office, out of office, out of town, traveling, travelling, on a trip
    - on a plane, cruise, in mexico, abroad, overseas, skiing, fishing, camping, trade fair
    - trade show, jury duty, training, conference, gone home, at lunch, on lunch, dentist
    - doctor appointment, not at his desk, not at her desk, away from desk, back on, back monday
    - back tuesday, back next, till monday, gone for, gone till, part time, only works
    - only comes in, does not come in, not around, leave till, broke leg, not picking up
    - working from home, day off, honeymoon, stocktake, racing, on location
    ## CLERK
    - bookkeeper, clerk, ap, accounts payable, payables, accounts lady, her phone, extension
    - covering, colleague, inbox, accountant, the lady who, does the books, does payables
    - bookkeeping
    ## BOSS
    - boss, owner, director, president, ceo, cfo, controller, comptroller, manager, founder, vp
    - chief, md, dad, father, treasurer
    ## CALLBACK
    - cb, callback, call me at, ring you later, try me, ring at, call at, call back, call me back
    - ring back, ring me, phone back, try again, try after, call later, ring later, try later
    - call you back, ring you back, another time, not a good time, bad time, give me minutes
    - give me twenty, give me ten, catch me, tomorrow is better, call tomorrow, call thursday
    - call wednesday, call next week, ring next week, rather speak, in an hour, half an hour
    - in ten, later please, first thing, phone you, calls back
    ## BUSY
    - busy, in a meeting, driving, in the car, on the other line, other line, can not talk
    - can not speak, swamped, in the middle, month end, auditors in, truck being unloaded
    - someone in front of me, crazy here, hectic, walking into, on the floor
    - customer at the counter, hands full, up a ladder, phone is about to die
    - picking the kids up, can not hear, step on a plane, tied up, snowed under, have to run
    - on another call, up to my
    ## CLOSED
    - closed, shuts, shut, shutdown, shut down, holiday, holidays, thanksgiving, christmas, xmas
    - new year, easter, memorial day, labor day, fourth of july, july fourth, bank holiday
    - diwali, eid, carnival, closing, reopen, reopening, reopens, works fortnight, long weekend
    - inventory week, skeleton crew, snow day, winding down, half day, office closed, lab closed
    - plant closed, factory holiday, winter closing, no one in, whole company, picnic, closes
    - boxing day, good friday, golden week
    ## STAFFCHANGE
    - took over job, took over desk, bookkeeper left, clerk left, she left, he left, new clerk
    - new bookkeeper, left the company, left in, no longer, retired, new girl, new guy
    - new person, started monday, just started, only started, new here, new controller
    - taken over, took over, takes over, handover, hiring, let go, let her go, moved to
    - temp filling in, short staffed, outsourced, promoted, replacement, replaced, still learning
    - walked out, was sold, new owners, passed her desk, gone to a competitor, vacant
    - finance director changed, restructured, does payables now, does it now, resigned, fired
    - laid off our, got a new, bear with me, covering since, used to be, new accountant
    ## WRONGPERSON
    - wrong number, wrong person, wrong department, wrong branch, wrong extension, not me
    - not my job, not my department, do not do bills, do not handle, do not deal with
    - do not do that, i am in engineering, sales side, private house, head office
    - this is the warehouse, this is the shop, another extension, no idea about that
    - sister company, different firm, it is you want, can not help with, sits in other building
    - you want accounts, you keep getting me, look after machines, used to be someone else
    - union office, down the hall, never dealt with, i just weld, not the right person
    - no one by that name, handled out of, no such person
    ## FRONTDESK
    - in regard to, what is it about, what is this about, what about, regarding, reference to
    - in reference, connection with, in connection, expecting your call, expecting you
    - put you through, put me through, transfer you, connect you, cold call, sales call
    - nature of call, selling something, appointment, receptionist, switchboard, operator
    - secretary, screens, front desk, assistant, no names, pass it on, leave a message
    - take a message, subject, which department, is it urgent, can it wait, personal or business
    - what to do with, why you are calling, why i am calling, gatekeeper, may i ask, may i tell
    - what shall i say, gatehouse, calling about, ringing about, who may i say, what should i say
    ## WHOAREYOU
    - who is this, who am i speaking, who are you, who is calling, never heard of you
    - what company, which company, where are you calling from, did not catch your name, your name
    - do not recognise, do not recognize, how did you get, scam, spam call, fraudster, fraud
    - genuine, real person, recording, robot, prove, how do i know, your voice, new name
    - new voice, do we even buy, say come again, what happened to, usual lady, are you some
    - sound like, you really from, legit, say that again, spell that
    ## STOPCALLING
    - stop emailing, quit bugging, stop bugging, quit ringing
    - ever call me, ever call us, call me again, call us again, call here again, email instead
    - instead of calling, write instead, stop calling, stop ringing, stop phoning, quit calling
    - quit phoning, do not call, do not ring, do not phone, not to call, not to phone
    - not to ring, no more calls, no more phone calls, take me off, take us off, off your list
    - remove our number, remove my number, lose my number, lose this number, leave me alone
    - leave us alone, harassment, harassing, email only, by email only, put it in writing
    - block you, calls are not welcome, stop it, rather not be phoned, never call again, never call here, never call this
    - do not want calls, do not want any more, people just write, wants letters, prefers email
    - do not want to be rung, take your calls, disturbing, bothering, enough calls
    ## TOLDBEFORE
    - went over this, went over it, same as i told, told your colleague, been through this
    - already told, told you, told them, told the other, told the last, explained, explained this
    - already explained, said before, like i said, as i said, how many times, again and again
    - already went through, went through it, spoke about this, same question, same thing
    - check your notes, already answered, answered that, asked and answered, third call
    - twice now, going round in circles, repeat myself, repeating, as mentioned, see our letter
    - see my email, did not you get my message, write anything down, been over this, nothing new
    - nothing has changed, has not changed, talk to each other, rang an hour ago
    - emailed the whole story, read back, still the same, same answer, gave all that
    - already spoke
    ## FAMILY
    - husband, wife, dad, father, mother, mum, mom, son, daughter, brother, sister, boy, girl
    - baby, grandson, granddaughter, kids, child, children, family, grandmother, grandma, grandpa
    - nephew, niece, uncle, aunt, partner, fiance
    """
}
