import Accounts

/// What belongs at a place of a line.
enum Slot: Hashable, Sendable {
  /// A word of the shell.
  case command
  /// A customer.
  case customer
  /// Someone at the customer.
  case person
  /// An open invoice of theirs.
  case invoice
  /// A day.
  case day
  /// A trade that has a glossary.
  case trade
  /// A word of a trade.
  case term
  /// One of a few words.
  case words([String])
  /// Anything else.
  case text
}

extension Usage {
  /// The arguments one by one: `AMOUNT`, `DAY`, `[for INVOICE]`.
  var pieces: [String] {
    var pieces: [String] = []
    var piece = ""
    var depth = 0
    for character in arguments {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if character == " ", depth == 0 {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// The arguments that come after so many words, as they are shown in grey: `‹amount› ‹by when›`.
  func rest(after count: Int) -> String? {
    guard count < pieces.count else { return nil }
    let rest = pieces[count...].joined(separator: " ")
    var shown = ""
    var name = ""
    for character in rest + " " {
      if character.isUppercase {
        name.append(character)
        continue
      }
      if !name.isEmpty { shown += "‹\(called(name))›" }
      name = ""
      shown.append(character)
    }
    return String(shown.dropLast())
  }

  private func called(_ name: String) -> String {
    name == "DAY" && place == .fact ? "by when" : name.lowercased()
  }

  /// What belongs after some words of arguments.
  func slot(after words: [String], departments: [String]) -> Slot {
    guard let piece = pieces.dropFirst(words.count).first else { return trailing(words) }
    if words.last?.lowercased() == "for", name != "find" { return .invoice }
    if name == "lift" || name == "vm" || name == "bye" { return alternatives(piece) }
    switch piece {
    case "NAME", "[NAME]": return name == "with" ? .person : .customer
    case "NAME|INVOICE|PHONE": return .customer
    case "[PERSON]": return .person
    case "INVOICE": return .invoice
    case "DAY", "WHEN", "[on DAY]": return .day
    case "REASON": return .words(DisputeCommand.reasons)
    case "DEPARTMENT": return .words(departments)
    case "SITUATION": return .words(Situation.allCases.map(\.rawValue))
    case "[TRADE [TERM]]": return .trade
    case "[WORD]": return .command
    default: return alternatives(piece)
    }
  }

  /// `[ours|theirs]`: one of these.
  private func alternatives(_ piece: String) -> Slot {
    let bare = piece.filter { $0 != "[" && $0 != "]" }
    guard bare.contains("|") else { return .text }
    return .words(bare.split(separator: "|").map(String.init))
  }

  /// What belongs behind the last argument.
  private func trailing(_ words: [String]) -> Slot {
    if name == "glossary" { return .term }
    let takesInvoice = arguments.contains("INVOICE")
    if takesInvoice, words.last?.lowercased() == "for" { return .invoice }
    return .text
  }
}
