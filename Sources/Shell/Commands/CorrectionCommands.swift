import Accounts
import Texts

/// `fix ID FACT`: says what an earlier fact should have said.
package struct FixCommand: ShellCommand {
  package static let usage = Usage(
    name: "fix", arguments: "ID FACT",
    summary: "Say what an earlier fact should have said; both stay",
    example: "fix #7k3f9q2m.7 promise 7220.50 USD sent by 2026-11-25 for 4398", place: .anywhere,
    launches: true)

  private let id: FactID
  private let words: String

  package init(arguments: String) throws(Refusal) {
    let halves = arguments.split(separator: " ", maxSplits: 1).map(String.init)
    guard let id = halves.first.flatMap({ FactID(correcting: $0) }), halves.count == 2 else {
      throw .unclear("which fact, and what should it say? `/\(FixCommand.usage.example)`")
    }
    self.id = id
    words = halves[1]
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let target = try session.target(of: id)
    let line = "\(turn.now) - @\(session.collector) | - | \(words) #\(id.call).\(id.number)"
    let (facts, findings) = JournalFormat.read(Array("\(line)\n".utf8), file: "input")
    guard let body = facts.first?.body else {
      let finding = findings.first
      throw .unclear("\(finding?.message ?? "this is no fact"); \(finding?.remedy ?? "")")
    }
    let fact = session.correction(of: target.customer, .fix(id, body), turn: turn)
    return [.record(fact), .show(Page(" noted  \(id) now says: \(Describe.short(body))", .good))]
  }
}

/// `void ID`: takes an earlier fact back.
package struct VoidCommand: ShellCommand {
  package static let usage = Usage(
    name: "void", arguments: "ID [TEXT]", summary: "Take an earlier fact back; both lines stay",
    example: "void #7k3f9q2m.7 said by mistake", place: .anywhere, launches: true)

  private let id: FactID
  private let why: String?

  package init(arguments: String) throws(Refusal) {
    let halves = arguments.split(separator: " ", maxSplits: 1).map(String.init)
    guard let id = halves.first.flatMap({ FactID(correcting: $0) }) else {
      throw .unclear(
        "which fact? its id stands at the end of its line: `/\(VoidCommand.usage.example)`")
    }
    self.id = id
    why = halves.count == 2 ? halves[1] : nil
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let target = try session.target(of: id)
    let fact = session.correction(of: target.customer, .void(id, why: why), turn: turn)
    var page = Page()
    let text = "taken back: \(target.words)"
    page.add(label: " noted  ", text, style: .good, width: turn.width)
    return [.record(fact), .show(page)]
  }
}

extension FactID {
  /// An id with or without its `#`.
  fileprivate init?(correcting text: String) {
    self.init(text.hasPrefix("#") ? text : "#\(text)")
  }
}

extension Session {
  /// Whom the fact of an id is about, and what it says.
  ///
  /// Also of one whose id stands for two facts, and of a line that cannot be read: `check` asks for
  /// just these to be corrected.
  func target(of id: FactID) throws(Refusal) -> (customer: Token?, words: String) {
    if let fact = try wholeHistory().first(where: { $0.id == id }) {
      return (fact.customer, Describe.short(fact.body))
    }
    if let back = takenBack(id) { throw .unclear(back) }
    if let rival = material.history.values.joined().first(where: { $0.id == id }) {
      return (rival.customer, "what stands twice under \(id)")
    }
    guard let line = material.unread[id] else {
      throw .unclear("no fact has the id \(id); `/journal` shows calls, the files show ids")
    }
    guard line.collector == collector else {
      throw .unclear(
        "\(id) stands in the journal of \(line.collector), who alone can correct it: "
          + "`courtesy fix … --collector \(line.collector)`")
    }
    return (line.customer, "a line that could not be read")
  }

  /// What is said of a fact that is void already; `nil` when no line takes it back.
  private func takenBack(_ id: FactID) -> String? {
    let void = material.history.values.joined().filter { fact in
      if case .void(id, _) = fact.body { true } else { false }
    }.max { $0.moment == $1.moment ? $0.id ?? id < $1.id ?? id : $0.moment < $1.moment }
    guard let void else { return nil }
    let day = void.moment.day.spoken
    return "\(id) is taken back already, on \(day); note it anew if it holds after all"
  }

  /// A fact that corrects another one, in the call going on or under its own id.
  func correction(of customer: Token?, _ body: Fact.Body, turn: Turn) -> Fact {
    if let call, call.customer == customer {
      return Fact(
        moment: call.began, customer: call.customer, collector: collector, person: call.person,
        body: body, id: FactID(call: call.id, number: call.count + 1))
    }
    return Fact(
      moment: turn.now, customer: customer, collector: collector, person: nil, body: body,
      id: FactID(call: turn.freshID, number: 1))
  }
}
