/// A part of a typed line that stands out.
package struct TypedSpan: Hashable, Sendable {
  /// Why it stands out.
  package enum Kind: Hashable, Sendable {
    /// A word of the shell.
    case command
    /// Something this book knows: an invoice, a person, a customer, a word of the trade.
    case known
    /// What nobody will understand.
    case mistake
  }

  /// Its place, in Unicode scalars of the line.
  package let range: Range<Int>
  /// Why it stands out.
  package let kind: Kind
}

extension Typing {
  /// The parts of a line that stand out, in order, none over another.
  package func spans(of line: String, _ foresight: Foresight) -> [TypedSpan] {
    var spans: [TypedSpan] = []
    let command = TypedCommand(line, bare: session.call == nil)
    let names = Set(people.flatMap { $0.text.split(separator: " ").map(String.init) })
    for word in PlacedWord.all(in: line) {
      let bare = word.text.filter { $0 != "#" && $0 != "," && $0 != ":" }
      if foresight.mistakes.contains(word.range) {
        spans.append(TypedSpan(range: word.range, kind: .mistake))
      } else if word == command?.word {
        if command?.usage != nil { spans.append(TypedSpan(range: word.range, kind: .command)) }
      } else if own.contains(bare) || names.contains(bare) || isCustomer(word, command) {
        spans.append(TypedSpan(range: word.range, kind: .known))
      }
    }
    return spans
  }

  /// Whether a command's first argument is a customer's whole id.
  private func isCustomer(_ word: PlacedWord, _ command: TypedCommand?) -> Bool {
    guard let command, word == command.words.first, session.call == nil else { return false }
    return customers.place(of: word.text) != nil
  }
}
