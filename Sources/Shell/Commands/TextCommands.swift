import Accounts
import Coach

/// `note TEXT`: anything worth keeping.
package struct NoteCommand: WordsCommand {
  package static let usage = Usage(
    name: "note", arguments: "TEXT", summary: "Keep anything worth keeping",
    example: "note prefers a call before ten", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, text) = try session.target(words, turn: turn)
    guard !text.isEmpty else { throw .unclear("what? `/\(NoteCommand.usage.example)`") }
    return session.note([target.fact(.note(text), by: session.collector)], turn: turn)
  }
}

/// `learned TEXT`: something new about the customer or the person.
package struct LearnedCommand: WordsCommand {
  package static let usage = Usage(
    name: "learned", also: ["learnt"], arguments: "TEXT",
    summary: "Keep something new about them that they would be glad to read",
    example: "learned Anna made the rowing team", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, text) = try session.target(words, turn: turn)
    guard !text.isEmpty else { throw .unclear("what? `/\(LearnedCommand.usage.example)`") }
    return session.note([target.fact(.learned(text), by: session.collector)], turn: turn)
  }
}

/// `reason NAME [TEXT]`: why they do not pay now.
package struct ReasonCommand: WordsCommand {
  package static let usage = Usage(
    name: "reason", arguments: "SITUATION [TEXT]",
    summary: "Keep the real reason why they do not pay now",
    example: "reason cash-flow two jobs were put off", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let (token, text) = try Session.word(
      words, among: Situation.allCases.map(\.rawValue), what: "situation",
      usage: ReasonCommand.usage)
    let invoices = session.call?.invoice.map { [$0] } ?? []
    let fact = target.fact(.reason(token, for: invoices, why: text), by: session.collector)
    return session.note([fact], turn: turn)
  }
}

/// `lock REASON [TEXT]`: no asking at all until it is lifted.
package struct LockCommand: WordsCommand {
  package static let usage = Usage(
    name: "lock", arguments: "insolvency|legal|bad-news|stop-calling [TEXT]",
    summary: "Ask for nothing at all until `lift`", example: "lock insolvency filed on Monday",
    place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let known = ["insolvency", "legal", "bad-news", "stop-calling"]
    let (token, text) = try Session.word(
      words, among: known, what: "lock", usage: LockCommand.usage)
    return session.note([target.fact(.lock(token, why: text), by: session.collector)], turn: turn)
  }
}

/// `lift [REASON]`: asking is possible again.
package struct LiftCommand: WordsCommand {
  package static let usage = Usage(
    name: "lift", arguments: "[REASON] [TEXT]",
    summary: "End a lock or a pause, or this call's own silence",
    example: "lift legal their counsel wrote that it is settled", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let dossier = try session.dossier(target.customer)
    let paused = dossier.rests(at: turn.now).contains { $0.reason.hasPrefix("resting until") }
    let held = dossier.locks().map(\.text) + (paused ? ["pause"] : [])
    let wasQuiet = session.call?.quiet.isEmpty == false
    guard !held.isEmpty else {
      session.call?.quiet = []
      guard wasQuiet else {
        throw .unclear("nothing is locked or paused; there is nothing to lift")
      }
      return [.show(Page(" Asking is possible again in this call; /talk shows how.", .dim))]
    }
    let typed = words.split(separator: " ", maxSplits: 1).map(String.init)
    if typed.isEmpty, held.count > 1 {
      throw .unclear("which one? \(held.map { "`/lift \($0)`" }.joined(separator: " or "))")
    }
    let (token, text) = try Session.word(
      typed.isEmpty ? held[0] : words, among: held, what: "lock", usage: LiftCommand.usage)
    return session.note([target.fact(.lift(token, why: text), by: session.collector)], turn: turn)
  }
}
