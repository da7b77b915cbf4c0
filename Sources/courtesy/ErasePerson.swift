import Accounts
import ArgumentParser
import Book
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// `courtesy erase-person NAME`: takes a person out of the book.
struct ErasePerson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-person",
    abstract: "Take a person out of the book: the card's entry, the name beside facts, words.",
    discussion: """
      Facts stay, with their ids, days and amounts; they become nobody's. Words that may speak of the \
      person are shown one by one, because a Bill may be a bill. With --yes the entry and the name \
      beside facts go without a question, and the words are listed. This is the one command that \
      rewrites a journal. What git and backups keep remains there.
      """)

  @OptionGroup var options: BookOptions

  @Argument(help: "The name as the card has it, such as \"Maria Keller\".")
  var name: String

  @Option(help: "The customer's id, where several have a person of this name.")
  var customer: String?

  @Flag(help: "Ask nothing: erase the card's entry and the name beside facts, list the words.")
  var yes = false

  func run() throws {
    let book = try Opened(options)
    let search = try PersonSearch(name, customer: customer, book: book)
    var plan = ErasurePlan(search)
    guard !plan.isEmpty else {
      print("The book holds nothing of \(Clean.line(name)).")
      throw ExitCode(1)
    }
    print(plan.summary)
    if !yes {
      guard isatty(0) == 1, isatty(1) == 1 else {
        throw Complaint(
          "nothing was changed; with --yes the entry and the name beside facts go without a question"
        )
      }
      guard plan.ask() else { return print("Nothing was changed.") }
    }
    let done = try plan.carryOut(in: book)
    print(done)
  }
}

/// What an erasure is going to do.
struct ErasurePlan {
  private let search: PersonSearch
  private var confirmed: Set<Mention.Key> = []
  private var fields: [(path: String, count: Int)] = []
  private var mentions: [Mention] = []
  private var elsewhere: [Mention] = []
  private var foreign: [String] = []

  init(_ search: PersonSearch) {
    self.search = search
    let erasure = Erasure(search.names)
    for (path, bytes) in search.files() + search.remembered() {
      guard !PersonSearch.isForeign(path, bytes) else {
        foreign.append(path)
        continue
      }
      let outcome = search.outcome(erasure, path, bytes)
      if outcome.bytes != bytes { fields.append((path, outcome.fields + outcome.erased.count)) }
      mentions += outcome.left
    }
    for (path, bytes) in search.otherFiles() {
      elsewhere += search.outcome(erasure, path, bytes).left
    }
  }

  var isEmpty: Bool { fields.isEmpty && mentions.isEmpty && elsewhere.isEmpty }

  /// What names the person, file by file.
  var summary: String {
    var lines = ["\(Clean.line(search.names.names.joined(separator: ", also "))) is named here:"]
    lines += fields.map { "  \(Clean.line($0.path)): \($0.count)" }
    if fields.isEmpty { lines.append("  in no entry and beside no fact") }
    lines.append("Places in words that may speak of this person: \(mentions.count)")
    return lines.joined(separator: "\n")
  }

  /// Asks on the terminal, first for the fields, then for each place; whether to go on.
  mutating func ask() -> Bool {
    if !fields.isEmpty {
      guard answer("Erase the card's entry and the name beside facts? [y/N] ") == "y" else {
        return false
      }
    }
    for (count, mention) in mentions.enumerated() {
      let before = mention.before.count > 60 ? "…\(mention.before.suffix(60))" : mention.before
      print("\n\(count + 1) of \(mentions.count)  \(Clean.line(mention.file)):\(mention.number)")
      print(Self.clean("  \(before)[\(mention.words)]\(mention.after.prefix(60))"))
      switch answer("Erase the words in brackets? [y/N, q: change nothing at all] ") {
      case "y": confirmed.insert(mention.key)
      case "q", nil: return false
      default: continue
      }
    }
    return true
  }

  private func answer(_ question: String) -> String? {
    print(question, terminator: "")
    fflush(nil)
    guard let line = readLine(strippingNewline: true) else { return nil }
    return line.lowercased().split(separator: " ").first.map(String.init) ?? ""
  }

  private static func clean(_ text: String) -> String { CardNumbers.masked(Clean.line(text)) }

  /// Does it, and says what was changed.
  func carryOut(in book: Opened) throws -> String {
    let erasure = Erasure(search.names, confirmed: confirmed)
    var left: [String: [Mention]] = [:]
    var counts: [String: Int] = [:]
    let changed = try BookRewrite(book: book.folder, stateFolder: book.stateFolder).run {
      path, bytes in
      guard !PersonSearch.isForeign(path, bytes) else { return nil }
      let outcome = search.outcome(erasure, path, bytes)
      left[path] = outcome.left
      counts[path] = outcome.fields + outcome.erased.count
      return outcome.bytes
    }
    var lines = changed.map { "changed  \(Clean.line($0)): \(counts[$0] ?? 0)" }
    if changed.isEmpty { lines.append("nothing was to be changed") }
    lines += foreign.map { "left     \(Clean.line($0)): a version this program does not write" }
    let stays = left.keys.sorted().flatMap { left[$0] ?? [] } + elsewhere
    if !stays.isEmpty { lines.append("These words stay as they are:") }
    lines += stays.map {
      Self.clean(
        "  \($0.file):\($0.number): \($0.before.suffix(40))[\($0.words)]\($0.after.prefix(40))")
    }
    lines += [
      "Ids, days and amounts are what they were.",
      "What git, backups and exports keep remains there.",
    ]
    return lines.joined(separator: "\n")
  }
}
