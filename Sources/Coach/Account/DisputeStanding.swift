package import Accounts

/// A contested invoice as it stands today.
///
/// Only `resolved` facts change it: neither a promise, nor a payment, nor a favor that was done says
/// that the customer has our answer, and in doubt nothing is asked.
package struct DisputeStanding: Hashable, Sendable {
  /// How a dispute stands.
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// We have not answered.
    case open
    /// The customer has our answer; whose failure it was is not said.
    case answered
    /// It is said whose failure it was.
    case resolved
  }

  /// What is contested.
  package let dispute: Dispute
  /// The line of the journal that says so.
  package let fact: Fact
  /// How it stands.
  package let state: State
  /// Whose failure it was, once that is said.
  package let fault: Fact.Fault?
  /// Our latest answer, in words.
  package let answer: String?

  /// The fact's id.
  package var id: FactID? { fact.id }
  /// Who said it.
  package var person: String? { fact.person }
  /// When it was said.
  package var said: Moment { fact.moment }
}

extension Dossier {
  /// Every dispute of the history as it stands, oldest first.
  ///
  /// An answer is one to all disputes of its invoice before it; a dispute after it is a new one.
  package func disputes() -> [DisputeStanding] {
    history.enumerated().compactMap { index, fact in
      guard case .dispute(let dispute) = fact.body else { return nil }
      var state = DisputeStanding.State.open
      var fault: Fact.Fault?
      var answer: String?
      for later in history[(index + 1)...] {
        guard case .resolved(dispute.invoice, let whose, let why) = later.body else { continue }
        fault = whose ?? fault
        answer = why ?? answer
        state = fault == nil ? .answered : .resolved
      }
      return DisputeStanding(
        dispute: dispute, fact: fact, state: state, fault: fault, answer: answer)
    }
  }
}
