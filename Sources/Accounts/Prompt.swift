/// What to say and to note in one situation.
package struct Prompt: Hashable, Sendable {
  /// The situation.
  package var situation: Situation
  /// The title.
  package var title: String
  /// The situation it is most easily taken for.
  package var sibling: Situation?
  /// The question that tells the two apart.
  package var parts: String?
  /// What customers say.
  package var heard: [String]
  /// What to answer, the most useful first, with placeholders.
  package var say: [String]
  /// What `+` notes, in the shell's own words, with placeholders.
  package var notes: [String]
  /// Whether a book's own prompt stands alone instead of adding to the shipped one.
  package var replacesShipped: Bool

  /// Creates a prompt.
  package init(
    situation: Situation, title: String, sibling: Situation? = nil, parts: String? = nil,
    heard: [String] = [], say: [String] = [], notes: [String] = [], replacesShipped: Bool = false
  ) {
    self.situation = situation
    self.title = title
    self.sibling = sibling
    self.parts = parts
    self.heard = heard
    self.say = say
    self.notes = notes
    self.replacesShipped = replacesShipped
  }

  /// This prompt with a book's own added: its answers first, and its notes instead where it has any.
  package func adding(_ other: Prompt) -> Prompt {
    guard !other.replacesShipped else { return other }
    var joined = self
    joined.title = other.title
    joined.sibling = other.sibling ?? sibling
    joined.parts = other.parts ?? parts
    joined.heard = heard + other.heard.filter { !heard.contains($0) }
    joined.say = other.say + say.filter { !other.say.contains($0) }
    if !other.notes.isEmpty { joined.notes = other.notes }
    return joined
  }
}

/// A line worth saying at a moment of a call that no word of the customer's has set off.
package struct SpokenLine: Hashable, Sendable {
  /// What a line is for.
  package enum Purpose: String, CaseIterable, Hashable, Sendable {
    /// A way to ask for payment.
    case ask
    /// A question of rapport.
    case warm
    /// A question that fills a gap in what we know.
    case learn
    /// What to leave on a voicemail or with a colleague.
    case message
    /// What to read back before the call ends.
    case close
  }

  /// What the line is for.
  package var purpose: Purpose
  /// A stable name; the journal's `used` holds it.
  package var key: String
  /// The words, with placeholders.
  package var text: String
  /// To whom; empty means anyone.
  package var to: [Seat]
  /// What must hold, all of it, in the words of the line files.
  package var when: [String]
  /// 1 the softest to 5 the most specific.
  package var step: Int
  /// What a closing line reads back: `promise`, `dispute`, `owe`, `plan`, `payment-sent`, `nothing`.
  package var reads: String?

  /// Creates a line.
  package init(
    purpose: Purpose, key: String, text: String, to: [Seat] = [], when: [String] = [],
    step: Int = 1, reads: String? = nil
  ) {
    self.purpose = purpose
    self.key = key
    self.text = text
    self.to = to
    self.when = when
    self.step = step
    self.reads = reads
  }
}
