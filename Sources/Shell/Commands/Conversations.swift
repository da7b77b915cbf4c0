import Accounts
import Coach

/// `call NAME`: we ring a customer.
package struct CallCommand: ShellCommand {
  package static let usage = Usage(
    name: "call", arguments: "NAME [PERSON] [again]",
    summary: "Ring a customer: opens the account and shows what to say",
    example: "call harlow maria", place: .anywhere, launches: true)

  private let opening: Conversation

  package init(arguments: String) throws(Refusal) {
    opening = try Conversation(.out, arguments, usage: CallCommand.usage)
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    try opening.run(in: &session, turn: turn)
  }
}

/// `in NAME`: a customer rings us.
package struct InCommand: ShellCommand {
  package static let usage = Usage(
    name: "in", arguments: "NAME|INVOICE|PHONE [PERSON]",
    summary: "They ring us: finds them by name, invoice or the end of a phone number",
    example: "in 0182", place: .anywhere, launches: true)

  private let opening: Conversation

  package init(arguments: String) throws(Refusal) {
    opening = try Conversation(.in, arguments, usage: InCommand.usage)
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    try opening.run(in: &session, turn: turn)
  }
}

/// `visit NAME`: we go there.
package struct VisitCommand: ShellCommand {
  package static let usage = Usage(
    name: "visit", arguments: "NAME [PERSON]",
    summary: "Begin a visit: the same page, for a face to face",
    example: "visit tidewater", place: .anywhere, launches: true)

  private let opening: Conversation

  package init(arguments: String) throws(Refusal) {
    opening = try Conversation(.visit, arguments, usage: VisitCommand.usage)
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    try opening.run(in: &session, turn: turn)
  }
}

/// `lunch NAME`: we eat together, and nothing is asked.
package struct LunchCommand: ShellCommand {
  package static let usage = Usage(
    name: "lunch", arguments: "NAME [PERSON]", summary: "Begin a lunch, where nothing is asked",
    example: "lunch northline beth", place: .anywhere, launches: true)

  private let opening: Conversation

  package init(arguments: String) throws(Refusal) {
    opening = try Conversation(.lunch, arguments, usage: LunchCommand.usage)
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    try opening.run(in: &session, turn: turn)
  }
}

/// The beginning of any conversation.
struct Conversation {
  private let kind: Fact.CallKind
  private let words: [String]
  private let isAgain: Bool

  init(_ kind: Fact.CallKind, _ arguments: String, usage: Usage) throws(Refusal) {
    var words = arguments.split(separator: " ").map(String.init)
    isAgain = words.count > 1 && words.last == "again"
    if isAgain { words.removeLast() }
    guard !words.isEmpty else {
      throw .unclear("\(usage.name) whom? `/\(usage.example)`; `/today` proposes")
    }
    self.kind = kind
    self.words = words
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (customer, rest) = try customer(in: session)
    if session.call?.customer == customer {
      throw .unclear("the call with \(customer) is open already; go on, or `/bye` ends it")
    }
    if session.parked.contains(where: { $0.customer == customer }) {
      throw .unclear("a call with \(customer) is parked; `/back` returns to it")
    }
    let dossier = try session.dossier(customer)
    let person = try whoAnswers(rest, dossier, session)
    let open = session.unfinished.last { $0.facts.first?.customer == customer }
    let again = isAgain || open != nil ? open?.call : nil
    let fact = Fact(
      moment: turn.now, customer: customer, collector: session.collector, person: person,
      body: .call(kind, again: again), id: FactID(call: turn.freshID, number: 1))
    let scene = Scene(
      dossier: dossier, contact: person.map(dossier.person), now: turn.now, kind: kind,
      quiet: kind == .lunch ? ["at lunch nothing is asked"] : [])
    var effects: [Effect] = [.record(fact)]
    if let parked = session.call {
      effects.append(.show(Page(" parked  \(parked.customer); /back returns to it", .dim)))
    }
    let laid = session.present(scene, turn: turn)
    session.opening = laid
    return effects + [.show(laid.page)]
  }

  /// The customer named by the first words, and the words that are left for the person.
  private func customer(in session: Session) throws(Refusal) -> (Token, [String]) {
    if words.count > 1, let whole = try? session.customer(named: words.joined(separator: " ")),
      try session.candidates(words[0]).count != 1
    {
      return (whole, [])
    }
    return (try session.customer(named: words[0]), Array(words.dropFirst()))
  }

  /// Who is on the line: who was named, whom the words found, or who spoke last.
  private func whoAnswers(
    _ rest: [String], _ dossier: Dossier, _ session: Session
  ) throws(Refusal) -> String? {
    if !rest.isEmpty {
      return try session.person(named: rest.joined(separator: " "), on: dossier.customer)
    }
    let typed = Words.folded(words[0])
    let named = dossier.customer.people.filter { person in
      Words.folded(person.name).contains { typed.contains($0) }
        || (words[0].filter(\.isNumber).count >= 4
          && person.phone?.filter(\.isNumber).hasSuffix(words[0].filter(\.isNumber)) == true)
    }
    if named.count == 1 { return named[0].name }
    let last = Talk.all(in: dossier.history).last(where: \.reached)?.person
    return last.flatMap { name in dossier.customer.people.first { $0.name == name }?.name }
      ?? dossier.customer.people.first?.name
  }
}
