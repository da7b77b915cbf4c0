import Accounts
import Coach

/// `owe WHEN TEXT`: our own word to the customer.
package struct OweCommand: WordsCommand {
  package static let usage = Usage(
    name: "owe", arguments: "WHEN TEXT", summary: "Give our own word, with a day and an hour",
    example: "owe tue 15:00 ring Maria with shipping's answer", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let (when, text) = try session.dated(words, target, usage: OweCommand.usage, turn: turn)
    return session.note([target.fact(.owe(when, text), by: session.collector)], turn: turn)
  }
}

/// `favor DEPARTMENT WHEN TEXT`: asks someone of ours for help.
package struct FavorCommand: WordsCommand {
  package static let usage = Usage(
    name: "favor", also: ["favour"], arguments: "DEPARTMENT WHEN TEXT",
    summary: "Ask shipping, quality, sales, billing or credit for something",
    example: "favor shipping tue 15:00 what happened to two drums", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = halves.first, let department = Token(name.lowercased()), halves.count == 2
    else {
      throw .unclear("whom, and what? `/\(FavorCommand.usage.example)`")
    }
    let known = session.company.inside.map(\.id)
    let asked = known.first { $0.text.hasPrefix(department.text) } ?? department
    if !known.isEmpty, !known.contains(asked) {
      throw .unclear(
        "`\(name)` is no department of ours; \(known.map(\.text).joined(separator: ", "))")
    }
    let named = try session.when(halves[1], target.customer, turn: turn)
    let text = named?.1 ?? halves[1]
    guard !text.isEmpty else {
      throw .unclear("what do we ask \(asked)? `/\(FavorCommand.usage.example)`")
    }
    let invoices = session.call?.invoice.map { [$0] } ?? []
    let fact = target.fact(.favor(asked, by: named?.0, for: invoices, text), by: session.collector)
    return session.note([fact], turn: turn)
  }
}

/// `next WHEN TEXT`: when we speak next.
package struct NextCommand: WordsCommand {
  package static let usage = Usage(
    name: "next", arguments: "WHEN [TEXT]", summary: "Say when we speak next, and about what",
    example: "next 2 weeks how the deck went", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    guard let (when, text) = try session.when(words, target.customer, turn: turn) else {
      throw .unclear("when? `/\(NextCommand.usage.example)`")
    }
    let about = text.isEmpty ? "to see how things stand" : text
    return session.note([target.fact(.next(when, about), by: session.collector)], turn: turn)
  }
}

/// `pause WHEN [because …]`: no asking until a day.
package struct PauseCommand: WordsCommand {
  package static let usage = Usage(
    name: "pause", arguments: "WHEN [because TEXT]", summary: "Ask for nothing until a day",
    example: "pause 2 weeks because of the flood in the shop", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    guard let (when, rest) = try session.when(words, target.customer, turn: turn) else {
      throw .unclear("until when? `/\(PauseCommand.usage.example)`")
    }
    var text = rest[...]
    for lead in ["because of ", "because ", "since "] where text.lowercased().hasPrefix(lead) {
      text = text.dropFirst(lead.count)
    }
    let why = text.isEmpty ? nil : String(text)
    let fact = target.fact(.pause(until: when.day, for: [], why: why), by: session.collector)
    return session.note([fact], turn: turn)
  }
}

extension Session {
  /// A moment and the words after it; refuses when one of them is missing.
  func dated(
    _ words: String, _ target: Target, usage: Usage, turn: Turn
  ) throws(Refusal) -> (When, String) {
    guard let (when, text) = try when(words, target.customer, turn: turn) else {
      throw .unclear("until when? `/\(usage.example)`")
    }
    guard !text.isEmpty else { throw .unclear("what? `/\(usage.example)`") }
    return (when, text)
  }
}
