extension ConceptTable {
  /// Paperwork, terms and systems.
  static let paperwork = """
    ## NOTRECEIVED
    - never got, never received, did not get, did not receive, do not have, not received
    - no record, not in our system, do not see, can not find, no sign of, no trace, nothing came
    - not come through, nothing has come, first i hear, never saw, never seen, have not seen
    - has not arrived, not here yet, never arrived, lost in post, lost in the mail, no bill
    - no invoice, what invoice, went to spam, junk folder, spam, blank, bounced, ever saw
    ## RESEND
    - copy of invoice, email me a copy, send over a copy, resend, send again, send a copy
    - send me a copy, email it, email me, email over, forward it, fax it, fax, copy, another copy
    - pdf, attachment, inbox, mailbox, spam, send it over, send it again, re send, reissue
    - shoot me, email address, old address
    ## INVOICE
    - invoice, bill, inv, invoices, billing, billed, invoiced
    ## WRONGDATA
    - wrong company, wrong entity, wrong address, wrong name, wrong po, wrong date
    - wrong quantity, incorrect, error, mistake, misspelled, typo, does not add up, amend
    - correct it, corrected, reissued, made out to, bill to, billed to, charged tax, sales tax
    - vat, tax id, exempt, line is wrong, should say, needs to say, off by, credit and rebill
    - revised, new invoice, is wrong, ship to, wrong plant, wrong job, our old one, addressed to
    - remove the tax, reverse charge, in euros, job number, tax number
    ## PO
    - out of money, no money left, po, purchase order, order number, po number, requisition
    - change order, blanket order, raised a po, order ref, order reference, verbal order, no po
    - purchasing, reference number, without an order, purchase orders, po box, our reference
    ## DOCS
    - proof of delivery, pod, delivery ticket, bill of lading, bol, packing slip, certificate
    - cert, certs, coc, coa, mill cert, test report, data sheet, sds, msds, lien waiver, waiver
    - timesheet, payroll, contract copy, customs, signature, breakdown, manifest, weigh
    - receiving report, tax exempt, statement of account, backup, supporting documents, documents
    - documentation, paperwork, signed copy, signed for it, who signed, delivery note, attached
    - report, photos
    ## VENDOR
    - vendor, supplier form, vendor form, w9, w 9, portal, ariba, coupa, onboard, onboarded
    - onboarding, register, registration, supplier number, vendor number, vendor master
    - set up as, questionnaire, master data, supplier id, compliance, insurance certificate
    - vetting, edi, e invoice, einvoice, tax form, trading partner, code of conduct, procurement
    - sign up, jaggaer, tungsten, supplier network, new vendor, approved supplier, vendor packet
    - vendor list, supplier record, create you, activated
    ## APPROVE
    - awaiting appr, appr, approve, approved, approval, approver, sign off, signed off, authorise
    - authorize, authorisation, workflow, on desk, two signatures, release it
    - released for payment, matching, goods receipt, confirm receipt, escalated, in the tray
    - with the manager, with the controller, waiting on the manager, needs to sign, has to sign
    - get signed, level two, passed the lot, green light, blessing, rubber stamp, superintendent
    - project manager, plant manager, looks at it first
    ## DUPLICATE
    - twice, duplicate, dupe, double, double billed, doubled, same order, same shipment
    - same invoice, same amount, same po, two invoices, two bills, identical, repeat
    - second invoice, two copies, twin, last invoice already, already have, rebilled
    - matches another, charged for both, different number, two for the same, billed us for this
    ## NOTORDERED
    - never ordered, did not order, not order, nobody ordered, no one ordered, nobody asked
    - did not ask for, who ordered, who placed, placed this order, cancelled order
    - cancelled that order, cancelled it, canceled, do not know anything about, know nothing
    - out of the blue, free sample, trial, no authority, did not want, no one wanted
    - never wanted, unsolicited, subscription, kept sending, only a quote, somebody used our name
    - not on any order, do not even use, do not use, never agreed to buy, told your rep no
    - supposedly ordered, without asking, who asked for
    ## TERMS
    - net thirty, net 30, net 60, net 45, net 90, terms, due date, not due, not due yet
    - is not due, due until, supply agreement, end of month, eom, framework, consignment, dating
    - purchase conditions, payment terms, conditions, agreement, counts from, per the contract
    - as per contract, po says, milestone, blanket, order confirmation, due on receipt
    - credit application, quote said, sixty days, ninety days, forty five, thirty days
    - payable in
    ## SALESREP
    - rep, your rep, salesman, your salesman, saleswoman, sales guy, sales lady, sales fella
    - area manager, your man, your guy, inside sales, your sales, agent, tech guy, order desk
    - trade show, guy who came, at your place, at calder, whoever sold, told us, said we could
    - gave us, promised us, verbal, verbal ok, shook hands, had a deal, agreed with
    - had your word, said pay, told by sales, said no rush, knows all about, expo, sold it to us
    - said do not pay
    ## POLICY
    - pay everybody, pay everyone, policy, company policy, everyone at, all vendors
    - all suppliers, every vendor, treasury, dpo, standard practice, how we do it, that is how
    - stretched, never pays, always run, always pay late, payment cycle, no exceptions, board set
    - bucket, supply chain finance, private equity, quarter end, last day of the month following
    - whatever the invoice says, before day, at days, nobody gets paid, do not pay anybody
    - we only pay when, hold payables, longer days, freeze payables, in order of age, big company
    - regardless of terms, second statement, past due before
    ## BANK
    - account number, routing number, routing, iban, swift, aba, sort code, bank details
    - banking details, banking info, wiring instructions, wire instructions, remit to
    - remittance address, lockbox, changed banks, new bank, change of bank, bank change
    - your bank, which bank, beneficiary, payee, voided check, bank letter, phishy, phishing
    - two banks, account name, update ach, ach form, validate bank, verify bank, where we pay
    - our details, bank rejected, two different banks, pay to an account, confirm the account
    - refund to
    ## SYSTEM
    - accounting system, accounting software, system, sap, netsuite, erp, oracle, quickbooks
    - sage, dynamics, xero, migration, migrated, go live, going live, cutover, cut over, software
    - server, hacked, ransomware, computer, it department, locked out, upgrade, new system
    - switched to, moving to, down since, backup, scanner, platform, rolled out, implementation
    - shared service, merger, re keying, by hand, crashed, system down, cyber attack, virus
    - offline
    """
}
