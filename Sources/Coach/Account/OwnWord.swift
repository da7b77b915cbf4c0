package import Accounts

/// Something we have to do: our word to the customer, or a favor asked inside.
package struct OwnWord: Hashable, Sendable {
  /// How it stands.
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// Its time is still ahead, or none was named.
    case open
    /// Its time has passed.
    case overdue
    /// It is done.
    case done
  }

  /// The line of the journal that says so.
  package let fact: Fact
  /// The department asked, or `nil` for our word to the customer.
  package let department: Token?
  /// Until when; a favor may have none.
  package let by: When?
  /// What.
  package let text: String
  /// Whether a `done` names it.
  package let isDone: Bool

  /// The fact's id.
  package var id: FactID? { fact.id }
  /// To whom it was said.
  package var person: String? { fact.person }
  /// When it was said.
  package var said: Moment { fact.moment }

  /// Whether it is our word to the customer rather than a favor asked inside.
  package var isOurWord: Bool { department == nil }

  /// Whether its time has passed and it is not done.
  package func isOverdue(at now: Moment) -> Bool { state(at: now) == .overdue }

  /// How it stands at a moment.
  package func state(at now: Moment) -> State {
    if isDone { return .done }
    return by?.isPast(at: now) ?? false ? .overdue : .open
  }
}

extension Dossier {
  /// What we owe the customer and what we asked inside, not yet done, the earliest first.
  package func ownWords() -> [OwnWord] { allOwnWords().filter { !$0.isDone } }

  /// What we ever owed the customer and asked inside, done or not, the earliest first.
  package func allOwnWords() -> [OwnWord] { OwnWord.all(in: history) }
}

extension OwnWord {
  /// What facts as they stand say that we owe and asked inside, done or not, the earliest first.
  package static func all(in history: [Fact]) -> [OwnWord] {
    let done = Set(
      history.compactMap { fact -> FactID? in
        if case .done(let id, _) = fact.body { return id }
        return nil
      })
    return history.compactMap { fact -> OwnWord? in
      let isDone = fact.id.map(done.contains) ?? false
      switch fact.body {
      case .owe(let by, let text):
        return OwnWord(fact: fact, department: nil, by: by, text: text, isDone: isDone)
      case .favor(let department, let by, _, let text):
        return OwnWord(fact: fact, department: department, by: by, text: text, isDone: isDone)
      default: return nil
      }
    }.sorted { ($0.by ?? .never, $0.said) < ($1.by ?? .never, $1.said) }
  }
}

extension When {
  /// Later than every day a book knows.
  fileprivate static let never = When(day: Day(number: Int.max / 2))
}
