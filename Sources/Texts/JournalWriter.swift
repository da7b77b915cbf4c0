internal import Accounts

/// Facts as the journal's words.
enum JournalWriter {
  /// What a fact says, without head and id.
  static func body(_ body: Fact.Body) -> String {
    switch body {
    case .call(let kind, let again): "call \(kind.rawValue)" + (again.map { " again #\($0)" } ?? "")
    case .heard(let situations, let text): "heard \(list(situations)): \(words(text))"
    case .said(let text): "said \(words(text))"
    case .note(let text): "note \(words(text))"
    case .learned(let text): "learned \(words(text))"
    case .used(let keys): "used \(self.keys(keys))"
    case .promise(let promise): self.promise(promise)
    case .dispute(let dispute): self.dispute(dispute)
    case .paid(let money, let day, let refs, let why): "paid \(money) on \(day)\(tail(refs, why))"
    case .cleared(let money, let refs, let why): "cleared \(money)\(tail(refs, why))"
    case .resolved(let invoice, let fault, let why):
      "resolved \(JournalText.reference(invoice))" + (fault.map { " \($0.rawValue)" } ?? "")
        + tail([], why)
    case .reason(let reason, let refs, let why): "reason \(reason)\(tail(refs, why))"
    case .favor(let who, let when, let refs, let text):
      "favor \(who)\(when.map { " by \($0)" } ?? "")\(tail(refs, nil)): \(words(text))"
    case .owe(let when, let text): "owe by \(when): \(words(text))"
    case .done(let id, let why): "done \(id)\(tail([], why))"
    case .next(let when, let text): "next \(when): \(words(text))"
    case .pause(let day, let refs, let why): "pause until \(day)\(tail(refs, why))"
    case .lock(let reason, let why): "lock \(reason)\(tail([], why))"
    case .lift(let reason, let why): "lift \(reason)\(tail([], why))"
    case .end(let ending): "end \(self.ending(ending))"
    case .fix(let id, let body): "fix \(id) \(self.body(body))"
    case .void(let id, let why): "void \(id)\(tail([], why))"
    case .extension(let word, let text):
      "x-\(word)" + (JournalText.clean(text).isEmpty ? "" : " \(words(text))")
    }
  }

  private static func words(_ text: String) -> String { JournalText.escaped(text) }

  private static func list(_ situations: [Token]) -> String {
    situations.isEmpty ? "-" : situations.map(\.text).joined(separator: ", ")
  }

  private static func keys(_ keys: [String]) -> String {
    let clean = keys.map { key in
      JournalText.cleanLine(key).split(separator: " ").joined(separator: "-")
    }
    let filled = clean.filter { !$0.isEmpty && $0 != "-" }
    return filled.isEmpty ? "-" : filled.joined(separator: " ")
  }

  /// ` for` the references, and the reason after a colon.
  private static func tail(_ refs: [String], _ why: String?) -> String {
    let names = refs.filter { !JournalText.cleanLine($0).isEmpty }.map(JournalText.reference)
    let reason = why.map(JournalText.clean) ?? ""
    return (names.isEmpty ? "" : " for \(names.joined(separator: ", "))")
      + (reason.isEmpty ? "" : ": \(words(reason))")
  }

  private static func promise(_ promise: Promise) -> String {
    let amount = promise.amount.map(\.description) ?? "?"
    let method = promise.method.map { " via \($0)" } ?? ""
    return "promise \(amount) \(promise.kind.rawValue) by \(promise.day)"
      + "\(tail(promise.invoices, nil))\(method)\(tail([], promise.why))"
  }

  private static func dispute(_ dispute: Dispute) -> String {
    let amount = dispute.amount.map { " \($0)" } ?? ""
    return "dispute \(JournalText.reference(dispute.invoice))\(amount) \(dispute.reason)"
      + tail([], dispute.why)
  }

  private static func ending(_ ending: Fact.Ending) -> String {
    switch ending {
    case .messageWith(let name): "message-with \(JournalText.name(name))"
    default: JournalWords.endings.first { $0.ending == ending }?.word ?? "talked"
    }
  }
}
