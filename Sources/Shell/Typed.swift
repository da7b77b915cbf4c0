import Texts

/// A typed line, cleaned once for everything that follows.
///
/// Control characters and bidirectional controls are gone, card numbers are masked to their last four
/// digits, and the kind of line is known.
struct Typed {
  /// What a line is, by its first character.
  enum Kind: Equatable {
    case empty
    case command(String)
    case lookup(String)
    case agree(String)
    case pick(String)
    case words(String)
    /// Several pasted lines: one note.
    case pasted([String])
  }

  let kind: Kind

  init(_ typed: String) {
    // Unicode's other line breaks come with pasted text and are blanks here.
    let lines = typed.split { ["\n", "\r", "\r\n"].contains($0) }.map { Typed.clean(String($0)) }
      .filter { !$0.isEmpty }
    guard lines.count < 2 else {
      kind = .pasted(lines)
      return
    }
    let text = lines.first ?? ""
    switch text.first {
    case nil: kind = .empty
    case "/": kind = .command(Typed.clean(String(text.dropFirst())))
    case "?": kind = .lookup(Typed.clean(String(text.dropFirst())))
    case "+" where text.count <= 3: kind = .agree(Typed.clean(String(text.dropFirst())))
    default:
      let isPick = text.count <= 2 && text.allSatisfy { ("0"..."9").contains($0) }
      kind =
        isPick || ["w", "t"].contains(text.lowercased()) ? .pick(text.lowercased()) : .words(text)
    }
  }

  private static func clean(_ text: String) -> String {
    let line = CardNumbers.masked(Clean.line(text))
    var part = line[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
