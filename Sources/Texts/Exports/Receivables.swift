import Accounts

/// What each invoice is lowered by, and what is left of it.
struct Receivables {
  /// An invoice of a customer in one currency.
  private struct Key: Hashable, Comparable {
    let customer: String
    /// The invoice, or `nil` for money that names none.
    let invoice: String?
    let currency: Currency

    var account: String {
      "assets:receivable:\(customer):\(invoice.map { "invoice:\(Ledger.name($0))" } ?? "unapplied")"
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.customer, left.invoice ?? "", left.currency.code)
        < (right.customer, right.invoice ?? "", right.currency.code)
    }
  }

  /// Money that lowered an account.
  private struct Part {
    let key: Key
    let day: Day
    let amount: Money
    let account: String
    let words: String
    let id: FactID?
  }

  private var items: [Key: [OpenItem]] = [:]
  private var posted: [String: Day] = [:]
  private var left: [Key: Int] = [:]
  private var parts: [Part] = []

  init(_ all: [OpenItem]) {
    for item in all {
      let key = Key(
        customer: item.customer.text, invoice: item.invoice, currency: item.open.currency)
      items[key, default: []].append(item)
      left[key, default: 0] += max(0, item.amount.minorUnits)
      if let day = item.posted {
        posted[key.customer] = max(posted[key.customer] ?? day, day)
      }
    }
  }

  /// Lays money against the invoices it names, one after the other; what is over goes to the last.
  mutating func lower(
    by money: Money, on day: Day, _ refs: [String], _ fact: Fact, into account: String,
    _ words: String
  ) {
    let customer = Ledger.customer(fact.customer)
    let keys = (refs.isEmpty ? [nil] : refs.map { Optional($0) }).map {
      Key(customer: customer, invoice: $0, currency: money.currency)
    }
    var rest = money.minorUnits
    for (index, key) in keys.enumerated() where rest > 0 {
      let isLast = index == keys.count - 1
      let taken = isLast ? rest : min(rest, max(0, left[key] ?? 0))
      guard taken > 0 else { continue }
      rest -= taken
      left[key, default: 0] -= taken
      parts.append(
        Part(
          key: key, day: day, amount: Money(minorUnits: taken, currency: money.currency),
          account: account, words: words, id: fact.id))
    }
  }

  /// Writes everything down.
  func close(into ledger: inout Ledger) {
    for key in Set(items.keys).union(parts.map(\.key)).sorted() {
      let mine = parts.filter { $0.key == key }
      if let items = items[key] {
        open(key, items, mine, &ledger)
      } else {
        guess(key, mine, &ledger)
      }
      for part in mine { add(part, &ledger) }
    }
  }

  private func add(_ part: Part, _ ledger: inout Ledger) {
    let less = Money(minorUnits: -part.amount.minorUnits, currency: part.amount.currency)
    ledger.add(
      Ledger.Transaction(
        day: part.day, rank: 1, mark: "*", code: part.key.invoice ?? "",
        payee: part.key.customer, words: part.words, id: part.id,
        postings: [
          Ledger.Posting(part.account, part.amount), Ledger.Posting(part.key.account, less),
        ]))
  }

  /// An invoice of the open-items file: its amount, what the journal does not tell, and what is open.
  private func open(
    _ key: Key, _ items: [OpenItem], _ parts: [Part], _ ledger: inout Ledger
  ) {
    let amount = items.reduce(Money.zero(key.currency)) { $0 + $1.amount(in: key.currency) }
    let day = items.map { $0.date ?? min($0.due, $0.posted ?? $0.due) }.min() ?? Day(number: 0)
    transfer(key, amount, from: "income:invoiced", on: day, rank: 0, "invoice", &ledger)
    guard let posted = items.compactMap(\.posted).max() else { return }
    let asOf = max(posted, day)
    let open = items.reduce(Money.zero(key.currency)) { $0 + $1.open }
    let known = parts.filter { $0.day <= asOf }.reduce(amount) { $0 - $1.amount }
    if open != known {
      transfer(
        key, open - known, from: "equity:not in the journal", on: asOf, rank: 2,
        "what the open items know and the journal does not", &ledger)
    }
    ledger.add(
      Ledger.Transaction(
        day: asOf, rank: 3, mark: "*", code: key.invoice ?? "", payee: key.customer,
        words: "open as of this day",
        postings: [Ledger.Posting(key.account, .zero(key.currency), balance: open)]))
  }

  /// Money for an invoice that is not open, or for none.
  ///
  /// What came for no invoice was laid somewhere by the day cash is posted to, so that it is in what
  /// is open of the others; it leaves its account then.
  private func guess(_ key: Key, _ parts: [Part], _ ledger: inout Ledger) {
    guard let first = parts.map(\.day).min() else { return }
    if key.invoice != nil {
      let sum = parts.reduce(Money.zero(key.currency)) { $0 + $1.amount }
      transfer(
        key, sum, from: "income:invoiced", on: first, rank: 0, "invoice known from its payments",
        &ledger)
    } else if let posted = posted[key.customer] {
      let sum = parts.filter { $0.day <= posted }.reduce(Money.zero(key.currency)) {
        $0 + $1.amount
      }
      guard sum.isPositive else { return }
      transfer(
        key, sum, from: "equity:not in the journal", on: posted, rank: 2,
        "applied by the ledger, the journal does not say to what", &ledger)
    }
  }

  private func transfer(
    _ key: Key, _ amount: Money, from source: String, on day: Day, rank: Int, _ words: String,
    _ ledger: inout Ledger
  ) {
    let less = Money(minorUnits: -amount.minorUnits, currency: amount.currency)
    ledger.add(
      Ledger.Transaction(
        day: day, rank: rank, mark: "*", code: key.invoice ?? "", payee: key.customer, words: words,
        postings: [Ledger.Posting(key.account, amount), Ledger.Posting(source, less)]))
  }
}

extension OpenItem {
  /// The item's amount; what is open where the amount is in another currency.
  fileprivate func amount(in currency: Currency) -> Money {
    amount.currency == currency ? amount : open
  }
}
