import Accounts
import Coach

extension Session {
  /// What `+` would note, found by trying it.
  struct Notes {
    /// Each note in a few words.
    var words: [String] = []
    /// The promises among them.
    var promises: [Promise] = []
    /// Whether one of them has two readings, so that nobody knows yet what it will be.
    var isInDoubt = false

    /// The notes behind their `+`; nothing when there are none.
    func page(width: Int) -> Page {
      var page = Page()
      for (index, row) in Columns.join(words, to: width - 16, lines: 3).enumerated() {
        page.add(
          Page.Span(index == 0 ? "      + " : "        ", .strong),
          Page.Span(index == 0 ? "notes: \(row)" : "       \(row)", .dim))
      }
      return page
    }
  }

  /// Tries the proposed lines; those that would be refused are proposed no longer.
  mutating func notes(turn: Turn) -> Notes {
    var notes = Notes()
    var kept: [String] = []
    for line in proposal {
      var trial = self
      guard let effects = try? CommandBook.standard.parse(line).run(in: &trial, turn: turn) else {
        continue
      }
      let bodies = effects.compactMap { effect -> Fact.Body? in
        if case .record(let fact) = effect { return fact.body }
        return nil
      }
      if bodies.isEmpty, trial.question == nil { continue }
      kept.append(line)
      notes.isInDoubt = notes.isInDoubt || bodies.isEmpty
      notes.words +=
        bodies.isEmpty ? ["a promise, in one of two readings"] : bodies.map(Describe.brief)
      for case .promise(let promise) in bodies { notes.promises.append(promise) }
    }
    proposal = kept
    return notes
  }
}
