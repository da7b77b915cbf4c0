import Accounts
import Coach
import LineEditor
import Shell

/// Helps while a line is typed: joins what the shell foresees with what the editor shows.
///
/// All belongs to the thread that reads. What a line may be about is prepared when its prompt stands;
/// what is said of a line is worked out once and kept until the line changes.
final class Typist {
  /// What is known, and the moment, whenever a line begins.
  private let shell: () -> (session: Session, turn: Turn)
  /// Lines typed before, oldest first.
  private let past: () -> [String]
  /// The model that hears, if it is ready by now.
  private let hearing: () -> Hearing?
  /// How much is shown.
  var level: TypingLevel
  /// Whether the first grey text of this session explains itself.
  private var explains: Bool
  /// Opens a text in the editor the environment names.
  var compose: ((String) -> String?)?

  private var typing: Typing?
  private var before: Typing?
  /// The customers by their names, which are sorted out beside the loop.
  private var customers: Once<NameIndex>
  /// Whether there are so few customers that they are waited for.
  private let isSmall: Bool
  private var last: (line: String, foresight: Foresight)?
  private var hasGhost = false
  private var hasExplained = false

  /// Creates the help for one shell.
  init(
    level: TypingLevel, explains: Bool, shell: @escaping () -> (session: Session, turn: Turn),
    past: @escaping () -> [String], hearing: @escaping () -> Hearing?, customers: Once<NameIndex>,
    isSmall: Bool
  ) {
    self.isSmall = isSmall
    self.customers = customers
    self.level = level
    self.explains = explains
    self.shell = shell
    self.past = past
    self.hearing = hearing
  }

  /// What the editor asks while a line is typed.
  var assistance: Assistance {
    var assistance = Assistance()
    assistance.complete = { [unowned self] line, cursor in complete(line, cursor) }
    if level == .full {
      assistance.ghost = { [unowned self] in ghost($0) }
      assistance.hint = { [unowned self] in hint($0) }
    }
    if level != .off { assistance.style = { [unowned self] in styled($0) } }
    assistance.whenIdle = { [unowned self] in prepare() }
    assistance.compose = compose
    assistance.expand = { CommandBook.standard.expansion(of: $0) }
    return assistance
  }

  /// Forgets the line before: what was known then may have changed.
  func begin() {
    before = typing ?? before
    typing = nil
    last = nil
    hasGhost = false
    if hasExplained { explains = false }
  }

  /// Takes other names of the customers, which have changed.
  func take(customers: Once<NameIndex>) { self.customers = customers }

  private func prepare() {
    if typing == nil { _ = ready }
  }

  private var ready: Typing {
    if let typing { return typing }
    let customers = named(orWaits: isSmall)
    let (session, turn) = shell()
    let made = Typing(
      session: session, turn: turn, customers: customers, past: past(),
      hearing: hearing(), before: before)
    typing = made
    return made
  }

  /// The customers' names as far as they are sorted out by now.
  private func named(orWaits: Bool) -> NameIndex {
    (orWaits ? customers.value : customers.made) ?? NameIndex([])
  }

  /// Takes over what was not there yet when the line began.
  private func catchUp(_ typing: inout Typing) {
    if typing.hearing == nil { typing.hearing = hearing() }
    if typing.customers.offers.isEmpty { typing.customers = named(orWaits: false) }
  }

  private func foresight(_ line: String) -> Foresight {
    if let last, last.line == line { return last.foresight }
    var typing = ready
    catchUp(&typing)
    self.typing = typing
    let foresight = typing.foresee(line)
    last = (line, foresight)
    return foresight
  }

  private func ghost(_ line: String) -> Ghost? {
    let ghost = ready.ghost(for: line)
    hasGhost = ghost?.text.isEmpty == false
    return ghost.map { Ghost(text: $0.text, remark: $0.remark) }
  }

  private func hint(_ line: String) -> String? {
    let foresight = foresight(line)
    if explains, hasGhost, foresight.mistakes.isEmpty {
      hasExplained = true
      let words = " grey: Right takes it, Enter never"
      let whole = words + "; /typing less hides it"
      return whole.count < shell().turn.width ? whole : words
    }
    return foresight.words.map { " \($0)" }
  }

  private func complete(_ line: String, _ cursor: Int) -> Completion {
    let typed = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    var typing = ready
    // Who presses Tab wants an answer, and waits for it.
    if typing.customers.offers.isEmpty { typing.customers = named(orWaits: true) }
    self.typing = typing
    let offers = typing.offers(for: typed)
    return Completion(
      from: offers.from, candidates: offers.best.map { Candidate(text: $0.text, note: $0.note) },
      total: offers.total, common: offers.common)
  }

  /// The line with its known words in color and its mistakes underlined.
  private func styled(_ line: String) -> String {
    let spans = ready.spans(of: line, foresight(line))
    guard !spans.isEmpty else { return line }
    let scalars = Array(line.unicodeScalars)
    var out = String.UnicodeScalarView()
    var place = 0
    for span in spans where span.range.upperBound <= scalars.count {
      out.append(contentsOf: scalars[place..<span.range.lowerBound])
      out.append(contentsOf: "\u{1B}[\(Typist.look(of: span.kind))m".unicodeScalars)
      out.append(contentsOf: scalars[span.range])
      out.append(contentsOf: "\u{1B}[0m".unicodeScalars)
      place = span.range.upperBound
    }
    out.append(contentsOf: scalars[place...])
    return String(out)
  }

  /// Magenta alone is read about as well on white as on black; see `Page`.
  private static func look(of kind: TypedSpan.Kind) -> String {
    switch kind {
    case .command: "1"
    case .known: "35"
    case .mistake: "4"
    }
  }
}
