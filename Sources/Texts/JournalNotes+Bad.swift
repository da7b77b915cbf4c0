internal import Accounts

/// A line that does not follow the grammar.
extension JournalNotes {
  /// Notes a bad line: what is wrong, what it is left out of, and what to type.
  ///
  /// `body` is what the fact says, without head and id, and empty when the head is already wrong;
  /// `id` is the line's own, which a correction can name.
  mutating func bad(_ line: JournalLine, _ wrong: JournalWrong, body: Range<Int>, id: FactID?) {
    let hint = onlyID(body, id)
    let word = JournalCursor(bytes: self, body).firstWord
    let parts = [hint ?? wrong.advice, leftOut(word), correction(wrong, body, word, id)]
    let spoken = parts.filter { !$0.isEmpty }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    note(line, wrong.range, .error, wrong.message, spoken.joined(separator: ". "), id: id)
  }

  /// A hand-written `void #7k3f9q2m.4` whose only id was taken for its own.
  private func onlyID(_ body: Range<Int>, _ id: FactID?) -> String? {
    guard let id, ["void", "done", "fix"].contains(text(body)) else { return nil }
    return "the last word, \(id), is taken for the line's own id; write the fact meant before it"
  }

  private func leftOut(_ word: String) -> String {
    guard JournalWords.facts.contains(word) else {
      return "the line is left out until it is corrected"
    }
    return JournalWords.summed.contains(word)
      ? "the \(word) is left out of all sums until it is corrected"
      : "this `\(word)` is left out until it is corrected"
  }

  private func correction(
    _ wrong: JournalWrong, _ body: Range<Int>, _ word: String, _ id: FactID?
  ) -> String {
    guard let id, !JournalWords.unfixable.contains(word), !body.isEmpty else {
      return "correct it in the file"
    }
    let name = String(id.description.dropFirst())
    guard let instead = wrong.instead, body.lowerBound <= wrong.range.lowerBound,
      wrong.range.upperBound <= body.upperBound, body.count < 400
    else { return "to correct it: courtesy fix \(name), and the fact as it should be" }
    let before = text(body.lowerBound..<wrong.range.lowerBound)
    let after = text(wrong.range.upperBound..<body.upperBound)
    return "to correct it: courtesy fix \(name) \(before)\(instead)\(after)"
  }
}

extension JournalCursor {
  /// A cursor over a range of the text that notes are made about.
  fileprivate init(bytes notes: JournalNotes, _ range: Range<Int>) {
    self.init(Array(notes.text(range).utf8), 0..<notes.text(range).utf8.count)
  }

  /// The first word that is left.
  fileprivate var firstWord: String {
    var copy = self
    return text(copy.word())
  }
}
