import Accounts
package import Coach

/// What can be said of a line while it is typed: what may follow, and what Enter would do.
///
/// Made between two lines, when nobody waits, so that each key costs little: nothing is read, and
/// nobody's account is put together again. The same rules answer as after Enter.
package struct Typing: Sendable {
  /// What is known, with the account of the call's customer put together already.
  let session: Session
  let turn: Turn
  /// The customers of the book, in the order of the roster; empty as long as they are sorted out.
  package var customers: NameIndex
  /// Lines typed before in this book, oldest first.
  let past: [String]
  let context: CaptureContext
  let leaning: [Situation: Double]
  /// The open invoices of the customer on the line, the oldest first, those at rest behind.
  let invoices: [Offer]
  /// The same, as words.
  let own: Set<String>
  /// The people of the customer on the line.
  let people: [Offer]
  /// The words of their trade.
  let terms: NameIndex
  private let trade: Token?
  /// How often each command was typed.
  let use: [String: Int]
  /// The model that hears, once there is one.
  package var hearing: Hearing?

  /// Prepares what a line may be about.
  ///
  /// - Parameters:
  ///   - session: what is known between two lines.
  ///   - turn: the moment and the screen.
  ///   - customers: the customers of the roster, in its order.
  ///   - past: lines typed before, oldest first.
  ///   - hearing: the model that hears, if it is ready; it is never trained for a key.
  ///   - before: what was prepared for the line before; what still holds is taken over.
  package init(
    session: Session, turn: Turn, customers: NameIndex, past: [String], hearing: Hearing?,
    before: Typing? = nil
  ) {
    var session = session
    let dossier = session.call.flatMap { try? session.dossier($0.customer) }
    session.ready = dossier
    self.session = session
    self.turn = turn
    self.customers = customers
    self.past = past
    self.hearing = session.material.hearing ?? hearing
    context =
      dossier.map { CaptureContext($0, now: turn.now) }
      ?? CaptureContext(session.company, now: turn.now)
    leaning = dossier?.leaning(on: turn.now.day) ?? [:]
    invoices = context.open.map { item in
      Offer(item.invoice, item.open.spoken + (item.due.map { ", due \($0.spoken)" } ?? ""))
    }
    own = Set(invoices.map(\.text))
    people = Typing.people(dossier?.customer.people ?? [])
    let words = dossier?.glossary?.terms ?? []
    trade = dossier?.glossary?.trade
    if let before, before.trade == trade, before.terms.offers.count == words.count {
      terms = before.terms
    } else {
      terms = NameIndex(words.map { Offer($0.name, $0.chapter) })
    }
    var use: [String: Int] = [:]
    for line in past where line.utf8.first == UInt8(ascii: "/") {
      use[String(line.dropFirst().prefix { $0 != " " }), default: 0] += 1
    }
    self.use = use
  }

  /// The customers of a roster, to be found by what is typed of them.
  package static func customers(of roster: [Session.RosterEntry]) -> NameIndex {
    NameIndex(roster.map { Offer($0.id.text, $0.name) })
  }

  /// Whether nothing should be shown: someone upset is speaking, and all attention is theirs.
  var isHushed: Bool {
    session.call?.quiet.contains { $0 == Situation.angry.silence } ?? false
  }

  private static func people(_ people: [Contact]) -> [Offer] {
    people.map { person in
      let isAlone = people.count { $0.first == person.first } == 1
      let note = isAlone && person.first != person.name ? person.name : ""
      return Offer(
        isAlone ? person.first : person.name,
        [note, person.role ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// Our own departments.
  var departments: [String] {
    let own = session.company.inside.map(\.id.text)
    return own.isEmpty ? Session.departments : own
  }
}
