import Accounts
import LineEditor
import Shell

/// What Tab offers, and the arguments shown in grey behind a command.
enum Completions {
  /// The assistance for the session that a closure gives.
  static func assistance(for session: @escaping () -> Session) -> Assistance {
    var assistance = Assistance()
    assistance.complete = { line, cursor in
      complete(String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor))), session())
    }
    assistance.ghost = { ghost($0, session()) }
    return assistance
  }

  private static func complete(_ typed: String, _ session: Session) -> Completion {
    let start = typed.lastIndex(of: " ").map { typed.index(after: $0) } ?? typed.startIndex
    let word = String(typed[start...])
    let from = typed[..<start].unicodeScalars.count
    let candidates: [Candidate]
    if start == typed.startIndex, word.hasPrefix("/") {
      candidates = commands(word, session)
    } else if typed.hasPrefix("/") || session.call == nil {
      candidates = names(word, session)
    } else {
      candidates = []
    }
    return Completion(from: from, candidates: candidates)
  }

  private static func commands(_ word: String, _ session: Session) -> [Candidate] {
    CommandBook.standard.commands.map { $0.usage }
      .filter { "/\($0.name)".hasPrefix(word) && (session.call != nil || $0.place != .call) }
      .map { Candidate(text: "/\($0.name)", note: $0.summary) }
  }

  private static func names(_ word: String, _ session: Session) -> [Candidate] {
    let lower = word.lowercased()
    if let call = session.call {
      let people = session.material.cards[call.customer]?.people ?? []
      let invoices = (session.material.items ?? []).filter { $0.customer == call.customer }
      return people.filter { $0.name.lowercased().hasPrefix(lower) }
        .map { Candidate(text: $0.first, note: $0.role ?? "") }
        + invoices.filter { $0.invoice.lowercased().hasPrefix(lower) }
        .map { Candidate(text: $0.invoice, note: $0.open.spoken) }
    }
    return session.roster.filter { $0.id.text.hasPrefix(lower) }
      .map { Candidate(text: $0.id.text, note: $0.name) }
  }

  private static func ghost(_ line: String, _ session: Session) -> String? {
    guard line.hasPrefix("/"), line.hasSuffix(" "), line.split(separator: " ").count == 1,
      let type = try? CommandBook.standard.command(
        named: String(line.dropFirst().dropLast()))
    else { return nil }
    return type.usage.arguments.isEmpty ? nil : type.usage.arguments
  }
}
