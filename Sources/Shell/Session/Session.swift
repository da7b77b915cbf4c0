package import Accounts
package import Coach
package import Texts

/// What the shell knows between two lines: the book as far as it was read, and the calls going on.
///
/// The calls are a fold of facts that the disk has acknowledged: see `noted`.
package struct Session: Sendable {
  /// Who we are.
  package let company: Company
  /// Who types, or `.nobody` as long as nothing is noted.
  package let collector: Token
  /// What has been read of the book so far.
  package var material = Material()
  /// The call going on.
  package var call: Call?
  /// Calls put aside, the last one first to come back.
  package var parked: [Call] = []
  /// The numbered list on the screen.
  package var latest: [Suggestion] = []
  /// What `+` would note: lines in the shell's own words, without a slash.
  package var proposal: [String] = []
  /// The question the next line answers.
  package var question: Question?
  /// Why the screen shows what it shows, for `? why`.
  package var reasons: [String] = []
  /// The page a call that is beginning opens with, until its first fact is on the disk.
  var opening: BriefPage?
  /// Calls of earlier sessions that have no end.
  package var unfinished: [Talk] = []
  /// The account of one customer put together beforehand, for trials while a line is typed.
  ///
  /// Only `Typing` sets it, on a copy that is never kept: a line that is done looks at what is known.
  var ready: Dossier?
  /// How many facts of the same line go before the next one.
  var ahead = 0
  /// The facts of this session by the line that noted them, which `/undo` would take back.
  package var undoable: [[Fact]] = []

  /// Creates a session in which nothing has been read yet, but for the customers with a card where
  /// `roster` holds them already.
  package init(company: Company, collector: Token, roster: [RosterEntry]? = nil) {
    self.company = company
    self.collector = collector
    if let roster { material.take(roster: roster) }
  }

  /// The prompt: the customer on the line, or the program's name.
  package var prompt: String {
    call.map { "\($0.customer)> " } ?? "courtesy> "
  }
}

extension Session {
  /// A customer as the first look at the cards tells.
  package struct RosterEntry: Hashable, Sendable {
    /// The id.
    package let id: Token
    /// The name.
    package let name: String
    /// Other names.
    package let also: [String]
    /// Phone numbers as the card spells them.
    package let phones: [String]

    /// Creates an entry.
    package init(id: Token, name: String, also: [String] = [], phones: [String] = []) {
      self.id = id
      self.name = name
      self.also = also
      self.phones = phones
    }
  }

  /// A question that the next line answers.
  package enum Question: Hashable, Sendable {
    /// Which of the talking points were used in the call that has just ended.
    case used(call: String, customer: Token, began: Moment, number: Int, [Suggestion])
    /// Whether to leave while a call is open.
    case leave
    /// Which of two readings of a promise is meant; the lines are commands.
    case reading([String])
  }

  /// What has been read of the book.
  package struct Material: Sendable {
    /// The customers with a card, by id: what a first look at the cards tells.
    package private(set) var roster: [RosterEntry]?
    /// Account cards.
    package var cards: [Token: Customer] = [:]
    /// The minutes to add to the book's clock for a customer's own.
    package var offsets: [Token: Int] = [:]
    /// Whether every card has been read.
    package var hasAllCards = false
    /// Glossaries; `nil` inside for a trade without one.
    package var glossaries: [Token: Glossary?] = [:]
    /// Whether every glossary has been read.
    package var hasAllGlossaries = false
    private var indexes: [Token: TermIndex] = [:]
    /// Prompts by situation.
    package var prompts: [Situation: Prompt]?
    /// The model that hears.
    package var hearing: Hearing?
    /// What tells an ask from a demand.
    package var tone: Tone?
    /// The lines that no word of the customer's sets off.
    package var lines: [SpokenLine]?
    /// The open items of all customers.
    package var items: [OpenItem]?
    /// Facts as they stand in the files, by customer.
    package var history: [Token: [Fact]] = [:]
    /// Whether `history` holds every customer's facts.
    package var hasAllHistory = false
    /// Everything that is wrong in the book.
    package var findings: [Finding]?
    /// How many mistakes were met in the files read so far, and of which the screen has not told.
    package private(set) var unmended: [String: Int] = [:]
    /// Journal lines that cannot be read, by their ids.
    package private(set) var unread: [FactID: UnreadLine] = [:]
    private var told: Set<String> = []

    /// Creates material of which nothing has been read.
    package init() {}

    /// Takes in what a first look at the cards told, in any order.
    package mutating func take(roster: [RosterEntry]) {
      self.roster = roster.sorted { $0.id < $1.id }
    }

    /// Forgets prompts, lines and glossaries, which are read again when they are needed.
    package mutating func forgetTexts() {
      (prompts, hearing, tone, lines) = (nil, nil, nil, nil)
      (glossaries, hasAllGlossaries, indexes) = ([:], false, [:])
    }

    /// The index of a glossary, made at the first question.
    mutating func index(of glossary: Glossary) -> TermIndex {
      if let index = indexes[glossary.trade] { return index }
      let index = TermIndex(glossary)
      indexes[glossary.trade] = index
      return index
    }

    /// Remembers mistakes that leave something out.
    package mutating func notice(_ findings: [Finding]) {
      for finding in findings where finding.severity == .error && !told.contains(finding.file) {
        unmended[finding.file, default: 0] += 1
      }
      for line in findings.lazy.compactMap(UnreadLine.init) { unread[line.id] = line }
    }

    /// One line about mistakes that were met and not told yet, or `nil`.
    package mutating func notices() -> Page? {
      guard !unmended.isEmpty else { return nil }
      let files = unmended.keys.sorted().map { "\(unmended[$0] ?? 0) in \($0)" }
      told.formUnion(unmended.keys)
      unmended = [:]
      let named = files.prefix(3).joined(separator: ", ")
      return Page(" to mend: \(named); /check shows how", .careful)
    }
  }
}
