package import Accounts

/// Why nothing is asked, of the whole customer or of one invoice.
package struct Rest: Hashable, Sendable {
  /// The reason, as the screen says it: `asking is locked: insolvency`.
  package let reason: String
  /// The invoice it concerns, or `nil` for all of them.
  package let invoice: String?
  /// Until when, where a day was named.
  package let until: Day?

  /// Creates a rest.
  package init(reason: String, invoice: String?, until: Day?) {
    self.reason = reason
    self.invoice = invoice
    self.until = until
  }
}

extension Dossier {
  /// The reasons of the locks that hold: noted and not lifted.
  package func locks() -> [Token] {
    var held: [Token] = []
    for fact in history {
      switch fact.body {
      case .lock(let reason, _): if !held.contains(reason) { held.append(reason) }
      case .lift(let reason, _): held.removeAll { $0 == reason }
      default: break
      }
    }
    return held
  }

  /// The words a lock was noted with.
  private func lockReason(_ token: Token) -> String? {
    for fact in history.reversed() {
      if case .lock(token, let why) = fact.body { return why }
    }
    return nil
  }

  /// Everything that speaks against asking today, whole-customer reasons first.
  package func rests(at now: Moment) -> [Rest] {
    let locked = locks().map { reason in
      Rest(
        reason: "asking is locked: \(reason)\(lockReason(reason).map { ", \"\($0)\"" } ?? "")",
        invoice: nil, until: nil)
    }
    return locked + pauses(on: now.day) + disputed() + promised(on: now.day)
  }

  private func pauses(on today: Day) -> [Rest] {
    var held: [Rest] = []
    for fact in history {
      switch fact.body {
      case .pause(let until, let invoices, let why) where until >= today:
        let reason = "resting until \(until.spoken)\(why.map { ": \($0)" } ?? "")"
        held +=
          invoices.isEmpty
          ? [Rest(reason: reason, invoice: nil, until: until)]
          : invoices.map { Rest(reason: reason, invoice: $0, until: until) }
      case .lift(let token, _) where token.text == "pause": held = []
      default: break
      }
    }
    return held
  }

  private func disputed() -> [Rest] {
    disputes().filter { $0.state == .open }.map {
      Rest(
        reason: "disputed (\($0.dispute.reason)), ours to answer", invoice: $0.dispute.invoice,
        until: nil)
    }
  }

  private func promised(on today: Day) -> [Rest] {
    promises(on: today).filter(\.rests).flatMap { standing -> [Rest] in
      let day = standing.promise.day
      let reason =
        standing.state == .open
        ? "promised by \(day.spoken)" : "was due \(day.spoken), not seen yet"
      let invoices = standing.invoices
      return invoices.isEmpty
        ? [Rest(reason: reason, invoice: nil, until: day)]
        : invoices.map { Rest(reason: reason, invoice: $0, until: day) }
    }
  }
}
