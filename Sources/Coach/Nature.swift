package import Accounts

/// What a situation changes, beside the words to say.
package enum Nature: Hashable, Sendable {
  /// Asking stops, and `+` makes that last: insolvency, legal, bad news, stop calling.
  case lock
  /// We listen: one line, then nothing until the collector types.
  case listen
  /// Our side is doubted: the invoice rests until we have answered.
  case dispute
  /// The debt is not spoken of: someone else is on the line.
  case discreet
  /// Asking goes on.
  case open
}

extension Situation {
  /// What the situation changes.
  ///
  /// The rules are the trade's (design, situations); for insolvency in the United States the
  /// automatic stay, 11 USC 362.
  package var nature: Nature {
    switch self {
    case .insolvency, .legal, .badNews, .stopCalling: .lock
    case .angry: .listen
    case .lateDelivery, .shortShipment, .damaged, .faulty, .wrongItem, .priceDispute, .creditDue,
      .invoiceIncorrect, .duplicateInvoice, .notOrdered, .serviceComplaint, .toldYouBefore:
      .dispute
    case .wrongPerson, .frontDesk, .whoAreYou: .discreet
    default: .open
    }
  }

  /// Why nothing is asked in this call once the situation was heard, as the screen says it.
  package var silence: String? {
    switch nature {
    case .lock:
      self == .badNews
        ? "bad news was told: nothing is asked"
        : "\(rawValue) was heard: nothing is asked (`+` makes it last, /lift ends it)"
    case .listen: "they are upset: listen first, nothing is asked"
    case .dispute: "our side is in doubt: \(rawValue) first"
    case .discreet: "someone else is on the line: nothing of the debt is said"
    case .open:
      self == .cashFlow
        ? "money is tight: first what would keep them running" : nil
    }
  }
}
