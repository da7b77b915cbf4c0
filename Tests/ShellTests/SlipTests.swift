import Accounts
import Coach
import Shell
import Testing
import Texts

/// Whoever slips on one key is told what was meant.
@Suite struct SlipTests {
  /// A session in which the whole sample book has been read.
  private static func session() -> Session {
    var session = Session(
      company: Sample.company, collector: Sample.jo,
      roster: Sample.cards.map { Session.RosterEntry(id: $0.id, name: $0.name, also: $0.also) })
    session.material.cards = Dictionary(uniqueKeysWithValues: Sample.cards.map { ($0.id, $0) })
    session.material.hasAllCards = true
    session.material.items = Sample.items
    session.material.lines = Sample.lines
    session.material.hasAllHistory = true
    session.material.hasAllGlossaries = true
    return session
  }

  /// Every text one key away: a letter left out, put in, changed, or swapped with its neighbour.
  ///
  /// The keys are those that names are made of, and digits: what the others do is the same.
  static func slips(of word: String) -> [String] {
    let letters = Array(word)
    let keys = Array("aeilnorstmpy47")
    var slips: Set<String> = []
    for place in letters.indices {
      var changed = letters
      changed.remove(at: place)
      slips.insert(String(changed))
      for key in keys {
        changed = letters
        changed[place] = key
        slips.insert(String(changed))
      }
      if place > 0 {
        changed = letters
        changed.swapAt(place, place - 1)
        slips.insert(String(changed))
      }
    }
    for place in 0...letters.count {
      for key in keys { slips.insert(String(letters[..<place] + [key] + letters[place...])) }
    }
    return slips.subtracting([word]).sorted()
  }

  /// What the shell says to a line it refuses or knows nothing of.
  private static func said(_ line: String, in session: Session) -> String {
    var shell = Shell(session: session)
    return shell.respond(to: line, turn: Sample.turn).map { effect in
      switch effect {
      case .refuse(let page), .show(let page): words(page)
      default: ""
      }
    }.joined(separator: " ")
  }

  /// A page's words, without its line breaks.
  private static func words(_ page: Page) -> String {
    page.text(colors: false).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  @Test(arguments: CommandBook.standard.commands.map { $0.usage.name })
  func `a slip in a command names the command`(name: String) throws {
    var silent = 0
    let slips = Self.slips(of: name)
    for slip in slips {
      do throws(Refusal) {
        let other = try CommandBook.standard.command(named: slip).usage
        // The slip is another command, or the beginning of one: nobody can know better.
        #expect(([other.name] + other.also).contains { $0.hasPrefix(slip) })
        silent += 1
      } catch {
        guard case .unclear(let words) = error else { continue }
        let named = words.split { !$0.isLetter && $0 != "/" }
        #expect(named.contains("/\(name)"), "/\(slip): \(words)")
      }
    }
    // Of longer names only the last letter can be left out unnoticed.
    if name.count > 4 { #expect(silent <= 3) }
  }

  @Test(
    arguments: Sample.cards.flatMap { card in [card.id.text, card.name].map { (card.id, $0) } })
  func `a slip in a customer's id or name names the customer`(id: Token, name: String) throws {
    let session = Self.session()
    for slip in Self.slips(of: name.lowercased()) where slip.count > 1 {
      let found = try session.candidates(slip)
      if found.contains(id) { continue }
      #expect(found.isEmpty, "\(slip) is taken for \(found)")
      let said = Self.said("/card \(slip)", in: session)
      #expect(said.contains("`\(id)`"), "\(slip): \(said)")
    }
  }

  @Test(arguments: Sample.items.filter { item in Sample.cards.contains { $0.id == item.customer } })
  func `a slip in an invoice names the invoice`(item: OpenItem) throws {
    let numbers = Set(Sample.items.map { $0.invoice.lowercased() })
    let session = Self.session()
    for slip in Self.slips(of: item.invoice) where !numbers.contains(slip.lowercased()) {
      let said = Self.said("? \(slip)", in: session)
      #expect(said.contains(item.invoice), "\(slip): \(said)")
    }
  }

  @Test(arguments: Sample.cards.flatMap { card in card.people.map { (card, $0.name) } })
  func `a slip in a person's name names the person, and new names a new one`(
    card: Customer, name: String
  ) throws {
    let session = Self.session()
    let first = name.split(separator: " ").first.map(String.init) ?? name
    for typed in Set([name, first]) where typed.count > 2 {
      for slip in Self.slips(of: typed) where slip.contains(where: \.isLetter) {
        do throws(Refusal) {
          let taken = try session.person(named: slip, on: card)
          #expect(card.people.contains { $0.name == taken }, "\(slip) is taken as it is")
        } catch {
          guard case .unclear(let words) = error else { continue }
          let isNumber = !slip.split(separator: " ").contains { word in
            word.contains(where: \.isLetter) && !word.contains(where: \.isNumber)
          }
          #expect(isNumber || words.contains(name), "\(slip): \(words)")
        }
      }
    }
    #expect(try session.person(named: "new \(first)q", on: card) == "\(first)q")
  }

  @Test(arguments: [
    ("/call harlow mraia", "did you mean Maria Keller?"),
    ("/call harlow brigde wroks", "did you mean `harlow`?"),
    ("/in 4417", "did you mean 4407"),
    ("/dispute harlow 4417 damaged", "did you mean 4471? /undo takes it back"),
    ("? kelelr", "did you mean Maria Keller?"),
    ("? harlwo", "did you mean harlow?"),
    ("todya", "did you mean /today?"),
    ("? promsie", "did you mean /promise?"),
  ])
  func `the place of a slip does not matter`(line: String, expected: String) {
    let said = Self.said(line, in: Self.session())
    #expect(said.contains(expected), "\(said)")
  }

  @Test(arguments: [
    ("/p", "/promise"), ("/prom", "/promise"), ("/promises", nil), ("/f", "/favor"),
    ("/favour", nil), ("/re", nil), ("/", nil), ("p", nil), ("harlow", nil), ("/today", nil),
  ])
  func `what Space makes of the beginning of a word`(typed: String, whole: String?) {
    #expect(CommandBook.standard.expansion(of: typed) == whole)
  }
}
