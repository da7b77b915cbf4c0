import Accounts
import ArgumentParser
import Coach
import Shell
import Texts

/// `courtesy calendar`: what lies ahead, for a calendar program.
struct CalendarFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write promises, callbacks, our own word and visits as a calendar (iCalendar).",
    discussion: """
      What is still to come, or not yet done: courtesy calendar > calls.ics. With --all the past too. \
      Times are in UTC; a calendar program shows them in its own zone.
      """)

  @OptionGroup var options: BookOptions

  @Option(help: "Only this customer.")
  var customer: String?

  @Flag(help: "Also promises met, our word kept and days gone by.")
  var all = false

  func run() throws {
    let book = try Opened(options)
    let wanted = try CustomerOption.token(customer)
    let facts = book.chronicle().filter { fact in
      CalendarExport.holds(fact) && (wanted == nil || fact.customer == wanted)
    }
    let ahead = all ? facts : try upcoming(facts, book)
    let names = Dictionary(book.roster().map { ($0.id, $0.name) }) { first, _ in first }
    let export = CalendarExport(names: names, unixSeconds: book.clock.unixSeconds(for:))
    print(export.text(ahead, name: book.company.name), terminator: "")
  }

  /// Promises that still speak, our word that is not kept, and callbacks from today on that no later
  /// call has overtaken.
  private func upcoming(_ facts: [Fact], _ book: Opened) throws -> [Fact] {
    let today = book.clock.now.day
    let whole = book.chronicle()
    let states = PromiseStates.read(whole, of: JournalDesk(book))
    let done = Set(
      whole.compactMap { fact -> FactID? in
        if case .done(let id, _) = fact.body { return id }
        return nil
      })
    return facts.filter { fact in
      switch fact.body {
      case .promise(let promise):
        guard let state = fact.id.flatMap({ states[$0] }) else { return promise.day >= today }
        return [PromiseStanding.State.open, .notSeenYet].map(\.rawValue).contains(state)
      case .owe: return fact.id.map { !done.contains($0) } ?? true
      case .next(let when, _): return when.day >= today
      default: return fact.moment.day >= today
      }
    }
  }
}

/// A customer named on the launch line.
enum CustomerOption {
  /// The id, or a complaint that says how ids are written.
  static func token(_ text: String?) throws -> Token? {
    guard let text else { return nil }
    guard let token = Token(text.lowercased()) else {
      throw ValidationError("--customer needs a customer's id, as in --customer harlow")
    }
    return token
  }
}
