internal import Accounts

/// The facts that money hangs on.
extension JournalCursor {
  /// Reads `7220.50 USD sent by 2026-11-25 for 4398 via ach: once Tom is back`.
  mutating func promise() throws(JournalWrong) -> Promise {
    let amount: Money? = eat("?") ? nil : try amount()
    let kind: Promise.Kind = try choice("`sent by` or `in by`")
    try expect("by", "after `\(kind.rawValue)`")
    let day = try day()
    let invoices = try references()
    let method = eat("via") ? try token("a method") : nil
    return Promise(
      amount: amount, kind: kind, day: day, invoices: invoices, method: method, why: why())
  }

  /// Reads `7220.50 USD on 2026-11-25 for 4398`.
  mutating func paid() throws(JournalWrong) -> Fact.Body {
    let amount = try amount()
    try expect("on", "before the day of the payment")
    return .paid(amount, on: try day(), for: try references(), why: why())
  }

  /// Reads `4471 120.00 USD damaged: two lids`.
  mutating func dispute() throws(JournalWrong) -> Dispute {
    let invoice = try reference()
    let amount = isOnAmount ? try amount() : nil
    let reason = try token("a reason")
    return Dispute(invoice: invoice, amount: amount, reason: reason, why: why())
  }

  /// Whether a number and a currency come next; a reason may be a number too.
  private var isOnAmount: Bool {
    guard let next, Digits.isDigit(next) || next == UInt8(ascii: "-") else { return false }
    var look = self
    // `dispute 4471 1: USD …` has a reason that is a number, and words that begin with a currency.
    guard !bytes[look.wholeWord()].contains(UInt8(ascii: ":")) else { return false }
    let code = bytes[look.word()]
    return code.count == 3
      && code.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Reads `4471 ours: sent two new drums`.
  mutating func resolved() throws(JournalWrong) -> Fact.Body {
    let invoice = try reference()
    if isAtEnd || next == UInt8(ascii: ":") { return .resolved(invoice, nil, why: why()) }
    let fault: Fact.Fault = try choice("whose failure it was")
    return .resolved(invoice, fault, why: why())
  }

  /// Moves past a word that must come next.
  mutating func expect(_ word: StaticString, _ place: String) throws(JournalWrong) {
    guard eat(word) else {
      let found = self.word()
      throw JournalWrong(
        found, "`\(word)` is missing \(place)", instead: found.isEmpty ? nil : word.description)
    }
  }
}
