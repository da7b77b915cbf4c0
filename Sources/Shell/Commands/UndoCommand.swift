import Accounts
import Coach

/// `undo`: takes the last fact of this session back, by a line that says so.
package struct UndoCommand: ShellCommand {
  package static let usage = Usage(
    name: "undo", summary: "Take the last fact back; the journal keeps both lines",
    example: "undo", place: .anywhere)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    while let last = session.undoable.popLast() {
      if case .call = last.body { throw .unclear("the call has begun; `/bye` ends it") }
      if case .end = last.body { throw .unclear("the call has ended; `/call` goes on with them") }
      guard let id = last.id, let customer = last.customer else { continue }
      let isHere = session.call?.id == id.call
      let next = FactID(
        call: isHere ? id.call : turn.freshID, number: isHere ? (session.call?.count ?? 0) + 1 : 1)
      let fact = Fact(
        moment: isHere ? last.moment : turn.now, customer: customer, collector: session.collector,
        person: isHere ? session.call?.person : nil, body: .void(id, why: nil), id: next)
      return [
        .record(fact), .show(Page(" noted  taken back: \(Describe.short(last.body))", .good)),
      ]
    }
    throw .unclear("nothing of this session is left to take back")
  }
}
