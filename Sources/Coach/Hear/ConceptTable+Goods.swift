extension ConceptTable {
  /// Goods and service: what we may have done wrong, and what is talked of.
  static let goods = """
    ## LATE
    - late, too late, delayed, delay, behind schedule, days after, week late, weeks late
    - turned up, showed up, supposed to be here, promised before, slipped, tardy, on schedule
    - waited, waiting all, stood around, lead time, took you, lost days, lost shift, fortnight
    - sat on it, arrived after, came after, came late, dragged on, delivery date, day late
    - overdue delivery, finally came
    ## SHORT
    - less than we ordered, sent less, not enough, too little, pails short, drums short, missing
    - only half, only got, only had, only received, part of order, rest was there, counted, count
    - count is off, quantity is off, received only, not in the load, never came off, backordered
    - remaining, one less, fewer, should be four, should have been, there were, shorted, light
    - weighed, signed for, left out, instead of, not what you listed, the rest never
    - not all of it, incomplete, was not with, second skid, quantity short, eleven, too few
    - did not get all
    ## CONTAINER
    - drum, drums, pail, tote, box, boxes, pallet, skid, carton, tin, tub, bottle, jug, bag
    - container, crate, kit, crates, barrel, bucket, gallon, gallons, keg, ibc, tubs
    ## DAMAGED
    - damaged, damage, split, crushed, dented, dent, leaking, leaked, leak, broken
    - broke in transit, broke open, soaked, smashed, torn, burst, punctured, cracked, caved in
    - tipped, froze, frozen in, spilled, spill, spilt, popped, buckled, ruined, fell apart
    - banged up, rough handling, forklift, freight claim, water in it, in pieces, bust, came open
    - loose lid, split lids, ripped, mangled, wet, rusted through, shrink wrap, lids, bung
    - in transit damage, hole
    ## CARRIER
    - carrier, driver, truck, lorry, trailer, freight company, liftgate, freight bill, haulier
    - trucker, ups driver, shipper
    ## FAULTY
    - will not stick, does not stick, peel, peels, peeling, orange peel, cure, cured, tacky
    - chalking, blister, blistered, fisheye, pinhole, lumps, lumpy, cloudy, fogged, magenta
    - color cast, out of tolerance, chips, flaking, flake, adhesion, adhesion test, viscosity
    - clogging, sags, yellowed, yellow, faded, fading, out of date, expired, expiry, under spec
    - off spec, out of spec, bad batch, batch, no good, poor quality, did not work, does not work
    - defective, faulty, recoat, reblast, stained, streaks, control strips, gel time
    - color is off, shade is off, did not cure, did not react, gone off, rusting, delaminated
    - cratering, outgassing, dud, poor product, fail, failed test
    ## WRONGITEM
    - wrong color, sent the wrong, ordered and got, wrong item, wrong product, wrong colour
    - wrong powder, wrong size, wrong paint, wrong stuff, wrong one, sent us, we asked for
    - not what we asked, not what we ordered, different product, instead of the
    - should have been the, substituted, mixup, mix up, mixed up, swap, somebody else's order
    - someone else's order, item number, part number, part no, sku, incorrect sku, meant to be
    - spec calls, labels say, other type, came instead, you shipped
    ## PRODUCT
    - primer, powder, topcoat, developer, fixer, bleach, chemistry, zinc, epoxy, hardener
    - thinner, gloss, satin, matte, urethane, starter, stabilizer, replenisher, polyurethane, ral
    - red oxide, gray, grey, texture, enamel
    ## PRICE
    - price, pricing, quoted, quote, quotation, overcharged, overcharge, list price
    - contract price, surcharge, fuel surcharge, freight charge, unit price, rate, increase
    - price increase, cents a pound, a gallon, per unit, variance, price variance, too dear
    - too high, higher than, small order fee, fee, hazmat fee, volume break, same price
    - old price, agreed price, price list, billed at, three way match, went up, gone up
    - did not agree, never agreed, over what was agreed, cost, figure, more expensive
    ## CREDIT
    - credit memo, credit note, credit, credits, cm, rma, refund, refunded, overpaid, adjustment
    - unapplied, prepayment, returned, return, returns, deposits, owe us, you owe, apply our
    - bonus credit, rebate, credited, allowance, our money back, never saw the money
    - net it against, sitting on account, drum deposit, reimburse
    ## SERVICE
    - five times, nobody called me back, no one called me back, nobody answers, no one answers
    - no one called back, nobody called back, nobody picks up, no one picks up, never answers
    - unanswered, voicemail, not one call back, rude, cut off, customer service, order desk
    - tech support, passed around, hung up, service, call center, call centre, no one looks after
    - looks after us, downhill, no clue, too small for you, drove away, blocked gate, shouted
    - not impressed, was not impressed, complaint, complain, complaints, fed up, nobody came
    - sloppy, wants a word, way treated, unprofessional, ignored, no response, no reply
    - never called back, nobody calls back, never returned my call, nobody told
    ## ORDERHOLD
    - order on hold, account on hold, shipment on hold, order is on hold, orders on hold
    - we are on hold, on credit hold, release our shipment, release shipment, credit hold
    - order hold, blocked, blocked account, account is blocked, suspended, stop shipping
    - not shipping, why are you not shipping, holding order, holding shipment, hold back shipment
    - release order, release drums, order released, let the powder go, stuck in your system
    - pending release, cut us off, shut us off, on stop, prepay, cash before, over limit
    - credit limit, refuses to book, freeze us out, locked out of the web, will not send
    - will not ship, will not sell, sitting on the, parked, flag on it, order stuck
    - awaiting accounts, when do you ship, nothing leaves, pro forma, cash in advance
    ## TRADETALK
    - film is coming back, coming back, girders, girder, span, overpass, erecting, erection
    - erect, metallized, galvanising, galvanizing, steel prices, weathering steel, oven
    - film is back, slide film, gravel, titanium, carbon, e bikes, ebikes, dry film thickness
    - stripe coat, stripe coats, humidity, blast, near white, faraday, silver recovery, bidding
    - won the contract, won the job, river crossing, masking, bottom bracket, rolls, minilab
    - painters, certification, welds, orders are strong, season is, competition, tariff, tariffs
    - ra4, hung the last
    ## NEWORDER
    - what would cost, how much for, how much would, place order, twenty more, ten more
    - some more, need twenty more, more pails, send me a quote, more primer, pails of
    - want to order, order ten, can i order, like to order, place an order
    - place a standing order, quote me, could you quote, can you quote, need a quote, quotation
    - need another, need more, wants a price, price on, put us down for, po ready, do you stock
    - do you carry, in stock, samples, sample of, standing order, running low, running out
    - will want, lead time, add six, add to the next, reorder, re order, minimum, try the
    - big job, buying for, ready to buy, bigger size, ship to, same as last time
    - same color as before, how quick, how soon can you, purchase more, ring purchasing
    - more drums, another pallet, top up, stock up
    """
}
