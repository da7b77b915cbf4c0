package import Accounts

/// What the shell asks the outside world to do.
///
/// Asking is all it can do: nothing in this room prints, reads, writes or knows the time. Effects are
/// performed in order; when the disk refuses a `record`, the effects after it are dropped.
package enum Effect: Hashable, Sendable {
  /// Put this fact at the end of its collector's journal and wait until it is on the disk.
  case record(Fact)
  /// Show this to the collector.
  case show(Page)
  /// Show this, which may be long: where a terminal is too small for it, in the collector's pager; in
  /// a call always at once.
  case browse(Page)
  /// Say why the line was not done; a script that holds it fails.
  case refuse(Page)
  /// Read these from the book, hand them in, and give the same line again.
  case fetch(Need)
  /// Put back the lines of this collector's journal that were stored and are no longer there.
  case putBack
  /// Forget those lines: they were taken out on purpose.
  case letGo
  /// Show so much while a line is typed from now on, and remember it; `nil` says how much it is.
  case type(TypingLevel?)
  /// Let a text be written in the collector's editor, and do this line with it: the lines of a text
  /// behind one another.
  case edit(line: String, text: String)
  /// Show what the keys do, which only the terminal's room knows.
  case keys
  /// Play a call in a book that is thrown away.
  case tour
  /// End the session.
  case leave
}

/// Something of the book that a line needs and that has not been read yet.
package enum Need: Hashable, Sendable {
  /// The customers with a card, by a first look at each.
  case roster
  /// One account card.
  case card(Token)
  /// Every account card.
  case cards
  /// The glossary of a trade.
  case glossary(Token)
  /// All glossaries.
  case glossaries
  /// Prompts, and the model that hears.
  case prompts
  /// What tells an ask from a demand.
  case tone
  /// The line files.
  case lines
  /// The open items.
  case items
  /// The journal, of one customer or of all.
  case history(Token?)
  /// Everything, for its findings.
  case findings
}
