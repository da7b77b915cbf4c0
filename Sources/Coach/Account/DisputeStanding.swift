package import Accounts

/// A contested invoice as it stands today.
package struct DisputeStanding: Hashable, Sendable {
  /// How a dispute stands.
  package enum State: String, Hashable, Sendable {
    /// We have not answered.
    case open
    /// We have answered, and the customer has heard it.
    case answered
  }

  /// What is contested.
  package let dispute: Dispute
  /// The fact that says so.
  package let id: FactID?
  /// Who said it.
  package let person: String?
  /// When it was said.
  package let said: Moment
  /// How it stands.
  package let state: State
}

/// Something we have to do: our word to the customer, or a favor asked inside.
package struct OwnWord: Hashable, Sendable {
  /// The fact that says so.
  package let id: FactID?
  /// The department asked, or `nil` for our word to the customer.
  package let department: Token?
  /// Until when; a favor may have none.
  package let by: When?
  /// What.
  package let text: String
  /// To whom it was said.
  package let person: String?
  /// When it was said.
  package let said: Moment

  /// Whether it is our word to the customer rather than a favor asked inside.
  package var isOurWord: Bool { department == nil }

  /// Whether its time has passed.
  package func isOverdue(at now: Moment) -> Bool { by?.isPast(at: now) ?? false }
}

extension Dossier {
  /// Every dispute of the history as it stands, oldest first.
  package func disputes() -> [DisputeStanding] {
    history.enumerated().compactMap { index, fact in
      guard case .dispute(let dispute) = fact.body else { return nil }
      let answered = history[(index + 1)...].contains {
        if case .resolved(let invoice, _, _) = $0.body { return invoice == dispute.invoice }
        return false
      }
      return DisputeStanding(
        dispute: dispute, id: fact.id, person: fact.person, said: fact.moment,
        state: answered ? .answered : .open)
    }
  }

  /// What we owe the customer and what we asked inside, not yet done, the earliest first.
  package func ownWords() -> [OwnWord] {
    let done = Set(
      history.compactMap { fact -> FactID? in
        if case .done(let id, _) = fact.body { return id }
        return nil
      })
    return history.compactMap { fact -> OwnWord? in
      if let id = fact.id, done.contains(id) { return nil }
      switch fact.body {
      case .owe(let by, let text):
        return OwnWord(
          id: fact.id, department: nil, by: by, text: text, person: fact.person, said: fact.moment)
      case .favor(let department, let by, _, let text):
        return OwnWord(
          id: fact.id, department: department, by: by, text: text, person: fact.person,
          said: fact.moment)
      default: return nil
      }
    }.sorted { ($0.by ?? .never, $0.said) < ($1.by ?? .never, $1.said) }
  }
}

extension When {
  /// Later than every day a book knows.
  fileprivate static let never = When(day: Day(number: Int.max / 2))
}
