import Accounts
import Coach

/// `with NAME`: someone else is on the line now.
package struct WithCommand: ShellCommand {
  package static let usage = Usage(
    name: "with", arguments: "NAME", summary: "Say who speaks now, also someone on no card",
    example: "with Tom", place: .call)

  private let name: String

  package init(arguments: String) throws(Refusal) {
    guard !arguments.isEmpty else { throw .unclear("who speaks now? `/with Tom`") }
    name = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let call = try session.theCall()
    let dossier = try session.dossier(call.customer)
    let person = try session.person(named: name, on: dossier.customer)
    session.call?.person = person
    session.call?.unanswered = []
    let laid = session.present(try session.scene(turn: turn), turn: turn)
    session.adopt(laid)
    return [.show(laid.page.from(line: 1))]
  }
}

/// `talk`: more to say.
package struct TalkCommand: ShellCommand {
  package static let usage = Usage(
    name: "talk", summary: "Show more to say: asks, rapport and trade not yet shown",
    example: "talk", place: .call)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let call = try session.theCall()
    let scene = try session.scene(turn: turn)
    let brief = Brief(scene)
    let warm = scene.warmLines(besides: call.shown).first
    let trade = scene.tradeLines(limit: 40).first { !call.shown.contains($0.key) }
    var page = Page()
    if let remark = brief.ask.remark {
      page.add(label: " Ask   ", remark, textStyle: .careful, width: turn.width)
    }
    for (index, line) in brief.ask.lines.enumerated() {
      let label = index == 0 ? " Ask   " : "       "
      page.add(label: "\(label)\(index + 1) ", line.text, width: turn.width)
    }
    if let warm {
      page.add(label: " Warm  w ", warm.text, width: turn.width)
    }
    if let trade {
      let label = warm == nil ? " Warm  " : "       "
      page.add(label: "\(label)t ", trade.text, width: turn.width)
    }
    if page.lines.isEmpty {
      page = Page(" That was all for today; asking how they are never rests.", .dim)
    }
    if brief.ask.lines.isEmpty {
      session.latest.removeAll { $0.kind == .ask }
    } else {
      session.latest = brief.ask.lines
    }
    session.call?.warm = warm
    session.call?.trade = trade
    for point in [warm, trade].compactMap({ $0 }) { session.offer(point) }
    session.reasons =
      brief.ask.lines.enumerated().map { "\($0 + 1): \($1.why)" }
      + [warm.map { "w: \($0.why)" }, trade.map { "t: \($0.why)" }].compactMap { $0 }
    return [.show(page)]
  }
}
