extension ConceptTable {
  /// Paying: how, when, how much.
  static let paying = """
    ## SENT
    - ach was released, wire was released, payment was released, payment released, mailed mon
    - mailed fri, ck mailed, sent fri, sent, mailed, went out, gone out, dispatched, in the mail
    - in the post, on its way, en route, in transit, left our bank, dropped in the mail
    - dropped off, put in the mail, put in the post, on the way, tracking number, fedex, ups
    - overnighted, courier, post office, envelope, stamp, hit send, pushed the button, submitted
    - initiated, should be with you, should have it, should see it, any day now, reached you
    - already left, left today, left monday, left yesterday, popped in the post
    - stuck in the post, check went, payment went, wire went, it went, posted it
    - posted yesterday, wired it, wired yesterday, transferred yesterday, released last night
    - lands, went friday, went monday, sent it off
    ## PAIDALREADY
    - wired it last, pd, pd in full, ck cleared, check cleared, paid fri, paid mon, paid tue
    - paid wed, paid thu, already paid, paid already, paid that, paid it, paid this, been paid
    - was paid, is paid, marked paid, shows paid, paid in full, paid last, paid you, paid them
    - paid weeks, paid months, paid ages, we paid, settled, been settled, cleared bank, cleared
    - debited, shows zero, zero balance, no balance, nothing open, nothing owing
    - nothing outstanding, closed on our side, squared, square with you, took care of
    - proof of payment, cancelled check, canceled check, bank statement, presented, went through
    - funds gone, taken from account, stamp on back, posted to wrong, applied to wrong
    - misapplied, ledger says, records show, according to books
    ## WILLPAY
    - paying fri, paying mon, paying tue, paying wed, paying thu, get it over to you, over to you
    - will get, will pay, going to pay, pay it, pay you, paying it, will wire, wire you
    - will send, will transfer, going to transfer, bank transfer, will settle, will release
    - will clear, will cut, cut you a check, cut us a check, will go out, can pay, can settle
    - be paid by, goes out, expect payment, expect money, will have money, will have your money
    - have your money, money by, going to ach, will ach, will mail, will be posted
    - goes in the mail, settle up, promised to pay, count on it, commit, give my word
    - gives me his word, put me down, put her down, guarantee, you have my word, in full
    - whole balance, full amount, whole lot
    ## METHOD
    - cheque, ck, ach, wire, bacs, transfer, eft, chaps, sepa, direct debit, faster payment
    - remittance, zelle
    ## CARD
    - card, credit card, visa, amex, american express, mastercard, debit card, plastic, pcard
    - p card, purchasing card, paypal, barclaycard, expiry, cvv, swipe, charge it, pay online
    - pay over the phone, card details, cardholder, digits, apple pay, card reader, web page
    - payment link, virtual card, pay link
    ## RUN
    - run, batch, pay cycle, cycle, check run, pay run, payment run, cutoff, cut off date
    - proposal list, pay file, cuts checks, processed fridays, queued, vouchered, payables batch
    - run payments, next run, print run, payment day, pay day, pays suppliers on, twice a month
    - every other friday, next cycle, only pay on, pay on the, we pay on, in the system for
    - booked for, set up for
    ## PART
    - half, part of it, partial, a portion, third up front, some of it, something on account
    - on account, up front, toward, down payment, as a start, chip away, split it, part payment
    - instead of the whole, a bit now, pay something, pay down, percent this month
    - one of the two, a thousand on it, first half, other half, part now, paid of the, now and
    - token payment, something now, some now
    ## REST
    - the rest, remainder, rest later, rest next, remaining, other half, more to come
    - others later, what is left
    ## DEDUCT
    - deducted, deduction, took off, short paid, underpaid, withheld, subtracted, netted
    - net amount, offset, less the, chargeback, debit memo, debit note, backcharge, back charged
    - knocked off, left off, adjusted down, reduced, reduced payment, penalty, difference
    - held back, came off, took the percent, rounded down, paid less, paid all but, minus
    - short by, took early pay discount, took two percent, took the discount, setoff, contra
    ## PLAN
    - payment plan, instalment, installment, instalments, installments, a month, weekly payments
    - spread, spread it, gradually, bit by bit, arrangement, payment arrangement, timetable
    - equal payments, postdated, repayment, chunks, pay it off, smaller pieces, months too long
    - every week, each month, per month, twice a month, over months, easy payments, stretch
    - in stages, stagger, standing order of
    ## DISCOUNT
    - take off if, discount, knock off, knock something off, knock a bit off, break on
    - percent off, waive, better price, better on price, write off, haggling, goodwill
    - settle for, wiggle room, meet halfway, halfway, skonto, cents on the dollar, cash discount
    - throw in, shave, call it even, we have a deal, best you can do, special price
    - sharpen pencil, drop the fee, any movement, do a deal, for paying early, prompt payment
    - early payment, paying early
    ## VAGUE
    - soon, shortly, eventually, when we can, sometime, some time, one of these days, hopefully
    - in due course, at some point, working on it, do what i can, do what we can, do my best
    - do our best, try to, probably, taken care of, give us a while, little while, no date
    - can not give you a date, whenever, relax, do not worry, maybe, as soon as possible, asap
    - get to it, get around to it, on my list, sort you out, settle down, every intention
    - in the end, you will get it, you will get your money, when i can, its coming, it is coming
    - can not say when, give or take, bear with us, next few weeks, couple of weeks, before long
    - good for it
    ## CHECKINTO
    - check and, let me check, look into, find out, check with, check on, will check
    - get back to you, pull it up, pull up, dig, trace, investigate, see where, look at, look up
    - let me see, see if, not sure, no idea, ask around, compare, search, chase up, chase it
    - go over, front of me, let you know, see what happened, let me know, need to look
    - have a look, take a look, see about it, run it by, to see, off the top of my head
    - figure out
    ## TIME
    - today, tomorrow, tonight, this week, next week, this month, next month, yesterday
    - last week, last month, this morning, this afternoon, end of the week, end of month
    ## PERCENT
    - percent, per cent, pct, %
    """
}
