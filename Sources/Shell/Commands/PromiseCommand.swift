import Accounts
import Coach
import Texts

/// `promise AMOUNT DAY`: writes down what the customer promised to pay.
package struct PromiseCommand: ShellCommand {
  package static let usage = Usage(
    name: "promise", arguments: "AMOUNT DAY [for INVOICE]",
    summary: "Write down a promise to pay, typed as it is said", example: "promise 11200 fri",
    place: .fact, launches: true)

  private let words: String

  package init(arguments: String) throws(Refusal) {
    guard !arguments.isEmpty else {
      throw .unclear("how much, and when? `/promise 11200 fri` or `/promise 4471 next run`")
    }
    words = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let dossier = try session.dossier(target.customer)
    let context = CaptureContext(dossier, now: turn.now)
    switch Capture.promise(words, in: context) {
    case .empty:
      throw .unclear("how much, and when? `/promise 11200 fri` or `/promise 4471 next run`")
    case .notUnderstood(let word, _, let message): throw .unclear("`\(word)`: \(message)")
    case .twoReadings(let readings):
      return session.ask(between: readings, in: context, target, width: turn.width)
    case .understood(let captured):
      return try session.record(captured, typed: words, target, dossier, turn)
    }
  }
}

extension Session {
  /// Asks which reading is meant, with numbers.
  mutating func ask(
    between readings: [[CapturedPromise]], in context: CaptureContext, _ target: Target,
    width: Int
  ) -> [Effect] {
    var page = Page(" Two readings; which one?", .careful)
    var lines: [String] = []
    for (index, reading) in readings.enumerated() {
      let text = reading.map { Capture.echo($0, in: context) }.joined(separator: ", then ")
      page.add(label: "       \(index + 1) ", text, style: .strong, width: width)
      let typed = reading.map(\.typed).joined(separator: ", ")
      lines.append(call == nil ? "promise \(target.customer) \(typed)" : "promise \(typed)")
    }
    question = .reading(lines)
    return [.show(page)]
  }

  /// Records promises that were understood, says them back and warns where they do not fit the items.
  mutating func record(
    _ captured: [CapturedPromise], typed words: String, _ target: Target, _ dossier: Dossier,
    _ turn: Turn
  ) throws(Refusal) -> [Effect] {
    let promises = try captured.map { promise throws(Refusal) in
      try self.promise(promise, dossier, turn)
    }
    let facts = promises.enumerated().map { offset, promise in
      target.fact(.promise(promise), by: collector, offset: offset)
    }
    if let first = captured.first {
      if let invoice = first.invoices.first { call?.invoice = invoice }
      if let day = first.by { call?.day = day }
    }
    var effects = note(facts, turn: turn)
    let warnings = warnings(captured, words, dossier)
    if !warnings.lines.isEmpty { effects.append(.show(warnings)) }
    let isSent = captured.contains { $0.by.map { $0 < turn.now.day } ?? false }
    if let close = try closing(reads: isSent ? "payment-sent" : "promise", promises, turn) {
      effects.append(.show(close))
    }
    return effects
  }

  /// The promise as it is noted.
  ///
  /// One without an amount is about the invoice that is talked about: the one named last, else the one
  /// that the screen asks for.
  private func promise(
    _ captured: CapturedPromise, _ dossier: Dossier, _ turn: Turn
  ) throws(Refusal) -> Promise {
    guard let day = captured.by else {
      throw .unclear("when? add a day, as in `/promise \(captured.typed) fri`")
    }
    var topic: String?
    if captured.amount == nil, let call {
      topic = call.invoice ?? dossier.askable(at: turn.now).first?.item.invoice
    }
    let awaited = dossier.awaited(on: turn.now.day)
    let isAwaited = day <= turn.now.day && topic.map { awaited?.invoices == [$0] } ?? false
    return Promise(
      amount: captured.amount ?? (isAwaited ? awaited?.amount : nil), kind: captured.kind, day: day,
      invoices: captured.invoices.isEmpty ? [topic].compactMap { $0 } : captured.invoices,
      method: captured.method ?? dossier.method, why: captured.rest)
  }

  func warnings(
    _ captured: [CapturedPromise], _ words: String, _ dossier: Dossier
  ) -> Page {
    var page = Page()
    if captured.contains(where: \.isSpread) {
      page.add(Page.Span("        laid against the oldest that is not at rest", .dim))
    }
    for balance in dossier.balances() {
      let amounts = captured.compactMap(\.amount).filter { $0.currency == balance.currency }
      let sum = amounts.reduce(Money.zero(balance.currency)) { $0 + $1 }
      if sum.minorUnits > balance.net.minorUnits {
        page.add(
          Page.Span(
            "        more than the \(balance.net.spoken) that is open; `/undo` takes it back",
            .careful))
      }
    }
    let open = Set(dossier.items.map(\.invoice))
    for (typed, invoice) in Session.slips(words, open) {
      page.add(
        Page.Span(
          "        \(typed) was taken as an amount; for the invoice: /undo, then \(invoice)",
          .careful))
    }
    for invoice in Set(captured.flatMap(\.invoices)).subtracting(open).sorted() {
      page.add(Page.Span("        \(invoice) is not among the open items", .careful))
    }
    return page
  }

  /// Bare numbers that are one slip of the finger away from an open invoice.
  private static func slips(_ words: String, _ open: Set<String>) -> [(
    typed: String, invoice: String
  )] {
    words.split(separator: " ").compactMap { word in
      let typed = String(word)
      guard typed.count > 3, typed.allSatisfy(\.isNumber), !open.contains(typed) else { return nil }
      let near = open.sorted().first {
        $0.count == typed.count && NearestWord.distance($0, typed) == 1
      }
      return near.map { (typed, $0) }
    }
  }

  /// One sentence to read back, from the closing lines that fit and can be filled.
  func closing(reads: String, _ promises: [Promise], _ turn: Turn) throws(Refusal) -> Page? {
    guard call != nil else { return nil }
    let scene = try scene(turn: turn)
    let isLocked = scene.quiet.contains { $0.contains("was heard") || $0.hasPrefix("bad news") }
    guard !isLocked, scene.dossier.locks().isEmpty else { return nil }
    let isRun = scene.nextRun != nil && scene.nextRun == promises.first?.day
    let facts = scene.conditions()
    let fitting = scene.dossier.lines.filter {
      $0.purpose == .close && $0.reads == reads && ($0.to.isEmpty || $0.to.contains(scene.seat))
        && scene.holds($0.when.filter { $0 != "run" }, facts: facts)
        && ($0.text.contains("{run}") ? isRun : true)
    }.sorted { $0.text.contains("{run}") && !$1.text.contains("{run}") }
    let spoken = PromisedScene(scene, promises: promises)
    guard let text = fitting.lazy.compactMap({ spoken.filled($0.text) }).first else { return nil }
    var page = Page()
    page.add(label: " Say    ", "\"\(text)\"", width: turn.width)
    return page
  }
}

extension Dossier {
  /// How they usually pay, as the journal's token.
  var method: Token? {
    customer.pays.flatMap { Token(slug($0.method)) }
  }
}
