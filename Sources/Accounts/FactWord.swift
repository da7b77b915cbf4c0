extension Fact.Body {
  /// The word that begins this fact in the journal, such as `promise`; for an extension `x-` and its
  /// name.
  package var word: String {
    switch self {
    case .call: "call"
    case .heard: "heard"
    case .said: "said"
    case .note: "note"
    case .learned: "learned"
    case .used: "used"
    case .promise: "promise"
    case .paid: "paid"
    case .cleared: "cleared"
    case .dispute: "dispute"
    case .resolved: "resolved"
    case .reason: "reason"
    case .favor: "favor"
    case .owe: "owe"
    case .done: "done"
    case .next: "next"
    case .pause: "pause"
    case .lock: "lock"
    case .lift: "lift"
    case .end: "end"
    case .fix: "fix"
    case .void: "void"
    case .extension(let name, _): "x-\(name)"
    }
  }

  /// The words of facts that stand by themselves: all but extensions, `fix` and `void`.
  package static let standingWords = [
    "call", "cleared", "dispute", "done", "end", "favor", "heard", "learned", "lift", "lock",
    "next",
    "note", "owe", "paid", "pause", "promise", "reason", "resolved", "said", "used",
  ]
}
