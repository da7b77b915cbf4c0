extension ConceptTable {
  /// Feelings, troubles and how money stands.
  static let feelings = """
    ## LOYAL
    - ever not paid, customers for, always paid, always pay, never missed, good for it
    - been with you, oldest, loyal, good customer, long time customer, friends, trust us, trust
    - history, treated like, after all these years, after all this time, never let you down
    - let you down, never stiffed, have i not, did we ever, when did we ever, name one time
    - stuck with you, bought from you, bought from calder, all the business, since we
    - never been chased, never once, been buying, faithful, our record
    ## ANGRY
    - yelling, shouting, screaming, furious, livid, fuming, swearing, angry, mad, upset
    - sick and tired, sick of, joke, useless, ridiculous, disgusted, disgusting, outrageous
    - unbelievable, how dare, nerve, had it up to here, had enough, fed up to, crooks, ashamed
    - damn, damn it, hell, what the hell, bloody, crap, bullshit, shit, fuck, fucking, temper
    - lost it, rude to me, slammed, banged, blew up, worst company, worst, kidding me, tone
    - incompetent, idiots, clowns, pissed, bunch of, lost his temper, cursing, gone ballistic
    - hit the roof, spitting, appalling, disgrace
    ## REFUSE
    - never get a cent, never get a penny, never see a, never get paid, not paying, will not pay
    - refuse, refuses, refuses to pay, are not paying, am not paying, not a penny, not a dime
    - not a cent, not one cent, see a dime, end of story, forget it, no way
    - do not hold your breath, no intention, never pay, never going to, will never pay
    - write it off, in the trash, in the bin, not going to happen, get nothing, nothing from us
    - decided not to, made up mind, will not be paid, good luck, flat no, sooner
    - why should we pay, why we should pay, struck off, crossed through, reject the bill
    - over my dead body, tear it up, whistle for it, on purpose
    ## LEGAL
    - lawyer, lawyers, attorney, attorneys, solicitor, solicitors, counsel, barrister, court, sue
    - suing, lawsuit, litigation, legal, legal department, legal advice, law firm, arbitration
    - mediation, small claims, served, judge, filed a claim, claim against, lien notice
    - hearing from, advised not to discuss, in writing only, take you to, see you in court
    - refer you to, tribunal, injunction, subpoena
    ## BADNEWS
    - fire in the shop, fire in the lab, fire in the plant
    - mum passed, mom passed, dad passed, husband passed, wife passed, father passed
    - mother passed, has passed, house fire, died, dead, death, passed away, killed, funeral
    - burying, buried, cancer, heart attack, stroke, intensive care, icu, hospice, diagnosed
    - grieving, mourning, bereaved, bereavement, lost the baby, fire, burnt down, burned down
    - burnt, explosion, exploded, flood, flooded, tornado, hurricane, earthquake, car crash
    - accident, crash, did not make it, shooting, suicide, took his own life, took her own life
    - very ill, seriously ill, terribly ill, coma, surgery, in shock, numb, fell off, tragedy
    - terminal, injured, hurt badly, roof is gone, ambulance, chemo, tumor, miscarriage
    - rushed to hospital
    ## SHORTOFCASH
    - broke, short on cash, short of cash, no cash, nothing in the bank, business is terrible
    - business has been terrible, money is short, cash flow, cashflow, tight, no money
    - do not have it, do not have the money, not have the funds, no funds, skint, strapped
    - squeezed, slow season, slow month, bad month, bad quarter, rough quarter, hard times
    - struggling, payroll, line of credit, overdraft, loan, tax bill, juggling, robbing peter
    - lean, orders are down, sales are down, business is down, volume is down, not selling
    - stuck in stock, laid off, wiped us out, can not afford, short this month, bit short
    - not enough in, nothing left, can not cover, cover it, ate everything, took the lot
    - wish we could, barely, salary, rent, bank cut, out of money, cash is, cash poor
    - credit line, making ends meet, hand to mouth, keep the lights on
    ## THEIRCUSTOMER
    - gc, contractor, general contractor, main contractor, prime, county, state, dot, city
    - client, dealer, distributor, retailer, retailers, erector, architect, hospital, studios
    - insurer, government, federal, school, draw, draws, pay app, progress payment, our customer
    - their customer, customer of, rail authority, developer of the site, end customer
    - subcontract, bike chain, wedding, owner of the job, dealers
    ## AWAITFUNDS
    - pay when paid, pays us, get paid, gets paid, paid us, not paid us, waiting on, hinges on
    - as soon as, releases the draw, when they pay, once they pay, late on us, behind with
    - stuck with, owing them, left us hanging, pay out, knock on, expecting a wire, until they
    - until we, sent the money, money comes in, settle after, reimbursed
    ## INSOLVENT
    - going out of business, closing the company, shutting down for good, closing our doors
    - bank took the keys, closing for good
    - appointed a trustee, appointed a receiver, chapter 11, chapter 7, chapter eleven
    - chapter seven, chapter 13, bankrupt, bankruptcy, insolvent, insolvency, administration
    - administrator, administrators, receiver, receivership, liquidation, liquidator, liquidators
    - trustee, petition, automatic stay, creditors, assignment for the benefit
    - debtor in possession, proof of claim, winding up, wound up, cva, ceased trading, went under
    - gone under, went bust, gone bust, filed for protection, we filed, filed on, filed friday
    - restructuring officer, prepetition, stayed, case number, belly up, voluntary arrangement
    - official receiver, moratorium
    ## OURSELVES
    - we, ourselves, our company, our own, we are
    ## RETENTION
    - retainage, retention, holdback, hold back, held back, hold five percent, ten percent
    - practical completion, substantial completion, completion, punch list, snagging, handover
    - defects period, warranty, as builts, acceptance, final inspection, sign off by county
    - opens to traffic, guarantee sum, security, retained, withhold, withholds, keep back
    - keep a tenth, kept ten, tenth, five percent, ten pct, release of, closes the project
    - commissioning, slice
    ## SMALLTALK
    - the game, see the game, big game, weather, snow, snowed, rain, sunny, steelers, football
    - baseball, hockey, soccer, super bowl, swim team, lake, beach, shore, weekend, married
    - getting married, engaged, born, puppy, dog, cat, knee, getting old, birthday, tulips
    - garden, tomatoes, fishing, fishes, guitar, moved house, coffee, nice holiday, half marathon
    - marathon, pies, baking, college, university, graduation, graduated, how are you
    - can not complain, happy friday, vacation was, back from, lovely, school play, barbecue, bbq
    - camping trip, hiking, recital, christmas tree, halloween, lottery, traffic
    ## HARMLESS
    - court house, courthouse, tennis court, basketball court, food court, court street
    - court job, court roof, fire sale, got fired, was fired, been fired, fired him, fired her
    - fired them, fire drill, fire alarm test, fire truck, fire station, server died, phone died
    - phone is dead, battery died, truck died, car died, printer died, computer died
    - line went dead, line is dead, deal is dead, dead slow, dead line, dead stock, dead end
    - died laughing, died down, dying to, stop calling it, stop calling him, stop calling her
    - heart attack when i saw, flood of orders, flooded with orders, flooded with work
    - passed away the time, drowning in work, hospital job, hospital bridge, surgery center job
    - killing it, killing us, burned through, fired up, to die for, stroke sander
    - judge for yourself, legal size, legal pad, lawyer jokes, custody of
    - claim against the carrier, terminal building, bridge died
    """
}
