import Accounts
import ArgumentParser
import Book
import Coach
import Shell
import Texts

/// `courtesy journal`: what was said and agreed, for people, for pipes and for programs.
struct JournalSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Show what was said and agreed: a paragraph a call, the latest first.",
    discussion: JournalHelp.text, aliases: ["find"])

  /// How what was found is written when not in paragraphs.
  enum Form: String, EnumerableFlag {
    case lines, json, rec, hledger, csv

    /// The form as one for other programs.
    var table: JournalTable? { JournalTable(rawValue: rawValue) }

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .lines: "The journal's own lines, the oldest first."
      case .json: "One JSON object a fact, the oldest first."
      case .rec, .hledger, .csv: form.table.flatMap(JournalTable.help)
      }
    }
  }

  @Option(help: "The book's folder; else $COURTESY_BOOK, else the current folder.")
  var book: String?

  @Argument(help: "Words to look for.")
  var words: [String] = []

  @Option(help: "Only this customer.")
  var customer: String?

  @Option(help: "Only this person, by the beginning of any name, also those on the card.")
  var person: String?

  @Option(help: "Only what this collector typed.")
  var collector: String?

  @Option(help: ArgumentHelp("Only these facts, such as promise,paid.", valueName: "words"))
  var fact: [String] = []

  @Option(help: ArgumentHelp("Only from this day, month or year on.", valueName: "day"))
  var since: String?

  @Option(help: ArgumentHelp("Only up to this day, month or year.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("Only so many of the latest calls.", valueName: "number"))
  var last: String?

  @Flag(
    help: """
      Only what still waits: open calls, promises not met, disputes not answered, our words and \
      favors not done, pauses and locks.
      """)
  var open = false

  @Flag var form: Form?

  @Flag(help: "For screen readers: no colors, no pager.")
  var plain = false

  /// The moment, for tests: `2026-11-23` or `2026-11-23 10:42`.
  @Option(help: .hidden)
  var at: String?

  func run() throws {
    let reader = try JournalDesk(path: book ?? Environment.value("COURTESY_BOOK") ?? ".", at: at)
    var query: JournalQuery
    do {
      query = try self.query()
    } catch .unclear(let words) {
      throw Complaint(words)
    } catch {
      return
    }
    if !query.person.isEmpty { query.know(reader.people()) }
    // How promises stand is told from whole histories.
    let answer = try reader.answer(query, isWhole: form == .hledger)
    try write(answer, of: reader)
    if answer.wrong > 0 {
      let things = answer.wrong == 1 ? "1 thing is" : "\(answer.wrong) things are"
      StandardError.write(
        "\(things) wrong in the journal and left out; `courtesy check` shows what")
    }
    guard answer.facts.isEmpty else { return }
    // Pipes and scripts have the exit code; a person has this.
    if Window.size(of: 1) != nil { print(open ? "nothing is open there" : "nothing like that") }
    throw ExitCode(1)
  }

  private func query() throws(Refusal) -> JournalQuery {
    var query = JournalQuery()
    query.words = words.flatMap { Words.folded($0) }
    query.isOpen = open
    let options = [
      ("--customer", customer), ("--person", person), ("--collector", collector),
      ("--since", since), ("--until", until), ("--last", last),
    ]
    for (option, value) in options where value != nil { try query.set(option, to: value) }
    for value in fact { try query.set("--fact", to: value) }
    try query.check()
    return query
  }

  private func write(_ answer: JournalDesk.Answer, of desk: JournalDesk) throws {
    switch form {
    case .lines: for fact in answer.facts { print(JournalFormat.line(for: fact)) }
    case .json: for fact in answer.facts { try JSONLine.print(FactRecord(fact)) }
    case .rec, .hledger, .csv:
      print(form?.table?.text(answer, of: desk) ?? "", terminator: "")
    case nil: show(answer.facts)
    }
  }

  /// Paragraphs, in the pager where a terminal is too small for them.
  private func show(_ found: [Fact]) {
    guard !found.isEmpty else { return }
    let window = Window.size(of: 1)
    let page = JournalPage.page(found, width: window?.columns ?? 80)
    let text = page.text(colors: !plain && Colors.areWanted(on: 1))
    if let window, !plain, page.lines.count >= window.rows,
      let pager = Pager(environment: Environment.value), pager.show(text)
    {
      return
    }
    print(text, terminator: "")
  }
}
