import Accounts
import Coach

/// `undo`: takes back what the last line of this session noted, by lines that say so.
package struct UndoCommand: ShellCommand {
  package static let usage = Usage(
    name: "undo", summary: "Take back what the last line noted; the journal keeps both",
    example: "undo", place: .anywhere)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    while let line = session.undoable.popLast() {
      let facts = line.filter { UndoCommand.isTakenBack($0) }
      guard !facts.isEmpty else { continue }
      var page = Page()
      var voids: [Fact] = []
      for fact in facts.reversed() {
        guard let void = session.void(fact, offset: voids.count, turn: turn) else { continue }
        voids.append(void)
      }
      for text in Noted.sentences(facts, in: session.company) {
        page.add(label: " noted  ", "taken back: \(text)", style: .good, width: turn.width)
      }
      return voids.map(Effect.record) + [.show(page)]
    }
    throw .unclear("nothing of this session is left to take back")
  }

  /// The beginning and the end of a call, and what was offered, stay.
  private static func isTakenBack(_ fact: Fact) -> Bool {
    switch fact.body {
    case .call, .end, .used, .void: false
    default: fact.id != nil
    }
  }
}

extension Session {
  /// The fact that takes another one back, in the call going on or under an id of its own.
  fileprivate func void(_ fact: Fact, offset: Int, turn: Turn) -> Fact? {
    guard let id = fact.id, let customer = fact.customer else { return nil }
    let current = call.flatMap { $0.id == id.call ? $0 : nil }
    let next = FactID(
      call: current?.id ?? turn.freshID, number: (current?.count ?? 0) + offset + 1)
    return Fact(
      moment: current == nil ? turn.now : fact.moment, customer: customer, collector: collector,
      person: current?.person, body: .void(id, why: nil), id: next)
  }
}
