import Accounts

/// The words of `when:` in the line files: what must hold for a line to be offered.
package enum Condition: String, CaseIterable, Hashable, Sendable {
  case notDue = "not-due"
  case pastDue = "past-due"
  case longPastDue = "long-past-due"
  case check, run
  case promiseOpen = "promise-open"
  case promiseNotSeen = "promise-not-seen"
  case promiseKeptBefore = "promise-kept-before"
  case holidayNear = "holiday-near"
  case signerKnown = "signer-known"
  case firstCall = "first-call"
  case `in`, visit, several
  case partDisputed = "part-disputed"
  case shortOfCash = "short-of-cash"
  case answered
  case weekly, monthly, quarterly
  case halfYearly = "half-yearly"
  case morning, monday, friday, spring, summer, autumn, winter
}

extension Scene {
  /// Whether all the words of a line's `when:` hold now; an unknown word never does.
  package func holds(_ words: [String], facts: Set<Condition>) -> Bool {
    words.allSatisfy { word in
      if let condition = Condition(rawValue: word) { return facts.contains(condition) }
      return word.hasPrefix("lacks-") && lacks(String(word.dropFirst(6)))
    }
  }

  /// The conditions that hold now.
  package func conditions() -> Set<Condition> {
    var held = calendar().union(habits())
    let promises = dossier.promises(on: now.day)
    if promises.contains(where: { $0.state == .open }) { held.insert(.promiseOpen) }
    if promises.contains(where: { $0.state == .notSeenYet || $0.state == .notSeen }) {
      held.insert(.promiseNotSeen)
    }
    if promises.suffix(3).contains(where: { $0.state == .kept }) { held.insert(.promiseKeptBefore) }
    let disputes = dossier.disputes().filter { standing in
      dossier.items.contains { $0.invoice == standing.dispute.invoice }
    }
    if disputes.contains(where: { $0.state == .open }) { held.insert(.partDisputed) }
    if disputes.contains(where: { $0.state != .open }) { held.insert(.answered) }
    if isShortOfCash { held.insert(.shortOfCash) }
    return held.union(dues())
  }

  /// Whether they told us within 60 days that money is tight.
  package var isShortOfCash: Bool {
    dossier.history.contains {
      guard $0.moment.day > now.day - 60 else { return false }
      if case .reason(let reason, _, _) = $0.body {
        return reason == Token(.cashFlow) || reason == Token(.planRequested)
      }
      return false
    }
  }

  private func dues() -> Set<Condition> {
    var held: Set<Condition> = []
    let days = dossier.askable(at: now).map { $0.item.daysPastDue(on: now.day) }
    let late = days.filter { $0 > 0 }
    if late.count > 1 { held.insert(.several) }
    guard let oldest = days.max() else { return held }
    if oldest > 30 {
      held.insert(.longPastDue)
    } else if oldest > 0 {
      held.insert(.pastDue)
    } else if oldest >= -7 {
      held.insert(.notDue)
    }
    return held
  }

  private func habits() -> Set<Condition> {
    var held: Set<Condition> = []
    if customer.pays?.isByCheck == true { held.insert(.check) }
    if let run = nextRun, run - now.day <= 16 { held.insert(.run) }
    if signer != nil { held.insert(.signerKnown) }
    if Talk.all(in: dossier.history).allSatisfy({ !$0.reached || !$0.isEnded }) {
      held.insert(.firstCall)
    }
    switch kind {
    case .in: held.insert(.in)
    case .visit, .lunch: held.insert(.visit)
    case .out, .video: break
    }
    if let rhythm = customer.rhythm, let word = Condition(rawValue: rhythm.rawValue) {
      held.insert(word)
    }
    return held
  }

  private func calendar() -> Set<Condition> {
    var held: Set<Condition> = []
    if now.minute < 12 * 60 { held.insert(.morning) }
    if now.day.weekday == .monday { held.insert(.monday) }
    if now.day.weekday == .friday { held.insert(.friday) }
    // Our holidays are no talk for someone abroad, who is billed in another currency.
    if dossier.currency == dossier.company.currency,
      Holidays.next(within: 10, after: now.day, in: dossier.company.holidays) != nil
    {
      held.insert(.holidayNear)
    }
    let seasons: [Condition] = [.winter, .spring, .summer, .autumn]
    let turned = hemisphere == .south ? 6 : 0
    held.insert(seasons[(now.day.fields.month + turned) % 12 / 3])
    return held
  }

  /// The half of the earth in which the customer works, as far as the zone tells.
  var hemisphere: Hemisphere { Hemisphere(zone: customer.zone ?? dossier.company.zone) }

  /// Whether the card leaves this gap.
  private func lacks(_ gap: String) -> Bool {
    switch gap {
    case "makes": customer.makes == nil
    case "now": customer.now == nil
    case "pays": customer.pays == nil
    case "run": customer.pays.map { $0.runDay == nil && $0.monthDays.isEmpty } ?? false
    case "signer": signer == nil && seat == .clerk
    case "best": contact.map { $0.best == nil } ?? false
    case "say": contact.map { $0.say == nil && $0.name.utf8.contains { $0 > 127 } } ?? false
    case "likes": contact.map { $0.likes == nil } ?? false
    case "elsewhere": customer.elsewhere == nil
    case "uses": customer.use == nil
    case "need": customer.reasons.isEmpty
    case "backup": customer.people.count == 1
    case "owner": !customer.people.contains { $0.seat == .owner } && customer.rhythm != .yearly
    case "product": customer.buys == nil
    case "birthday", "email", "portal": isWellKnown
    default: false
    }
  }

  /// Whether the customer is called often enough that small gaps are worth a question.
  private var isWellKnown: Bool { customer.rhythm == .weekly || customer.rhythm == .monthly }
}
