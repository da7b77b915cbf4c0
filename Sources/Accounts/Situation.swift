/// What is going on in a call, as far as the customer's own words show it.
///
/// The names are stable: they stand in journals, and each has a prompt file of that name.
package enum Situation: String, CaseIterable, Hashable, Sendable {
  // Paying
  case promise
  case paymentSent = "payment-sent"
  case alreadyPaid = "already-paid"
  case paymentRun = "payment-run"
  case partPayment = "part-payment"
  case shortPaid = "short-paid"
  case planRequested = "plan-requested"
  case discountRequested = "discount-requested"
  case payByCard = "pay-by-card"
  case vaguePromise = "vague-promise"
  case willCheck = "will-check"
  // Paperwork
  case invoiceNotReceived = "invoice-not-received"
  case invoiceIncorrect = "invoice-incorrect"
  case purchaseOrderMissing = "purchase-order-missing"
  case documentsNeeded = "documents-needed"
  case vendorSetup = "vendor-setup"
  case awaitingApproval = "awaiting-approval"
  case duplicateInvoice = "duplicate-invoice"
  case notOrdered = "not-ordered"
  // People
  case signatoryAway = "signatory-away"
  case contactAway = "contact-away"
  case callLater = "call-later"
  case closedForHoliday = "closed-for-holiday"
  case systemChange = "system-change"
  case staffChange = "staff-change"
  case wrongPerson = "wrong-person"
  case frontDesk = "front-desk"
  case whoAreYou = "who-are-you"
  case bankDetails = "bank-details"
  // Terms and money
  case termsDiffer = "terms-differ"
  case salesAgreedOtherwise = "sales-agreed-otherwise"
  case slowPayPolicy = "slow-pay-policy"
  case cashFlow = "cash-flow"
  case awaitingTheirCustomer = "awaiting-their-customer"
  case retention
  case insolvency
  // Our side
  case lateDelivery = "late-delivery"
  case shortShipment = "short-shipment"
  case damaged
  case faulty
  case wrongItem = "wrong-item"
  case priceDispute = "price-dispute"
  case creditDue = "credit-due"
  case serviceComplaint = "service-complaint"
  case orderOnHold = "order-on-hold"
  case toldYouBefore = "told-you-before"
  // Feeling
  case loyalCustomer = "loyal-customer"
  case angry
  case refusal
  case legal
  case stopCalling = "stop-calling"
  case badNews = "bad-news"
  // Good
  case smallTalk = "small-talk"
  case tradeTalk = "trade-talk"
  case newOrder = "new-order"
}
