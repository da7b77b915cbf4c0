import Accounts
import ArgumentParser
import Book
import Coach
import LineEditor
import Shell
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The one loop: reads a line, lets the shell answer, performs what it asks, record before show.
final class Loop {
  let book: Opened
  let library: Library
  let editor: LineEditor
  let colors: Bool
  var shell: Shell
  /// What notices changes from outside, while a person sits here.
  var watch: Watch?
  /// The help while a line is typed, once there is a line to type.
  private(set) var typist: Typist?
  private let isTranscript: Bool
  private let isPlain: Bool
  let isWatched: Bool
  private var random: Randomness
  /// Whether anything was refused, for the exit code of a script.
  private var hasRefused = false
  /// Whether a line was to be noted of which nobody has said who types it.
  private var needsCollector = false
  /// Whether the model that hears has been asked for.
  var hears = false

  /// A loop on a book; one for a line about a customer who is named by id reads that card alone.
  init(_ book: Opened, options: BookChoice, about customer: Token? = nil) throws {
    self.book = book
    isTranscript = options.transcript
    isPlain = options.plain
    random = Randomness(seed: options.seed)
    shell = Shell(
      session: Session(
        company: book.company, collector: book.collector,
        roster: customer.flatMap(book.rosterEntry).map { [$0] }))
    colors = !options.plain && Colors.areWanted(on: 1)
    editor = LineEditor(program: "courtesy", options: .init(colors: colors, plain: options.plain))
    isWatched = editor.isInteractive && !isTranscript
    library = Library(book: book, isWatched: isWatched)
    if !isWatched { knowRoster(waiting: true) }
  }

  /// Runs a whole session, which may begin with a line of its own.
  func run(first: String?) throws {
    defer { editor.close() }
    try book.checkCollector()
    // Who waits for a call's journals has the texts read meanwhile.
    if first != nil { HelperThread { [stock = library.stock] in stock.prepareScreen() }?.detach() }
    welcome()
    if let first { perform(first) }
    let typist = makeTypist()
    self.typist = typist
    lookOut()
    defer { watch?.end() }
    reading: while true {
      typist.begin()
      editor.assistance = typist.assistance
      switch editor.read(prompt: shell.prompt, accent: shell.session.call == nil ? "1" : "1;35") {
      case .line(let line):
        if !line.allSatisfy(\.isWhitespace), !line.hasPrefix(" ") {
          editor.remember(CardNumbers.masked(line))
        }
        takeNews()
        guard perform(line) else { break reading }
        turn(to: shell.session.call?.customer)
      case .interrupted: continue
      case .endOfInput:
        farewell()
        break reading
      case .hangup: break reading
      }
    }
    if hasRefused, !editor.isInteractive { throw ExitCode.failure }
  }

  /// Does one line, and nothing else.
  func once(_ line: String) throws {
    defer { editor.close() }
    perform(line)
    if needsCollector { try book.checkCollector() }
    if hasRefused { throw ExitCode.failure }
  }

  /// Does a line; returns whether the session goes on.
  @discardableResult
  private func perform(_ line: String) -> Bool {
    if isTranscript { editor.write("> \(CardNumbers.masked(Clean.line(line)))\n") }
    let before = shell
    var effects = shell.respond(to: line, turn: turn())
    while case .fetch(let need)? = effects.first {
      library.fetch(need, into: &shell.session.material)
      effects = shell.respond(to: line, turn: turn())
    }
    if let notices = shell.session.material.notices() { show(notices) }
    var goesOn = true
    var acknowledged: [Fact] = []
    if book.collector == .nobody, effects.contains(where: \.isForCollector) {
      needsCollector = true
      return false
    }
    for effect in effects {
      switch effect {
      case .record(let fact):
        watch?.stores(fact.id)
        do {
          let stored = try book.journal.append(fact, beside: shell.session.day(concernedBy: fact))
          acknowledged.append(stored)
          shell.noted(stored)
          if isTranscript { editor.write("+ \(JournalFormat.line(for: stored))\n") }
        } catch {
          shell = before
          for fact in acknowledged { shell.noted(fact) }
          refuse(line, error)
          return true
        }
      case .show(let page): show(page)
      case .browse(let page): browse(page)
      case .refuse(let page):
        hasRefused = true
        show(page)
      case .putBack, .letGo: settle(missing: effect)
      case .keys, .tour: showHelp(effect)
      case .fetch: continue
      case .type(let level): choose(level)
      case .edit(let line, let text):
        if let line = written(line, text: text) { return perform(line) }
      case .leave: goesOn = false
      }
    }
    return goesOn
  }

  /// Shows what may be long: in the pager where the window is too small, but never during a call.
  func browse(_ page: Page) {
    let page = page.fitting(editor.width)
    let text = page.text(colors: colors)
    let isFree = shell.session.call == nil && shell.session.parked.isEmpty
    guard editor.isInteractive, isFree, !isPlain, page.lines.count >= editor.height,
      let pager = Pager(environment: Environment.value)
    else { return editor.write(text) }
    editor.suspendTerminal()
    let isShown = pager.show(text)
    editor.resumeTerminal()
    if !isShown { editor.write(text) }
  }

  /// The disk refused: the typed line is shown again with the reason.
  private func refuse(_ line: String, _ error: any Error) {
    hasRefused = true
    var page = Page()
    page.add(
      label: " not noted: ", "\(error)", style: .careful, textStyle: .careful, width: editor.width)
    page.add(Page.Span(" you typed  ", .dim), Page.Span(line))
    show(page)
  }

  func show(_ page: Page) {
    editor.write(page.fitting(editor.width).text(colors: colors))
  }

  private func turn() -> Turn {
    let now = book.clock.now
    let last = shell.session.lastID(at: now)
    return Turn(
      now: now, freshID: CallID.new(using: &random, after: last), width: editor.width,
      height: editor.height)
  }

  /// Two lines: where we are, and calls that have no end yet.
  private func welcome() {
    let since = book.clock.now.day - 62
    let mine = JournalShelf.factsWithOpenCalls(
      book: book.folder, collector: book.collector, since: since)
    shell.session.unfinished = Talk.unfinished(in: Chronicle(mine).facts)
    guard editor.isInteractive else { return }
    var page = Page()
    page.add(
      Page.Span(" \(book.company.name)", .strong),
      Page.Span("  \(book.clock.now.day.full)", .dim))
    page.add(
      Page.Span(" /today shows whom to call, /call NAME rings, ? shows what can be typed", .dim))
    page.lines += Loop.tourOffer()?.lines ?? []
    for talk in shell.session.unfinished.suffix(3) {
      let name = talk.facts.first?.customer?.text ?? "-"
      let text =
        "the call with \(name) of \(talk.moment.day.spoken); /call \(name) goes on, /bye \(name) ends it"
      page.add(label: " open   ", text, style: .careful, width: editor.width)
    }
    page.lines += MissingLines.offer(book.journal.missing(), width: editor.width).lines
    show(page)
  }

  /// Control-D leaves at once: what stays open is said, as `/quit` would ask.
  private func farewell() {
    guard editor.isInteractive, let open = shell.session.openCalls else { return }
    show(Page(" The call with \(open) stays open for next time.", .dim))
  }

  /// Puts back, or lets go, what an editor's save has dropped.
  private func settle(missing effect: Effect) {
    do {
      let lost = book.journal.missing()
      for fact in lost { watch?.stores(fact.id) }
      if effect == .letGo { book.journal.forgetMissing() } else { try book.journal.putBack() }
      for customer in Set(lost.compactMap(\.customer)) {
        shell.session.material.history[customer] = nil
      }
      shell.session.material.hasAllHistory = false
      show(MissingLines.settled(lost, effect))
    } catch {
      refuse("/putback", error)
    }
  }
}

extension Effect {
  /// Whether it writes to a collector's own journal, so that it has to be known who types.
  fileprivate var isForCollector: Bool {
    switch self {
    case .record, .putBack, .letGo: true
    default: false
    }
  }
}
