package import Accounts

/// Facts in a few words, as `noted` and `/journal` say them.
package enum Describe {
  /// A fact's body in a few words; holiday remarks are the caller's.
  package static func short(_ body: Fact.Body) -> String {
    switch body {
    case .promise(let promise): promised(promise)
    case .paid(let money, let day, let invoices, let why):
      "\(money.spoken) came on \(day.spoken)\(list(" for ", invoices))\(tail(why))"
    case .cleared(let money, let invoices, let why):
      "\(money.spoken) left the open items\(list(": ", invoices))\(tail(why))"
    case .dispute(let dispute):
      "\(dispute.invoice) disputed\(dispute.amount.map { " in part, \($0.spoken)" } ?? ""): \(dispute.reason)\(quoted(dispute.why))"
    case .resolved(let invoice, let fault, let why):
      "\(invoice) answered\(fault.map { ", \($0.rawValue)" } ?? "")\(tail(why))"
    case .reason(let reason, let invoices, let why):
      "reason \(reason)\(list(" for ", invoices))\(quoted(why))"
    case .favor(let department, let by, let invoices, let text):
      "\(department) asked\(by.map { " by \($0.spoken)" } ?? "")\(list(" for ", invoices)): \(text)"
    case .owe(let by, let text): "our word by \(by.spoken): \(text)"
    case .next(let when, let text): "next \(when.spoken): \(text)"
    case .pause(let until, let invoices, let why):
      "\(invoices.isEmpty ? "asking" : invoices.joined(separator: ", ")) rests until \(until.spoken)\(tail(why))"
    case .lock(let reason, let why): "asking is locked: \(reason)\(quoted(why))"
    case .lift(let reason, let why): "\(reason) is lifted\(tail(why))"
    default: talk(body)
    }
  }

  private static func talk(_ body: Fact.Body) -> String {
    switch body {
    case .call(let kind, let again):
      "\(began(kind))\(again.map { ", going on with #\($0)" } ?? "")"
    case .heard(let situations, let text):
      "heard\(situations.isEmpty ? "" : " " + situations.map(\.text).joined(separator: ", ")): \(text)"
    case .said(let text): "said: \(text)"
    case .note(let text): text
    case .learned(let text): "learned: \(text)"
    case .used(let keys): "used \(keys.joined(separator: " "))"
    case .done(let id, let why): "done \(id)\(tail(why))"
    case .end(let ending): ended(ending)
    case .fix(let id, let body): "\(id) now says: \(short(body))"
    case .void(let id, let why): "\(id) is taken back\(tail(why))"
    case .extension(let word, let text): "x-\(word) \(text)"
    default: ""
    }
  }

  /// A promise in a few words: `7,220.50 USD sent by Wed 25 Nov 2026 for 4398, by ach`.
  package static func promised(_ promise: Promise) -> String {
    let amount = promise.amount?.spoken ?? "an amount not named"
    let method = promise.method.map { ", by \($0)" } ?? ""
    return
      "\(amount) \(promise.kind.rawValue) by \(promise.day.full)\(list(" for ", promise.invoices))\(method)\(tail(promise.why))"
  }

  /// How a conversation began, such as `call out` or `lunch`.
  package static func began(_ kind: Fact.CallKind) -> String {
    switch kind {
    case .out: "call out"
    case .in: "they called"
    case .visit: "visit"
    case .lunch: "lunch"
    case .video: "video call"
    }
  }

  /// How a call ended.
  package static func ended(_ ending: Fact.Ending) -> String {
    switch ending {
    case .talked: "talked"
    case .voicemail: "left a message"
    case .noAnswer: "no answer"
    case .busy: "busy"
    case .wrongNumber: "wrong number"
    case .messageWith(let name): "left a message with \(name)"
    }
  }

  private static func list(_ lead: String, _ invoices: [String]) -> String {
    invoices.isEmpty ? "" : lead + invoices.joined(separator: ", ")
  }

  private static func tail(_ why: String?) -> String {
    why.map { ": \($0)" } ?? ""
  }

  private static func quoted(_ why: String?) -> String {
    why.map { ", \"\($0)\"" } ?? ""
  }
}

extension Describe {
  /// A fact as a card proposes it: without the customer's words.
  package static func brief(_ body: Fact.Body) -> String {
    switch body {
    case .dispute(let dispute):
      "dispute \(dispute.invoice) \(dispute.reason), \(dispute.invoice) rests"
    case .favor(let department, let by, _, _):
      "favor \(department)\(by.map { " by \($0.spoken)" } ?? "")"
    case .owe(let by, _): "our word by \(by.spoken)"
    case .next(let when, _): "next \(when.spoken)"
    case .reason(let reason, _, _): "reason \(reason)"
    case .lock(let reason, _): "lock \(reason)"
    case .pause(let until, _, _): "pause until \(until.spoken)"
    case .note(let text), .learned(let text): Columns.clip(text, to: 30)
    default: short(body)
    }
  }
}
