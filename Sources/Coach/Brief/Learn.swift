import Accounts

extension Scene {
  /// A question that fills a gap on the card, not asked of this customer lately.
  ///
  /// Which gap comes first follows the line file's order; those that decide when money comes (who
  /// signs, which day they pay) go before the rest for customers who owe something past its day.
  package func learnLine() -> Suggestion? {
    guard !hasBadNews else { return nil }
    let resting = dossier.resting(for: contact?.name, on: now.day)
    let facts = conditions()
    let fitting = dossier.lines.enumerated().filter { _, line in
      line.purpose == .learn && (line.to.isEmpty || line.to.contains(seat))
        && line.when.contains { $0.hasPrefix("lacks-") } && holds(line.when, facts: facts)
        && !resting.contains(line.key)
    }
    let urgent: Set<String> = ["lacks-signer", "lacks-run", "lacks-pays"]
    let isLate = facts.contains(.pastDue) || facts.contains(.longPastDue)
    let ranked = fitting.sorted { left, right in
      let leftRank = isLate && !urgent.isDisjoint(with: left.element.when) ? 0 : 1
      let rightRank = isLate && !urgent.isDisjoint(with: right.element.when) ? 0 : 1
      return (leftRank, left.offset) < (rightRank, right.offset)
    }
    return ranked.lazy.compactMap { _, line in
      self.filled(line.text).map {
        Suggestion(
          kind: .learn, key: line.key, text: $0,
          why: "the card does not say it: \(line.when.joined(separator: ", "))")
      }
    }.first
  }

  /// What the last talks taught of who is on the line, within a year.
  private func learnedLately() -> String? {
    guard let contact else { return nil }
    for fact in dossier.history.reversed() {
      guard case .learned(let text) = fact.body, fact.person == contact.name,
        fact.moment.day > now.day - 365, !isUnmentionable(text)
      else { continue }
      return "\(text) (\(fact.moment.day.short))"
    }
    return nil
  }

  /// What to know while talking, never to be said and never beside an ask.
  ///
  /// What was learnt of the person last, whether they could buy elsewhere, and one of the reasons they need us, turning with the calls;
  /// for customers called monthly or more often a second one.
  package func knowLines() -> [String] {
    var lines: [String] = []
    if let learned = learnedLately() { lines.append(learned) }
    if customer.elsewhere == .no {
      lines.append("they have no other source: be early, and help them stay afloat")
    }
    let talks = Talk.all(in: dossier.history).count
    let wanted = customer.rhythm == .weekly || customer.rhythm == .monthly ? 2 : 1
    for index in 0..<customer.reasons.count where lines.count < max(wanted, 1) {
      lines.append(customer.reasons[(talks + index) % customer.reasons.count])
    }
    return lines
  }
}
