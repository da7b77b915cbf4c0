import Accounts
import Coach
import Texts

extension Session {
  /// Notes what the customer said, and shows the card of what it most likely was.
  mutating func hear(_ text: String, turn: Turn) throws(Refusal) -> [Effect] {
    let (prompts, hearing) = try prompts()
    let (target, _) = try target("", turn: turn)
    let dossier = try dossier(target.customer)
    let context = CaptureContext(dossier, now: turn.now)
    takeIn(text, dossier, context)
    if let offered = promised(text, context) { return offer(offered, text, target, turn) }
    var leaning = dossier.leaning(on: turn.now.day)
    if let person = call?.person, dossier.person(person).isTouched(by: text) {
      leaning[.smallTalk] = 0.5
    }
    let found = Session.likely(hearing.hear(text, leaning: leaning))
    let fact = target.fact(
      .heard(Session.said(found).map { Token($0.situation) }, text), by: collector)
    guard let id = fact.id else { return [.record(fact)] }
    call?.heard = Heard(id: id, text: text, situations: found)
    if [.paymentSent, .alreadyPaid].contains(found.first?.situation), call?.invoice == nil {
      call?.invoice = dossier.awaited(on: turn.now.day)?.invoices.first
    }
    latest = []
    proposal = []
    guard !found.isEmpty else {
      reasons = ["heard: the words point to no situation; they are kept as they were typed"]
      return [.record(fact), .show(Page(" noted; nothing to add. /talk has more to say.", .dim))]
    }
    return [.record(fact)] + (try cards(found, prompts, turn: turn))
  }

  /// `+2`: what was heard is the runner-up.
  mutating func choose(_ number: Int, turn: Turn) throws(Refusal) -> [Effect] {
    guard var heard = call?.heard, heard.situations.indices.contains(number - 1) else {
      throw .unclear("no runner-up `+\(number)` is on the screen")
    }
    let (prompts, _) = try prompts()
    heard.chosen = number - 1
    let chosen = heard.situations[number - 1]
    call?.heard = heard
    call?.quiet = chosen.situation.silence.map { [$0] } ?? []
    let (target, _) = try target("", turn: turn)
    let body = Fact.Body.fix(heard.id, .heard([Token(chosen.situation)], heard.text))
    let fact = target.fact(body, by: collector)
    return [.record(fact)] + (try cards([chosen], prompts, turn: turn))
  }

  /// Remembers the invoice and the day a line names.
  private mutating func takeIn(_ text: String, _ dossier: Dossier, _ context: CaptureContext) {
    if let invoice = Session.invoice(in: text, of: dossier.items).invoice {
      call?.invoice = invoice
    }
    if case .understood(let promises) = Capture.promise(text, in: context) {
      if let day = promises.first?.by { call?.day = day }
    }
  }

  /// The promise a plain line was meant as, where it reads like one.
  func promised(_ text: String, _ context: CaptureContext) -> String? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, "promise".hasPrefix(words[0].lowercased()), words[0].count > 3 {
      return words[1]
    }
    return Capture.looksLikePromise(text, in: context) ? text : nil
  }

  private mutating func offer(
    _ promise: String, _ text: String, _ target: Target, _ turn: Turn
  ) -> [Effect] {
    let fact = target.fact(.heard([Token(.promise)], text), by: collector)
    proposal = ["promise \(promise)"]
    latest = []
    let page = notes(turn: turn).page(width: turn.width)
    reasons = ["+: it reads like an amount and a day; /promise writes it down at once"]
    return [.record(fact), .show(page)]
  }
}

extension Contact {
  /// Whether a text names someone or something of what the card knows of this person: Anna, Purdue.
  func isTouched(by text: String) -> Bool {
    let named = (known.map(\.text) + asks).flatMap { $0.split(separator: " ").dropFirst() }
      .filter { $0.first?.isUppercase == true }.flatMap(Words.folded).filter { $0.count > 2 }
    let own = Set(Words.folded(name))
    return !Set(named).subtracting(own).isDisjoint(with: Words.folded(text))
  }
}

extension Dossier {
  /// The promise whose money is not seen yet.
  func awaited(on today: Day) -> Promise? {
    promises(on: today).last { $0.state == .notSeenYet || $0.state == .notSeen }?.promise
  }

  /// What this customer's own state makes likelier to be heard, from 0 to 1.
  func leaning(on today: Day) -> [Situation: Double] {
    var leaning: [Situation: Double] = [:]
    if promises(on: today).contains(where: { $0.state == .notSeenYet || $0.state == .notSeen }) {
      leaning = [.paymentSent: 0.5, .alreadyPaid: 0.3, .vaguePromise: 0.3]
    }
    if let last = disputes().last(where: { $0.state == .open }) {
      leaning[.toldYouBefore] = 0.3
      leaning[.creditDue] = 0.3
      if let same = Situation(rawValue: last.dispute.reason.text) { leaning[same] = 0.5 }
    }
    if history.contains(where: {
      if case .reason(Token(.cashFlow), _, _) = $0.body { true } else { false }
    }) {
      leaning[.cashFlow] = 0.4
    }
    return leaning
  }
}
