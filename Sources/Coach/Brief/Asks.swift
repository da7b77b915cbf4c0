import Accounts

/// The ways to ask that fit this moment, or why there is none.
package struct AskChoice: Hashable, Sendable {
  /// The lines, softest first; at most two.
  package let lines: [Suggestion]
  /// Why nothing is asked, or what to look at before asking, in a few words.
  package let remark: String?
}

extension Scene {
  /// Chooses how to ask.
  ///
  /// Nothing is asked while a lock, a pause or this call's own news speaks against it, while our own
  /// word to them is overdue, or when nothing that may be asked for is due within a week. Otherwise
  /// the line whose step is nearest to how long the oldest item is past due, softer for those who
  /// keep their promises, more direct for who decides; then one a step more specific.
  package func asks() -> AskChoice {
    if let reason = silence() { return AskChoice(lines: [], remark: reason) }
    guard invoice.map(isAskable) ?? true else {
      var scene = self
      scene.invoice = nil
      return scene.asks()
    }
    let facts = conditions()
    let wanted = step(facts)
    let resting = dossier.resting(for: contact?.name, on: now.day)
    let seat = seat
    let fitting = dossier.lines.enumerated().compactMap { order, line -> Fit? in
      guard line.purpose == .ask, line.to.isEmpty || line.to.contains(seat) || seat == .other,
        holds(line.when, facts: facts), let text = with(facts).filled(line.text)
      else { return nil }
      let cost =
        abs(line.step - wanted) * 4 - specificity(line) + (line.to.contains(seat) ? 0 : 1)
        + (resting.contains(line.key) ? 20 : 0)
      return Fit(line: line, text: text, cost: cost, order: order)
    }.sorted { ($0.cost, $0.order) < ($1.cost, $1.order) }
    guard let first = fitting.first else { return AskChoice(lines: [], remark: nil) }
    let second =
      fitting.first { $0.line.step > first.line.step && $0.cost < first.cost + 12 }
      ?? fitting.dropFirst().first { $0.line.step != first.line.step }
    // After an answer of ours one soft ask is enough.
    let candidates = facts.contains(.answered) ? [first] : [first, second]
    let chosen = candidates.compactMap { $0 }.sorted { $0.line.step < $1.line.step }
    return AskChoice(lines: chosen.map { suggestion($0, facts) }, remark: lookFirst)
  }

  /// Why nothing may be asked now, or `nil`.
  package func silence() -> String? {
    if let rest = dossier.rests(at: now).first(where: { $0.invoice == nil }) { return rest.reason }
    if let heard = quiet.first { return heard }
    if let contact, !isKnown(contact) {
      return "\(contact.first) is on no card: nothing of the debt till you know whom you have"
    }
    if let word = dossier.ownWords().first(where: { $0.isOurWord && $0.isOverdue(at: now) }) {
      return "our word first: \(word.text)"
    }
    let askable = dossier.askable(at: now)
    guard !askable.isEmpty else {
      return dossier.balances().contains { !$0.owed.isEmpty } ? restingReason() : "nothing is open"
    }
    guard !askable.contains(where: { $0.item.daysPastDue(on: now.day) >= -7 }) else { return nil }
    let open = Set(dossier.items.map(\.invoice))
    let rest = dossier.rests(at: now).first { $0.invoice.map(open.contains) ?? false }
    return rest.map { "\($0.invoice ?? ""): \($0.reason)" }
      ?? "nothing is due within a week: a friendly call"
  }

  /// Whether someone stands on the card or has been spoken with before (the right party).
  private func isKnown(_ contact: Contact) -> Bool {
    customer.people.contains { $0.name == contact.name || $0.also.contains(contact.name) }
      || Talk.all(in: dossier.history).contains {
        $0.isEnded && $0.reached && $0.facts.contains { $0.person == contact.name }
      }
  }

  private func isAskable(_ invoice: String) -> Bool {
    dossier.askable(at: now).contains { $0.item.invoice == invoice }
  }

  private func restingReason() -> String {
    let open = Set(dossier.items.map(\.invoice))
    guard let rest = dossier.rests(at: now).first(where: { $0.invoice.map(open.contains) ?? false })
    else {
      return "credits cover what is open"
    }
    return "\(rest.invoice ?? ""): \(rest.reason)"
  }

  private var lookFirst: String? {
    guard dossier.isPostingOld(on: now.day) else { return nil }
    guard let posted = dossier.items.compactMap(\.posted).max() else {
      return "look first: the open items do not say to which day cash was posted"
    }
    return "look first: cash is posted to \(posted.spoken) only"
  }

  private struct Fit {
    let line: SpokenLine
    let text: String
    let cost: Int
    let order: Int
  }

  /// How specific an ask may be: 1 the softest, 5 one that asks for a day.
  private func step(_ facts: Set<Condition>) -> Int {
    let days = dossier.askable(at: now).map { $0.item.daysPastDue(on: now.day) }.max() ?? 0
    var step = days <= 7 ? 1 : days <= 21 ? 2 : days <= 45 ? 3 : 4
    if facts.contains(.promiseKeptBefore) { step -= 1 }
    if seat == .cfo || seat == .owner { step += 1 }
    if facts.contains(.shortOfCash) || facts.contains(.answered) { step = 1 }
    return min(5, max(1, step))
  }

  /// Lines that speak of this very moment go before lines that always fit.
  private func specificity(_ line: SpokenLine) -> Int {
    let telling: Set<String> = [
      "promise-not-seen", "short-of-cash", "part-disputed", "answered", "in", "visit",
    ]
    return line.when.reduce(0) { $0 + (telling.contains($1) ? 9 : 2) }
  }

  /// The scene with the day of a promise that is not seen yet, so that a line may name it.
  private func with(_ facts: Set<Condition>) -> Scene {
    guard day == nil, facts.contains(.promiseNotSeen) else { return self }
    var scene = self
    scene.day =
      dossier.promises(on: now.day).last {
        $0.state == .notSeenYet || $0.state == .notSeen
      }?.promise.day
    return scene
  }

  private func suggestion(_ fit: Fit, _ facts: Set<Condition>) -> Suggestion {
    var why: [String] = []
    if let topic {
      let days = topic.item.daysPastDue(on: now.day)
      let age = days > 0 ? "\(OpenItem.days(days)) past due" : "due \(topic.item.due.spoken)"
      why.append("\(topic.item.invoice) is \(age)")
    }
    if !fit.line.when.isEmpty { why.append("holds: \(fit.line.when.joined(separator: ", "))") }
    if fit.line.to.contains(seat) {
      why.append("for \(seat == .cfo ? "a CFO" : "\(seat.rawValue)s")")
    }
    if facts.contains(.promiseKeptBefore) { why.append("softer: promises were kept") }
    why.append("step \(fit.line.step) of 5")
    return Suggestion(
      kind: .ask, key: fit.line.key, text: fit.text, why: why.joined(separator: "; "))
  }
}
