import Accounts

extension Scene {
  /// Questions of rapport for who is on the line, the best first.
  ///
  /// First the card's own questions, then lines that fit the season. Left out is what rests for this person, what the card says not to mention, and all of
  /// it while bad news rests. Someone called monthly or more often gets two, others one.
  ///
  /// - Parameter besides: keys that were shown in this call already.
  /// - Returns: at most two lines.
  package func warmLines(besides: Set<String> = []) -> [Suggestion] {
    guard !quiet.contains(where: { $0.hasPrefix("bad news") }), !hasBadNews else { return [] }
    let resting = dossier.resting(for: contact?.name, on: now.day)
    let candidates = (ownQuestions() + seasonal()).filter {
      !resting.contains($0.key) && !besides.contains($0.key) && !isUnmentionable($0.text)
    }
    var chosen: [Suggestion] = []
    for candidate in candidates where !chosen.contains(where: { $0.key == candidate.key }) {
      chosen.append(candidate)
      if chosen.count == 2 { break }
    }
    return chosen
  }

  /// Whether bad news was noted and its lock has not been lifted.
  package var hasBadNews: Bool { dossier.locks().contains(Token(.badNews)) }

  private func ownQuestions() -> [Suggestion] {
    (contact?.asks ?? []).compactMap { ask in
      filled(ask).map {
        Suggestion(kind: .warm, key: slug(ask), text: $0, why: "on the card, not asked lately")
      }
    }
  }

  private func seasonal() -> [Suggestion] {
    let facts = conditions()
    let fitting = dossier.lines.filter {
      $0.purpose == .warm && ($0.to.isEmpty || $0.to.contains(seat)) && holds($0.when, facts: facts)
    }
    let ranked = fitting.enumerated().sorted {
      ($1.element.when.count, turn($0.offset)) < ($0.element.when.count, turn($1.offset))
    }
    return ranked.compactMap { _, line in
      filled(line.text).map {
        let reason =
          line.when.isEmpty ? "always fits" : "holds: \(line.when.joined(separator: ", "))"
        return Suggestion(kind: .warm, key: line.key, text: $0, why: reason)
      }
    }
  }

  /// Turns the order of equal lines by the day, so that two customers of one day differ.
  private func turn(_ offset: Int) -> Int {
    let salt = customer.id.text.utf8.reduce(now.day.number) { ($0 &* 31 &+ Int($1)) % 9973 }
    return (offset * 37 + abs(salt)) % 101
  }

  /// Whether a text touches what the card says never to mention.
  package func isUnmentionable(_ text: String) -> Bool {
    guard let never = contact?.never, !never.isEmpty else { return false }
    let words = Words.telling(text)
    return never.contains { !Words.telling($0).isDisjoint(with: words) }
  }
}
