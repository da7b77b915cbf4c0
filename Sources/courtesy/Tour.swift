import Accounts
import Book
import Coach
import Shell
import Texts

/// A call, really played in a book that is thrown away, in excerpts that fit one screen.
struct Tour {
  private let book: Opened
  private let library: Library
  private var shell: Shell
  private var random = Randomness(seed: 1)
  private let width: Int

  /// A line of the tour, what it is for, and how the lines begin that are shown of the answer.
  private struct Step {
    let line: String
    let remark: String
    let shows: [String]
  }

  private static let steps = [
    Step(
      line: "/call harlow", remark: "opens the account and says what to say",
      shows: [" Last", " Owes", " Ask", " Warm"]),
    Step(
      line: "two drums of primer came with split lids", remark: "what they say",
      shows: ["      1", "      +"]),
    Step(line: "+", remark: "notes what is proposed", shows: [" noted"]),
    Step(
      line: "/p 7220.50 next run", remark: "a promise, as it is said", shows: [" noted", " Say"]),
    Step(line: "/bye", remark: "ends the call", shows: [" kept", " next"]),
  ]

  /// Plays it.
  ///
  /// - Parameters:
  ///   - width: the columns of the screen.
  ///   - height: its rows; in a low window less is shown of each answer.
  /// - Returns: the call as one page.
  /// - Throws: what the disk refused.
  static func page(width: Int, height: Int) throws -> Page {
    let path = try Scratch.folder()
    defer { Scratch.remove(path) }
    try Demo.write(to: path, today: Demo.anchor)
    var tour = try Tour(path: path, width: width)
    var page = Page(" A call, as it goes; nothing of it is kept.", .dim)
    for step in steps { page.lines += try tour.play(step, isBrief: height < 24).lines }
    page.add(
      Page.Span(" /call NAME begins your own; ", .dim), Page.Span("?"),
      Page.Span(" lists what is valid at any moment.", .dim))
    return page.fitting(width)
  }

  private init(path: String, width: Int) throws {
    let choice = BookChoice(collector: "jo", at: "\(Demo.anchor)")
    book = try Opened(path: path, options: choice, isRemembered: false)
    library = Library(book: book)
    shell = Shell(session: Session(company: book.company, collector: book.collector))
    library.fetch(.roster, into: &shell.session.material)
    self.width = width
  }

  /// Plays a line: what was typed, and a part of the answer.
  private mutating func play(_ step: Step, isBrief: Bool) throws -> Page {
    var page = Page()
    page.add(
      Page.Span(" \(shell.prompt)", .dim), Page.Span(step.line, .strong),
      Page.Span("   \(step.remark)", .dim))
    let answer = try answer(to: step.line)
    let shown = step.shows.compactMap { start in
      answer.lines.first { $0.map(\.text).joined().hasPrefix(start) }
    }
    page.lines += (isBrief ? Array(shown.prefix(1)) : shown).map { [Page.Span("  ")] + $0 }
    return page
  }

  private mutating func answer(to line: String) throws -> Page {
    var effects: [Effect] = []
    repeat {
      if case .fetch(let need)? = effects.first {
        library.fetch(need, into: &shell.session.material)
      }
      let now = book.clock.now
      let id = CallID.new(using: &random, after: shell.session.lastID(at: now))
      effects = shell.respond(to: line, turn: Turn(now: now, freshID: id, width: width - 2))
    } while effects.first.map { if case .fetch = $0 { true } else { false } } ?? false
    var page = Page()
    for effect in effects {
      switch effect {
      case .record(let fact): shell.noted(try book.journal.append(fact))
      case .show(let more), .refuse(let more), .browse(let more): page.lines += more.lines
      default: continue
      }
    }
    return page
  }
}
