import Accounts
import Coach

/// `call NAME`: we ring a customer.
package struct CallCommand: ConversationCommand {
  package static let usage = Usage(
    name: "call", arguments: "NAME [PERSON]",
    summary: "Ring a customer: opens the account and shows what to say",
    example: "call harlow maria", place: .anywhere, launches: true)
  static let kind = Fact.CallKind.out
  let opening: Conversation
}

/// `in NAME`: a customer rings us.
package struct InCommand: ConversationCommand {
  package static let usage = Usage(
    name: "in", arguments: "NAME|INVOICE|PHONE [PERSON]",
    summary: "They ring us: finds them by name, invoice or the end of a phone number",
    example: "in 0182", place: .anywhere, launches: true)
  static let kind = Fact.CallKind.in
  let opening: Conversation
}

/// `visit NAME`: we go there.
package struct VisitCommand: ConversationCommand {
  package static let usage = Usage(
    name: "visit", arguments: "NAME [PERSON]",
    summary: "Begin a visit: the same page, for a face to face", example: "visit tidewater",
    place: .anywhere, launches: true)
  static let kind = Fact.CallKind.visit
  let opening: Conversation
}

/// `lunch NAME`: we eat together, and nothing is asked.
package struct LunchCommand: ConversationCommand {
  package static let usage = Usage(
    name: "lunch", arguments: "NAME [PERSON]", summary: "Begin a lunch, where nothing is asked",
    example: "lunch northline beth", place: .anywhere, launches: true)
  static let kind = Fact.CallKind.lunch
  let opening: Conversation
}

/// A command that begins a conversation; each differs in its kind alone.
protocol ConversationCommand: ShellCommand {
  /// How the conversation comes about.
  static var kind: Fact.CallKind { get }
  /// With whom.
  var opening: Conversation { get }

  init(opening: Conversation)
}

extension ConversationCommand {
  package init(arguments: String) throws(Refusal) {
    self.init(opening: try Conversation(Self.kind, arguments, usage: Self.usage))
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    try opening.run(in: &session, turn: turn)
  }
}

/// The beginning of any conversation.
struct Conversation {
  private let kind: Fact.CallKind
  private let words: [String]

  init(_ kind: Fact.CallKind, _ arguments: String, usage: Usage) throws(Refusal) {
    let words = arguments.split(separator: " ").map(String.init)
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
    let fact = Fact(
      moment: turn.now, customer: customer, collector: session.collector, person: person,
      body: .call(kind, again: open?.call), id: FactID(call: turn.freshID, number: 1))
    let scene = Scene(
      dossier: dossier, contact: person.map(dossier.person), now: turn.now, kind: kind,
      quiet: Call.silence(at: kind))
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
    let first = try session.customer(named: words[0])
    let whole = words.joined(separator: " ")
    let rest = Words.folded(words.dropFirst().joined(separator: " "))
    if words.count > 1, !(try session.card(first)).people.contains(where: { $0.isCalled(rest) }),
      let meant = Meant.either(try session.nearCustomers(whole).map { "`\($0)`" })
    {
      throw .unclear(
        "no customer is called `\(Columns.clip(whole, to: 40))`; did you mean \(meant)?")
    }
    return (first, Array(words.dropFirst()))
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
