import Accounts
import Coach
import Shell
import Testing
import Texts

/// Questions to the journal, and the pages of promises, of what we owe and of cash.
@Suite struct QuestionTests {
  static let session: Session = {
    var session = Session(
      company: Sample.company, collector: Sample.jo,
      roster: Sample.cards.map { Session.RosterEntry(id: $0.id, name: $0.name) })
    for card in Sample.cards { session.material.cards[card.id] = card }
    session.material.hasAllCards = true
    session.material.items = Sample.items
    for (id, facts) in Dictionary(grouping: Sample.facts, by: \.customer) {
      if let id { session.material.history[id] = facts }
    }
    session.material.hasAllHistory = true
    return session
  }()

  static func text(of line: String, width: Int = 80) throws -> String {
    var shell = Shell(session: session)
    let turn = Turn(now: Sample.now, freshID: "abcd2345", width: width)
    return shell.respond(to: line, turn: turn).map { effect in
      switch effect {
      case .show(let page), .browse(let page), .refuse(let page): page.text(colors: false)
      default: "\(effect)"
      }
    }.joined()
  }

  static func found(_ query: String) throws -> [String] {
    let query = try JournalQuery(query)
    let facts = try Account(history: [
      "10-30 a.1 call out", "10-30 a.2 heard -: Jürgen's café pays on Friday",
      "10-30 a.3 end talked", "11-02 b.1 paid 7220.50 USD on 2026-11-02 for A",
      "11-03 c.1 promise 100.00 USD in by 2026-11-27 for A: SPLIT the Lids",
    ]).facts()
    return query.found(in: facts, at: Sample.now) { _, history in
      Dossier(
        company: Sample.company, collector: Sample.jo, customer: Sample.cards[0], items: [],
        history: history, glossary: nil, lines: [])
    }.map { $0.id?.description ?? "" }
  }

  @Test(
    arguments: [
      ("", ["#aaaaaaaa.1", "#aaaaaaaa.2", "#aaaaaaaa.3", "#bbbbbbbb.1", "#cccccccc.1"]),
      ("split lid", ["#cccccccc.1"]),
      ("lids SPLIT", ["#cccccccc.1"]),
      ("plit", []),
      ("jurgen CAFÉ", ["#aaaaaaaa.2"]),
      ("cafe", ["#aaaaaaaa.2"]),
      ("7220.50", ["#bbbbbbbb.1"]),
      ("7,220.50", ["#bbbbbbbb.1"]),
      ("--fact paid,promise", ["#bbbbbbbb.1", "#cccccccc.1"]),
      ("--fact=paid", ["#bbbbbbbb.1"]),
      ("--fact x-mood", []),
      ("--person keller --fact paid", ["#bbbbbbbb.1"]),
      ("--person \"maria keller\" friday", ["#aaaaaaaa.2"]),
      ("--person reyes", []),
      ("--collector sam", []),
      ("--collector jo --last 1", ["#cccccccc.1"]),
      ("--last 2", ["#bbbbbbbb.1", "#cccccccc.1"]),
      ("--last 9 --until 2026-10", ["#aaaaaaaa.1", "#aaaaaaaa.2", "#aaaaaaaa.3"]),
      ("--since 2026-11-02 --until 2026-11-02", ["#bbbbbbbb.1"]),
      ("--since 2027", []),
      ("--until 2026 --fact promise", ["#cccccccc.1"]),
      ("--open", ["#cccccccc.1"]),
      ("--open --fact owe", []),
    ] as [(String, [String])])
  func `a question finds its facts`(query: String, expected: [String]) throws {
    #expect(try Self.found(query) == expected)
  }

  @Test(
    arguments: [
      ("--fact promis", "no fact is called `promis`; did you mean `promise`?"),
      ("--fact fix", "`fix` cannot be looked for"),
      ("--since monday", "`monday` is no day; write --since 2026-01-31, 2026-01 or 2026"),
      ("--since 2026-02-31", "`2026-02-31` is no day"),
      ("--since", "--since needs a day, a month or a year"),
      ("--until --open", "--until needs a day"),
      ("--last many", "`many` is no number of calls; write one above 0"),
      ("--last 0", "`0` is no number of calls"),
      ("--collector ../..", "`../..` is no collector's id"),
      ("--custmer harlow", "there is no --custmer; did you mean --customer?"),
      ("--open=yes", "--open stands alone"),
      ("--since 2026-12 --until 2026-11", "--until 2026-11-30 is before --since 2026-12-01"),
    ])
  func `a wrong option names the word and what to type`(query: String, words: String) {
    do throws(Refusal) {
      _ = try JournalQuery(query)
      Issue.record("was understood")
    } catch {
      guard case .unclear(let said) = error else { return }
      #expect(said.hasPrefix(words), "\(said)")
    }
  }

  @Test(
    arguments: [
      "/promises", "/promises harlow", "/owed", "/owed keystone", "/cash", "/cash --by quarter",
      "/cash --by year sato", "/journal --last 3", "/journal harlow --customer harlow",
      "/find Anna",
      "/journal --open", "/journal --customer nobody", "/promises nobody", "/cash --by week",
    ], [30, 60, 80, 132])
  func `no page is wider than the screen`(line: String, width: Int) throws {
    let text = try Self.text(of: line, width: width)
    #expect(!text.isEmpty)
    guard width >= 60 else { return }
    for row in text.split(separator: "\n") { #expect(Columns.width(row) < width, "\(row)") }
  }

  @Test(arguments: ["/promises", "/promises fenwick", "/today", "/journal --open"])
  func `nothing calls a promise broken`(line: String) throws {
    #expect(!(try Self.text(of: line).lowercased().contains("broken")))
  }

  @Test func `a call asks its own customer and find asks everyone`() throws {
    var shell = Shell(session: Self.session)
    let harlow = try #require(Token("harlow"))
    shell.session.call = Call(
      id: "abcd2345", customer: harlow, kind: .out, began: Sample.now, again: nil, person: nil)
    func text(_ line: String) -> String {
      guard case .browse(let page)? = shell.respond(to: line, turn: Sample.turn).first else {
        return ""
      }
      return page.text(colors: false)
    }
    #expect(text("/journal").contains("harlow"))
    #expect(!text("/journal").contains("velo"))
    #expect(text("/find Jürgen").contains("velo"))
    #expect(text("/promises").contains("kept"))
  }

  @Test func `the beginning of promise is promise, though promises begins with it`() throws {
    for (typed, name) in [
      ("prom", "promise"), ("promises", "promises"), ("ow", "owe"), ("owed", "owed"),
    ] {
      #expect(try CommandBook.standard.command(named: typed).usage.name == name)
    }
  }
}
