import Accounts
import Coach

/// `dispute INVOICE REASON [TEXT]`: the customer contests an invoice.
package struct DisputeCommand: WordsCommand {
  package static let usage = Usage(
    name: "dispute", arguments: "INVOICE REASON [TEXT]",
    summary: "Note what they contest; the invoice rests until we have answered",
    example: "dispute 4471 damaged two drums with split lids", place: .fact, launches: true)

  /// The reasons, with the code of ANSI X12's data element 426 where it has one.
  static let reasons = [
    "damaged", "quality", "short", "late", "wrong-item", "price", "terms", "duplicate",
    "not-ordered", "not-received", "credit", "retention", "documents", "service",
  ]

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let items = try session.items().filter { $0.customer == target.customer }
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = halves.first else {
      throw .unclear("which invoice, and why? `/\(DisputeCommand.usage.example)`")
    }
    let named = Session.invoice(in: first, of: items).invoice
    let isReason = DisputeCommand.reasons.contains { $0.hasPrefix(first.lowercased()) }
    let invoice: String
    let rest: String
    if let named {
      (invoice, rest) = (named, halves.count == 2 ? halves[1] : "")
    } else if isReason, let current = session.call?.invoice ?? session.oldest(target, turn) {
      (invoice, rest) = (current, words)
    } else {
      (invoice, rest) = (String(first.drop { $0 == "#" }), halves.count == 2 ? halves[1] : "")
    }
    let (reason, text) = try Session.word(
      rest, among: DisputeCommand.reasons, what: "reason", usage: DisputeCommand.usage)
    let dispute = Dispute(invoice: invoice, amount: nil, reason: reason, why: text)
    var effects = session.note([target.fact(.dispute(dispute), by: session.collector)], turn: turn)
    if !items.contains(where: { $0.invoice == invoice }) {
      let near = try session.nearInvoices(invoice, of: target.customer)
      let instead = Meant.either(near).map { "; did you mean \($0)? /undo takes it back" } ?? ""
      effects.append(
        .show(Page("        \(invoice) is not among the open items\(instead)", .careful)))
    }
    return effects
  }
}

extension Session {
  /// The customer's oldest open invoice.
  func oldest(_ target: Target, _ turn: Turn) -> String? {
    (try? dossier(target.customer))?.balances().first?.owed.first?.invoice
  }
}

/// `resolved INVOICE [ours|theirs|carrier|shared] [TEXT]`: a dispute has been answered.
package struct ResolvedCommand: WordsCommand {
  package static let usage = Usage(
    name: "resolved", arguments: "INVOICE [ours|theirs|carrier|shared] [TEXT]",
    summary: "Note our answer to a dispute, and whose failure it was",
    example: "resolved 4471 carrier two drums are on their way", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let open = try session.dossier(target.customer).disputes().filter { $0.state == .open }
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    let typed = halves.first.map { String($0.drop { $0 == "#" }) }
    var rest = halves.count == 2 ? halves[1] : ""
    let invoice: String
    if let typed, let named = open.first(where: { $0.dispute.invoice == typed }) {
      invoice = named.dispute.invoice
    } else if open.count == 1, typed.map({ Fact.Fault(rawValue: $0) != nil }) ?? true {
      invoice = open[0].dispute.invoice
      rest = words
    } else {
      let names = open.map(\.dispute.invoice).joined(separator: ", ")
      throw .unclear(
        open.isEmpty
          ? "no dispute of theirs is open"
          : "which one? open are \(names): `/resolved \(open[0].dispute.invoice) ours …`")
    }
    let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let fault = parts.first.flatMap { Fact.Fault(rawValue: $0.lowercased()) }
    let text = fault == nil ? rest : parts.count == 2 ? parts[1] : ""
    let body = Fact.Body.resolved(invoice, fault, why: text.isEmpty ? nil : text)
    return session.note([target.fact(body, by: session.collector)], turn: turn)
  }
}
