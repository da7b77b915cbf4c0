internal import Accounts

/// The closed lists of the journal's words.
enum JournalWords {
  /// Every fact's first word, except those that begin with `x-`.
  static let facts = [
    "call", "cleared", "dispute", "done", "end", "favor", "fix", "heard", "learned", "lift", "lock",
    "next", "note", "owe", "paid", "pause", "promise", "reason", "resolved", "said", "used", "void",
  ]

  /// The facts that carry money or its state: left out, they are missing from a sum.
  static let summed = ["cleared", "dispute", "paid", "promise", "resolved"]

  /// The facts that `fix` cannot write anew.
  static let unfixable = ["call", "end", "fix", "void"]

  /// How calls end, but for `message-with`, which takes a name.
  static let endings: [(word: String, ending: Fact.Ending)] = [
    ("talked", .talked), ("voicemail", .voicemail), ("no-answer", .noAnswer), ("busy", .busy),
    ("wrong-number", .wrongNumber),
  ]
}
