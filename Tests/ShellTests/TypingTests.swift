import Accounts
import Coach
import Foundation
import Shell
import Testing
import Texts

/// What is shown while a line is typed, on the sample book.
@Suite struct TypingTests {
  /// A session on the sample book: at the desk, or in a call with Harlow.
  static func session(inCall: Bool) -> Session {
    var session = Session(
      company: Sample.company, collector: Sample.jo,
      roster: Sample.cards.map { Session.RosterEntry(id: $0.id, name: $0.name, also: $0.also) })
    for card in Sample.cards { session.material.cards[card.id] = card }
    session.material.items = Sample.items
    session.material.lines = Sample.lines
    for facts in Dictionary(grouping: Sample.facts, by: \.customer) {
      if let id = facts.key { session.material.history[id] = facts.value }
    }
    session.material.hasAllHistory = true
    for trade in Set(Sample.cards.compactMap(\.trade)) {
      session.material.glossaries[trade] = .some(Sample.glossary(trade))
    }
    guard inCall else { return session }
    var shell = Shell(session: session)
    for effect in shell.respond(to: "/call harlow", turn: Sample.turn) {
      if case .record(let fact) = effect { shell.noted(fact) }
    }
    return shell.session
  }

  static let desk = session(inCall: false)
  static let call = session(inCall: true)
  static let hearing = Hearing(
    Lesson(
      prompts: Sample.prompts.map { ($0.situation, $0.heard) },
      idle: Sample.promptFiles.flatMap { file -> [String] in
        if case .idle(let lines) = file { lines } else { [] }
      },
      concepts: Sample.promptFiles.flatMap { file -> [Concept] in
        if case .alike(let concepts) = file { concepts } else { [] }
      }))

  static func typing(inCall: Bool, past: [String] = [], after lines: [String] = []) -> Typing {
    var shell = Shell(session: inCall ? call : desk)
    shell.session.material.hearing = hearing
    shell.session.material.prompts = Dictionary(
      Sample.prompts.map { ($0.situation, $0) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      for effect in shell.respond(to: line, turn: Sample.turn) {
        if case .record(let fact) = effect { shell.noted(fact) }
      }
    }
    return Typing(
      session: shell.session, turn: Sample.turn,
      customers: Typing.customers(of: shell.session.material.roster ?? []), past: past,
      hearing: hearing)
  }

  @Test(arguments: [
    ("/pro", "mise", " ‹amount› ‹by when› [for ‹invoice›]"),
    ("/promise", "", " ‹amount› ‹by when› [for ‹invoice›]"),
    ("/promise 11200 ", "", "‹by when› [for ‹invoice›]"),
    ("/promise 11200 fri for ", "4471", ""),
    ("/promise 11200 fri for 43", "98", ""),
    ("/dispute ", "4471", " ‹reason› [‹text›]"),
    ("/dispute 4471 dam", "aged", " [‹text›]"),
    ("/with To", "m", ""),
    ("is Mar", "ia", ""),
    ("/lock ins", "olvency", " [‹text›]"),
    ("who has the anchor ", "bolts", ""),
  ])
  func `grey text in a call knows commands, their invoices and people`(
    line: String, text: String, remark: String
  ) {
    let typing = Self.typing(inCall: true, past: ["who has the anchor bolts", "pay 9999 now"])
    #expect(typing.ghost(for: line) == TypedGhost(text: text, remark: remark))
  }

  @Test(arguments: ["pay", "two drums", "", "x", "? wea", "/promise 11200 fri", "1"])
  func `where nothing is clear nothing is grey, and no other customer's invoice ever is`(
    line: String
  ) {
    let typing = Self.typing(inCall: true, past: ["pay 9999 now"])
    #expect(typing.ghost(for: line)?.text ?? "" == "")
  }

  @Test(arguments: [
    (
      "/promise 7220.50 next run",
      "7,220.50 USD sent by Wed 25 Nov 2026 (day before Thanksgiving) for 4471, by ach"
    ),
    ("/owe tue 15:00 ring Maria", "our word by Tue 24 Nov 15:00: ring Maria"),
    ("two drums of primer came with split lids", "will be heard as damaged"),
    ("11200 fri", "+ would note 11,200.00 USD sent by Fri 27 Nov 2026"),
    ("/dispute 4417 ", "no invoice 4417; 4471?"),
    ("/promise 100 fri for 4417", "no invoice 4417; 4471?"),
    ("/promise 4417 fri", "no invoice 4417, so an amount; 4471?"),
    ("/with tom", "Tom Reyes"),
    ("/promsie 4", "there is no /promsie; did you mean /promise?"),
    ("/re", "/re could be /resolved, /reason; type one letter more"),
    ("/promise 11200 blurgh ", "`blurgh`"),
    ("one\ntwo", "one note of 2 lines"),
    ("1", "said: "),
  ])
  func `the line below says what Enter will do`(line: String, words: String) {
    let seen = Self.typing(inCall: true).foresee(line)
    #expect(seen.words?.hasPrefix(words) == true, "\(seen)")
  }

  @Test(arguments: [
    ("/call har", "Harlow Bridge Works"),
    ("/call harlwo", "no customer is called `harlwo`; harlow?"),
    ("/today", "Show whom to call: our own word, promises, friendly calls, the biggest"),
  ])
  func `at the desk it says whom a line is about`(line: String, words: String) {
    #expect(Self.typing(inCall: false).foresee(line).words == words)
  }

  @Test(arguments: ["", "   ", "/", "hm", "w8", "+"])
  func `where there is nothing to say nothing is said`(line: String) {
    #expect(Self.typing(inCall: true).foresee(line) == Foresight())
  }

  @Test func `while an angry customer speaks the screen is left alone`() {
    let angry = "this is outrageous, I am furious, you people never listen"
    #expect(Self.typing(inCall: true).foresee(angry).words == nil)
    let typing = Self.typing(inCall: true, after: [angry])
    for line in ["two drums came with split lids", "/promise 11200 fri", "/pro"] {
      #expect(typing.foresee(line).words == nil, "\(line)")
      #expect(typing.ghost(for: line) == nil, "\(line)")
    }
  }

  @Test func `what is foreseen is what is noted`() {
    let session = Self.call
    for line in [
      "/promise 11200 fri", "/promise 4398 next run", "/paid 100 on 20 nov for 4471",
      "/plan 11200 in 4 from dec 1", "/next 2 weeks", "/pause dec 1 because of the flood",
      "/dispute 4471 damaged split lids", "/favor shipping tue 15:00 what happened",
    ] {
      var shell = Shell(session: session)
      let noted = shell.respond(to: line, turn: Sample.turn).compactMap { effect -> String? in
        if case .show(let page) = effect { return page.text(colors: false) }
        return nil
      }.joined().split { $0 == " " || $0 == "\n" }
      let seen = Self.typing(inCall: true).foresee(line).words ?? "nothing"
      let words = seen.split(separator: " ").filter { $0 != ";" }
      for word in words {
        #expect(noted.contains { $0.hasPrefix(word.prefix(3)) }, "\(line): \(seen)")
      }
    }
  }

  @Test(
    arguments: [
      ("/promise 11200 fri for 4471", ["/promise": "command", "4471": "known"]),
      ("/dispute 4417 damaged", ["/dispute": "command", "4417": "mistake"]),
      ("/promsie 11200", ["/promsie": "mistake"]),
      ("Maria says yes", ["Maria": "known"]),
    ] as [(String, [String: String])])
  func `known words and mistakes stand out`(line: String, expected: [String: String]) {
    let typing = Self.typing(inCall: true)
    let scalars = Array(line.unicodeScalars)
    var found: [String: String] = [:]
    for span in typing.spans(of: line, typing.foresee(line)) {
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[span.range])
      found[String(word)] = "\(span.kind)"
    }
    #expect(found == expected)
  }
}
