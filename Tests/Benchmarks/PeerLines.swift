import Accounts

/// The same facts in the words of others.
enum PeerLines {
  /// A transaction of ledger: money where there is some, else nothing moves.
  static func ledger(_ fact: Fact, _ line: String) -> String {
    let customer = fact.customer?.text ?? "none"
    let words = line.split(separator: "|", maxSplits: 2).last.map(String.init) ?? ""
    let amount: String
    if case .paid(let money, _, _, _) = fact.body { amount = money.number } else { amount = "0.00" }
    return """
      \(fact.moment.day) * (\(fact.id?.description.dropFirst() ?? "")) \(customer)
          ; \(fact.collector):\(words)
          Assets:Bank  \(amount) USD
          Assets:Receivable:\(customer)


      """
  }

  /// A row: moment, customer, collector, person, word, text, id, amount, day of the payment.
  static func row(_ fact: Fact, _ line: String) -> String {
    let words = (line.split(separator: "|", maxSplits: 2).last ?? "").drop { $0 == " " }
    let id = fact.id?.description ?? ""
    let text = words.dropLast(id.count + 1)
    let word = words.prefix { $0 != " " }
    var (units, day) = ("", "")
    if case .paid(let money, let on, _, _) = fact.body {
      (units, day) = (String(money.minorUnits), on.description)
    }
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(
      separator: "\"\"")
    return "\(fact.moment),\(fact.customer?.text ?? "-"),\(fact.collector),\(fact.person ?? "-"),"
      + "\(word),\"\(quoted)\",\(id),\(units),\(day)\n"
  }
}
