import Accounts
import Coach

/// `bye`: the call is over.
package struct ByeCommand: ShellCommand {
  package static let usage = Usage(
    name: "bye", arguments: "[no answer|busy|wrong number|voicemail|message with NAME]",
    summary: "End the call: what was agreed, what to read back, when we speak next",
    example: "bye no answer", place: .anywhere)

  private let ending: Fact.Ending?
  private let words: String

  package init(arguments: String) throws(Refusal) {
    let words = arguments.lowercased().split(separator: " ").joined(separator: " ")
    self.words = arguments
    switch words {
    case "": ending = nil
    case "talked": ending = .talked
    case "voicemail", "vm": ending = .voicemail
    case "no answer", "no-answer", "noanswer", "na": ending = .noAnswer
    case "busy": ending = .busy
    case "wrong number", "wrong-number": ending = .wrongNumber
    default:
      let name = arguments.split(separator: " ").drop {
        ["message", "with", "message-with"].contains($0.lowercased())
      }.joined(separator: " ")
      let isMessage = words.hasPrefix("message") && !name.isEmpty && !name.contains("|")
      ending = isMessage ? .messageWith(name) : nil
    }
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard session.call != nil else { return try close(in: &session, turn: turn) }
    guard ending != nil || words.isEmpty else {
      throw .unclear(
        "how did it end? `/bye`, `/bye no answer`, `/bye busy`, `/bye message with Tom`")
    }
    let call = try session.theCall()
    let (target, _) = try session.target("", turn: turn)
    let dossier = try session.dossier(call.customer)
    let ending = try named(on: dossier.customer, in: session)
    let mine = dossier.history.filter { $0.id?.call == call.id }
    let standing: Fact.Ending =
      call.messageWith.map { .messageWith($0) } ?? (call.leftMessage ? .voicemail : .talked)
    let end = target.fact(.end(ending ?? standing), by: session.collector)
    var page = ByeCommand.agreed(mine, ending ?? standing, session.company, turn)
    let points = call.unanswered.filter { !call.used.contains($0.usedWord) }
    let isTalk = (ending ?? standing) == .talked
    session.proposal = []
    let isLocked = !dossier.locks().isEmpty || call.quiet.contains { $0.contains("was heard") }
    if !isLocked, (ending ?? standing) != .wrongNumber,
      !mine.contains(where: { if case .next = $0.body { true } else { false } })
    {
      ByeCommand.proposeNext(dossier, call, turn, into: &session, page: &page, soon: !isTalk)
    }
    if isTalk, !points.isEmpty {
      let keys = points.map { $0.kind == .trade ? "t" : "w" }
      let marks = keys.enumerated().filter { keys.firstIndex(of: $0.element) == $0.offset }.map(
        \.element)
      page.add(
        Page.Span(" used   ", .dim), Page.Span(marks.joined(separator: " ") + " ?  "),
        Page.Span(marks.count > 1 ? "(Enter: both, - : neither)" : "(Enter: yes, - : no)", .dim))
      session.question = .used(
        call: call.id, customer: call.customer, began: call.began, number: call.count + 2, points)
    }
    if let parked = session.parked.last {
      page.add(Page.Span(" parked ", .dim), Page.Span("\(parked.customer); /back returns to it"))
    }
    session.latest = []
    return [.record(end), .show(page)]
  }

  /// The ending with the colleague's name as the card has it.
  private func named(on card: Customer, in session: Session) throws(Refusal) -> Fact.Ending? {
    guard case .messageWith(let name) = ending else { return ending }
    return .messageWith(try session.person(named: name, on: card))
  }

  /// Ends a call of an earlier session that has no end.
  private func close(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard !words.isEmpty, !session.unfinished.isEmpty else { _ = try session.theCall(); return [] }
    let customer = try session.customer(
      named: words.split(separator: " ").first.map(String.init) ?? "")
    guard let open = session.unfinished.last(where: { $0.facts.first?.customer == customer }) else {
      throw .unclear("no call with \(customer) is open")
    }
    let number = (open.facts.compactMap { $0.id?.number }.max() ?? 0) + 1
    let fact = Fact(
      moment: open.moment, customer: customer, collector: session.collector, person: open.person,
      body: .end(.talked), id: FactID(call: open.call, number: number))
    return [
      .record(fact),
      .show(Page(" noted  the call with \(customer) of \(open.moment.day.spoken) is over", .good)),
    ]
  }

  /// What the call came to: what was agreed and what we owe, not how many lines.
  private static func agreed(
    _ facts: [Fact], _ ending: Fact.Ending, _ company: Company, _ turn: Turn
  ) -> Page {
    var page = Page()
    let kept = facts.filter { fact in
      switch fact.body {
      case .promise, .paid, .dispute, .resolved, .favor, .owe, .next, .pause, .lock, .lift: true
      default: false
      }
    }
    for text in Noted.sentences(kept, in: company) {
      page.add(label: page.lines.isEmpty ? " kept   " : "        ", text, width: turn.width)
    }
    if page.lines.isEmpty {
      page.add(Page.Span(" kept   ", .dim), Page.Span(Describe.ended(ending)))
    }
    return page
  }

  /// Proposes when to speak next, after the customer's own rhythm, for `+` to note.
  private static func proposeNext(
    _ dossier: Dossier, _ call: Call, _ turn: Turn, into session: inout Session, page: inout Page,
    soon: Bool
  ) {
    guard dossier.nextTalk() == nil || soon else { return }
    let days = soon ? 1 : (dossier.customer.rhythm ?? .monthly).days
    var day = soon ? turn.now.day : turn.now.day + days
    if soon || !Holidays.isWorkingDay(day, in: dossier.company.holidays) {
      day = Holidays.workingDays(from: day, count: 1, in: dossier.company.holidays)
    }
    let about = soon ? "try again" : "our \((dossier.customer.rhythm ?? .monthly).rawValue) talk"
    page.add(
      Page.Span(" next   ", .dim), Page.Span("\(day.spoken), \(about)?  "),
      Page.Span("(+ notes it)", .dim))
    session.proposal = ["next \(call.customer) \(day) \(about)"]
  }
}

/// `back`: returns to the parked call.
package struct BackCommand: ShellCommand {
  package static let usage = Usage(
    name: "back", summary: "Return to the call that was parked", example: "back", place: .anywhere)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard let parked = session.parked.popLast() else {
      throw .unclear("no call is parked; `/call NAME` begins one")
    }
    if let current = session.call { session.parked.append(current) }
    session.call = parked
    session.question = nil
    let laid = session.present(try session.scene(turn: turn), turn: turn)
    session.adopt(laid)
    return [.show(laid.page)]
  }
}
